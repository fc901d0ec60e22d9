/**
 * What is wrong with a Factur-X as a PDF/A-3b, as far as we can tell by ourselves: structure and claims. What only a
 * font or picture decoder could tell (widths of glyphs, JPEG 2000 profiles) is not looked at.
 */
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { obstaclesIn } from './pdf-a-obstacles.ts';
import { dictOf, dictUnder, everyDict, itemsUnder, name, under, wordOf } from './pdf-objects.ts';
import { XML_NAME } from './xmp-packet.ts';

export type ArchiveFault =
  | 'encrypted'
  | 'no-id'
  | 'no-xmp'
  | 'no-colours'
  | 'no-invoice'
  | 'other-invoice'
  | 'not-listed'
  | 'script'
  | 'lzw'
  | 'obstacle';

const CLAIMS = [
  /<pdfaid:part>3</,
  /<pdfaid:conformance>B</,
  /<fx:DocumentFileName>factur-x\.xml</,
  /<pdfaSchema:prefix>fx</,
];

/** @param xml the e-invoice that must be in it, byte for byte. */
export const archiveFaults = async (bytes: Uint8Array, xml: string): Promise<ArchiveFault[]> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const dicts = everyDict(pdf.context);
  const faults: [ArchiveFault, boolean][] = [
    ['encrypted', pdf.isEncrypted || pdf.context.trailerInfo.Encrypt !== undefined],
    ['no-id', itemsOf(pdf).length !== 2],
    ['no-xmp', !CLAIMS.every((claim) => claim.test(streamUnder(pdf.catalog, 'Metadata', pdf) ?? ''))],
    ['no-colours', !hasColours(pdf)],
    ...invoiceFaults(pdf, xml),
    ['script', dicts.some((dict) => dict.has(name('JS')) || wordOf(dict.get(name('S'))) === 'JavaScript')],
    ['lzw', dicts.some((dict) => filtersOf(dict, pdf).some((filter) => filter === 'LZWDecode' || filter === 'Crypt'))],
    ['obstacle', obstaclesIn(pdf).length > 0],
  ];
  return faults.flatMap(([fault, holds]) => (holds ? [fault] : []));
};

const itemsOf = ({ context }: PDFDocument): unknown[] => {
  const id = context.lookup(context.trailerInfo.ID);
  return id instanceof PDFArray ? id.asArray() : [];
};

const hasColours = ({ catalog, context }: PDFDocument): boolean => {
  const [intent] = itemsUnder(catalog, 'OutputIntents', context);
  const profile = under(dictOf(intent), 'DestOutputProfile', context);
  return wordOf(under(dictOf(intent), 'S', context)) === 'GTS_PDFA1' && profile instanceof PDFRawStream;
};

const invoiceFaults = (pdf: PDFDocument, xml: string): [ArchiveFault, boolean][] => {
  const { catalog, context } = pdf;
  const [spec] = itemsUnder(catalog, 'AF', context);
  const found = spec instanceof PDFDict ? spec : null;
  const files = dictUnder(found, 'EF', context);
  const named = [under(found, 'F', context), under(found, 'UF', context)].every((text) => wordOf(text) === XML_NAME);
  const related = ['Data', 'Alternative', 'Source'].includes(wordOf(under(found, 'AFRelationship', context)));
  const typed = wordOf(under(dictUnder(files, 'F', context), 'Subtype', context)) === 'text/xml';
  const listed = itemsUnder(
    dictUnder(dictUnder(catalog, 'Names', context), 'EmbeddedFiles', context),
    'Names',
    context,
  );
  return [
    ['no-invoice', !(named && related && typed)],
    ['other-invoice', streamUnder(files, 'F', pdf) !== xml],
    ['not-listed', !found || !listed.includes(found)],
  ];
};

const streamUnder = (dict: PDFDict | null, key: string, { context }: PDFDocument): string | null => {
  const stream = under(dict, key, context);
  return stream instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(stream).decode()) : null;
};

const filtersOf = (dict: PDFDict, { context }: PDFDocument): string[] => {
  const filter = under(dict, 'Filter', context);
  return filter instanceof PDFArray ? itemsUnder(dict, 'Filter', context).map(wordOf) : [wordOf(filter)];
};
