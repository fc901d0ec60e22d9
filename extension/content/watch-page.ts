/** Says when the page has come to rest: after it has loaded, and after each later change that is not ours. */
import { waitUntilQuiet } from './wait-until-quiet.ts';
import { type Tree, treesOf } from './walk-page.ts';

export type PageWatch = {
  /** Does some work of ours on the page: what it changes is not told. */
  during: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * A page goes on building itself after it has loaded (lists filled by script, frames and blocks that come later),
 * and its user goes on typing: each time, `onRest` is called once it is quiet again.
 */
export const watchPage = (page: Document, onRest: () => void): PageWatch => {
  let works = 0;
  let waiting = false;
  const settle = async () => {
    if (waiting || works > 0) return;
    waiting = true;
    await waitUntilQuiet(page);
    waiting = false;
    watchTrees();
    if (works === 0) onRest();
  };
  const changed = () => void settle();
  const watchTrees = watcher(page, changed);
  watchTrees();
  changed();
  return {
    during: async (work) => {
      works += 1;
      try {
        return await work();
      } finally {
        works -= 1;
      }
    },
  };
};

/** A change inside a frame or a shadow root is not heard outside it. @returns a function that takes in those that have come since. */
const watcher = (page: Document, changed: () => void): (() => void) => {
  const watched = new WeakSet<Tree>();
  const observer = new MutationObserver(changed);
  return () => {
    for (const tree of treesOf(page)) {
      if (watched.has(tree)) continue;
      watched.add(tree);
      observer.observe(tree, { subtree: true, childList: true, characterData: true, attributes: true });
      tree.addEventListener('change', changed, true);
      // A frame that has loaded is another document, with nothing changed around it.
      tree.addEventListener('load', changed, true);
    }
  };
};
