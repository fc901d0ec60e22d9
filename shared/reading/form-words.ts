/** What a filled form shows: pdf.js keeps the values of form fields apart from the page's text. */
import type { Matrix, Piece } from './split-item.ts';

type Annotation = {
  subtype?: string;
  fieldType?: string;
  fieldValue?: unknown;
  checkBox?: boolean;
  radioButton?: boolean;
  /** What the field's value is when this box, or this one of several, is ticked. */
  exportValue?: string;
  buttonValue?: string | null;
  rect?: number[];
  hidden?: boolean;
  noView?: boolean;
  multiLine?: boolean;
  comb?: boolean;
  maxLen?: number;
  defaultAppearanceData?: { fontSize?: number };
  contentsObj?: { str?: string };
};

const LINE = 1.2;
const GLYPH = 0.5;
const PADDING = 2;

/** @param annotations as `PDFPageProxy.getAnnotations` gives them */
export const formWords = (annotations: Annotation[], view: Matrix): Piece[] =>
  annotations.filter(isShown).flatMap((annotation) => wordsOf(annotation, view));

const isShown = ({ subtype, fieldType, hidden, noView, rect, ...annotation }: Annotation): boolean =>
  !hidden &&
  !noView &&
  rect?.length === 4 &&
  (subtype === 'FreeText' || fieldType === 'Tx' || fieldType === 'Ch' || isBox(annotation));

const isBox = ({ checkBox, radioButton }: Annotation): boolean => checkBox === true || radioButton === true;

const isTicked = ({ fieldValue, exportValue, buttonValue }: Annotation): boolean =>
  typeof fieldValue === 'string' && fieldValue !== 'Off' && fieldValue === (buttonValue ?? exportValue);

const textOf = (annotation: Annotation): string => {
  const { subtype, fieldValue, contentsObj } = annotation;
  if (isBox(annotation)) return isTicked(annotation) ? '☒' : '☐';
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  if (Array.isArray(fieldValue)) return fieldValue.join(' ');
  return typeof fieldValue === 'string' ? fieldValue : '';
};

const wordsOf = (annotation: Annotation, view: Matrix): Piece[] => {
  const text = textOf(annotation);
  if (text.trim() === '') return [];
  const area = displayed(annotation.rect ?? [], view);
  const lines = text.split(/\r\n|[\r\n]/);
  const size = fontSize(annotation, area.height, lines.length);
  const top = lines.length > 1 || annotation.multiLine ? area.y + PADDING : area.y + (area.height - size) / 2;
  return lines.flatMap((line, index) => lineWords(line, { x: area.x + PADDING, y: top + index * size * LINE, size }));
};

const fontSize = ({ defaultAppearanceData }: Annotation, height: number, lines: number): number => {
  const asked = defaultAppearanceData?.fontSize ?? 0;
  return asked > 0 ? asked : Math.min(10, height / (lines * LINE));
};

const lineWords = (line: string, at: { x: number; y: number; size: number }): Piece[] =>
  [...line.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    x: at.x + match.index * at.size * GLYPH,
    y: at.y,
    width: match[0].length * at.size * GLYPH,
    height: at.size,
    size: at.size,
    upright: true,
    item: Symbol('form'),
  }));

const displayed = (rect: number[], view: Matrix) => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const xs = [x1, x2].flatMap((x) => [y1, y2].map((y) => view[0] * x + view[2] * y + view[4]));
  const ys = [x1, x2].flatMap((x) => [y1, y2].map((y) => view[1] * x + view[3] * y + view[5]));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};
