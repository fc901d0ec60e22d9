/** "Bon de commande CD49 : CO25-01733": a short name goes on with the label, and the value stands after the colon. */
import { rightOf } from '../../layout/lay-out.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import type { Label } from './label.ts';
import type { Announced } from './label-places.ts';
import { elsewhere, weaken } from './label-places.ts';
import { startsWithLabel } from './starts-with-label.ts';

/** Up to three words with a figure among them, in brackets or not. */
const NAME = "\\(?((?=[^:]*\\d)[\\p{Lu}\\d][\\p{L}\\d.&'/-]{0,11}(?: [\\p{Lu}\\d][\\p{L}\\d.&'/-]{0,11}){0,2})\\)?";
const CODE = '[\\p{Lu}\\d][\\p{Lu}\\d._/-]{3,}';
/** Then a code, and nothing that goes on with it. */
const THEN_CODE = new RegExp(`^\\s*${NAME}( ?: | [-–—] )(?=${CODE}(?:$| ?[,;|(·•–-]| /| \\p{Lu}| du \\d))`, 'u');
const THEN_NOTHING = new RegExp(`^[ :]*${NAME}( ?:)?$`, 'u');
const CODE_ALONE = new RegExp(`^${CODE}$`, 'u');
/** "Commande n° CD49 : …": what follows the mark is the number. */
export const MARKED = /(?:°|#|\bno\.?|numero) *$/;
const NEXT_LABEL = /\d\S* \p{Lu}\p{Ll}{2,}$/u;
const PART = /^(?:\p{Lu}{1,4}|\d+)$/u;
const OTHER_PART = /^\p{Lu}{0,3}\d{1,6}$/u;
const FEW_FIGURES = 2;
const MANY_FIGURES = 4;

const CLOSE = 0.85;
/** Either may be the value. */
const EITHER = 0.5;
/** "VL26 - 0033190": or both together. */
const PARTED = 0.35;

/** On one line. */
export const pastColon = (place: Announced): Announced[] => {
  const { segment, from, to, label } = place;
  const text = segment.text.slice(from, to);
  const match = THEN_CODE.exec(text);
  const code = match ? (/^\S+/.exec(text.slice(match[0].length))?.[0] ?? '') : '';
  if (!match || figuresIn(code) < MANY_FIGURES) return [place];
  const after = { ...place, from: from + match[0].length };
  const marked = MARKED.test(segment.folded.slice(0, from)) || isMarked(label);
  const [, name = '', mark = ''] = match;
  // "26 – 00412": a code parted by its hyphen.
  if (PART.test(name) && OTHER_PART.test(code) && !mark.includes(':')) return [place];
  // "DST-06 Vendeur : A5774": a word after the code may be the next label.
  if (NEXT_LABEL.test(name)) return [place, weaken(after, EITHER)];
  const few = !marked && figuresIn(name) <= FEW_FIGURES;
  if (few && mark.includes(':')) return [weaken(after, CLOSE)];
  if (mark.includes(':')) return [weaken(place, EITHER), weaken(after, EITHER)];
  return few ? [weaken(place, EITHER), weaken(after, PARTED)] : [place];
};

/** The name ends the label's cell, and the code stands in another: to the right or under it. */
export const pastCell = (page: ReadPage, label: Label, found: Announced[]): Announced[] | undefined => {
  const [, name = '', colon] = THEN_NOTHING.exec(label.segment.text.slice(label.to)) ?? [];
  if (name === '' || figuresIn(name) > FEW_FIGURES || isMarked(label)) return undefined;
  if (colon) {
    const values = elsewhere(page, label).filter(isCode);
    return values.length > 0 ? values.map((value) => weaken(value, CLOSE)) : undefined;
  }
  const right = label.row.target === 'serviceCode' ? undefined : rightOf(page.layout, label.segment);
  if (!right || startsWithLabel(page, right) || !CODE_ALONE.test(right.text) || figuresIn(right.text) < MANY_FIGURES)
    return undefined;
  const value = { label, segment: right, from: 0, to: right.text.length, near: EITHER };
  return [...found.map((place) => weaken(place, EITHER)), value];
};

const isCode = ({ segment, from, to, label }: Announced): boolean => {
  const text = segment.text.slice(from, to).trim();
  if (label.row.target === 'serviceCode') return CODE_ALONE.test(text);
  return CODE_ALONE.test(text) && figuresIn(text) >= MANY_FIGURES;
};

const isMarked = ({ segment, to }: Label): boolean => MARKED.test(segment.folded.slice(0, to));

const figuresIn = (text: string): number => text.replace(/\D/g, '').length;
