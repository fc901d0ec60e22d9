/** Telling elements apart by what they are called: `instanceof` fails across frames. */
import { isClassChoice } from './class-choice.ts';
import { turnsNameless } from './find-tab.ts';
import { isStandingList, linesOf } from './standing-list.ts';
import { ancestorsOf, closestAround, drawnWithin, hostOf, namedBy } from './walk-page.ts';

export type TextElement = HTMLInputElement | HTMLTextAreaElement;

export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input';
export const isSelect = (element: Element): element is HTMLSelectElement => element.localName === 'select';
export const isTextElement = (element: Element): element is TextElement =>
  element.localName === 'textarea' || (isInput(element) && TEXT_TYPES.has(element.type));
/** A text that is typed in the page itself. */
export const isEditable = (element: Element): element is HTMLElement =>
  element.matches('[role="textbox"][contenteditable]:not([contenteditable="false" i], [aria-multiline="true"])');
export const isRadio = (element: Element): element is HTMLInputElement => isInput(element) && element.type === 'radio';

/** A component that draws its radio or its box with no native one in it: its own name is all that says what it is. */
const isDrawnComponent = (element: Element, called: RegExp): boolean =>
  called.test(element.localName) &&
  !element.hasAttribute('role') &&
  !drawnWithin(element).some((each) => each.matches(CHECKED));

const CHECKED = 'input, [role="radio"], [role="checkbox"], [role="switch"]';

export const isRadioComponent = (element: Element): boolean =>
  isDrawnComponent(element, /^[a-z].*-radio(?:-button|-item)?$/);
export const isBoxComponent = (element: Element): boolean =>
  isDrawnComponent(element, /^[a-z].*-(?:checkbox|switch|toggle)$/);

const TEXT_TYPES = new Set(['text', 'tel', 'number', 'email', 'url', 'date', 'search', '']);

/** What stands in a list before a choice is made: its name, where it has no label. */
export const blankOption = ({ options: [first] }: HTMLSelectElement): HTMLOptionElement | null =>
  first?.value === '' ? first : null;

/** In a list that takes the focus itself, an input that no key goes to only shows words: « Choisir… ». */
export const isUnreached = (element: Element): boolean =>
  isInput(element) && element.tabIndex < 0 && element.parentElement?.closest('[role="combobox"][tabindex="0"]') != null;

/** Select2 hides the native list and draws its own beside it. */
export const select2Of = (element: Element): HTMLElement | null => {
  const beside = element.nextElementSibling;
  return isSelect(element) && beside?.matches('.select2-container') ? (beside as HTMLElement) : null;
};

/** « Facture | Avoir » as two buttons, one of them pressed, or as radios that no `radiogroup` holds. */
const TOGGLES = 'button[aria-pressed], [role="button"][aria-pressed], [role="radio"]:not(input, [role="radiogroup"] *)';

/** Nothing says that they belong together but the box they stand in: a group around it may be a whole step of the form. */
export const isBareToggleGroup = (element: Element): boolean => {
  const group = element.closest('[role="group"], [role="radiogroup"], [role="toolbar"]');
  return (
    element.matches('div:not([role]), span:not([role]), p') &&
    element.querySelector(`:scope > :is(${TOGGLES})`) !== null &&
    isToggleGroup(element) &&
    (group === null || !isToggleGroup(group))
  );
};

export const isToggleGroup = (element: Element): boolean => {
  const toggles = element.querySelectorAll(TOGGLES).length;
  return toggles > 1 && toggles === element.querySelectorAll(ALL_CONTROLS).length;
};

const ALL_CONTROLS = 'button, [role="button"], [role="radio"], input:not([type="hidden"]), select, textarea';

/** « Facture | Avoir » drawn as tabs that turn no page: one of them is the choice. */
export const isChoiceOfTabs = (element: Element): boolean => {
  const tabs = element.matches('[role="tablist"]') ? tabsIn(element) : [];
  return tabs.length > 1 && tabs.every((tab) => namedBy(tab, 'aria-controls').length === 0) && !turnsNameless(element);
};

const tabsIn = (list: Element): Element[] => drawnWithin(list).filter((each) => each.matches('[role="tab"]'));

export const radiosOf = (element: Element): Element[] => {
  if (isChoiceOfTabs(element)) return tabsIn(element);
  if (isClassChoice(element)) return [...element.children];
  if (isStandingList(element)) return linesOf(element);
  if (isRadioComponent(element)) return hostedRadios(element, element);
  if (!isRadio(element)) return drawnWithin(element).filter((each) => each.matches(`[role="radio"], ${TOGGLES}`));
  const host = hostOf(element);
  if (host) return hostedRadios(element, host);
  if (element.name === '') return namelessRadios(element);
  const tree = element.getRootNode() as Document | ShadowRoot;
  const sameName = tree.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(element.name)}"]`);
  return [...sameName].filter((radio) => radio.form === element.form);
};

const RADIOS = 'input[type="radio"]';
/** A card may lie in several boxes of a grid. */
const BOX_LEVELS = 10;

/** Those of its group where the page says which that is, else of the nearest box that holds several radios and nothing else to fill. */
const namelessRadios = (radio: Element): Element[] => {
  const group = radio.closest('fieldset, [role="radiogroup"]');
  const around = [...ancestorsOf(radio)].slice(0, BOX_LEVELS);
  const nearest = around.find((each) => each.querySelectorAll(RADIOS).length > 1);
  const box = [group, nearest].find((each) => each && (each.role === 'radiogroup' || holdsRadiosOnly(each)));
  return [...((box ?? group)?.querySelectorAll(RADIOS) ?? [radio])];
};

const holdsRadiosOnly = (box: Element): boolean =>
  box.querySelector(
    'input:not([type="hidden"], [type="radio"]), input[type="radio"][name]:not([name=""]), select, textarea',
  ) === null;

/** Radios that are each alone in a component: those whose components have one name in one group, else in one form. */
const hostedRadios = (radio: Element, host: Element): Element[] => {
  const name = nameOf(radio, host);
  const group = closestAround(host, 'fieldset, [role="radiogroup"], [role="group"]');
  const around = name === '' ? group : (group ?? closestAround(host, 'form, body'));
  const alike = (each: Element): boolean =>
    (isRadio(each) && nameOf(each, hostOf(each)) === name) || (isRadioComponent(each) && nameOf(each, each) === name);
  return around ? drawnWithin(around).filter(alike) : [radio];
};

const nameOf = (radio: Element, host: Element | null): string =>
  radio.getAttribute('name') || (host?.getAttribute('name') ?? '');
