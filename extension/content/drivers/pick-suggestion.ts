/** Inputs that say nothing of it may offer what they know by the text typed: only what is chosen there counts for the page. */
import { press } from '../refuse-submit.ts';
import type { DriverAnswer } from './driver.ts';
import { freshOptions } from './list-view.ts';
import { pickResult } from './pick-result.ts';

/**
 * @returns a function that waits for a list to come up since and presses the only item that names the text.
 * It refuses when the list stays under the input and none of it is ours: the page wants a choice.
 */
export const suggestionPicker = (element: Element, text: string): (() => Promise<DriverAnswer>) => {
  const before = new Set(freshOptions(element, new Set()));
  const fresh = () => freshOptions(element, before);
  return async () => {
    const found = await pickResult(() => ({ results: fresh(), loading: false }), { expect: [text] });
    if (typeof found !== 'string') return press(found) ? null : 'by-hand';
    return fresh().some((each) => hangsUnder(element, each)) ? found : null;
  };
};

/** A list may be as far from its input as its own rows are high. */
const GAP = 60;

const hangsUnder = (element: Element, item: Element): boolean => {
  const [field, list] = [element, item.parentElement ?? item].map((each) => each.getBoundingClientRect());
  if (!field || !list) return false;
  const beside = list.left < field.right && list.right > field.left;
  return beside && list.top >= field.top && list.top - field.bottom < GAP;
};
