/** What a control holds, as a reader sees it, and what it can hold. */
import { labelKey } from '../../shared/core/portal/normalise-label.ts';
import type { PageControl } from '../../shared/core/portal/page-snapshot.ts';
import { shadowRootOf } from '../platform/shadow-root.ts';
import { shownChoice } from './chosen-text.ts';
import { isClassChoice, isClassChosen } from './class-choice.ts';
import { kindOf } from './control-kind.ts';
import { datePartsOf, readDateParts } from './date-parts.ts';
import { dropCaret, isBareBox, isMute, listAround, readBareBox } from './drawn-box.ts';
import { shownFileName } from './drop-zone.ts';
import {
  isBoxComponent,
  isEditable,
  isInput,
  isRadioComponent,
  isSelect,
  isTextElement,
  radiosOf,
  select2Of,
} from './element-kinds.ts';
import { faceOf } from './face-of.ts';
import { labelsOf, namesOfList } from './find-label.ts';
import { tokenOf } from './find-token.ts';
import { isShown } from './is-shown.ts';
import { namedBox } from './named-box.ts';
import { readFrame } from './read-frame.ts';
import { readDrawn, readText } from './read-text.ts';
import { readVatGroup } from './vat-group.ts';
import { ancestorsOf, calledOf, drawnWithin, hostOf, namedBy } from './walk-page.ts';

export type ControlOption = PageControl['options'][number];

export const readControl = (element: Element): string => {
  const token = tokenOf(element);
  if (token) return token.value;
  const kind = kindOf(element);
  if (kind === 'radio-group') return optionText(radiosOf(element).find(isChecked));
  if (kind === 'checkbox') return isChecked(element) ? TICKED.text : UNTICKED.text;
  if (kind === 'date-parts') return readParts(element);
  if (kind === 'vat-rows') return readVatGroup(element);
  if (kind === 'file') return (element as HTMLInputElement).files?.[0]?.name ?? shownFileName(faceOf(element));
  if (kind === 'lookup') return readLookup(element);
  if (isSelect(element)) return element.selectedOptions[0]?.text.trim() ?? '';
  if (isEditable(element)) return readEditable(element);
  return isTextElement(element) ? readTyped(element) || shownChoice(element) : '';
};

const readEditable = ({ textContent }: Element): string => (textContent ?? '').replace(/\u200b|\ufeff/g, '').trim();

const readParts = (element: Element): string => {
  const parts = datePartsOf(element);
  return parts ? readDateParts(parts) : '';
};

const TICKED: ControlOption = { value: 'true', text: 'Oui' };
const UNTICKED: ControlOption = { value: 'false', text: 'Non' };

export const optionsOf = (element: Element): ControlOption[] => {
  const kind = kindOf(element);
  if (kind === 'checkbox') return [TICKED, UNTICKED];
  if (kind === 'radio-group')
    return radiosOf(element).map((radio, at, radios) => {
      const more = wordsBeside(radio, radios);
      return { value: String(at), text: optionText(radio), ...(more !== '' && { more }) };
    });
  if (kind === 'date-parts' || !isSelect(element)) return [];
  return [...element.options]
    .filter((option) => !option.disabled)
    .map(({ value, text }) => ({ value, text: text.trim() }));
};

export const isChecked = (element: Element): boolean => {
  if (isInput(element) && ['radio', 'checkbox'].includes(element.type)) return element.checked;
  if (isRadioComponent(element) || isBoxComponent(element)) return isDrawnChecked(element);
  if (element.parentElement && isClassChoice(element.parentElement)) return isClassChosen(element);
  const states = element.matches('[role="tab"], [role="option"]')
    ? ['aria-selected']
    : ['aria-checked', 'aria-pressed'];
  return states.map((state) => element.getAttribute(state)).find((state) => state !== null) === 'true';
};

/** A component says it by an attribute of its own, or by how it is drawn within. */
const isDrawnChecked = (component: Element): boolean =>
  component.matches('[aria-checked="true"], [checked]:not([checked="false"])') ||
  drawnWithin(component).some((each) => each.matches('.checked, .is-checked, [aria-checked="true"]'));

/** The text of a radio: its label, its aria name, the words after it. */
const optionText = (radio: Element | undefined): string => {
  if (!radio) return '';
  const labels = labelsOf(radio)
    .filter((label) => label.querySelectorAll(ANSWERS).length < 2)
    .map((label) => readText(label))
    .join(' ');
  const named = namedBy(radio, 'aria-labelledby')
    .map((each) => readText(each))
    .join(' ');
  const candidates = [labels, named, radio.getAttribute('aria-label'), isInput(radio) ? '' : readDrawn(radio)];
  return candidates.find((text) => text?.trim())?.trim() ?? wordsAfter(radio);
};

/** A label around several answers names none of them. */
const ANSWERS = 'input[type="radio"], [role="radio"], [aria-pressed]';

/** Said of this radio alone, its label left out: what describes it, and the rest of the box that holds it and no other control. */
const wordsBeside = (radio: Element, radios: readonly Element[]): string => {
  const labels = labelsOf(radio);
  const own = (around: Element) =>
    radios.length > 1 &&
    !around.matches('fieldset, form, body') &&
    ![...around.querySelectorAll(OTHERS)].some((each) => each !== radio && !radio.contains(each));
  const around = [...ancestorsOf(radio)].slice(0, BESIDE_LEVELS);
  const box = around
    .slice(
      0,
      [...around, null].findIndex((each) => !each || !own(each)),
    )
    .at(-1);
  const said = [...namedBy(radio, 'aria-describedby').map((each) => readText(each))];
  if (box) said.push(readText(box, (child) => labels.includes(child)));
  const text = [...new Set(said)].join(' ').trim();
  return text.length <= LONGEST_BESIDE ? text : '';
};

const OTHERS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], [role="radio"], button';
const BESIDE_LEVELS = 4;
const LONGEST_BESIDE = 200;

const wordsAfter = (radio: Element): string => {
  const next = (hostOf(radio) ?? radio).nextSibling;
  const text = next?.nodeType === Node.ELEMENT_NODE ? readText(next as Element) : (next?.textContent ?? '');
  return text.trim() || (radio as HTMLInputElement).value || '';
};

/** Dates and decimals in the portal's writing, whatever the input's own. */
const readTyped = (element: HTMLInputElement | HTMLTextAreaElement): string => {
  if (element.type === 'date') return element.value.split('-').reverse().join('/');
  return element.type === 'number' ? element.value.replace('.', ',') : element.value;
};

/** Where libraries draw the chosen item beside an input that stays empty. */
const CHOSEN = [
  '[class*="single-value" i]',
  '[class*="singleValue" i]',
  '[class*="selection-item" i]',
  '[class*="content-value" i]',
  '.ts-control > .item',
  '.choices__list--single .choices__item',
  '.vs__selected',
  '.ng-value-label',
  '.multiselect__single',
  '.el-select__placeholder:not(.is-transparent)',
].join(', ');
const NOT_CHOSEN = '[class*="placeholder" i]:not(.el-select__placeholder:not(.is-transparent)), [role="listbox"]';
const NAME = 'label, legend, [class*="label" i]:not([class*="value" i])';

const readLookup = (element: Element): string => {
  const drawn = select2Of(element);
  if (drawn) return readSelect2(element as HTMLSelectElement, drawn);
  if (isSelect(element)) return readSelect(element);
  const named = namedBox(element);
  if (named) return named.said;
  if (isBareBox(element)) return readBareBox(element) || readAround(element);
  if (isInput(element)) return readInput(element);
  const shown = dropCaret(readDrawn(element, (child) => child.matches(NOT_CHOSEN) || isNameOf(child, element)));
  // Before a choice is made, a button may show the name of its list.
  return namesOfList(element).some((name) => labelKey(name) === labelKey(shown)) ? '' : shown;
};

/** A component may draw the name of a list in the very box that shows what is chosen in it. */
const isNameOf = (drawn: Element, list: Element): boolean =>
  drawn.getRootNode() === shadowRootOf(list) &&
  drawn.childElementCount === 0 &&
  labelKey(drawn.textContent ?? '') === labelKey(list.ariaLabel || calledOf(list));

/** One that is never seen holds what the page calls the choice; its box shows what it is called. */
const readInput = (input: HTMLInputElement): string =>
  input.value === ''
    ? readBeside(input) || shownChoice(input)
    : (isShown(input) ? '' : readBeside(input)) || input.value;

const readSelect = (list: HTMLSelectElement): string =>
  list.value === '' ? '' : (list.selectedOptions[0]?.text.trim() ?? '');

/** What the drawing around an empty input shows as chosen. */
const readBeside = (input: Element): string => {
  const box = faceOf(input);
  const lists = box === input ? [] : [...box.querySelectorAll('select')].filter((each) => !isMute(each));
  // The native list that the box stands for knows best.
  if (lists.length === 1 && lists[0]) return readSelect(lists[0]);
  const said = readAround(input);
  if (said !== '') return said;
  const around = input.closest('[class*="control" i], [class*="wrapper" i], [class*="select" i]:not(input)');
  const alone = [around, around?.parentElement, around?.parentElement?.parentElement].filter(
    (each) => each?.querySelectorAll('input:not([type="hidden"])').length === 1,
  );
  const chosen = alone.map((each) => each?.querySelector(CHOSEN)).find((each) => each && !each.matches(NOT_CHOSEN));
  if (chosen) return readText(chosen);
  const list = listAround(input);
  return list ? dropCaret(readText(list, (child) => child.matches(NOT_CHOSEN))) : box === input ? readFrame(input) : '';
};

/** In the box that one sees in the stead of a control. */
const readAround = (control: Element): string => {
  const box = faceOf(control);
  return box === control ? '' : readText(box, (child) => child.matches(`${NOT_CHOSEN}, ${NAME}`));
};

const readSelect2 = (select: HTMLSelectElement, drawn: HTMLElement): string => {
  const shown = drawn.querySelector('.select2-selection__rendered');
  if (select.value === '' || !shown || shown.querySelector('.select2-selection__placeholder')) return '';
  return readText(shown, (child) => child.matches('.select2-selection__clear'));
};
