/** Searched fields that follow the ARIA pattern, and the many that nearly do: type, wait for a list, pick. */
import { rememberChoice } from '../chosen-text.ts';
import { codeOfResult } from '../code-of.ts';
import { isBareBox, isMute } from '../drawn-box.ts';
import { isTextElement, type TextElement } from '../element-kinds.ts';
import { faceOf } from '../face-of.ts';
import { pressMiddle } from '../press-middle.ts';
import { wordsOf } from '../read-text.ts';
import { press, pressNowhere } from '../refuse-submit.ts';
import { isTypedIn, textFields } from '../text-fields.ts';
import { pause, waitFor } from '../wait-until-quiet.ts';
import { closeList, isPutAway } from './close-layers.ts';
import type { DriverAnswer } from './driver.ts';
import { enter, leave, tellEntered } from './focus.ts';
import { lookBefore, viewList } from './list-view.ts';
import { type Search, windowSince } from './opened-window.ts';
import { oursAmong, pickResult, type Wanted } from './pick-result.ts';
import { pressedIn } from './pressed-in.ts';
import { asksToTick, chooseIn, OPENS_WITHIN } from './search-dialog.ts';
import { setValue, tellChange, tellInput } from './set-value.ts';
import { sendKey, typeKeys } from './type-keys.ts';

export const searchCombobox = async (element: Element, asked: string, wanted: Wanted): Promise<DriverAnswer> => {
  const query = standsForList(element) ? '' : asked;
  const before = lookBefore(element);
  const wasPutAway = isPutAway(element);
  const hasResults = () => viewList(element, before).results.length > 0;
  const shown = new Set(textFields(element));
  const typed = isTypedIn(element) && !standsForList(element) ? element : null;
  const kept = typed?.value ?? null;
  enter(element);
  const window = typed ? null : windowSince(element, query);
  if (!isOpen(element) && !(await pressMiddle(faceOf(element))) && !typed) return 'by-hand';
  const opened = window && (await whatOpens(element, window, hasResults));
  if (opened) return chooseIn(opened, { query, wanted, now: window });
  if (typed && query === '') await openByKey(element, hasResults);
  const isListed = () => oursAmong(viewList(element, before).results, { expect: wanted.expect }).length === 1;
  const field = typed ?? (query === '' ? null : await searchField(element, shown, isListed));
  if (field && field !== typed && (await waitFor(() => isFocused(field) || null, FOCUSES))) tellEntered(field);
  if (field && query !== '') typeKeys(field, query);
  const found = await pickResult(() => viewList(element, before), wanted);
  const answer = typeof found === 'string' ? found : press(pressedIn(found)) ? null : 'by-hand';
  if (answer !== null) giveUp(element, { kept, opened: () => viewList(element, before).results });
  else {
    if (typeof found !== 'string') rememberChoice(element, wordsOf(found), codeOfResult(found));
    await pause(BEFORE_LEAVING);
    leave(element);
  }
  await closeList(element, wasPutAway);
  return answer;
};

/** The window that a box opens in the stead of a list, or any that asks to tick in it; null for a list. */
const whatOpens = async (element: Element, window: () => Search | null, hasResults: () => boolean) => {
  const isBare = isBareBox(element);
  const look = () => {
    const opened = window();
    return opened && (isBare || asksToTick(opened)) ? opened : hasResults() || null;
  };
  const found = await waitFor(look, isBare ? OPENS_WITHIN : OPENS_BY_ITSELF);
  return typeof found === 'object' ? found : null;
};

/** An input that stays shut when it is pressed opens its list by the arrow key, if it has one to open. */
const openByKey = async (element: Element, isOpened: () => boolean): Promise<void> => {
  const opened = await waitFor(() => (isOpen(element) || isOpened() ? true : null), OPENS_BY_ITSELF);
  if (!opened && element.matches('[role="combobox"], [aria-haspopup]')) sendKey(element, 'keydown', 'ArrowDown', 40);
};

const OPENS_BY_ITSELF = 500;

/** A box over a native list opens it whole: keys typed there would choose by themselves, letter by letter. */
const standsForList = (element: Element): boolean =>
  [...faceOf(element).querySelectorAll('select')].filter((each) => !isMute(each)).length === 1;

/** Left in the same instant, a list may forget what was just pressed in it. */
const BEFORE_LEAVING = 80;

/** A drawn list often opens with a search field of its own, wherever its panel was put. */
const OPEN = 1200;
/** It takes the focus once it has done opening: typed in before, it would close again. */
const FOCUSES = 400;

const isFocused = (field: Element): boolean => (field.getRootNode() as Document | ShadowRoot).activeElement === field;

/** @param isListed whether ours can be chosen as it is: there is no need then to look for it. */
const searchField = async (
  element: Element,
  before: ReadonlySet<Element>,
  isListed: () => boolean,
): Promise<TextElement | null> => {
  const look = () => {
    const [field, another] = textFields(element).filter((each) => !before.has(each));
    return field && !another ? field : isListed() || null;
  };
  const found = await waitFor(look, OPEN);
  return typeof found === 'object' ? found : null;
};

const isOpen = (element: Element): boolean => element.getAttribute('aria-expanded') === 'true';

type Opened = { kept: string | null; opened: () => Element[] };

/** Puts back what was typed there before, and closes the list: one left open would stand over the rest of the form. */
const giveUp = (element: Element, { kept, opened }: Opened): void => {
  sendKey(element, 'keydown', 'Escape', 27);
  if (kept !== null && isTextElement(element) && element.value !== kept) {
    setValue(element, kept);
    tellInput(element);
    tellChange(element);
  }
  sendKey(element, 'keydown', 'Escape', 27);
  // A list that took the focus hears its own keys only; another listens for a press anywhere else.
  const [item] = opened();
  if (item) sendKey(item, 'keydown', 'Escape', 27);
  if (opened().length > 0) pressNowhere(element);
  leave(element);
};
