/** Labels standing in a segment: where two overlap, the longer (then the heavier) stands. */
import type { Segment } from '../layout/segment.ts';
import { compileLabels, type LabelRow, labelRows } from './labels.ts';

export type Label = { row: LabelRow; segment: Segment; from: number; to: number };

const compiled = compileLabels(labelRows);

export const findLabels = (segment: Segment): Label[] => {
  const found: Label[] = [];
  for (const { row, pattern } of compiled)
    for (const match of segment.folded.matchAll(pattern))
      if (match[0].length > 0) found.push({ row, segment, from: match.index, to: match.index + match[0].length });
  const kept: Label[] = [];
  for (const label of found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.row.weight - a.row.weight))
    if (!kept.some((other) => label.from < other.to && other.from < label.to)) kept.push(label);
  return joinMarks(kept.sort((a, b) => a.from - b.from));
};

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

const WORDS_BETWEEN = /^[ ()/-]*(?:[a-zœ']+[ -]){0,3}\(?$/;
const WITH_MARK = 2.2;

const stronger = (row: LabelRow): LabelRow => ({ ...row, weight: Math.max(row.weight, WITH_MARK) });

export const isMark = ({ row }: Label): boolean => row.weight < 1.5 && row.target === 'invoiceNumber';

const takesMark = (label: Label): boolean => !isMark(label) && !/date/i.test(label.row.target);

const between = (before: Label, after: Label): string => before.segment.folded.slice(before.to, after.from);
