/** Rows of the VAT detail that are drawn with mere boxes, under a line of words that names what stands below it. */
import { vatColumnOf } from '../../shared/core/portal/vat-rows.ts';
import { readText } from './read-text.ts';

const CONTROLS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], button, [tabindex="0"]';
/** How deep in its row a control may be. */
const LEVELS = 5;

/** What the line above the rows calls the place of a control in its own; '' when there is no such line. */
export const headingInLine = (control: Element): string => {
  let row: Element | null = control.parentElement;
  for (let level = 0; row && level < LEVELS && !row.matches('form, fieldset, body'); level += 1) {
    const places = [...row.children];
    const heading = places.length > 2 ? headingOf(row, places.length) : null;
    if (heading) return heading[places.findIndex((place) => place.contains(control))] ?? '';
    row = row.parentElement;
  }
  return '';
};

/** The rows may stand in a box of their own. */
const headingOf = (row: Element, places: number): string[] | null =>
  headingAbove(row, places) ?? (row.parentElement && headingAbove(row.parentElement, places));

/** The nearest line before that holds no control: those between are rows. It heads them when it names a rate, a base and an amount. */
const headingAbove = (row: Element, places: number): string[] | null => {
  for (let before = row.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.querySelector(CONTROLS) || before.matches(CONTROLS)) continue;
    const texts = [...before.children].map((each) => readText(each));
    return texts.length <= places && isHeading(texts) ? texts : null;
  }
  return null;
};

const isHeading = (texts: readonly string[]): boolean => {
  const named = texts.map(vatColumnOf);
  return (['rate', 'base', 'amount'] as const).every((column) => named.filter((each) => each === column).length === 1);
};
