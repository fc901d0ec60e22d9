/** Words laid over a picture without being drawn: found by whoever searches or copies the text. */
import {
  beginText,
  endText,
  type PDFFont,
  type PDFPage,
  setFontAndSize,
  setTextMatrix,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} from '@cantoo/pdf-lib';
import type { Word } from '../../core/document.ts';

/** Of the letters' size: how high a capital or a figure stands. */
const CAPITAL = 0.72;

export const layWords = (page: PDFPage, words: readonly Word[], font: PDFFont): void => {
  const name = page.node.newFontDictionary(font.name, font.ref);
  const known = new Set(font.getCharacterSet());
  const operators = words.flatMap(({ text, box }) => {
    const shown = encodable(text, known);
    if (shown === '' || box.width <= 0 || box.height <= 0) return [];
    const size = box.height / CAPITAL;
    const stretch = box.width / font.widthOfTextAtSize(shown, size);
    const baseline = page.getHeight() - box.y - box.height;
    return [
      setFontAndSize(name, size),
      setTextMatrix(stretch, 0, 0, 1, box.x, baseline),
      showText(font.encodeText(shown)),
    ];
  });
  page.pushOperators(beginText(), setTextRenderingMode(TextRenderingMode.Invisible), ...operators, endText());
};

/** The standard fonts know the signs of Western Europe only. */
const encodable = (text: string, known: ReadonlySet<number>): string =>
  [...text].filter((sign) => known.has(sign.codePointAt(0) ?? 0)).join('');
