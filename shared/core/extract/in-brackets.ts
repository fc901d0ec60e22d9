/** A label that stands in brackets after what it announces. */
import type { Label } from './label.ts';
import type { Announced } from './label-places.ts';

/** "2104417730 (n° d'engagement)", "Cellule MARCHES (code service)": the last word before the bracket. */
export const inFront = (label: Label): Announced[] => {
  const { segment, from, to } = label;
  const closed = segment.folded[to - 1] === ')' || /^ ?\)/.test(segment.folded.slice(to));
  const word = closed ? LAST_WORD.exec(segment.text.slice(0, from)) : null;
  const [, code = ''] = word ?? [];
  const near = /\d/.test(code) ? 0.9 : PLAIN;
  return word ? [{ label, segment, from: word.index, to: word.index + code.length, near }] : [];
};

/** A name may stand in capitals too. */
const PLAIN = 0.7;

/** With a figure, or alone in capitals. */
const LAST_WORD =
  /(?<!\S)((?:(?=\S*\d)|(?<!\p{Lu}{2} )(?=[A-Z._-]+ ?\())[\p{Lu}\d][\p{Lu}\d._/-]{2,}) ?\((?:Chorus(?: Pro)? ?:? )?$/u;
