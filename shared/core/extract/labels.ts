/** What invoices write before a value. DATA: patterns over folded text (no accents, lower case); `weight` is how surely it announces. */
import { codeLabels } from './code-labels.ts';
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

export const labelRows: readonly LabelRow[] = [...codeLabels, ...dateLabels, ...otherLabels];

/** Longest match first at each place; words cut in half do not count. */
export const compileLabels = (rows: readonly LabelRow[]): { row: LabelRow; pattern: RegExp }[] =>
  rows.map((row) => ({ row, pattern: new RegExp(`(?<![a-z0-9])(?:${row.pattern})(?:(?<=°)|(?![-_]?[a-z0-9]))`, 'g') }));

/** The same labels, for a whole heading whose spaces are lost. */
export const compileSpacedOut = (rows: readonly LabelRow[]): { row: LabelRow; pattern: RegExp }[] =>
  rows.map((row) => ({ row, pattern: new RegExp(`^(?:${row.pattern.replace(SPACE, '$1?')}):?$`) }));

/** A space, or a class that begins with one, and the "?" that may follow. */
const SPACE = /(\[ [^\]]*\]| )\??/g;
