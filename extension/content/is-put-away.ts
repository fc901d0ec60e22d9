/** What an open panel would not show either: a box that is there for machines, in a panel that is closed. */
import { panelToggle } from './find-toggle.ts';
import { ancestorsOf } from './walk-page.ts';

const CONTROLS = 'input:not([type="hidden"]), select, textarea, [role="combobox"]';
const FAR = -1000;

/** Looks at the boxes that hold nothing else to fill, up to the panel. */
export const isPutAway = (element: Element): boolean => {
  for (const around of ancestorsOf(element)) {
    if (around.querySelectorAll(CONTROLS).length > 1 || panelToggle(around)) return false;
    if (isFarOrNothing(around) || (around.ariaHidden === 'true' && element.matches('[tabindex="-1"]'))) return true;
  }
  return false;
};

/** As it is written: what is not drawn has no size. */
const isFarOrNothing = (box: Element): boolean => {
  const { width, height, overflow, position, left, top } = getComputedStyle(box);
  const isNothing = width === '0px' && height === '0px' && overflow !== 'visible';
  return isNothing || (position === 'absolute' && [left, top].some((place) => Number.parseFloat(place) < FAR));
};
