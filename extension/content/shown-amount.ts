/** Beside a rate and a base that are filled, the amount that the page computes from them, and only shows. */
import { vatColumnOf } from '../../shared/core/portal/vat-rows.ts';
import { findLabels } from './find-label.ts';
import { isShown } from './is-shown.ts';
import { readText } from './read-text.ts';
import { textBefore } from './text-before.ts';
import { drawnWithin } from './walk-page.ts';

/** « 1 952,23 € », or what stands there until there is something to compute. */
const NUMBER_OR_BLANK = /^(?:[\d\s\u00a0\u202f.,€]+|[—–−.…\s-]+)$/;
const WORDS = 'span, div, p, b, strong, em, dd, td';
const FORM = 'form, fieldset, section, main, body';

/** @returns null unless there is exactly one, named as such; a box as large as a part of the form may show the amount of something else. */
export const shownAmountIn = (box: Element): Element | null => {
  if (box.matches(FORM)) return null;
  const [amount, another] = drawnWithin(box).filter((each) => showsNumber(each) && isNamedAmount(each));
  return amount && !another ? amount : null;
};

const showsNumber = (element: Element): boolean =>
  element.localName === 'output'
    ? element.parentElement !== null && isShown(element.parentElement)
    : element.matches(WORDS) &&
      element.childElementCount === 0 &&
      element.closest('output') === null &&
      NUMBER_OR_BLANK.test(readText(element)) &&
      isShown(element);

const isNamedAmount = (element: Element): boolean =>
  [...findLabels(element, '').map(({ text }) => text), textBefore(element)].some(
    (text) => vatColumnOf(text) === 'amount',
  );
