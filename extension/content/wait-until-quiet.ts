/** Waiting for the page to finish what a write has set going. */
import { type Tree, treesOf } from './walk-page.ts';

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export type Patience = { quietFor: number; atMost: number };

const USUAL: Patience = { quietFor: 120, atMost: 4000 };
/** For a page that is never quiet: a clock on it, a picture that moves. */
export const BRIEF: Patience = { quietFor: 120, atMost: 600 };
const STEP = 30;

/**
 * Resolves when nothing has changed on the page for a while and nothing on it says that it is busy; never fails.
 * @returns false when the page is as restless as ever.
 */
export const waitUntilQuiet = async (page: Document, { quietFor, atMost }: Patience = USUAL): Promise<boolean> => {
  const trees = treesOf(page);
  const start = Date.now();
  let lastChange = start;
  const observer = new MutationObserver(() => {
    lastChange = Date.now();
  });
  for (const tree of trees) {
    observer.observe(tree, { subtree: true, childList: true, characterData: true, attributes: true });
  }
  let quiet = false;
  while (!quiet && Date.now() - start < atMost) {
    await pause(STEP);
    quiet = Date.now() - lastChange >= quietFor && !trees.some(isBusy);
  }
  observer.disconnect();
  if (!quiet) for (const tree of trees) noteAtRest(tree);
  return quiet;
};

const isBusy = (tree: Tree): boolean =>
  [...tree.querySelectorAll('[aria-busy="true"], .loading-results')].some((element) => element.checkVisibility()) ||
  callingThemselvesBusy(tree).some((element) => !atRest.has(element) && element.checkVisibility());

/** « loading », « htmx-request »: what a page calls a part of itself while it waits for its server. */
const BUSY = ['loading', 'spinner', 'pending', 'busy', 'request', 'saving', 'validating', 'chargement'];
const MAYBE_BUSY = BUSY.map((word) => `[class*="${word}" i]`).join(', ');
const CALLED_BUSY = new RegExp(`(?:^|[-_\\s])(?:${BUSY.join('|')})(?:$|[-_\\s])`, 'i');

const callingThemselvesBusy = (tree: Tree): Element[] =>
  [...tree.querySelectorAll(MAYBE_BUSY)].filter(({ classList }) => CALLED_BUSY.test(classList.value));

/** What is called so while nothing is awaited says nothing by it. */
const atRest = new WeakSet<Element>();

const noteAtRest = (tree: Tree): void => {
  for (const element of callingThemselvesBusy(tree)) atRest.add(element);
};

/** Before anything is touched. */
export const noteRest = (page: Document): void => {
  for (const tree of treesOf(page)) noteAtRest(tree);
};

/** Looks again and again until there is something to see; null when there is nothing after `atMost` milliseconds. */
export const waitFor = async <T>(look: () => T | null, atMost: number): Promise<T | null> => {
  const start = Date.now();
  for (;;) {
    const seen = look();
    if (seen !== null || Date.now() - start >= atMost) return seen;
    await pause(STEP);
  }
};
