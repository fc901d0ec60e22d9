/** What a person sees and presses in the place of a control that hides itself. */
import { labelKey } from '../../shared/core/portal/normalise-label.ts';
import { hasChoice } from './chosen-text.ts';
import { isSearched } from './control-kind.ts';
import { dateBoxOf, SEGMENT } from './date-parts.ts';
import { boxOfSelect } from './drawn-box.ts';
import { fileFace } from './drop-zone.ts';
import { isInput, isSelect, isTextElement, radiosOf, select2Of, type TextElement } from './element-kinds.ts';
import { tokenOf } from './find-token.ts';
import { isSeen, isShown } from './is-shown.ts';
import { hasOwnText, readText } from './read-text.ts';
import { ancestorsOf, drawnWithin, hostOf } from './walk-page.ts';

/** What stands for the control on screen: Select2's drawing, the label of a hidden radio. */
export const faceOf = (element: Element): Element => {
  const drawn = select2Of(element) ?? (isSelect(element) ? boxOfSelect(element) : null);
  if (drawn) return drawn;
  if (isShown(element)) return element;
  if (element.matches(SEGMENT)) return dateBoxOf(element) ?? element;
  if (!isInput(element)) return firstAnswer(element) ?? boxAround(element) ?? element;
  const token = tokenOf(element);
  if (token) return token.box;
  if (isSearched(element) || hasChoice(element)) return boxAroundInput(element) ?? element;
  if (isTextElement(element) && isTransparent(element)) return boxNamed(element) ?? element;
  const hidden = ['radio', 'checkbox', 'file'].includes(element.type);
  const label = hidden ? [...(element.labels ?? [])].find(isShown) : undefined;
  return (
    label ??
    wordsOfAnswer(element) ??
    (element.type === 'file' ? fileFace(element) : null) ??
    (hidden ? shownHost(element) : null) ??
    element
  );
};

/** A group that has no box of its own (`display: contents`) is where its answers are. */
const firstAnswer = (group: Element): Element | null => {
  if (getComputedStyle(group).display !== 'contents') return null;
  const first = radiosOf(group).find((radio) => isShown(faceOf(radio)));
  return first ? faceOf(first) : null;
};

/** A transparent radio or box lies over the drawing of a label that is written right after it, tied to nothing. */
const wordsOfAnswer = (element: HTMLInputElement): Element | null => {
  const next = element.nextElementSibling;
  const isAnswer = element.type !== 'file' && isTransparent(element) && next?.matches('label:not([for])') === true;
  return isAnswer && isShown(next) ? next : null;
};

/** Many a component draws its box itself, and keeps the native one out of sight. */
const shownHost = (element: Element): Element | null => {
  const host = hostOf(element);
  return host && isShown(host) ? host : null;
};

const isTransparent = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.checkVisibility({ opacityProperty: true });

/** While it is empty, a label may lie in the very place of a transparent input: what one sees is the box that bears its name. */
const boxNamed = (element: TextElement): Element | null => {
  const names = [
    ...[...(element.labels ?? [])].map((label) => readText(label)),
    element.getAttribute('aria-label') ?? '',
  ];
  const keys = names.map(labelKey).filter(Boolean);
  for (const around of [...ancestorsOf(element)].slice(0, NAMED_LEVELS)) {
    const within = drawnWithin(around);
    if (
      around.matches('form, fieldset, section, body') ||
      within.some((each) => each !== element && each.matches(CONTROLS))
    )
      return null;
    const bears = (each: Element): boolean =>
      hasOwnText(each) && keys.includes(labelKey(readText(each))) && isSeen(each);
    if (isShown(around) && within.some(bears)) return around;
  }
  return null;
};

const NAMED_LEVELS = 8;
const CONTROLS = 'input:not([type="hidden"]), select, textarea';

/** While nothing is chosen, some libraries make the drawn list itself transparent: the box around it is what one sees. */
const boxAround = (element: Element): Element | null => {
  const box = element.matches('[role="combobox"], [aria-haspopup="dialog"]') ? element.parentElement : null;
  return box && isShown(box) && !box.querySelector('input:not([type="hidden"]), select, textarea') ? box : null;
};

/** The input of a drawn list that cannot be typed in is often a mere dot in the box one sees. */
const boxAroundInput = (input: Element): Element | null => {
  for (const around of [...ancestorsOf(input)].slice(0, BOX_LEVELS)) {
    if (around.matches('form, fieldset, section, details, body') || holdsOther(around, input)) return null;
    if (isShown(around) && around.clientWidth >= BOX_WIDTH) return around;
  }
  return null;
};

const BOX_LEVELS = 4;
const BOX_WIDTH = 40;

const holdsOther = (around: Element, input: Element): boolean =>
  [...around.querySelectorAll('input:not([type="hidden"]), select, textarea')].some(
    (each) => each !== input && isShown(each),
  );
