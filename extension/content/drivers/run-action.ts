/** One action on one control, by the driver of its kind. */
import type { FillAction } from '../../../shared/core/portal/fill-types.ts';
import { kindOf } from '../control-kind.ts';
import { datePartsOf } from '../date-parts.ts';
import { isEditable, isSelect, select2Of } from '../element-kinds.ts';
import { faceOf } from '../face-of.ts';
import { tokenOf } from '../find-token.ts';
import { watchHeld } from '../hold-submits.ts';
import { isShown } from '../is-shown.ts';
import { optionsOf, readControl } from '../read-control.ts';
import { submitsInline } from '../refuse-submit.ts';
import { isSearchedElsewhere } from '../search-opener.ts';
import { isTypedIn } from '../text-fields.ts';
import { pause } from '../wait-until-quiet.ts';
import { askFirst } from './ask-search.ts';
import { attachFile } from './attach-file.ts';
import { chooseOption } from './choose-option.ts';
import { chooseRadio, tickBox } from './choose-radio.ts';
import { clearControl } from './clear-control.ts';
import type { DriverAnswer } from './driver.ts';
import { fillVatRows } from './fill-vat-rows.ts';
import { overToken } from './free-token.ts';
import { openFolded } from './open-folded.ts';
import { leaveOwnWindow } from './own-window.ts';
import { pickDayBy } from './pick-day.ts';
import type { Wanted } from './pick-result.ts';
import { suggestionPicker } from './pick-suggestion.ts';
import { unlessRefused } from './put-back.ts';
import { searchCombobox } from './search-combobox.ts';
import { searchDialog } from './search-dialog.ts';
import { searchSelect2 } from './search-select2.ts';
import { tryOptions } from './try-options.ts';
import { writeDateParts } from './write-date-parts.ts';
import { writeEditable } from './write-editable.ts';
import { writeText } from './write-text.ts';

/** `now` finds the control again, should the page have drawn it anew meanwhile; `told`: what the page says beside it of what it holds; `seen` hears what it kept out of sight. */
export type Deed = {
  action: FillAction;
  file: File | null;
  holds: () => boolean;
  now: () => Element;
  told?: () => string;
  seen?: (text: string) => void;
};

export const runAction = async (
  element: Element,
  { action, file, holds, now, told = () => '', seen }: Deed,
): Promise<DriverAnswer> => {
  if (submitsInline(element)) return 'by-hand';
  const choose = (list: Element, own: FillAction) =>
    runAction(list, { action: own, file: null, holds: () => false, now: () => list });
  const kind = kindOf(element);
  if (action.kind === 'rows') {
    if (kind !== 'vat-rows') return 'by-hand';
    const { rows } = action;
    // To look through the whole page for it, each time a row is asked for, takes longer than some rows are waited for.
    const group = () => (element.isConnected && isShown(element) && kindOf(element) === kind ? element : now());
    const answer = await fillVatRows({ group, choose }, rows);
    return leaveOwnWindow(now(), { answer, rows, seen });
  }
  if (action.kind === 'open') return openFolded(element);
  if (action.kind === 'attach') return kind === 'file' ? attachFile(element, file) : 'by-hand';
  if (action.kind === 'clear') return clearControl(element, holds);
  if ((action.kind === 'write' || action.kind === 'search') && tokenOf(element))
    return overToken(element, action, { now, run: runOn });
  if (action.kind === 'write' && kind === 'date-parts') return writeDate(element, action.text);
  if (action.kind === 'write' && kind === 'lookup' && !isTypedIn(element))
    return pickDayBy(element, action.text, holds);
  if (action.kind === 'write') return kind === 'text' || kind === 'lookup' ? write(element, action, holds) : 'by-hand';
  if (action.kind === 'search' && kind === 'text') return searchTyped(element, action.queries);
  if (action.kind === 'search')
    return kind === 'lookup' ? unlessRefused(now, () => unlessSent(() => search(element, action))) : 'by-hand';
  if (action.kind === 'try') return tryOptions({ now, told }, action.options, action.ours);
  if (kind === 'radio-group') return chooseRadio(element, action.option);
  if (kind === 'checkbox') return tickBox(element, action.option);
  return kind === 'lookup'
    ? unlessRefused(now, () => chooseDrawn(element, action.option))
    : chooseOption(element, action.option);
};

const runOn = (field: Element, action: FillAction): Promise<DriverAnswer> => {
  const holds = () => action.kind === 'write' && readControl(field) === action.text;
  return runAction(field, { action, file: null, holds, now: () => field });
};

const write = (element: Element, { text, suggests }: Write, holds: () => boolean): Promise<DriverAnswer> =>
  isEditable(element)
    ? writeEditable(element, text, holds)
    : writeText(element, text, {
        holds,
        pick: suggests ? askFirst(element, suggestionPicker(element, text)) : undefined,
      });

type Write = Extract<FillAction, { kind: 'write' }>;

const writeDate = async (element: Element, text: string): Promise<DriverAnswer> => {
  const parts = datePartsOf(element);
  return parts ? writeDateParts(parts, text) : 'by-hand';
};

type Search = Extract<FillAction, { kind: 'search' }>;

const search = async (element: Element, { queries, ...wanted }: Search): Promise<DriverAnswer> => {
  const searchOne = searcherOf(element);
  let answer: DriverAnswer = 'option-missing';
  for (const [at, query] of queries.entries()) {
    // What was left a moment ago may yet put itself in order: it would take what is typed now for what was there then.
    if (at > 0) await pause(AFTER_LEAVING);
    answer = await searchOne(query, wanted);
    if (answer !== 'option-missing') return answer;
  }
  return answer;
};

const AFTER_LEAVING = 350;

/** What is found counts for its server once the page has sent it, which is held back: the choice is the user's to make. */
const unlessSent = async (act: () => Promise<DriverAnswer>): Promise<DriverAnswer> => {
  const isHeld = watchHeld();
  const answer = await act();
  if (answer !== null) return answer;
  await pause(SENDS_WITHIN);
  return isHeld() ? 'reloads' : null;
};

const SENDS_WITHIN = 150;

/** Nothing says of the input that it searches: it may offer what it knows all the same. */
const searchTyped = async (element: Element, queries: readonly string[]): Promise<DriverAnswer> => {
  let answer: DriverAnswer = 'option-missing';
  for (const text of queries.filter((query) => query !== '')) {
    answer = await runOn(element, { kind: 'write', text, suggests: true });
    if (answer !== 'option-missing') return answer;
  }
  return answer;
};

type Searcher = (query: string, wanted: Wanted) => Promise<DriverAnswer>;

const searcherOf = (element: Element): Searcher => {
  if (select2Of(element)) return (query, wanted) => searchSelect2(element, query, wanted);
  if (isSearchedElsewhere(element)) return (query, wanted) => searchDialog(element, query, wanted);
  return (query, wanted) => searchCombobox(faceOf(element), query, wanted);
};

/** A native list drawn by Select2 hears of what is chosen in it; another drawing is chosen from as one sees it. */
const chooseDrawn = (element: Element, option: string): DriverAnswer | Promise<DriverAnswer> => {
  const named = optionsOf(element).find(({ value }) => value === option);
  if (!isSelect(element) || !named) return 'option-missing';
  if (select2Of(element)) return chooseOption(element, option);
  return searchCombobox(faceOf(element), '', { expect: [named.text] });
};
