/** What a drawn list shows as chosen beside its input, by the place of the words alone: within the frame around both. */
import { labelKey } from '../../shared/core/portal/normalise-label.ts';
import { labelsOf } from './find-label.ts';
import { isShown } from './is-shown.ts';
import { readText } from './read-text.ts';
import { ancestorsOf, namedBy } from './walk-page.ts';

const LEVELS = 5;
/** Higher than two lines, it is more than a field. */
const HIGHEST = 90;
const CONTROLS = 'input:not([type="hidden"]), select, textarea';
const NOT_CHOSEN =
  'label, legend, [class*="label" i]:not([class*="value" i]), [class*="placeholder" i], [role="listbox"], [role="button"], [role="alert"], [role="status"], [hidden]';

/** '' where the input has a frame of its own, or stands in none: words beside it may then be its name. */
export const readFrame = (input: Element): string => {
  const frame = isFramed(input) ? null : frameOf(input);
  if (!frame) return '';
  const text = readText(frame, (child) => child.matches(NOT_CHOSEN) || !isShown(child));
  return /[\p{L}\p{N}]/u.test(text) && !namesOf(input).includes(labelKey(text)) ? text : '';
};

const frameOf = (input: Element): Element | null => {
  for (const around of [...ancestorsOf(input)].slice(0, LEVELS)) {
    const holdsMore = [...around.querySelectorAll(CONTROLS)].some((each) => each !== input && isShown(each));
    if (holdsMore || around.matches('form, fieldset, section, td, body') || around.clientHeight > HIGHEST) return null;
    if (isFramed(around)) return around;
  }
  return null;
};

/** A line under it is enough. */
const isFramed = (element: Element): boolean => {
  const { borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(element);
  return borderBottomStyle !== 'none' && borderBottomWidth !== '0px' && !/, 0\)$|^transparent$/.test(borderBottomColor);
};

const namesOf = (input: Element): string[] =>
  [
    ...[...labelsOf(input), ...namedBy(input, 'aria-labelledby')].map((each) => readText(each)),
    input.getAttribute('aria-label') ?? '',
    input.getAttribute('placeholder') ?? '',
  ].map(labelKey);
