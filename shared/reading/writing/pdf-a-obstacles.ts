/** Why a PDF cannot become a PDF/A-3: what cannot be mended without changing what the page shows. */
import { PDFArray, type PDFContext, type PDFDict, type PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { contentUse } from './content-words.ts';
import { type Contents, contentsOf } from './contents.ts';
import { fontName, fontsInUse, isEmbedded } from './fonts.ts';
import { dictUnder, everyDict, itemsUnder, name, under, wordOf } from './pdf-objects.ts';

export type ObstacleKind = 'fonts' | 'cmyk' | 'annotations' | 'form' | 'external' | 'unreadable';
/** `names`: of the fonts or kinds of annotation. */
export type Obstacle = { kind: ObstacleKind; names: string[] };

export const obstaclesIn = (pdf: PDFDocument): Obstacle[] => {
  const { context } = pdf;
  let contents: Contents[];
  try {
    contents = contentsOf(pdf);
  } catch {
    return [{ kind: 'unreadable', names: [] }];
  }
  const dicts = everyDict(context);
  const fonts = fontsInUse(pdf, contents).filter((font) => !isEmbedded(font, context));
  const cmyk = contents.some(({ text }) => contentUse(text).cmyk) || dicts.some(namesCmyk);
  const looks = annotationsIn(pdf).filter((one) => needsLook(one, context));
  const external = context
    .enumerateIndirectObjects()
    .some(([, it]) => it instanceof PDFStream && it.dict.has(name('F')));
  return [
    ...told(
      'fonts',
      fonts.map((font) => fontName(font, context)),
    ),
    ...(cmyk ? [{ kind: 'cmyk' as const, names: [] }] : []),
    ...told(
      'form',
      looks.filter((one) => subtypeOf(one, context) === 'Widget').map(() => ''),
    ),
    ...told(
      'annotations',
      looks.map((one) => subtypeOf(one, context)).filter((kind) => kind !== 'Widget'),
    ),
    ...(external ? [{ kind: 'external' as const, names: [] }] : []),
  ];
};

const told = (kind: ObstacleKind, names: readonly string[]): Obstacle[] =>
  names.length > 0 ? [{ kind, names: [...new Set(names)].sort() }] : [];

const CMYK = PDFName.of('DeviceCMYK');

/** As a colour space by itself, as the base of one, or as that of a picture. */
const namesCmyk = (dict: PDFDict): boolean =>
  dict.values().some((value) => value === CMYK || (value instanceof PDFArray && value.asArray().includes(CMYK)));

export const annotationsIn = (pdf: PDFDocument): PDFDict[] =>
  pdf
    .getPages()
    .flatMap(({ node }) => itemsUnder(node, 'Annots', pdf.context).filter((one) => one !== undefined)) as PDFDict[];

export const subtypeOf = (annotation: PDFDict, context: PDFContext): string =>
  wordOf(under(annotation, 'Subtype', context));

/** What says itself how it looks needs nothing of the reader; links and pop-ups show nothing of their own. */
const needsLook = (annotation: PDFDict, context: PDFContext): boolean => {
  const kind = subtypeOf(annotation, context);
  if (FORBIDDEN.has(kind)) return true;
  return (
    !WITHOUT_LOOK.has(kind) && !isEmpty(annotation, context) && !dictUnder(annotation, 'AP', context)?.has(name('N'))
  );
};

const FORBIDDEN = new Set(['3D', 'Sound', 'Screen', 'Movie', 'RichMedia']);
const WITHOUT_LOOK = new Set(['Link', 'Popup']);

const isEmpty = (annotation: PDFDict, context: PDFContext): boolean => {
  const [left, bottom, right, top] = itemsUnder(annotation, 'Rect', context).map(String);
  return left === right && bottom === top;
};
