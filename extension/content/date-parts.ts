/** A date in three controls, day, month and year: three inputs, three lists, or the segments of one drawn field. */
import { parseDate } from '../../shared/core/portal/format-value.ts';
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { monthNamed } from '../../shared/core/values/read-date.ts';
import { blankOption, isInput, isSelect, isTextElement } from './element-kinds.ts';
import { isShown } from './is-shown.ts';
import { readText } from './read-text.ts';
import { namedBy, parentOf } from './walk-page.ts';

export type DatePart = 'day' | 'month' | 'year';
export type DateParts = Record<DatePart, Element>;

const CALLED: readonly (readonly [DatePart, RegExp])[] = [
  ['day', /^\W*(?:jours?|jj|days?|dd)\b/],
  ['month', /^\W*(?:mois|mm|months?)\b/],
  ['year', /^\W*(?:annees?|aaaa|years?|yyyy)\b/],
];
/** A whole date. */
const WHOLE = /^\W*(?:jj|dd)\W+mm\W+(?:aaaa|yyyy)/;

/** A whole date typed in one input, which says so in its own words. */
export const asksDate = (element: Element): boolean =>
  isInput(element) && (WHOLE.test(foldText(element.placeholder)) || /date/i.test(element.getAttribute('type') ?? ''));

/** One that calls itself a list, as it opens something: it opens no list of words, and is named « Date … ». */
export const isDateToType = (element: Element): boolean =>
  isInput(element) &&
  !element.readOnly &&
  !element.matches('[aria-haspopup="listbox"], [aria-autocomplete="list"], [aria-autocomplete="both"]') &&
  namesOf(element).some((name) => /^\W*date\b/.test(foldText(name)));

/** « jj/mm/aaaa », « Choisir une date », a day: what a button shows that opens a calendar. */
export const showsDay = (text: string): boolean => {
  const words = text.replace(PICTURES, ' ').trim();
  return WHOLE.test(foldText(words)) || ASKS_DAY.test(foldText(words)) || parseDate(words) !== null;
};

const PICTURES = /\p{Extended_Pictographic}\uFE0F?/gu;

const ASKS_DAY =
  /^\W*(?:aucune|(?:pick|no|select|choose)(?: an?)?|(?:choisi|selectionne)\w*(?: une)?) (?:date|jour|day)\b/;

export const SEGMENT = '[role="spinbutton"]:not(input)';
/** How far apart the three may be in the page's tree. */
const LEVELS = 5;

/** Null for what is no part of such a date. */
export const datePartsOf = (element: Element): DateParts | null => {
  if (partOf(element) === null) return null;
  let around = parentOf(element);
  for (let level = 0; around && level < LEVELS; level += 1) {
    const parts = [...around.querySelectorAll(`input, select, ${SEGMENT}`)].flatMap((each) => {
      const part = partOf(each);
      return part ? [[part, each] as const] : [];
    });
    if (parts.length > 3) return null;
    const found = Object.fromEntries(parts) as Partial<DateParts>;
    if (found.day && found.month && found.year) return found as DateParts;
    around = parentOf(around);
  }
  return null;
};

/** Its first part stands for the whole. */
export const leadsDate = (element: Element, parts: DateParts): boolean =>
  Object.values(parts).every(
    (part) => part === element || (element.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );

const partOf = (element: Element): DatePart | null => {
  const fits = element.matches(SEGMENT) || isSelect(element) || (isTextElement(element) && isInput(element));
  if (!fits || (isInput(element) && element.type === 'date')) return null;
  const names = namesOf(element)
    .map(foldText)
    .filter((name) => name !== '' && !WHOLE.test(name));
  return CALLED.find(([, called]) => names.some((name) => called.test(name)))?.[0] ?? null;
};

const namesOf = (element: Element): string[] => [
  ...[...((element as HTMLInputElement).labels ?? [])].map((label) => readText(label)),
  element.getAttribute('aria-label') ?? '',
  namedBy(element, 'aria-labelledby')
    .map((each) => readText(each))
    .join(' '),
  isInput(element) ? element.placeholder : '',
  isSelect(element) ? (blankOption(element)?.text ?? '') : '',
];

/** What names the date itself: the legend or the name of the group that holds the three. */
export const dateNames = (parts: DateParts): { element: Element | null; text: string }[] => {
  const around = groupOf(parts);
  const legend = around?.querySelector(':scope > legend') ?? null;
  const named = around ? namedBy(around, 'aria-labelledby') : [];
  const told = [legend, ...named].filter((each) => each !== null);
  return [
    ...told.map((each) => ({ element: each, text: readText(each) })),
    { element: null, text: around?.getAttribute('aria-label') ?? '' },
  ];
};

/** What is kept from eye and keys alike bears the value alone. */
const OTHERS =
  ':is(input:not([type="hidden"], [type="button"]), select, textarea):not([aria-hidden="true"][tabindex="-1"])';

/** The segments of an empty date are often transparent, so that its label can stand over them. */
export const dateBoxOf = (segment: Element): Element | null => {
  const parts = datePartsOf(segment);
  const around = parts && groupOf(parts);
  return around && isShown(around) ? around : null;
};

/** One that holds other controls as well is a part of the form, not of the date. */
const groupOf = (parts: DateParts): Element | null => {
  const { day, month, year } = parts;
  let around = parentOf(day);
  for (let level = 0; around && level < LEVELS + 1; level += 1) {
    const holdsAll = around.contains(month) && around.contains(year);
    if (holdsAll && [...around.querySelectorAll(OTHERS)].some((each) => !Object.values(parts).includes(each)))
      return null;
    if (holdsAll && around.matches('fieldset, [role="group"]')) return around;
    around = parentOf(around);
  }
  return null;
};

/** "17/02/2026"; '' when none of the three holds anything. */
export const readDateParts = ({ day, month, year }: DateParts): string => {
  const held = [read(day).padStart(2, '0'), monthNumber(read(month)), read(year)];
  return held.every((part) => /^0*$/.test(part)) ? '' : held.join('/');
};

const read = (part: Element): string => {
  if (isSelect(part)) return part.value === '' ? '' : (part.selectedOptions[0]?.text.trim() ?? '');
  if (isInput(part)) return part.value.trim();
  const digits = /\d+/.exec(part.getAttribute('aria-valuenow') ?? part.textContent ?? '');
  return digits?.[0] ?? '';
};

/** "février", "Févr.", "02 - février", "2" → "02". */
export const monthNumber = (text: string): string => {
  const digits = /\d+/.exec(text)?.[0];
  const named = monthNamed(/^\W*([a-z]+)/.exec(foldText(text))?.[1] ?? '');
  return digits?.padStart(2, '0') ?? (named === null ? text : String(named).padStart(2, '0'));
};
