/** What filling this page would do, row by row, before anything is touched. Pure: a draft, a map and a snapshot in, a plan out. */
import { type Draft, isPdfFile, uploadName } from '../draft.ts';
import { type FieldName, type FieldValue, STATE_SIRET } from '../fields.ts';
import { withoutHelp } from './ask-help.ts';
import type { Comparison, FillPlan, FillRow, FillStep, FillTarget } from './fill-types.ts';
import { foldedPanelOf } from './folded-panel.ts';
import { agrees, formatValue, says } from './format-value.ts';
import type { Flow } from './goes-on.ts';
import { type FieldMatch, type FieldMatches, type IsRight, matchFields } from './match-fields.ts';
import { meansOption } from './match-option.ts';
import { isWordingOf } from './names-code.ts';
import { foldText } from './normalise-label.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';
import { isComing, isOwnPlaceholder, pageValue } from './page-value.ts';
import { planStep, saysOption } from './plan-step.ts';
import type { PortalField, PortalMap, PortalScreen } from './portal-map.ts';
import { recogniseScreen } from './recognise-screen.ts';
import { searchInstead } from './search-instead.ts';
import { editRow, type ShownRow, shownRows } from './shown-rows.ts';
import { asShown } from './shown-siret.ts';
import { recallTaught, type TaughtField } from './taught-field.ts';
import { codeFor } from './told-siret.ts';

/**
 * @returns the fields of the recognised screen in the portal's order, each with our value beside the page's.
 * `screen` is null, and there is no row, when the page is not one of the portal's screens.
 * A `different` row bears the step that would write ours: the user chooses, nothing else may run it.
 */
export const planFill = (
  draft: Draft,
  map: PortalMap,
  page: PageSnapshot,
  taught: readonly TaughtField[] = [],
  flow?: Flow,
): FillPlan => {
  const snapshot = withoutHelp(page, map);
  const screen = recogniseScreen(snapshot, map, flow);
  if (!screen) return { screen: null, rows: [] };
  const matches = matchFields(snapshot, screen, recallTaught(taught, snapshot), holdsOurs(draft, screen));
  const edited = shownRows(snapshot, screen);
  const asEdited = (row: FillRow, shown?: ShownRow): FillRow => {
    const field = screen.fields.find(({ field: name }) => name === row.target);
    const value = field && ourValue(draft, field);
    return field && shown && value !== undefined && value !== ''
      ? editRow(row, shown, holds(field, value, shown.row))
      : row;
  };
  const rare = new Set<FillTarget>(screen.fields.filter((field) => field.rare).map(({ field }) => field));
  const rows = screen.fields
    .map((field) => planRow(field, ourValue(draft, field), matches.get(field.field)))
    .map((row) => (row.comparison === 'not-on-page' ? asEdited(row, edited.get(row.target)) : row))
    .map((row) => asShown(row, snapshot, screen))
    .filter(({ target, comparison }) => comparison !== 'not-on-page' || !rare.has(target))
    .map((row) => (MAY_OPEN.includes(row.comparison) ? openFor(row, { draft, snapshot, screen }) : row))
    .map((row) => untilFound(row, matches))
    .map((row) => searchInstead(row, draft.fields[row.target as FieldName]?.value, { matches, snapshot, screen }))
    .map((row) => untilLookedFor(row, matches.get(row.target)))
    .map((row) => untilFilled(row, matches.get(row.target)))
    .map((row) => untilAdded(row, matches.get(row.target)))
    .map((row) => untilKept(row, matches.get(row.target)))
    .filter(({ notAsked, comparison }) => !notAsked || comparison !== 'no-value');
  return { screen: screen.name, rows: [...fileRows(draft, screen, matches), ...rows] };
};

const holdsOurs =
  (draft: Draft, screen: PortalScreen): IsRight =>
  (target, control) => {
    const field = screen.fields.find((each) => each.field === target);
    const value = field && ourValue(draft, field);
    return field !== undefined && value !== undefined && value !== '' && holds(field, value, control);
  };

/** A field that is nowhere may be in a panel that shows its content only once it is opened; so may a net that is another than the gross. */
const openFor = (
  row: FillRow,
  { draft: { fields }, snapshot, screen }: { draft: Draft; snapshot: PageSnapshot; screen: PortalScreen },
): FillRow => {
  const panel = foldedPanelOf(row.target, snapshot, screen);
  if (!panel) return row;
  const isOther = row.target === 'amountDue' && fields.amountDue?.value !== fields.totalGross?.value;
  if (saysOther(panel) ? !isOther : row.comparison === 'locked') return row;
  const { ref } = panel;
  return {
    ...row,
    ref,
    comparison: row.page === '' ? 'empty' : 'different',
    step: { target: row.target, ref, action: { kind: 'open' }, reads: [row.ours], over: '' },
  };
};

const MAY_OPEN: readonly Comparison[] = ['not-on-page', 'locked'];

/** « Le net à payer diffère du TTC »: a box to tick where it is true. */
const saysOther = ({ labels }: PageControl): boolean => labels.some(({ text }) => /\bdiffere/.test(foldText(text)));

/** The State has one SIRET: the question follows from it, unless the user answered it. */
const ourValue = ({ fields }: Draft, { field }: PortalField): FieldValue | undefined => {
  const siret = fields.buyerSiret?.value;
  if (field !== 'isState' || fields.isState?.evidence.kind === 'user' || siret === undefined)
    return fields[field]?.value;
  return siret === STATE_SIRET;
};

const planRow = (field: PortalField, value: FieldValue | undefined, match: FieldMatch = 'not-on-page'): FillRow => {
  const control = typeof match === 'object' ? match : null;
  const ours = value === undefined ? '' : formatValue(field, value);
  const row = {
    target: field.field,
    ref: control?.ref ?? null,
    ours,
    ...(control?.complaint && { complaint: control.complaint }),
    ...(control && isComing(control) && { coming: true as const }),
    ...(match === 'not-on-page' && (field.optional || field.readOnly) && { notAsked: true as const }),
  };
  const page = control ? pageValue(control) : '';
  if (value === undefined || value === '') return { ...row, page, comparison: 'no-value', step: null };
  if (typeof match !== 'object') return { ...row, page, comparison: match, step: null };
  return { ...row, page, ...compare(field, value, match) };
};

/**
 * A SIRET that the page has yet to look for is no recipient: the user presses its button, which we may not.
 * So it is where the page writes the name itself, and has not.
 */
const untilFound = (row: FillRow, matches: FieldMatches): FillRow => {
  const control = matches.get(row.target);
  if (row.target === 'serviceCode') return untilListed(row, control);
  if (row.target !== 'buyerSiret' || typeof control !== 'object' || control.kind !== 'text') return row;
  const name = matches.get('buyerName');
  const awaited = typeof name === 'object' && name.locked;
  if (!control.search && !awaited) return row;
  if (typeof name === 'object' ? pageValue(name) : control.search?.found) return row;
  const search = control.search?.button ?? '';
  return row.comparison === 'same' ? { ...row, comparison: 'by-hand', search } : { ...row, search };
};

/** A service that has a button to be looked for by, where the page will show what it is called. */
const untilListed = (row: FillRow, control?: FieldMatch): FillRow => {
  if (typeof control !== 'object' || control.kind !== 'text' || !control.search?.button) return row;
  const { button: search, found } = control.search;
  if (found !== '') return row;
  return row.comparison === 'same' ? { ...row, comparison: 'by-hand', search } : { ...row, search };
};

/** Only shown, beside a button to look for it: that leads to another page, where the user chooses. */
const untilLookedFor = (row: FillRow, control?: FieldMatch): FillRow => {
  if (row.comparison !== 'locked' || typeof control !== 'object' || !control.readOnly) return row;
  const button = control.search?.button;
  return button ? { ...row, comparison: 'by-hand', press: { for: 'open', button } } : row;
};

/** A list that lacks our value, and has a button that fills it. */
const untilFilled = (row: FillRow, control?: FieldMatch): FillRow => {
  const isList = typeof control === 'object' && control.kind === 'select' && control.search !== undefined;
  return isList && row.comparison === 'option-missing'
    ? { ...row, press: { for: 'list', button: control.search?.button ?? '' } }
    : row;
};

/**
 * All the rows, or none: half a detail is worse than none, and what would draw the missing ones sends the form.
 * Where that button is folded away, the step unfolds it and begins no row.
 */
const untilAdded = (row: FillRow, control?: FieldMatch): FillRow => {
  if (typeof control !== 'object' || control.adder === undefined || row.step?.action.kind !== 'rows') return row;
  const times = row.step.action.rows.length - (control.rows ?? 0);
  if (times <= 0) return row;
  const press = { for: 'add' as const, button: control.adder, times };
  if (control.putAway && row.comparison === 'empty') return { ...row, press };
  return { ...row, comparison: 'by-hand', step: null, press };
};

/** What is written in a row or a block that has a button to keep it is not kept by us: pressing that is the user's. */
const untilKept = (row: FillRow, control?: FieldMatch): FillRow => {
  const button = typeof control === 'object' ? control.confirm : undefined;
  if (button === undefined || (row.search ?? row.press) !== undefined) return row;
  const press = { for: 'keep' as const, button };
  return row.comparison === 'same' ? { ...row, comparison: 'by-hand', press } : { ...row, press };
};

type Verdict = { comparison: Comparison; step: FillStep | null };

const compare = (field: PortalField, value: FieldValue, control: PageControl): Verdict => {
  if (holds(field, value, control)) return { comparison: 'same', step: null };
  if (field.readOnly || control.locked) return { comparison: 'locked', step: null };
  const step = planStep(field, value, control);
  if (typeof step === 'string') return { comparison: step, step: null };
  return { comparison: isEmpty(control) ? 'empty' : 'different', step };
};

const holds = (field: PortalField, value: FieldValue, control: PageControl): boolean => {
  const page = pageValue(control);
  if (field.box && control.kind === 'checkbox') return isTicked(control) === (value === field.box.says);
  if (field.options && page !== '')
    return meansOption({ value: control.code ?? '', text: page }, String(value), field.options);
  const ours = formatValue(field, value);
  // Two accounts of which the page shows the same end, two services of one name: what is chosen may be either.
  if (
    (field.format === 'account' || isWordingOf(page, ours)) &&
    control.options.filter((each) => saysOption(field, ours, each)).length > 1
  )
    return false;
  const chosen = control.kind === 'radio-group' && control.options.find(({ text }) => page !== '' && text === page);
  return chosen
    ? saysOption(field, ours, chosen)
    : says(field.field, [ours], { page, code: codeFor(field.field, control) });
};

const isTicked = ({ value, options }: PageControl): boolean =>
  options.find((option) => option.text === value)?.value === 'true';

/** An unticked box says "non" to nobody: ticking it overwrites nothing. */
const isEmpty = (control: PageControl): boolean => {
  const [, unticked] = control.kind === 'checkbox' ? control.options : [];
  return (
    pageValue(control) === '' ||
    isOwnPlaceholder(control) ||
    (unticked !== undefined && control.value === unticked.text)
  );
};

/** The form screen has a row for the file only where the portal takes it there. */
const fileRows = (draft: Draft, { name }: PortalScreen, matches: FieldMatches): FillRow[] => {
  const match = matches.get('file') ?? 'not-on-page';
  const ref = typeof match === 'object' ? match.ref : null;
  const ours = uploadName(draft);
  const row = { target: 'file' as const, ref, ours };
  if (typeof match !== 'object') {
    return name === 'upload' ? [{ ...row, page: '', comparison: match, step: null }] : [];
  }
  const reads = [ours];
  const step: FillStep = { target: 'file', ref: match.ref, action: { kind: 'attach' }, reads, over: match.value };
  if (agrees('file', reads, match.value)) return [{ ...row, page: match.value, comparison: 'same', step: null }];
  if (match.locked) return [{ ...row, page: match.value, comparison: 'locked', step: null }];
  if (!isPdfFile(draft)) return [{ ...row, page: match.value, comparison: 'by-hand', step: null }];
  return [{ ...row, page: match.value, comparison: match.value === '' ? 'empty' : 'different', step }];
};
