/** The words that name a control, each with how surely: its label, its aria name, its neighbour, its placeholder. */
import { isRemark } from '../../shared/core/portal/normalise-label.ts';
import type { PageControl } from '../../shared/core/portal/page-snapshot.ts';
import { kindOf } from './control-kind.ts';
import { type DateParts, dateNames, datePartsOf } from './date-parts.ts';
import { boxOfSelect, isBareBox, isInvitation } from './drawn-box.ts';
import { wordsOfFace } from './drop-zone.ts';
import {
  blankOption,
  isBoxComponent,
  isInput,
  isRadioComponent,
  isSelect,
  radiosOf,
  select2Of,
} from './element-kinds.ts';
import { faceOf } from './face-of.ts';
import { editsOf } from './find-edit.ts';
import { isBox } from './folding-box.ts';
import { isShown } from './is-shown.ts';
import { namedBox } from './named-box.ts';
import { readText } from './read-text.ts';
import { textBehind } from './text-behind.ts';
import { vatGroupTitles } from './vat-group.ts';
import { calledOf, closestAround, comesBefore, hostOf, namedBy, type Tree } from './walk-page.ts';

type Label = PageControl['labels'][number];

/** @param near text found beside the control, '' when there is none. */
export const findLabels = (element: Element, near: string): Label[] => {
  if (kindOf(element) === 'vat-rows') return vatGroupTitles(element).map((text) => ({ text, source: 'label' }));
  if (kindOf(element) === 'folded' && !isBox(element))
    return (
      editsOf(element)?.map(({ label }) => ({ text: label, source: 'label' })) ?? [
        { text: readText(element), source: 'label' },
      ]
    );
  const date = datePartsOf(element);
  if (date) return nameDate(date, near);
  const own = ownLabels(element).flatMap((label) => [...within(label, element), ...wordings(label, element)]);
  const called = ariaNames(element).map((name) => withoutValue(name, element, own));
  const isNamed = own.length > 0 || called.some((name) => name !== '');
  const behind = kindOf(element) === 'checkbox' && !isNamed ? textBehind(element) : '';
  const found: Label[] = [
    ...[namedBox(element)?.name ?? '', ...own].map((text) => ({ text, source: 'label' as const })),
    ...called.map((text) => ({ text, source: 'aria' as const })),
    { text: behind || near, source: 'near' },
    ...faceWords(element).map((text) => ({ text, source: 'near' as const })),
    { text: leadingWords(element), source: 'near' },
    ...hints(element).map((text) => ({ text, source: 'hint' as const })),
    ...tips(element).map((text) => ({ text, source: 'tip' as const })),
  ];
  return found.filter(({ text }) => text.trim() !== '');
};

/** « Devise, Euro »: many a drawn list tells what it holds together with its name, which stands beside it. */
const withoutValue = (name: string, list: Element, own: readonly string[]): string =>
  (kindOf(list) === 'lookup' &&
    [...own, calledOf(hostOf(list))].find(
      (each) => each !== '' && (name.startsWith(`${each}, `) || name.endsWith(`, ${each}`)),
    )) ||
  name;

/** Each of the three is called « Jour », « Mois », « Année »: the group says which day it is. */
const nameDate = (date: DateParts, near: string): Label[] => {
  const named = dateNames(date);
  const labels = named.flatMap(({ element, text }) => (element ? wordings(element) : [text])).filter(Boolean);
  const own: Label[] = labels.map((text) => ({ text, source: 'label' as const }));
  return near === '' ? own : [...own, { text: near, source: 'near' }];
};

/** A group of radios is named by its legend; each radio's own label names an option. */
const ownLabels = (element: Element): Element[] => {
  if (kindOf(element) !== 'radio-group') return labelsOf(element);
  const fieldset = closestAround(element, 'fieldset') as HTMLFieldSetElement | null;
  const radios = radiosOf(element);
  const drawn = new Set(radios.flatMap((radio) => [radio, hostOf(radio)]));
  const holdsOnlyThem = [...(fieldset?.elements ?? [])].every((each) => drawn.has(each));
  const legend = fieldset?.querySelector(':scope > legend');
  return legend && holdsOnlyThem ? [legend] : [];
};

/** A label may name by its `for` what no label belongs to: a drawn list is often a mere span. */
export const labelsOf = (element: Element): Element[] => {
  const box = isSelect(element) ? boxOfSelect(element) : null;
  return [...labelsOfOne(element), ...(box ? labelsOfOne(box) : [])];
};

const labelsOfOne = (element: Element): Element[] => {
  const own = [...((element as HTMLInputElement).labels ?? [])];
  const named = own.length > 0 ? own : labelsFor(element);
  if (named.length > 0) return named;
  if (isRadioComponent(element) || isBoxComponent(element))
    return [element.closest('label')].filter((each) => each !== null);
  const host = hostOf(element);
  return host ? labelsOfHost(host) : labelsOfHidden(element);
};

/** What stands right behind a hidden input, and has no name of its own, stands for it. */
const labelsOfHidden = (element: Element): Element[] => {
  const before = element.previousElementSibling;
  const isFor = isInput(element) && element.id === '';
  return isFor && before?.matches('input[type="hidden"]') ? labelsFor(before) : [];
};

const labelsFor = (element: Element): Element[] =>
  element.id === ''
    ? []
    : [...(element.getRootNode() as Tree).querySelectorAll(`label[for="${CSS.escape(element.id)}"]`)];

const labelsOfHost = (host: Element): Element[] => {
  const around = host.closest('label');
  return around ? [around] : labelsOfOne(host);
};

/** The control's own name, where its label says it among other words: a hint, a counter. */
const within = (label: Element, control: Element): string[] => {
  const name = (control.getAttribute('aria-label') ?? '').trim();
  return name !== '' && readText(label).includes(name) ? [name] : [];
};

/** With and without the remark that a label may hold ("Format attendu : jj/mm/aaaa"). */
const wordings = (label: Element, control?: Element): string[] => {
  const box = control && label.contains(control) && !isText(control) ? control.parentElement : null;
  const isValue = (child: Element) => child === box;
  const bare = readText(label, (child) => isValue(child) || isRemark(readText(child)) || isTip(child));
  const told = [...new Set([bare, readText(label, isValue)])].filter(Boolean);
  return told.length > 0 ? told : [readText(label)];
};

/** Around what is typed in, a label has its own words only; around a drawn list it may hold what was chosen as well. */
const isText = (control: Element): boolean => kindOf(control) !== 'lookup';

/** A hint says how to answer, in words no list can hold: what it is called tells it from the label's own words. */
const isTip = (child: Element): boolean =>
  child.matches(
    'small, [class*="placeholder" i], [class*="tooltip" i], [class*="infobulle" i], [class*="hint" i], [class*="help" i], [class*="aide" i], [class*="counter" i], [class*="compteur" i], [class*="message" i]',
  );

/** What comments on the control, in its label or beneath it: a plain question may have the usual name for a hint. */
const tips = (element: Element): string[] => [
  ...ownLabels(element)
    .flatMap((label) => [...label.querySelectorAll('*')].filter(isTip))
    .map((tip) => readText(tip)),
  ...namedBy(element, 'aria-describedby').map((each) => readText(each)),
];

const ariaNames = (element: Element): string[] => {
  if (select2Of(element)) return [element.getAttribute('aria-label') ?? ''];
  const box = isSelect(element) ? boxOfSelect(element) : null;
  const own = [...namesIn(element), ...(box ? namesIn(box) : [])];
  const host = own.some((name) => name.trim() !== '') || kindOf(element) === 'radio-group' ? null : hostOf(element);
  const content = kindOf(element) === 'checkbox' && !isInput(element) ? readText(element) : '';
  return [...(host ? namesIn(host) : own), ...[element, hostOf(element)].map(calledOf), content];
};

const namesIn = (element: Element): string[] => {
  const bearer = kindOf(element) === 'radio-group' ? (groupOf(element) ?? element) : element;
  const named = namedBy(bearer, 'aria-labelledby').filter((each) => !isOwnValue(bearer, each));
  const called = bearer.getAttribute('aria-label') ?? '';
  const isOwn = (bearer.matches(LISTS) && called === readText(bearer)) || invites(bearer);
  const ofRow = named.filter((each) => !headsColumnOf(bearer, each));
  const words = [named, ofRow].flatMap((told) =>
    [bareText, (each: Element) => readText(each)].map((read) => told.map(read).join(' ')),
  );
  const own = [...new Set(words), isOwn ? '' : called];
  return own.some((name) => name.trim() !== '') ? own : namesOfList(bearer);
};

/** « Total hors taxes », « À déclarer »: the second is said of all that stands in the column. */
const headsColumnOf = (control: Element, named: Element): boolean => {
  const [cell, head] = [control, named].map((each) => each.closest<HTMLTableCellElement>('td, th'));
  const isOneTable = cell?.closest('table') === head?.closest('table') && cell?.parentElement !== head?.parentElement;
  return cell != null && head != null && isOneTable && head.colSpan === 1 && cell.cellIndex === head.cellIndex;
};

/** What is chosen from a list that bears the name in the stead of its button. */
export const namesOfList = (button: Element): string[] => {
  if (!button.matches(LISTS)) return [];
  const lists = ['aria-controls', 'popovertarget'].flatMap((attribute) => namedBy(button, attribute));
  return lists.filter((list) => list.matches('[role="listbox"]')).map((list) => list.getAttribute('aria-label') ?? '');
};

/** Without what remarks on it. */
const bareText = (element: Element): string => readText(element, (child) => isRemark(readText(child)) || isTip(child));

/** What stands in a drawn group before its first answer. */
const leadingWords = (group: Element): string => {
  const [first] = kindOf(group) === 'radio-group' && !isInput(group) ? radiosOf(group) : [];
  const [lead] = first ? group.children : [];
  return lead && first && !lead.contains(first) && comesBefore(lead, first) ? readText(lead) : '';
};

/** What is drawn as a group may bear its own name; a group around it that holds more is a whole step of the form. */
const groupOf = (control: Element): Element | null => {
  const isDrawn = !isInput(control) && !isRadioComponent(control);
  if (isDrawn && control.matches('[aria-label], [aria-labelledby]')) return control;
  const group = control.closest('[role="radiogroup"], [role="group"]');
  return group && (group.role === 'radiogroup' || holdsOnly(group, radiosOf(control)))
    ? group
    : closestAround(control, '[role="radiogroup"]');
};

const holdsOnly = (group: Element, radios: readonly Element[]): boolean =>
  [...group.querySelectorAll(FIELDS)].every((each) => radios.some((radio) => radio.contains(each)) || !isShown(each));

const FIELDS = 'input:not([type="hidden"]), select, textarea, [role="combobox"]';

/** « Sélectionner » tells what to do with a box rather than what it is for: a hint, no more. */
const invites = (element: Element): boolean =>
  isBareBox(element) && isInvitation(element.getAttribute('aria-label') ?? '');

/** Drawn lists name themselves by their label and by what they hold: the second changes. */
const isOwnValue = (bearer: Element, named: Element): boolean =>
  bearer === named || (bearer.matches(LISTS) && (bearer.contains(named) || named.closest('[role="option"]') !== null));

const LISTS = '[role="combobox"], [aria-haspopup="listbox"]';

/** A drawn place for a file says itself what it takes. */
const faceWords = (element: Element): string[] => {
  const face = kindOf(element) === 'file' ? faceOf(element) : null;
  return face && !isInput(face) ? [wordsOfFace(face)] : [];
};

const hints = (element: Element): string[] => [
  invites(element) ? (element.getAttribute('aria-label') ?? '') : '',
  isInput(element) ? element.placeholder : (element.getAttribute('aria-placeholder') ?? ''),
  select2Of(element)?.querySelector('.select2-selection__placeholder')?.textContent ?? '',
  isSelect(element) ? (blankOption(element)?.text ?? '') : '',
  element.getAttribute('title') ?? '',
];
