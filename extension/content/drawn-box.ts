/** Lists that a page draws itself: a box over a hidden native list, or a mere box that opens when it is pressed. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { showsDay } from './date-parts.ts';
import { isInput, isUnreached } from './element-kinds.ts';
import { isCutAway, isShown } from './is-shown.ts';
import { namedBox } from './named-box.ts';
import { readText } from './read-text.ts';
import { isOfNoForm } from './refuse-submit.ts';
import { ancestorsOf, comesBefore, namedBy, parentOf } from './walk-page.ts';

const BOX = '[role="combobox"], [role="listbox"], [aria-haspopup], [tabindex="0"], button[type="button"]';
const LEVELS = 3;

/** What a person presses in the place of a hidden native list; null when the list shows itself, or an input stands for it. */
export const boxOfSelect = (select: HTMLSelectElement): HTMLElement | null => {
  if (isShown(select) || isMute(select)) return null;
  if (isDrawnBeside(select)) return select.nextElementSibling as HTMLElement;
  const holders = holdersOf(select);
  for (const around of holders) {
    const isThere = sightIn(around);
    const face = [around, ...around.querySelectorAll(BOX)].find(
      (each) => each.matches(BOX) && isThere(each) && !unfolds(each, select),
    );
    if (face) return hasInput(around, isThere) ? null : (face as HTMLElement);
  }
  // What calls itself a list, be it further out, goes before what only looks like one.
  return (holders.find((around) => isDrawnAround(select, around)) as HTMLElement | undefined) ?? null;
};

/** In a closed panel nothing is shown: what would be, once it is opened, and the native list is not of it. */
const sightIn = (around: Element): ((each: Element) => boolean) =>
  isShown(around) ? isShown : (each) => each === around || isDrawnIn(each, around);

/** The button of the panel that the list lies in is no list. */
const unfolds = (button: Element, select: HTMLSelectElement): boolean =>
  namedBy(button, 'aria-controls').some((panel) => panel.contains(select)) || button.closest(TITLES) !== null;

const TITLES = 'h1, h2, h3, h4, h5, h6, summary, [role="heading"]';

/** What stands right behind one native list, then what stands around it alone, from the nearest. */
const holdersOf = (select: HTMLSelectElement): Element[] => {
  const beside = select.nextElementSibling;
  const holders: Element[] = beside?.matches('div, span') && !beside.querySelector('select') ? [beside] : [];
  const levels = holders.length + LEVELS;
  for (let around = parentOf(select); around && holders.length < levels; around = parentOf(around)) {
    if (around.querySelectorAll('select').length > 1 || around.matches('form, fieldset, section, body')) break;
    holders.push(around);
  }
  return holders;
};

/** Kept for the values alone, none of which is called anything: what one reads and chooses from is drawn elsewhere. */
export const isMute = ({ options }: HTMLSelectElement): boolean =>
  [...options].some(({ value }) => value !== '') &&
  [...options].every(({ text, label }) => `${text}${label}`.trim() === '');

/** A drawing that is no control by its tags: known by its name, and by having the place of the hidden list. */
const isDrawnBeside = (select: HTMLSelectElement): boolean => {
  const beside = select.nextElementSibling;
  if (!beside?.matches('div, span') || !isShown(beside) || hasInput(beside) || beside.matches(BOX)) return false;
  const named = select.id !== '' && (beside.id.startsWith(`${select.id}_`) || beside.id.startsWith(`${select.id}-`));
  return (named || CALLED_LIST.test(beside.className)) && beside.querySelector(`select, ${BOX}`) === null;
};

/** A drawing that says nothing of what it is: one presses it, and it shows what the list within holds, or invites to choose. */
const isDrawnAround = (select: HTMLSelectElement, around: Element): boolean => {
  if (!around.matches('div, span') || getComputedStyle(around).cursor !== 'pointer') return false;
  if (!isShown(around) || hasInput(around)) return false;
  const shown = dropCaret(readText(around));
  const held = (select.selectedOptions[0]?.text ?? '').trim();
  return foldText(shown) === foldText(held) || (select.value === '' && isInvitation(shown));
};

/** An input is drawn in the place of the hidden list: one types there, and chooses among what comes up. */
export const isTypedBeside = ({ nextElementSibling: beside }: HTMLSelectElement): boolean =>
  beside?.matches('div, span') === true &&
  [...beside.querySelectorAll('input:not([type="hidden"])')].some(
    (input) => isDrawnIn(input, beside) && !isUnreached(input),
  );

/** Whether an element is part of what stands in the place of a list that hides itself, be it in a closed panel. */
export const isDrawnFor = (select: HTMLSelectElement, element: Element): boolean =>
  (!isDrawn(select) || isCutAway(select)) &&
  select.nextElementSibling?.matches('div, span') === true &&
  select.nextElementSibling.contains(element) &&
  !isTypedBeside(select);

/** Nothing from the input to the box is put away until it is opened. */
const isDrawnIn = (input: Element, box: Element): boolean => {
  for (let each: Element | null = input; each && each !== box; each = each.parentElement)
    if (!isDrawn(each) || isCutAway(each)) return false;
  return true;
};

const hasInput = (around: Element, isThere: (each: Element) => boolean = isShown): boolean =>
  [...around.querySelectorAll('input:not([type="hidden"]), textarea')].some(
    (each) => isThere(each) && !isUnreached(each),
  );

const INVITES = /^\W*(?:(?:veuillez|please) )?(?:choisi|selectionne|select\b|choose)/;
/** « Rechercher un service » opens a window of its own as often as a list: a list has an arrow. */
const SEARCHES = /^\W*recherche[rz]?(?: une?\b|\W*$)/;
const CARET = /\s*[▾▼⌄˅⏷▿∨]\s*$/;

/** What a box shows, without the arrow that is drawn in it as a letter. */
export const dropCaret = (text: string): string => text.replace(CARET, '').trim();
const NOT_A_LIST = /fichier|parcour|file|\bpdf\b/;
const LONGEST = 80;
/** What invites, what was chosen, what clears it, an arrow. */
const MOST_PARTS = 4;
const NOT_BARE = 'label, th, nav, header, a, [role="menu"], [role="combobox"], [role="listbox"], [aria-haspopup]';
const INNER = 'input, select, textarea, button, a, [role]:not([role="img"]), [contenteditable]';

/** Once something is chosen, nothing in such a box says any more that it is one. */
const known = new WeakSet<Element>();

/** It has opened its list before: its words may since be « Modifier le service ». */
export const isKnownBox = (element: Element): boolean => known.has(element);

/** « Choisir… ▾ », with nothing but its looks to say that it opens. */
export const isBareBox = (element: Element): boolean => {
  if (known.has(element)) return true;
  if (opensWindow(element) || namedBox(element)) return true;
  if (!element.matches('div:not([role]), span:not([role]), button[type="button"]') || isToggle(element)) return false;
  if (element.childElementCount > MOST_PARTS) return false;
  const text = shownIn(element);
  if (text.length > LONGEST && !showsOneOfIts(element)) return false;
  const isOne = opens(text) || opensCalendar(element) || isCalledList(element) || showsOneOfIts(element);
  if (!isOne && !(SEARCHES.test(foldText(text)) && hasArrow(element))) return false;
  if (element.closest(NOT_BARE) || [...element.querySelectorAll(INNER)].some(isDrawn)) return false;
  const isPressed = getComputedStyle(element).cursor === 'pointer' || element.localName === 'button';
  // Its words are those of the box around it, which is the one that is pressed.
  if (!isPressed || [...ancestorsOf(element)].slice(0, LEVELS).some(isBareBox)) return false;
  known.add(element);
  return true;
};

/** It takes the focus, is called a list, and draws an arrow: what it shows is what is chosen, if anything is. */
const isCalledList = (element: Element): boolean =>
  element.matches('[tabindex="0"]') && CALLED_LIST.test(element.className) && element.querySelector('svg, i') !== null;

const CALLED_LIST = /select(?!ed|able)|chosen|dropdown|combo/i;

/** The box that takes the focus in the stead of an input, where one types to find what it lists; it gives it away meanwhile. */
export const listAround = (input: Element): Element | null => {
  const box = typedLists.get(input) ?? (input as HTMLElement).parentElement?.closest('[tabindex="0"]');
  if (!box?.isConnected || (!typedLists.has(input) && !takesFocusFor(box, input))) return null;
  typedLists.set(input, box);
  return box;
};

const typedLists = new WeakMap<Element, Element>();

const takesFocusFor = (box: Element, input: Element): boolean =>
  isInput(input) &&
  input.tabIndex < 0 &&
  isCalledList(box) &&
  box.querySelectorAll('input, select, textarea').length === 1;

/** « Choisir un service », or a day, where an input would stand: it opens a window, and says so. */
const opensWindow = (element: Element): boolean => {
  // Asked of every element: the words of a whole page, or of its styles, are not read for it.
  if (!element.matches('[aria-haspopup="dialog"]')) return false;
  if (!element.matches('button[type="button"], [role="button"]') && !isOfNoForm(element)) return false;
  const invites = isInvitation(element.textContent ?? '');
  const isDay = !invites && opensCalendar(element);
  const isOne = isDay || ((invites || isLabelled(element)) && !followsInput(element));
  if (isOne) known.add(element);
  return isOne;
};

const isLabelled = (element: Element): boolean =>
  (element as HTMLButtonElement).labels?.length > 0 ||
  namedBy(element, 'aria-labelledby').some((each) => each !== element);

/** A calendar's button, or that of a search, stands by the input it fills. */
const followsInput = (element: Element): boolean => {
  const { previousElementSibling: before, parentElement: around } = element;
  if (before)
    return hasInput(before) || before.matches('input, textarea') || (!before.matches('label') && followsInput(before));
  return around !== null && !around.matches('form, fieldset, section, body, p') && followsInput(around);
};

/** The list of a box that takes the focus often lies in it, put away until it opens. */
const shownIn = (element: Element): string => {
  const text = element.textContent ?? '';
  const mayHoldList = text.length > LONGEST && text.length < LONGEST_LIST && element.matches('[tabindex="0"]');
  return mayHoldList ? readText(element, (child) => !isDrawn(child)) : text;
};

const LONGEST_LIST = 5000;

/** Once something is chosen, a box that takes the focus shows one line of the list put away in it. */
const showsOneOfIts = (box: Element): boolean => {
  if (!box.matches('[tabindex="0"]') || (box.textContent ?? '').length > LONGEST_LIST) return false;
  const shown = readText(box, (child) => !isDrawn(child));
  const lines = [...box.querySelectorAll('*')]
    .filter((each) => each.childElementCount === 0 && !isDrawnIn(each, box))
    .map((each) => readText(each))
    .filter(Boolean);
  return shown.length <= LONGEST && lines.length > 1 && lines.includes(shown);
};

/** Words of the box itself, whatever they are given as: « Sélectionner », « Choisir une option ». */
export const isInvitation = (text: string): boolean => INVITES.test(foldText(text)) || SEARCHES.test(foldText(text));

/** It unfolds a panel, and says so; one that a label names and shows a day unfolds its calendar. */
const isToggle = (element: Element): boolean =>
  element.matches('[aria-expanded]:not([aria-haspopup])') && !opensCalendar(element);

export const opensCalendar = (element: Element): boolean =>
  (isLabelled(element) || element.matches('[aria-haspopup="dialog"]')) && showsDay(element.textContent ?? '');

const opens = (text: string): boolean => {
  const folded = foldText(text);
  return (INVITES.test(folded) || CARET.test(text)) && !NOT_A_LIST.test(folded);
};

/** A picture with no words in it. */
const hasArrow = (element: Element): boolean =>
  element.localName !== 'button' &&
  [...element.children].some(
    (part) => part.textContent?.trim() === '' && part.matches('i, b, svg, span') && isDrawn(part),
  );

/** The invitation often stays there, unseen, once something is chosen; or stays on the button, and the choice is written beside it. */
export const readBareBox = (element: Element): string => {
  const text = dropCaret(readText(element, (child) => !isDrawn(child)));
  const beside = isInvitation(text) || CHANGES.test(foldText(text)) ? writtenBeside(element) : '';
  return beside || text;
};

/** What the button reads once something was chosen by it. */
const CHANGES = /^\W*(?:modifie[rz]?|change[rz]?)\b/;
const NAMES = 'label, legend, [class*="label" i]';

const NOT_WRITTEN =
  'label, legend, th, dt, button, a, input, select, textarea, small, h1, h2, h3, h4, h5, h6, [role], [class*="label" i], [class*="hint" i], [class*="help" i], [class*="error" i], [class*="aide" i], dialog';

/** Words beside a button that has its line for itself. */
const writtenBeside = (button: Element): string => {
  const around = button.parentElement;
  if (button.localName !== 'button' || !around || around.querySelectorAll('button, input, select, textarea').length > 1)
    return '';
  const told = new Set(['aria-labelledby', 'aria-describedby'].flatMap((by) => namedBy(button, by)));
  const words = [...around.children].filter(
    (each) => each !== button && !each.matches(NOT_WRITTEN) && !each.querySelector(NOT_WRITTEN) && !told.has(each),
  );
  const worded = words.filter((each) => isShown(each) && /[\p{L}\d]{2}/u.test(readText(each)));
  // Where no label names it, the first words before it do.
  const isNamed =
    isLabelled(button) || [...around.children].some((each) => each.matches(NAMES) && comesBefore(each, button));
  const named = isNamed || !worded[0] || !comesBefore(worded[0], button) ? worded : worded.slice(1);
  return named.map((each) => readText(each)).join(' ');
};

/** Of its own: it may lie in a closed panel. */
const isDrawn = (element: Element): boolean => getComputedStyle(element).display !== 'none';
