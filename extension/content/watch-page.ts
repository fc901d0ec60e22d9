/** Says when the page has come to rest: after it has loaded, and after each later change that is not ours. */
import { waitUntilQuiet } from './wait-until-quiet.ts';

export type PageWatch = {
  /** Does some work of ours on the page: what it changes is not told. */
  during: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * A page goes on building itself after it has loaded (lists filled by script, blocks that come later),
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
    if (works === 0) onRest();
  };
  const changed = () => void settle();
  new MutationObserver(changed).observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  page.addEventListener('change', changed, true);
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
