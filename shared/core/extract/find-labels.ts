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
  return kept.sort((a, b) => a.from - b.from);
};
