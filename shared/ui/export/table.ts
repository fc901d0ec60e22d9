/** Drafts as a table: one line each, one column per field, for a spreadsheet. Pure. */
import type { Draft } from '../../core/draft.ts';
import { type FieldName, fieldNames, fieldSpec } from '../../core/fields.ts';
import { paymentDueOn } from '../../core/payment-clock.ts';
import { formatValue, portalText } from '../format-value.ts';
import { type Language, texts } from '../i18n/texts.ts';

/** Amounts are numbers of euros, days ISO dates: each kind of file writes them its own way. */
export type Cell = { kind: 'text'; text: string } | { kind: 'amount'; euros: number } | { kind: 'day'; iso: string };
export type Table = { head: string[]; lines: Cell[][] };

/** The VAT breakdown has lines of its own; a table of one line per invoice has no room for it. */
const columns = fieldNames.filter((name) => name !== 'vatBreakdown');

export const tableOf = (drafts: readonly Draft[], language: Language): Table => {
  const { fields, shelf } = texts[language];
  const { columns: heads } = shelf;
  return {
    head: [heads.state, heads.file, ...columns.map((name) => fields[name]), heads.depositedOn, heads.dueOn],
    lines: drafts.map((draft) => [
      text(texts[language].states[draft.state]),
      text(draft.file.name),
      ...columns.map((name) => cellOf(draft, name, language)),
      day(draft.depositedOn),
      day(draft.depositedOn && paymentDueOn(draft.depositedOn)),
    ]),
  };
};

const text = (text: string): Cell => ({ kind: 'text', text });
const day = (iso: string | undefined): Cell => (iso ? { kind: 'day', iso } : text(''));

const cellOf = ({ fields }: Draft, name: FieldName, language: Language): Cell => {
  const value = fields[name]?.value;
  if (value === undefined) return text('');
  if (typeof value === 'number') return { kind: 'amount', euros: value / 100 };
  const { kind } = fieldSpec(name);
  if (kind === 'date' && typeof value === 'string') return { kind: 'day', iso: value };
  if (kind === 'choice' || kind === 'boolean') return text(formatValue(name, value, language));
  return text(portalText(name, value));
};
