/** "Code service / SIRET" over "DST01 / 212…": labels that share a place share its values, in order. */
import type { Segment } from '../../layout/segment.ts';
import type { Label } from './label.ts';

export type Part = { from: number; to: number };

const BETWEEN_LABELS = /^ ?(?:[/|,&+-]|et|ou)? ?$/;

/** The labels that end their segment together with this one; fewer than two when it stands alone. */
export const labelsTogether = (label: Label, labels: Label[]): Label[] => {
  const at = labels.indexOf(label);
  const { folded } = label.segment;
  let first = at;
  let last = at;
  while (first > 0 && joined(folded, labels[first - 1], labels[first])) first -= 1;
  while (last + 1 < labels.length && joined(folded, labels[last], labels[last + 1])) last += 1;
  return labels.slice(first, last + 1);
};

/** Labels on both sides of the end of a line, with but a stroke between them: the first of the two. */
export const pairAcross = (labels: Label[], seam: number): Label | undefined =>
  labels.find((label, index) => {
    const next = labels[index + 1];
    return next && label.to <= seam && next.from > seam && joined(label.segment.folded, label, next);
  });

const joined = (text: string, a: Label | undefined, b: Label | undefined): boolean =>
  !!a && !!b && /\S/.test(text.slice(a.to, b.from)) && BETWEEN_LABELS.test(text.slice(a.to, b.from));

/** Exactly `count` values in the text from `from` to `to`; none when it holds more or fewer. */
export const splitValues = (segment: Segment, { from, to }: Part, count: number): Part[] => {
  const text = segment.folded.slice(from, to);
  const splits = [/ [/|,;+-] | ?\| ?/g, / et /g, /; ?| [/,]|[/,] /g].map((separator) => partsOf(text, separator, from));
  return splits.find((parts) => parts.length === count) ?? [];
};

const partsOf = (text: string, separator: RegExp, shift: number): Part[] => {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    parts.push({ from: shift + from, to: shift + match.index });
    from = match.index + match[0].length;
  }
  return [...parts, { from: shift + from, to: shift + text.length }].filter((part) => part.to > part.from);
};
