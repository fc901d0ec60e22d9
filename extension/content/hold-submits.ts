/** While we write, no form of the page goes: a page may submit by itself when a field changes. */
import { treesOf } from './walk-page.ts';

/** @returns a function that gives the page its submissions back. */
export const holdSubmits = (page: Document): (() => void) => {
  const views = treesOf(page).flatMap((tree) => ('defaultView' in tree ? (tree.defaultView ?? []) : []));
  for (const view of views) view.addEventListener('submit', stop, true);
  return () => {
    for (const view of views) view.removeEventListener('submit', stop, true);
  };
};

const stop = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};
