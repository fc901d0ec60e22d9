/** A list may take for a choice what was only looked for in it: once refused, it holds again what it held. */
import { foldText } from '../../../shared/core/portal/normalise-label.ts';
import { pageValue } from '../../../shared/core/portal/page-value.ts';
import { isInput, isSelect } from '../element-kinds.ts';
import { faceOf } from '../face-of.ts';
import { optionsOf, readControl } from '../read-control.ts';
import { readText } from '../read-text.ts';
import { pressNamed } from '../refuse-submit.ts';
import { isSearchedElsewhere } from '../search-opener.ts';
import { waitFor } from '../wait-until-quiet.ts';
import { ancestorsOf } from '../walk-page.ts';
import type { DriverAnswer } from './driver.ts';
import { enter, leave } from './focus.ts';
import { searchCombobox } from './search-combobox.ts';
import { setValue, tellChange, tellInput } from './set-value.ts';
import { sendKey } from './type-keys.ts';

const DRAWN_WITHIN = 300;

/** @param now finds the list again, should the page have drawn it anew. What cannot be put back is read back, and told. */
export const unlessRefused = async (
  now: () => Element,
  act: () => DriverAnswer | Promise<DriverAnswer>,
): Promise<DriverAnswer> => {
  const list = now();
  const [held, kept] = [shownIn(list), keptIn(list)];
  const answer = await act();
  if (answer !== null && shownIn(now()) !== held) await putBack(now(), held, kept);
  return answer;
};

/** What it would say to a reader: '' for an invitation to choose. */
const shownIn = (list: Element): string =>
  pageValue({
    value: readControl(list),
    placeholder: isInput(list) ? list.placeholder : '',
    kind: 'lookup',
    options: optionsOf(list),
  });

const keptIn = (list: Element): string | null => (isSelect(list) ? list.value : null);

const putBack = async (list: Element, held: string, kept: string | null): Promise<void> => {
  if (isSelect(list) && kept !== null && list.value !== kept) {
    setValue(list, kept);
    tellInput(list);
    tellChange(list);
  }
  const isBack = () => waitFor(() => (shownIn(list) === held ? true : null), DRAWN_WITHIN);
  if ((await isBack()) || isSearchedElsewhere(list)) return;
  if (held !== '') {
    await searchCombobox(faceOf(list), '', { expect: [held] });
    return;
  }
  await emptyList(list);
};

/** Back to holding nothing, where it was we who chose. */
export const emptyList = async (list: Element): Promise<void> => {
  for (const empty of [pressBackspace, pressClear]) {
    empty(list);
    if (await waitFor(() => (shownIn(list) === '' ? true : null), DRAWN_WITHIN)) break;
  }
  leave(list);
};

/** The key that empties a list which takes no text. */
const pressBackspace = (list: Element): void => {
  enter(list);
  sendKey(list, 'keydown', 'Backspace', 8);
  sendKey(list, 'keyup', 'Backspace', 8);
};

/** Whole names, folded, but for the list's own name behind. */
const EMPTIES = /^(?:[×✕✖]|(?:effacer|vider|clear)\b(?!.*\b(?:tout|all|lignes?|facture|page|formulaire|form)\b).*)$/;
const BUTTONS = '[role="button"], button[type="button"]';
const CONTROLS = 'input:not([type="hidden"]), select:not([hidden]), textarea';
const LEVELS = 5;

/** The only such button of the box that holds this control and no other. */
const pressClear = (list: Element): void => {
  for (const box of [...ancestorsOf(list)].slice(0, LEVELS)) {
    const isAlone = [...box.querySelectorAll(CONTROLS)].every((each) => each === list || list.contains(each));
    if (!isAlone || box.matches('form, fieldset, section, body')) return;
    const [button, another] = [...box.querySelectorAll<HTMLElement>(BUTTONS)].filter(
      (each) => each !== list && namesOf(each).some((name) => EMPTIES.test(name)),
    );
    if (button && !another) {
      pressNamed(button, EMPTIES);
      return;
    }
  }
};

const namesOf = (button: HTMLElement): string[] =>
  [readText(button), button.ariaLabel, button.title].map((name) => foldText(name ?? '').trim());
