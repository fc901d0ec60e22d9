/** Which elements of the page are controls a person fills, and of what kind. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import type { ControlKind } from '../../shared/core/portal/page-snapshot.ts';
import { isClassChoice } from './class-choice.ts';
import { asksDate, datePartsOf, isDateToType, leadsDate } from './date-parts.ts';
import { boxOfSelect, isBareBox, isDrawnFor, isKnownBox, isMute, listAround } from './drawn-box.ts';
import { isDropZone } from './drop-zone.ts';
import {
  isBareToggleGroup,
  isBoxComponent,
  isChoiceOfTabs,
  isEditable,
  isInput,
  isRadio,
  isRadioComponent,
  isSelect,
  isTextElement,
  isToggleGroup,
  isUnreached,
  radiosOf,
  select2Of,
} from './element-kinds.ts';
import { editsOf } from './find-edit.ts';
import { isFoldedTitle } from './find-folded.ts';
import { labelsOf } from './find-label.ts';
import { findToggle } from './find-toggle.ts';
import { tokenOf } from './find-token.ts';
import { isBox } from './folding-box.ts';
import { isShown } from './is-shown.ts';
import { oncePerLook } from './one-look.ts';
import { readText } from './read-text.ts';
import { isSearchedElsewhere } from './search-opener.ts';
import { isNamedByAnother, isStandingList } from './standing-list.ts';
import { textBefore } from './text-before.ts';
import { entryOf, isVatGroup } from './vat-group.ts';
import { ancestorsOf } from './walk-page.ts';

/** Null: not a control, or one that is part of another. Says nothing of whether it can be seen. */
export const kindOf = oncePerLook((element): ControlKind | null => {
  if (element.closest('.select2-container, .select2-dropdown')) return null;
  if (isVatGroup(element)) return 'vat-rows';
  if (isRadio(element) && isDoubled(element)) return null;
  if (isRadio(element) || isRadioComponent(element)) return radiosOf(element)[0] === element ? 'radio-group' : null;
  if (isBox(element) && isFoldedTitle(element)) return 'folded';
  if (isInput(element) && (element.type === 'checkbox' || element.type === 'file')) return element.type;
  const date = datePartsOf(element);
  if (date) return leadsDate(element, date) ? 'date-parts' : null;
  if (isSelect(element))
    return element.multiple || (isMute(element) && !isShown(element))
      ? null
      : select2Of(element) || boxOfSelect(element)
        ? 'lookup'
        : 'select';
  if (isWithinBox(element) || isUnreached(element)) return null;
  if (isTextElement(element)) return isSearched(element) || isSearchedElsewhere(element) ? 'lookup' : 'text';
  if (isEditable(element)) return 'text';
  return roleKind(element);
});

/** Kept out of the drawing for its value alone: as many radios are drawn in its group, each with its role. */
const isDoubled = (radio: Element): boolean => {
  const group = getComputedStyle(radio).display === 'none' ? radio.closest('[role="radiogroup"]') : null;
  return group !== null && group.querySelectorAll('input[type="radio"]').length === radiosOf(group).length;
};

/** One that opens a calendar is typed in like any other. */
export const isSearched = (element: Element): boolean =>
  !element.matches('[aria-haspopup="dialog"], [aria-haspopup="grid"]') &&
  !asksDate(element) &&
  !isDateToType(element) &&
  (element.matches(
    '[role="combobox"], [aria-autocomplete="list"], [aria-autocomplete="both"], [aria-haspopup="listbox"]',
  ) ||
    /autocomplete|typeahead/i.test(element.className) ||
    element.parentElement?.matches('[role="combobox"]') === true ||
    listAround(element) !== null);

const roleKind = (element: Element): ControlKind | null => {
  if (tokenOf(element)) return 'lookup';
  if (element.matches('[role="radiogroup"]') && radiosOf(element).length > 0)
    return isWithinItsGroup(element) ? null : 'radio-group';
  if (element.matches('[role="radiogroup"], [role="group"]') && isToggleGroup(element)) return 'radio-group';
  const choices = [isBareToggleGroup, isChoiceOfTabs, isClassChoice, isStandingList];
  if (choices.some((isOne) => isOne(element))) return 'radio-group';
  if (element.matches('[role="checkbox"], [role="switch"]') || isBoxComponent(element)) return 'checkbox';
  if (isDropZone(element)) return 'file';
  const isList = element.matches(
    '[role="combobox"], button[aria-haspopup="listbox"], [role="button"][aria-haspopup="listbox"]',
  );
  if (isList && isArrow(element)) return null;
  const isOwnList = element.matches('[role="listbox"][aria-expanded]') && !isNamedByAnother(element);
  if (isList || isOwnList) return holdsInput(element) ? null : 'lookup';
  if (isKnownBox(element)) return 'lookup';
  if (editsOf(element) || isFoldedTitle(element)) return 'folded';
  return isBareBox(element) ? 'lookup' : null;
};

/** The arrow that opens the list beside it is no other list. */
const isArrow = (element: Element): boolean =>
  !element.matches('[role="combobox"]') &&
  [...(element.parentElement?.children ?? [])].some((each) => each !== element && each.matches('[role="combobox"]'));

/** A group within a group of the same radios is a part of it: the outer one bears the name. */
const isWithinItsGroup = (group: Element): boolean => {
  const outer = group.parentElement?.closest('[role="radiogroup"]');
  return outer != null && radiosOf(outer).length === radiosOf(group).length;
};

const BOX_LEVELS = 6;

/** What can be typed in stands for the list around it; an input kept out of sight does not. */
const holdsInput = (list: Element): boolean =>
  [...list.querySelectorAll('input')].some((input) => !isUnreached(input) && (isShown(input) || isSearched(input)));

/** The box drawn over a native list is that list's. */
const isWithinBox = (element: Element): boolean => {
  const around = [element, ...ancestorsOf(element)].slice(0, BOX_LEVELS).find((each) => each.querySelector('select'));
  const select = around?.querySelector('select');
  return select ? boxOfSelect(select)?.contains(element) === true || isDrawnFor(select, element) : false;
};

/** The page's own search box and menus are no part of its form. A `header` inside a section is that section's title. */
export const isOffForm = (element: Element): boolean => {
  for (const around of ancestorsOf(element)) {
    if (
      around.matches('nav, footer, search, [role="search"], [role="navigation"], [role="banner"], [role="contentinfo"]')
    )
      return true;
    if (around.matches('header') && !around.parentElement?.closest('main, section, article, fieldset, dialog'))
      return true;
  }
  return asksAboveRows(element);
};

const HEADING = 'th, [role="columnheader"]';
const ROW = 'tr, [role="row"]';
const CELLS = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"]';
const ASKS =
  'input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="button"], [type="submit"]), select, textarea';

/** In the heading of a table that only shows what it holds, an input narrows what is shown. */
const asksAboveRows = (element: Element): boolean => {
  const row = element.closest('table, [role="table"], [role="grid"]') && element.closest(ROW);
  const table = row?.closest('table, [role="table"], [role="grid"]');
  if (!row || !table || !isHeading(row)) return false;
  const below = [...table.querySelectorAll(ROW)].filter((each) => each.closest('tfoot') === null && !isHeading(each));
  return below.some(showsData) && !below.some((each) => each.querySelector(ASKS));
};

const isHeading = (row: Element): boolean =>
  row.closest('thead') !== null ||
  ([...row.children].length > 1 && [...row.children].every((cell) => cell.matches(HEADING)));

const showsData = (row: Element): boolean => row.querySelectorAll(CELLS).length > 1;

export const isLocked = (element: Element): boolean => {
  if (tokenOf(element)) return false;
  // What puts a row among the others may wait for the row to be typed.
  if (isVatGroup(element) && entryOf(element)) return false;
  const radios = kindOf(element) === 'radio-group' ? radiosOf(element) : [];
  return radios.length > 0 ? radios.every(isLockedAlone) : isLockedAlone(element);
};

const isLockedAlone = (element: Element): boolean =>
  element.matches(':disabled, [disabled]:not([disabled="false"]), [aria-disabled="true"]') ||
  isReadOnly(element) ||
  isInert(element) ||
  select2Of(element)?.matches('.select2-container--disabled') === true;

export const isReadOnly = (element: Element): boolean =>
  element.matches('[readonly], [aria-readonly="true"]') &&
  !opensList(element) &&
  !opensToTyping(element) &&
  tokenOf(element) === null;

/** Read-only until it is pressed, or its calendar is open. One that stays so is told when it is written. */
const opensToTyping = (element: Element): boolean =>
  isInput(element) && element.readOnly && (asksDate(element) || isNamedDate(element));

/** « Date de … », with nothing in it yet; once a calendar has written in it, we know that it can be. */
const isNamedDate = (element: HTMLInputElement): boolean => {
  if (namedDates.has(element)) return true;
  const names = [...labelsOf(element).map((label) => readText(label)), textBefore(element)];
  const isOne = element.value === '' && names.some((name) => /\bdate\b/.test(foldText(name)));
  if (isOne) namedDates.add(element);
  return isOne;
};

const namedDates = new WeakSet<Element>();

/** What is read-only to keys alone: a drawn list is chosen from, a search opens beside. */
const opensList = (element: Element): boolean =>
  (element.matches('[role="combobox"], [aria-haspopup="listbox"]') && kindOf(element) === 'lookup') ||
  isSearchedElsewhere(element);

/** A folded panel makes what it holds inert until it is opened. */
const isInert = (element: Element): boolean =>
  element.closest('[aria-disabled="true"]') !== null ||
  (element.closest('[inert]') !== null && (isShown(element) || findToggle(element) === null));
