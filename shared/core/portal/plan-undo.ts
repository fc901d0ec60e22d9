/** What would put the page back as it was before a fill. Pure: what was seen and done in, steps out. */
import type { FillAction, FillStep, FillTarget } from './fill-types.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';
import { pageValue } from './page-value.ts';
import { sameControl } from './same-control.ts';
import { readVatRows, type VatCells } from './vat-rows.ts';

/** One fill: the page just before, the steps run, the page once it was quiet. */
export type PastFill = { before: PageSnapshot; steps: readonly FillStep[]; after: PageSnapshot };

/** `byHand`: what we changed and cannot put back, or cannot be sure of having put back. */
export type UndoPlan = { steps: FillStep[]; byHand: FillTarget[] };

/**
 * Last done, first undone. What the page has changed since is left alone: the steps write over our own values only.
 * What may not be quite as it was is named as well.
 */
export const planUndo = ({ before, steps, after }: PastFill): UndoPlan => {
  const plan: UndoPlan = { steps: [], byHand: steps.filter(leavesTicked(before, after)).map(({ target }) => target) };
  const written = steps.filter(({ action }) => action.kind !== 'open');
  for (const { target, ref } of written.toReversed()) {
    const prior = before.controls.find((control) => control.ref === ref);
    const held = sameControl(ref, before, after);
    if (prior && held?.value === prior.value) continue;
    const action = prior && held ? takeBack(prior, held) : null;
    if (prior && held && action) {
      plan.steps.push({ target, ref: held.ref, action, reads: [pageValue(prior)], over: held.value });
    }
    if (!action || leavesTraces(prior, action)) plan.byHand.push(target);
  }
  return { ...plan, byHand: [...new Set(plan.byHand)] };
};

/** A box that was ticked for a field to come up stays ticked: it says something of the invoice. */
const leavesTicked =
  (before: PageSnapshot, after: PageSnapshot) =>
  ({ action, ref }: FillStep): boolean => {
    const isUnticked = ({ controls }: PageSnapshot) => controls.some((control) => control.ref === ref && control.ticks);
    return action.kind === 'open' && isUnticked(before) && !isUnticked(after);
  };

/** A searched field may keep its choice once its text is gone; rows that we added stay, emptied. */
const leavesTraces = (prior: PageControl | undefined, action: FillAction): boolean =>
  (prior?.kind === 'lookup' && action.kind === 'clear') ||
  (action.kind === 'rows' && action.rows.length > readVatRows(prior?.value ?? '').length);

const takeBack = (prior: PageControl, held: PageControl): FillAction | null => {
  const empty = pageValue(prior) === '';
  if (prior.kind === 'vat-rows') return rowsBack(prior.value, held.value);
  if (prior.kind === 'date-parts') return empty ? null : { kind: 'write', text: prior.value };
  if (prior.token) return searchBack(prior.value);
  if (prior.kind === 'text') return empty ? { kind: 'clear' } : { kind: 'write', text: prior.value };
  const [option, another] = prior.options.filter(({ text }) => text === prior.value);
  if (option && !another) return { kind: 'choose', option: option.value };
  if (prior.kind === 'radio-group' || prior.kind === 'checkbox') return null;
  if (empty) return { kind: 'clear' };
  return prior.kind === 'lookup' ? searchBack(prior.value) : null;
};

const BLANK: VatCells = { rate: '', base: '', amount: '' };

/** Rows are never taken away: those that we added are emptied. */
const rowsBack = (prior: string, held: string): FillAction => {
  const before = readVatRows(prior);
  const added = Math.max(0, readVatRows(held).length - before.length);
  return { kind: 'rows', rows: [...before, ...Array.from({ length: added }, () => BLANK)] };
};

/** A chosen item shows more than its code, which is what a search field answers to. */
export const searchBack = (shown: string): FillAction => {
  const [first = shown] = shown.split(/\s+[-–—:]\s+|\s*:\s+/);
  // Searched by, a code is written in the list in ways of its own.
  return { kind: 'search', queries: [...new Set([shown, first])], expect: [shown, ...(isCode(first) ? [first] : [])] };
};

const isCode = (text: string): boolean => /^\S*\d\S*$/.test(text);
