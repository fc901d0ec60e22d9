/** Cases that differ by the page, not by the browser: all of them in one browser, some of each kind in the other. */
import type { BrowserName } from './find-browser.ts';

/** @param every in Firefox, one case out of so many is tried, the first included. */
export const casesIn = <T>(browser: BrowserName, cases: readonly T[], every: number): T[] =>
  cases.filter((_, at) => browser === 'chromium' || at % every === 0);
