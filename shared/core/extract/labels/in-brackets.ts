/** A label that stands after what it announces or under it, in brackets or after a sign. */
import { above, below } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { oncePerPage, type ReadPage } from '../pages/page-reader.ts';
import { apart, isValue } from './grid-order.ts';
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

/** "2026-ST-01188" over "(n° d'engagement)": where labels stand in brackets, each is under its value, however close the next one is. */
export const bracketsUnder = (page: ReadPage, value: Segment): Segment | undefined => {
  const [under] = below(page.layout, value, CLOSE);
  return under && inBrackets(page).includes(under) ? under : undefined;
};

/** The labels in brackets that stand under something, when there are several. */
const inBrackets = oncePerPage((page): readonly Segment[] => {
  const labels = page.segments.filter(
    (segment) =>
      IN_BRACKETS.test(segment.folded) &&
      page.labels.get(segment)?.length &&
      above(page.layout, segment, 1).some((value) => isValue(value) && apart(value, segment) < CLOSE * segment.size),
  );
  return labels.length >= FEWEST ? labels : [];
});

const IN_BRACKETS = /^\([^()]*\)$/;
/** In heights of a word. */
const CLOSE = 0.8;
const FEWEST = 2;

/** "4500187342 = engagement": the sign says that the value comes before. */
export const beforeSign = ({ segment, from, to, row }: Label): Announced[] => {
  const [match, code = ''] = SIGNED.exec(segment.text.slice(0, from)) ?? [];
  if (match === undefined) return [];
  const at = from - match.length;
  return [{ label: { segment, from, to, row }, segment, from: at, to: at + code.length, near: 0.9 }];
};

const SIGNED = /(?<!\S)((?=\S*[A-Z\d])[A-Z\d][\w./-]{2,}) ?(?:=|<-+|←) ?$/;

/** A name may stand in capitals too. */
const PLAIN = 0.7;

/** With a figure, or alone in capitals. */
const LAST_WORD =
  /(?<!\S)((?:(?=\S*\d)|(?<!\p{Lu}{2} )(?=[A-Z._-]+ ?\())[\p{Lu}\d][\p{Lu}\d._/-]{2,}) ?\((?:Chorus(?: Pro)? ?:? )?$/u;
