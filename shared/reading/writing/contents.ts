/** Every content stream of a PDF, with the resources that it draws on. */
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  type PDFDict,
  type PDFDocument,
  type PDFObject,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';
import { dictOf, dictUnder, itemsUnder, name, under, wordOf } from './pdf-objects.ts';

export type Contents = { text: string; resources: PDFDict | null };

/** Pages, forms, patterns, the glyphs that are drawn, the looks of annotations. @throws when one cannot be decoded. */
export const contentsOf = (pdf: PDFDocument): Contents[] => {
  const { context } = pdf;
  const pages = pdf.getPages().map(({ node }) => ({
    text: streamsUnder(node, context).map(textOf).join('\n'),
    resources: node.Resources() ?? null,
  }));
  const drawn = context.enumerateIndirectObjects().flatMap(([, object]) => drawnBy(object, context));
  return [...pages, ...drawn];
};

const streamsUnder = (page: PDFDict, context: PDFContext): PDFStream[] => {
  const contents = under(page, 'Contents', context);
  const parts = contents instanceof PDFArray ? itemsUnder(page, 'Contents', context) : [contents];
  return parts.filter((part): part is PDFStream => part instanceof PDFStream);
};

const drawnBy = (object: PDFObject, context: PDFContext): Contents[] => {
  const dict = dictOf(object);
  if (!dict) return [];
  const resources = dictUnder(dict, 'Resources', context);
  const isForm = wordOf(under(dict, 'Subtype', context)) === 'Form' || dict.has(name('PaintType'));
  if (object instanceof PDFStream && isForm) return [{ text: textOf(object), resources }];
  const glyphs = wordOf(under(dict, 'Subtype', context)) === 'Type3' ? dictUnder(dict, 'CharProcs', context) : null;
  return (glyphs?.values() ?? []).flatMap((ref) => {
    const glyph = context.lookup(ref);
    return glyph instanceof PDFStream ? [{ text: textOf(glyph), resources }] : [];
  });
};

const latin1 = new TextDecoder('latin1');

const textOf = (stream: PDFStream): string =>
  latin1.decode(stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents());
