/** "Bon de commande CD49 : CO25-01733": a word goes on with the label, and the value stands after the colon. */
import type { Announced } from './label-places.ts';
import { weaken } from './label-places.ts';

/** A short name with figures in it, a colon, then a code and nothing that goes on with it. */
const QUALIFIED =
  /^\s*\(?((?=[^:]*\d)[\p{Lu}\d][\p{L}\d.&'/-]{0,11}(?: [\p{Lu}\d][\p{L}\d.&'/-]{0,11}){0,2})\)? ?: (?=[\p{Lu}\d][\p{Lu}\d._/-]{3,}(?:$| ?[,;|(·•–-]| \p{Lu}| du \d))/u;
/** "Commande n° CD49 : …": what follows the mark is the number. */
const MARKED = /(?:°|#|\bno\.?|numero) *$/;
const FEW_FIGURES = 2;
const MANY_FIGURES = 4;

const CLOSE = 0.85;
/** Either may be the value. */
const EITHER = 0.5;

export const pastColon = (place: Announced): Announced[] => {
  const { segment, from, to, label } = place;
  const text = segment.text.slice(from, to);
  const match = QUALIFIED.exec(text);
  const code = match ? (/^\S+/.exec(text.slice(match[0].length))?.[0] ?? '') : '';
  if (!match || figuresIn(code) < MANY_FIGURES) return [place];
  const after = { ...place, from: from + match[0].length };
  const named = MARKED.test(segment.folded.slice(0, from)) || MARKED.test(label.segment.folded.slice(0, label.to));
  if (!named && figuresIn(match[1] ?? '') <= FEW_FIGURES) return [weaken(after, CLOSE)];
  return [weaken(place, EITHER), weaken(after, EITHER)];
};

const figuresIn = (text: string): number => text.replace(/\D/g, '').length;
