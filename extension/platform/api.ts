/** The browser's extension API. This folder is the only place that names it. */
declare const browser: typeof chrome;

/** Chrome ≥ 148 and Firefox both have the promise-based `browser`. */
export const api = browser;
