/** The plan and the outcome of a fill. */
import type { FieldName } from '../fields.ts';
import type { VatCells } from './vat-rows.ts';

/** What a step is about: a field of the draft, or the PDF itself. */
export type FillTarget = FieldName | 'file';

/** What one step does to one control. There is deliberately no way to say "press". */
export type FillAction =
  /** `suggests`: the page may offer what it knows by that text, to be chosen from. */
  | { kind: 'write'; text: string; suggests?: boolean | undefined }
  /** `option` is the `value` of one of the control's options. */
  | { kind: 'choose'; option: string }
  /** Each is chosen in turn until the page shows beside it that it is `ours`; where none is, the list is as it was. */
  | { kind: 'try'; options: string[]; ours: string }
  /**
   * Each query is typed in turn ('' only opens the list) until the only result that names one of `expect`, best first, is found.
   * `others`: the names of the values that are not ours, where the list is known: a result in other words is then the nearest.
   */
  | { kind: 'search'; queries: string[]; expect: string[]; others?: string[][] | undefined }
  /** One row per VAT rate, added by the page's own « Ajouter » where none is free. */
  | { kind: 'rows'; rows: VatCells[] }
  | { kind: 'attach' }
  /** Unfolds the panel in which the field is likely to be: it fills nothing by itself. `row`: the row that shows it. */
  | { kind: 'open'; row?: boolean | undefined }
  /** Back to holding nothing, as undoing asks. */
  | { kind: 'clear' };

/**
 * `reads`: texts any of which, read back from the control, means that it holds our value.
 * `over`: what the control held when the step was planned; a control that holds something else by then is left alone.
 */
export type FillStep = { target: FillTarget; ref: number; action: FillAction; reads: string[]; over: string };

/** A closed set: every field that is not filled has one of these reasons. */
export const refusalReasons = [
  'no-value',
  'not-on-page',
  'ambiguous',
  'locked',
  'option-missing',
  'page-has-other-value',
  'by-hand',
  /** The page sends itself as soon as that is chosen, which we hold back. */
  'reloads',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** How our value stands against the page's before anything is written. */
export type Comparison = 'same' | 'different' | 'empty' | Exclude<RefusalReason, 'page-has-other-value' | 'reloads'>;

/** One row of « portail × nous », in the portal's order. `ours`/`page` are written as the portal writes them. */
export type FillRow = {
  target: FillTarget;
  /** The control of the page that is this field; null when there is not exactly one. */
  ref: number | null;
  comparison: Comparison;
  ours: string;
  page: string;
  /** It is nowhere on the page, which need not ask for it. */
  notAsked?: true | undefined;
  /** What filling this row would do; null when it cannot be done or needs nothing. */
  step: FillStep | null;
  /** The page's own button that the user has to press for our value to count; '' when the page should find out by itself. */
  search?: string | undefined;
  /** The page says that what will stand there is on its way. */
  coming?: true | undefined;
  /** The page only shows the value, beside what turns it into an input. */
  edited?: true | undefined;
  /** The page's own button that the user has to press: for what we wrote to be kept, for a list to offer our value, else for the row to be filled at all; `times` for each row to be added. */
  press?: { for: 'keep' | 'open' | 'list'; button: string } | { for: 'add'; button: string; times: number } | undefined;
  /** What the page says is wrong with what it holds. */
  complaint?: string | undefined;
};

export type FillPlan = { screen: 'upload' | 'form' | null; rows: FillRow[] };

export type OutcomeStatus = 'filled' | 'already-right' | 'different' | 'not-found' | 'refused' | 'changed-later';

/** What the page holds once it is quiet: `page` is read back from the page, never remembered. */
export type FillOutcome = {
  target: FillTarget;
  status: OutcomeStatus;
  reason: RefusalReason | null;
  ours: string;
  page: string;
  /** The box of the page that was ticked for its control to come up, in the page's words. */
  ticked?: string | undefined;
};
