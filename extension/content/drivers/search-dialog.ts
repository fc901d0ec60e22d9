/** « Recherche avancée », « Choisir un service »: open it, search by its own field if it has one, choose the one result that is ours. */

import { foldText } from '../../../shared/core/portal/normalise-label.ts';
import type { TextElement } from '../element-kinds.ts';
import { faceOf } from '../face-of.ts';
import { askForm } from '../hold-submits.ts';
import { isShown } from '../is-shown.ts';
import { readText } from '../read-text.ts';
import { press, pressNamed, SUBMITS } from '../refuse-submit.ts';
import { openerOf, pressedName } from '../search-opener.ts';
import { pause, waitFor } from '../wait-until-quiet.ts';
import { drawnWithin } from '../walk-page.ts';
import type { DriverAnswer } from './driver.ts';
import { freshLines, innermost } from './list-view.ts';
import { boxSince, holds, type Search } from './opened-window.ts';
import { oursAmong, pickResult, type Wanted } from './pick-result.ts';
import { choosesByName, PRESSED } from './pressed-in.ts';
import { tellChange } from './set-value.ts';
import { sendKey, typeKeys } from './type-keys.ts';

export const OPENS_WITHIN = 2500;
const CLOSES_WITHIN = 2500;
/** Some searches begin as one types. */
const BY_ITSELF = 700;
/** The others have a button to begin with, or a server that takes its time. */
const ANSWERS_WITHIN = 2500;

export const searchDialog = async (field: Element, query: string, wanted: Wanted): Promise<DriverAnswer> => {
  const opener = openerOf(field);
  const opened = boxSince(field, query);
  if (!opener || !press(opener)) return 'by-hand';
  const found = await waitFor(opened, OPENS_WITHIN);
  return found ? chooseIn(found, { query, wanted, now: opened }) : 'by-hand';
};

export const chooseIn = async (search: Search, asked: Asked): Promise<DriverAnswer> => {
  const answer = await searchIn(search, asked);
  const isClosed = () => (stillOpen(search, asked) ? null : true);
  const closed = await waitFor(isClosed, answer === null ? CLOSES_WITHIN : 0);
  if (!closed) close(asked.now() ?? search);
  return answer === null && !closed ? 'by-hand' : answer;
};

export const asksToTick = ({ dialog }: Search): boolean => drawnWithin(dialog).some((each) => each.matches(TICKED));

const stillOpen = ({ dialog }: Search, { now }: Asked): boolean =>
  dialog.isConnected ? isShown(dialog) : now() !== null;

type Asked = { query: string; wanted: Wanted; now: () => Search | null };

const searchIn = async (search: Search, asked: Asked): Promise<DriverAnswer> => {
  const { query, wanted, now } = asked;
  const { asked: field, dialog } = search;
  const there = freshLines(dialog, new Set());
  const current = (): Element => (dialog.isConnected ? dialog : (now()?.dialog ?? dialog));
  const isListed = field === null || oursAmong(resultsIn(dialog, new Set()), wanted).length > 0;
  const before = new Set(isListed ? [] : there);
  const look = () => ({ results: resultsIn(current(), before), loading: false });
  if (field && query !== '') {
    typeKeys(field, query);
    tellChange(field);
    await pause(BY_ITSELF);
    const hasResults = () => (look().results.length > 0 ? true : null);
    if (!hasResults() && !startSearch(dialog, field) && !(await waitFor(hasResults, ANSWERS_WITHIN))) return 'by-hand';
  }
  const found = await pickResult(look, wanted);
  if (typeof found === 'string') return found;
  const chooser = chooserOf(found);
  if (!chooser || !press(faceOf(chooser))) return 'by-hand';
  if (chooser.matches(TICKED)) return keepChoice(search, asked, chooser);
  await pause(BY_ITSELF / 4);
  await keepChoice(search, asked, chooser);
  return null;
};

const KEEPS =
  /^(?:(?:valider|confirmer|utiliser|retenir) (?:la|ma|mon|le|cette|ce|votre) (?:selection|choix|structure|service|resultat)|selectionner|choisir|retenir)$/;
const KEEPS_OR_OK = new RegExp(`${KEEPS.source}|^ok$`);
const ENABLED_WITHIN = 1500;

/** What is ticked in a list of results is often kept by a button of the search, named for it and nothing else. */
const keepChoice = async (search: Search, asked: Asked, chooser: Element): Promise<DriverAnswer> => {
  const keeper = () => {
    if (!stillOpen(search, asked)) return 'closed' as const;
    const [button, another] = drawnWithin((asked.now() ?? search).dialog).filter(isKeeper(search));
    return button && !another && button !== chooser ? button : null;
  };
  const found = await waitFor(keeper, ENABLED_WITHIN);
  return found === 'closed' || (found && pressNamed(found as HTMLElement, namesOfKeeper(search))) ? null : 'by-hand';
};

/** One that no form sends with. */
const isKeeper =
  (search: Search) =>
  (element: Element): boolean =>
    element.matches(
      'button[type="button"]:enabled, input[type="button"]:enabled, [role="button"]:not([aria-disabled="true"])',
    ) &&
    isShown(element) &&
    !isOfResult(element) &&
    namesOfKeeper(search).test(foldText(readText(element) || (element.getAttribute('value') ?? '')).trim());

/** A row with nothing to read in it only lays out the window. */
const isOfResult = (button: Element): boolean => {
  const row = button.closest(ROWS);
  return row !== null && readText(row) !== '';
};

/** « OK » says what it does where there is nothing to do but to choose. */
const namesOfKeeper = ({ asked, dialog }: Search): RegExp =>
  asked || dialog.closest('form') || dialog.querySelector('form') ? KEEPS : KEEPS_OR_OK;

const TICKED = 'input[type="radio"], input[type="checkbox"], [role="radio"]';

const STARTS = /^\W*(?:lancer )?(?:la )?(?:recherche|rechercher|chercher|filtrer|search|find)\b/;

/** By a button that cannot submit; else by telling the search's own form that it is asked, which sends nothing by itself. */
const startSearch = (dialog: Element, asked: TextElement): boolean => {
  const buttons = drawnWithin(dialog).filter(
    (each) => isButton(each) && isShown(each) && STARTS.test(pressedName(each)),
  );
  if (buttons.some((each) => press(each))) return true;
  const { form } = asked;
  if (form === null || !holds(dialog, form) || !isSearch(form)) return false;
  return buttons.some((each) => holds(form, each)) && askForm(form);
};

/** A form that can be sent by anything but its search is no mere search. */
const isSearch = (form: HTMLFormElement): boolean =>
  [...form.elements].every((each) => !each.matches(SUBMITS) || STARTS.test(pressedName(each)));

const isButton = (element: Element): boolean =>
  element.matches('button, a, [role="button"], input[type="button"], input[type="submit"]');

const ROWS = 'tr, li, label, [role="radio"], [role="row"], [role="option"], [role="listitem"]';

/** Rows where there are, else lines of words that have come up since. */
const resultsIn = (dialog: Element, before: ReadonlySet<Element>): Element[] => {
  const lines = freshLines(dialog, before).filter((line) => holds(dialog, line));
  return innermost([...new Set(lines.map((line) => rowOf(line, dialog)))]);
};

const rowOf = (line: Element, dialog: Element): Element => {
  const row = line.closest(ROWS);
  return row && holds(dialog, row) ? row : line;
};

/** The row's own button or link, where it has one that chooses, or only one; else the row itself. */
const chooserOf = (row: Element): Element | null => {
  const pressed = [...row.querySelectorAll(`${PRESSED}, ${TICKED}`)].filter((each) => isShown(faceOf(each)));
  const choosing = pressed.filter(choosesByName);
  const [only, another] = choosing.length > 0 ? choosing : pressed;
  if (another) return null;
  return only ?? row;
};

const CLOSES = /^\W*(?:fermer|close|annuler|cancel|×|x)(?:\W*x)?\W*$/;

const close = ({ dialog, asked }: Search): void => {
  sendKey(asked ?? dialog, 'keydown', 'Escape', 27);
  if (!isShown(dialog)) return;
  const button = drawnWithin(dialog).find((each) => isButton(each) && CLOSES.test(pressedName(each)));
  if (button && (press(button) || pressNamed(button as HTMLElement, CLOSES))) return;
  if (dialog.localName === 'dialog') (dialog as HTMLDialogElement).close();
};
