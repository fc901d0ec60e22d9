/** The fonts that a PDF really writes with, and which of them it does not carry. */

import type { PDFDocument } from '@cantoo/pdf-lib';
import { type PDFContext, PDFDict } from '@cantoo/pdf-lib';
import { contentUse } from './content-words.ts';
import type { Contents } from './contents.ts';
import { dictUnder, everyDict, itemsUnder, name, under, wordOf } from './pdf-objects.ts';

/** @returns the fonts in use, each once. A font that only stands in a list of resources draws nothing. */
export const fontsInUse = (pdf: PDFDocument, contents: readonly Contents[]): PDFDict[] => {
  const { context } = pdf;
  const shared = everyDict(context).flatMap((dict) => dictUnder(dict, 'Font', context) ?? []);
  const used = contents.flatMap(({ text, resources }) => {
    const own = dictUnder(resources, 'Font', context);
    return [...contentUse(text).fonts].flatMap((font) => fontNamed(font, own ? [own] : shared, context));
  });
  return [...new Set(used)];
};

const fontNamed = (font: string, lists: readonly PDFDict[], context: PDFContext): PDFDict[] =>
  lists.flatMap((list) => {
    const found = under(list, decoded(font), context);
    return found instanceof PDFDict ? [found] : [];
  });

const decoded = (font: string): string =>
  font.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The descriptor of a font, that of its descendant when it is a composite one. */
export const descriptorOf = (font: PDFDict, context: PDFContext): PDFDict | null =>
  dictUnder(descendantOf(font, context) ?? font, 'FontDescriptor', context);

export const descendantOf = (font: PDFDict, context: PDFContext): PDFDict | null => {
  const [descendant] = itemsUnder(font, 'DescendantFonts', context);
  return descendant instanceof PDFDict ? descendant : null;
};

/** A font whose glyphs are drawings of the file itself carries them; any other needs a font file. */
export const isEmbedded = (font: PDFDict, context: PDFContext): boolean => {
  if (wordOf(under(font, 'Subtype', context)) === 'Type3') return true;
  const descriptor = descriptorOf(font, context);
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(name(key)) === true);
};

export const fontName = (font: PDFDict, context: PDFContext): string =>
  wordOf(under(font, 'BaseFont', context)).replace(/^[A-Z]{6}\+/, '') || '?';
