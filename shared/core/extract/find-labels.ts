/** Labels standing in a segment: where two overlap, the longer (then the heavier) stands. */
import type { Segment } from '../layout/segment.ts';
import { compileLabels, compileSpacedOut, type LabelRow, labelRows } from './labels.ts';

export type Label = { row: LabelRow; segment: Segment; from: number; to: number };

const compiled = compileLabels(labelRows);

export const findLabels = (segment: Segment): Label[] => {
  if (!/[a-z#]/.test(segment.folded)) return [];
  const spaced = findSpacedOut(segment);
  if (spaced.length > 0) return spaced;
  const found = compiled.flatMap((one) => labelsOf(one, segment));
  const kept: Label[] = [];
  for (const label of found.sort((a, b) => length(b) - length(a) || b.row.weight - a.row.weight))
    if (!kept.some((other) => label.from < other.to && other.from < label.to && !spansNumber(other, label)))
      kept.push(label);
  return joinMarks(kept.sort((a, b) => a.from - b.from));
};

/** One expression is kept and rewound: `matchAll` would copy it for every segment. */
const labelsOf = ({ row, pattern }: (typeof compiled)[number], segment: Segment): Label[] => {
  const labels: Label[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(segment.folded); match && match[0] !== ''; match = pattern.exec(segment.folded))
    labels.push({ row, segment, from: match.index, to: pattern.lastIndex });
  return labels;
};

const length = ({ from, to }: Label): number => to - from;

/** "Commande 4500123 du" announces a date, and says nothing against "Commande". */
const spansNumber = ({ segment, from, to, row }: Label, other: Label): boolean =>
  /date/i.test(row.target) && !/date/i.test(other.row.target) && /\d/.test(segment.folded.slice(from, to));

/** Letter-spaced headings come in pieces, or without any space: "CO D E S E R V I C E". */
const findSpacedOut = (segment: Segment): Label[] => {
  if (!SPACED_OUT.test(segment.text)) return [];
  const squeezed = segment.folded.replace(/ /g, '');
  const match = spacedOut.find(({ pattern }) => pattern.test(squeezed));
  return match ? [{ row: match.row, segment, from: 0, to: segment.folded.length }] : [];
};

/** Capitals in one long word, or mostly in words of one or two letters. */
const SPACED_OUT = /^(?:[\p{Lu}°.']{8,}|(?:[\p{Lu}°.']{1,2} ){2,}[\p{Lu}°.']{1,3})(?: ?:)?$/u;
const spacedOut = compileSpacedOut(labelRows);

/** "Marché (réf.)", "Facture de situation n°": a mark that follows at most three words belongs to the label before it. */
const joinMarks = (labels: Label[]): Label[] => {
  const joined: Label[] = [];
  for (const label of labels) {
    const before = joined.at(-1);
    if (before && isMark(label) && takesMark(before) && WORDS_BETWEEN.test(between(before, label)))
      joined[joined.length - 1] = { ...before, row: stronger(before.row), to: label.to };
    else joined.push(label);
  }
  return joined;
};

const WORDS_BETWEEN = /^[ ()/-]*(?:(?![a-z]+[ei]es?\b)[a-zœ']+[ -]){0,3}\(?$/;
const WITH_MARK = 2.2;

const stronger = (row: LabelRow): LabelRow => ({ ...row, weight: Math.max(row.weight, WITH_MARK) });

export const isMark = ({ row }: Label): boolean => row.weight < 1.5 && row.target === 'invoiceNumber';

const takesMark = (label: Label): boolean => !isMark(label) && !/date/i.test(label.row.target);

const between = (before: Label, after: Label): string => before.segment.folded.slice(before.to, after.from);
