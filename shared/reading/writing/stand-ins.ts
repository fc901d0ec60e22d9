/** Free fonts with the widths of those that programs leave out of their PDFs, as pdf.js ships them. DATA. */
import { StandardFontEmbedder } from '@cantoo/pdf-lib';

export type StandIn = {
  /** In the folder of standard fonts. */
  file: string;
  name: string;
  format: 'TrueType' | 'Type1C';
  /** The standard font whose widths it has. */
  metrics: Parameters<typeof StandardFontEmbedder.for>[0];
  box: readonly [number, number, number, number];
  italic: boolean;
  bold: boolean;
  symbolic: boolean;
  /** Glyphs whose width is another than the standard font's. */
  odd: Readonly<Record<string, number>>;
};

const SANS = { macron: 552, plusminus: 549, mu: 576, divide: 549 };

const fontNames = {
  sans: ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique', 'Helvetica-BoldOblique'],
  serif: ['Times-Roman', 'Times-Bold', 'Times-Italic', 'Times-BoldItalic'],
  fixed: ['Courier', 'Courier-Bold', 'Courier-Oblique', 'Courier-BoldOblique'],
} as const;
type Family = keyof typeof fontNames;

const files: Readonly<Record<Family, readonly string[]>> = {
  sans: ['Regular', 'Bold', 'Italic', 'BoldItalic'].map((style) => `LiberationSans-${style}.ttf`),
  serif: ['', 'Bold', 'Italic', 'BoldItalic'].map((style) => `FoxitSerif${style}.pfb`),
  fixed: ['', 'Bold', 'Italic', 'BoldItalic'].map((style) => `FoxitFixed${style}.pfb`),
};
const EURO = [722, 722, undefined, 667];

/** The names under which they are missed: the standard fonts, and the ones that every office machine has. */
const FAMILIES: readonly [RegExp, Family][] = [
  [/^(?:Helvetica|Arial(?:MT)?)(?:[-,](Bold)?(Italic|Oblique)?(?:MT)?)?$/, 'sans'],
  [/^(?:Times|Times-Roman|TimesNewRoman(?:PS)?(?:MT)?)(?:[-,](Bold)?(Italic|Oblique)?(?:MT)?)?$/, 'serif'],
  [/^(?:Courier|CourierNew(?:PS)?(?:MT)?)(?:[-,](Bold)?(Italic|Oblique)?(?:MT)?)?$/, 'fixed'],
];

/** Not for Symbol: its letters would be read back as others. */
export const standInFor = (font: string): StandIn | null => {
  if (font === 'ZapfDingbats') return picture('FoxitDingbats.pfb', font, [-1, -164, 981, 826]);
  for (const [pattern, family] of FAMILIES) {
    const found = pattern.exec(font.replace(/\s/g, ''));
    if (found) return lettered(family, found[1] !== undefined, found[2] !== undefined);
  }
  return null;
};

const lettered = (family: Family, bold: boolean, italic: boolean): StandIn => {
  const style = (bold ? 1 : 0) + (italic ? 2 : 0);
  const file = files[family][style] ?? '';
  const euro = family === 'serif' ? EURO[style] : undefined;
  return {
    file,
    name: file.replace(/\.\w+$/, ''),
    format: family === 'sans' ? 'TrueType' : 'Type1C',
    metrics: fontNames[family][style] as StandIn['metrics'],
    box: family === 'sans' ? [-557, -621, 2311, 2116] : [-200, -250, 1000, 889],
    italic,
    bold,
    symbolic: false,
    odd: family === 'sans' ? SANS : euro ? { Euro: euro } : {},
  };
};

const picture = (file: string, metrics: string, box: StandIn['box']): StandIn => ({
  file,
  // The signs of such a font are known by its name: it keeps it.
  name: metrics,
  format: 'Type1C',
  metrics: metrics as StandIn['metrics'],
  box,
  italic: false,
  bold: false,
  symbolic: true,
  odd: {},
});

/** The width of a glyph by its name, in thousandths; undefined when the font has no such glyph. */
export const widthIn = (standIn: StandIn): ((glyph: string) => number | undefined) => {
  const { font } = StandardFontEmbedder.for(standIn.metrics);
  return (glyph) => standIn.odd[glyph] ?? (font.getWidthOfGlyph(glyph) || undefined);
};

/** The names of the glyphs by code: Windows' own encoding, or the built-in one of a font of signs. */
export const glyphsOf = (standIn: StandIn): Map<number, string> => {
  const { encoding } = StandardFontEmbedder.for(standIn.metrics);
  const glyphs = encoding.supportedCodePoints.map((point) => encoding.encodeUnicodeCodePoint(point));
  return new Map(glyphs.map(({ code, name }) => [code, name]));
};
