/** Puts a free font of the same widths into a PDF that writes with one it does not carry: the text stays where it is. */
import { PDFArray, type PDFContext, PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { contentsOf } from './contents.ts';
import { fontName, fontsInUse, isEmbedded } from './fonts.ts';
import { name, under, wordOf } from './pdf-objects.ts';
import { glyphsOf, type StandIn, standInFor, widthIn } from './stand-ins.ts';

/** A file of the folder of standard fonts. */
export type FontLender = (file: string) => Promise<Uint8Array>;

/** @returns the fonts that others stand in for: "Helvetica-Bold" → "LiberationSans-Bold". */
export const lendFonts = async (pdf: PDFDocument, lend: FontLender): Promise<Map<string, string>> => {
  const { context } = pdf;
  const lent = new Map<string, string>();
  for (const font of fontsInUse(pdf, contentsOf(pdf))) {
    const called = fontName(font, context);
    const standIn = isEmbedded(font, context) ? null : standInFor(called);
    if (!standIn || !SIMPLE.has(wordOf(under(font, 'Subtype', context)))) continue;
    const glyphs = glyphsBy(font, standIn, context);
    if (!glyphs) continue;
    await replace(font, standIn, glyphs, { context, lend });
    lent.set(called, standIn.name);
  }
  return lent;
};

/** One byte a sign. */
const SIMPLE = new Set(['Type1', 'TrueType', 'MMType1']);
/** Where the standard encoding and Windows' differ, among the signs that every text uses. */
const STANDARD: readonly [number, string][] = [
  [39, 'quoteright'],
  [96, 'quoteleft'],
];
/** A code that the text does not use: some programs name all 256 of them. */
const NO_GLYPH = '.notdef';
type Glyphs = { byCode: Map<number, string>; differing: Map<number, string> };

/** @returns null when the font's own encoding is one that we do not know, or names glyphs that the stand-in lacks. */
const glyphsBy = (font: PDFDict, standIn: StandIn, context: PDFContext): Glyphs | null => {
  const encoding = under(font, 'Encoding', context);
  const table = encoding instanceof PDFDict ? encoding : null;
  const base = wordOf(table ? under(table, 'BaseEncoding', context) : encoding);
  if (!['', 'WinAnsiEncoding', 'StandardEncoding'].includes(base)) return null;
  const standard = base !== 'WinAnsiEncoding' && !standIn.symbolic;
  const differing = new Map([...(standard ? STANDARD : []), ...differences(table, context)]);
  const width = widthIn(standIn);
  if ([...differing.values()].some((glyph) => glyph !== NO_GLYPH && width(glyph) === undefined)) return null;
  return { byCode: new Map([...glyphsOf(standIn), ...differing]), differing };
};

const differences = (table: PDFDict | null, context: PDFContext): [number, string][] => {
  const list = under(table, 'Differences', context);
  const found: [number, string][] = [];
  let code = 0;
  for (const item of list instanceof PDFArray ? list.asArray() : []) {
    if (item instanceof PDFNumber) code = item.asNumber();
    if (!(item instanceof PDFName)) continue;
    found.push([code, item.decodeText()]);
    code += 1;
  }
  return found;
};

const replace = async (
  font: PDFDict,
  standIn: StandIn,
  { byCode, differing }: Glyphs,
  { context, lend }: { context: PDFContext; lend: FontLender },
): Promise<void> => {
  const descriptor = await describe(standIn, context, lend);
  font.set(name('Subtype'), name(standIn.format === 'TrueType' ? 'TrueType' : 'Type1'));
  font.set(name('BaseFont'), name(standIn.name));
  font.set(name('FontDescriptor'), descriptor);
  if (standIn.symbolic) font.delete(name('Encoding'));
  else font.set(name('Encoding'), encodingOf(differing, context));
  const width = widthIn(standIn);
  font.set(name('FirstChar'), PDFNumber.of(0));
  font.set(name('LastChar'), PDFNumber.of(255));
  font.set(name('Widths'), context.obj(Array.from({ length: 256 }, (_, code) => width(byCode.get(code) ?? '') ?? 0)));
};

const encodingOf = (differing: Map<number, string>, context: PDFContext): PDFName | PDFDict => {
  if (differing.size === 0) return name('WinAnsiEncoding');
  const list = [...differing].flatMap(([code, glyph]) => [PDFNumber.of(code), name(glyph)]);
  const table = context.obj({ Type: 'Encoding', BaseEncoding: 'WinAnsiEncoding' });
  table.set(name('Differences'), context.obj(list));
  return table;
};

const NONSYMBOLIC = 32;
const SYMBOLIC = 4;
const ITALIC = 64;

const describe = async (standIn: StandIn, context: PDFContext, lend: FontLender) => {
  const bytes = await lend(standIn.file);
  const isTrueType = standIn.format === 'TrueType';
  const facts = isTrueType ? { Length1: bytes.length } : { Subtype: 'Type1C' };
  const file = context.register(context.flateStream(bytes, facts));
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: standIn.name,
    Flags: (standIn.symbolic ? SYMBOLIC : NONSYMBOLIC) | (standIn.italic ? ITALIC : 0),
    FontBBox: [...standIn.box],
    ItalicAngle: standIn.italic ? -12 : 0,
    Ascent: 905,
    Descent: -212,
    CapHeight: 688,
    StemV: standIn.bold ? 140 : 80,
    [isTrueType ? 'FontFile2' : 'FontFile3']: file,
  });
  return context.register(descriptor);
};
