/** Filling looks behind the tabs of a page: afterwards the user is on the one they were on. */
import { faceOf } from './face-of.ts';
import { isOfTabs } from './find-tab.ts';
import { findToggle } from './find-toggle.ts';
import { isShown } from './is-shown.ts';
import { press, readsForbidden } from './refuse-submit.ts';
import type { Look } from './take-snapshot.ts';
import { waitUntilQuiet } from './wait-until-quiet.ts';

/** @returns a function that goes back to the tab that shows now. */
export const keepTab = ({ elements }: Look): (() => Promise<void>) => {
  const shown = [...elements.values()].filter((element) => isShown(faceOf(element)));
  return async () => {
    const pressed = new Set<Element>();
    for (let tab = tabOver(shown); tab && !pressed.has(tab); tab = tabOver(shown)) {
      if (readsForbidden(tab) || !press(tab)) return;
      pressed.add(tab);
      await waitUntilQuiet(tab.ownerDocument);
    }
  };
};

/** One that must be pressed to see again what was shown. */
const tabOver = (shown: readonly Element[]): Element | null => {
  const hidden = shown.find((element) => element.isConnected && !isShown(faceOf(element)));
  const toggle = hidden ? findToggle(hidden) : null;
  return toggle && isOfTabs(toggle) ? toggle : null;
};
