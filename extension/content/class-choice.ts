/** A choice of a few words that says by its looks alone which one is chosen: « Facture | Avoir », a class more on one of them. */
import { readsForbidden } from './refuse-submit.ts';

const PRESSED =
  'label, button[type="button"]:not([role], [aria-expanded], [aria-haspopup], [aria-pressed], [aria-controls]), [role="button"]:not([aria-expanded], [aria-haspopup], [aria-pressed], [aria-controls])';
const CONTROLS = 'input, select, textarea, button, a, [role], [tabindex], [contenteditable]';
const AROUND = 'nav, header, footer, table, [role="radiogroup"], [role="tablist"], [role="toolbar"], [role="menu"]';
const CHOSEN = /(?:^|[-_])(?:active|actif|selected|checked|chosen|current|on)$/i;
const MOST = 6;
const LONGEST = 60;

/** Nothing else stands in its box, one at most is drawn as chosen, and none is called like something that sends. */
export const isClassChoice = (element: Element): boolean => {
  const { children } = element;
  if (!element.matches('div, span, p') || children.length < 2 || children.length > MOST) return false;
  const items = [...children];
  const [first] = items;
  if (!items.every((item) => item.localName === first?.localName && isItem(item))) return false;
  const texts = new Set(items.map((item) => item.textContent?.trim() ?? ''));
  return (
    texts.size === items.length &&
    !texts.has('') &&
    items.filter(isClassChosen).length < 2 &&
    element.closest(AROUND) === null &&
    ![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  );
};

/** A label of nothing is pressed for its own sake. */
const isItem = (item: Element): boolean =>
  item.matches(PRESSED) &&
  (item as HTMLLabelElement).control == null &&
  !item.hasAttribute('for') &&
  (item.textContent ?? '').length <= LONGEST &&
  item.querySelector(CONTROLS) === null &&
  !readsForbidden(item) &&
  (item.localName !== 'label' || getComputedStyle(item).cursor === 'pointer');

export const isClassChosen = (item: Element): boolean => [...item.classList].some((name) => CHOSEN.test(name));
