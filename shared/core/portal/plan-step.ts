/** The one thing to do to a control so that it holds our value, or why nothing can be done. */
import type { FieldValue, VatLine } from '../fields.ts';
import { isValidIban } from '../values/iban.ts';
import { currencyNames } from './currency-names.ts';
import type { FillAction, FillStep } from './fill-types.ts';
import { agrees, formatValue } from './format-value.ts';
import { matchOption } from './match-option.ts';
import { isWordingOf, sameCode } from './names-code.ts';
import { hasWords } from './normalise-label.ts';
import type { PageControl, PageOption } from './page-snapshot.ts';
import type { PortalField } from './portal-map.ts';
import { vatCells, writeVatRows } from './vat-rows.ts';

type Refusal = 'option-missing' | 'ambiguous' | 'by-hand';
type Deed = { action: FillAction; reads: string[] };

export const planStep = (field: PortalField, value: FieldValue, control: PageControl): FillStep | Refusal => {
  const deed = field.options ? option(control, String(value), field) : plain(field, value, control);
  return typeof deed === 'string' ? deed : { target: field.field, ref: control.ref, ...deed, over: control.value };
};

const option = (control: PageControl, ours: string, { options: texts = {}, box }: PortalField): Deed | Refusal => {
  if (control.kind === 'text') return 'by-hand';
  if (box && control.kind === 'checkbox') return tick(ours === box.says, control);
  const known = texts[ours] ?? [];
  const found = matchOption(control.options, ours, texts);
  if (typeof found === 'object') return choose(found, known);
  const others = Object.keys(texts).filter((value) => value !== ours);
  return control.kind === 'lookup' && found === 'option-missing'
    ? searchOption(
        namesIn(known),
        others.map((value) => namesIn(texts[value])),
      )
    : found;
};

/** What is a name only where it stands alone is none to look for. */
const namesIn = (texts: readonly string[] = []): string[] => texts.filter((text) => !text.startsWith('='));

const tick = (ticked: boolean, { options }: PageControl): Deed | Refusal => {
  const wanted = options.find(({ value }) => value === String(ticked));
  return wanted ? choose(wanted, [wanted.text]) : 'option-missing';
};

const plain = (field: PortalField, value: FieldValue, control: PageControl): Deed | Refusal => {
  if (Array.isArray(value)) return rows(value, control);
  const text = formatValue(field, value);
  if (field.format === 'account' && control.kind === 'text' && !asksIban(control, text)) return 'by-hand';
  if (control.kind === 'text' || control.kind === 'date-parts') return write(text, field, control);
  // A day is in no list: a box that shows one opens a calendar.
  if (control.kind === 'lookup' && field.format === 'date') return write(text, field, control);
  const named = optionsOf(field, text, control);
  if (named.length > 1) return 'ambiguous';
  if (named[0]) return choose(named[0], [text]);
  if (field.format === 'siret' && control.told !== undefined) return tryOut(text, control);
  if (control.kind !== 'lookup') return 'option-missing';
  if (field.format === 'account') return searchAccount(text);
  return field.format === 'currency' ? searchCurrency(text) : search(text, [text]);
};

/** « Références bancaires » may be a name that the page knows, or a RIB: an IBAN is typed only where it is called so, and its key holds. */
const asksIban = ({ labels }: PageControl, iban: string): boolean =>
  isValidIban(iban) && labels.some(({ text }) => hasWords(text, 'IBAN'));

/** One that bears our code, if there is any, is surer than one that only says its wording. */
const optionsOf = (field: PortalField, ours: string, { options }: PageControl): PageOption[] => {
  const named = options.filter((each) => saysOption(field, ours, each) || sameCode(each.value, ours));
  const coded = named.filter((each) => !isWordingOf(each.text, ours) || sameCode(each.value, ours));
  return coded.length > 0 ? coded : named;
};

/** By its text, or by what stands beside it: « Siège », « SIRET 897 433 942 00048 ». */
export const saysOption = ({ field }: PortalField, ours: string, { text, more = '' }: PageOption): boolean =>
  agrees(field, [ours], text) || agrees(field, [ours], more);

/** Rows can be added and written over, never taken away: that is the user's to do. */
const rows = (lines: VatLine[], { value }: PageControl): Deed | Refusal => {
  const there = value === '' ? 0 : value.split(' ; ').length;
  const cells = lines.map(vatCells);
  return there > lines.length ? 'by-hand' : { action: { kind: 'rows', rows: cells }, reads: [writeVatRows(cells)] };
};

const write = (text: string, { format }: PortalField, { placeholder }: PageControl): Deed => {
  const suggests = format === 'siret' || format === 'code';
  const written =
    format === 'date' && /^(?:aaaa|yyyy)-mm-(?:jj|dd)$/i.test(placeholder.trim()) ? isoWriting(text) : text;
  return { action: { kind: 'write', text: written, ...(suggests && { suggests }) }, reads: [text] };
};

const isoWriting = (text: string): string => text.split('/').reverse().join('-');

const choose = ({ value, text }: { value: string; text: string }, known: readonly string[]): Deed => ({
  action: { kind: 'choose', option: value },
  reads: [...new Set([text, ...known])],
});

/** So many that trying them all would hold the page for long. */
const MOST_TRIED = 20;

const tryOut = (ours: string, { options }: PageControl): Deed | Refusal => {
  const tried = options.map(({ value }) => value).filter((value) => value !== '');
  return tried.length > MOST_TRIED
    ? 'option-missing'
    : { action: { kind: 'try', options: tried, ours }, reads: [ours] };
};

const search = (query: string, known: readonly string[]): Deed => ({
  action: { kind: 'search', queries: [query], expect: [query] },
  reads: [...known],
});

/** Its list is short: opening it usually shows it whole. */
const searchCurrency = (code: string): Deed => ({
  action: { kind: 'search', queries: ['', code], expect: [code, ...currencyNames(code)] },
  reads: [code],
});

/** A list of one's own accounts is short, and writes them in groups of four. */
const searchAccount = (iban: string): Deed => ({
  action: { kind: 'search', queries: [''], expect: [iban, iban.replace(/.{4}(?=.)/g, '$& ')] },
  reads: [iban],
});

/** A drawn list of a few options usually shows them all when it opens; some only once they are looked for. */
const searchOption = (known: readonly string[], others: string[][]): Deed => {
  const [code = '', ...texts] = known;
  const usual = texts.slice(0, 2);
  return { action: { kind: 'search', queries: ['', ...usual], expect: [code, ...texts], others }, reads: [...known] };
};
