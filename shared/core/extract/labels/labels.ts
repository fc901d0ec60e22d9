/** What invoices write before a value. DATA: patterns over folded text (no accents, lower case); `weight` is how surely it announces. */

import { inEachLine } from '../pages/many-lines.ts';
import { codePhrases } from './code-labels.ts';
import { dateLabels } from './date-labels.ts';
import { otherLabels } from './other-labels.ts';

export type LabelTarget =
  | 'invoiceNumber'
  | 'issueDate'
  | 'serviceCode'
  | 'commitmentNumber'
  | 'contractNumber'
  /** Announces something we do not want: it claims its value, so that nobody else takes it. */
  | 'other'
  | 'otherDate';

export type LabelRow = { target: LabelTarget; weight: number; pattern: string };

export type LabelNoun = {
  target: LabelTarget;
  /** The noun and what may go on with it. */
  noun: string;
  /** Weight with a word for an identifier ("n° de …", "… n°"), and alone: absent when the noun alone says nothing. */
  numbered: number;
  bare?: number;
};

export const labelRows: readonly LabelRow[] = [...codePhrases, ...dateLabels, ...otherLabels];

/** Words cut in half do not count; a number may touch its sign. */
export const LABEL_START = '(?<![a-z0-9_])';
export const LABEL_END = '(?:(?<=°)|(?![-_]?[a-z0-9]))';

/** For `scanLines`. */
export const compileLabels = (rows: readonly LabelRow[]): { row: LabelRow; pattern: RegExp }[] =>
  rows.map((row) => ({ row, pattern: inEachLine(`${LABEL_START}(?:${row.pattern})${LABEL_END}`) }));
