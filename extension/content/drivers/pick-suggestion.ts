/** Inputs that say nothing of it may offer what they know by the text typed: only what is chosen there counts for the page. */
import { press } from '../refuse-submit.ts';
import { pickResult } from './pick-result.ts';
import { candidates } from './search-combobox.ts';

/** @returns a function that waits for a list to come up since and presses the only item that names the text, if any. */
export const suggestionPicker = (element: Element, text: string): (() => Promise<void>) => {
  const before = new Set(candidates(element));
  const look = () => ({ results: candidates(element).filter((each) => !before.has(each)), loading: false });
  return async () => {
    const found = await pickResult(look, { expect: [text] });
    if (typeof found !== 'string') press(found);
  };
};
