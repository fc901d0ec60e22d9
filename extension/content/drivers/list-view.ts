/** What a list that has been opened shows: the options it names, else those that have come up since, else any new line. */
import { isBareBox } from '../drawn-box.ts';
import { isSeen, isShown } from '../is-shown.ts';
import { hasOwnText } from '../read-text.ts';
import { namedBy, type Tree, walkElements } from '../walk-page.ts';
import type { ListView } from './pick-result.ts';

const OPTIONS = '[role="option"], [role="menuitemradio"], li';

/** What the page showed before the list was opened. */
export type Before = { options: ReadonlySet<Element>; lines: ReadonlySet<Element> };

const NOTHING: ReadonlySet<Element> = new Set();

export const lookBefore = (element: Element): Before => ({
  options: new Set(freshOptions(element, NOTHING)),
  lines: new Set(freshLines(element, NOTHING)),
});

/** A mere box says nothing of what it opens. */
export const viewList = (element: Element, before: Before): ListView => {
  if (isBareBox(element)) return { results: freshLines(element, before.lines), loading: false };
  const bearers = [element, element.parentElement].filter((each) => each !== null);
  const lists = new Set(bearers.flatMap((each) => [...namedBy(each, 'aria-controls'), ...namedBy(each, 'aria-owns')]));
  // One list may be told twice, by itself and by what it opens in.
  const named = [...new Set([...lists].flatMap((list) => [...list.querySelectorAll(OPTIONS)]))].filter(isSeen);
  const options = named.length > 0 ? named : freshOptions(element, before.options);
  const results = options.length > 0 ? innermost(options) : freshLines(element, before.lines);
  return {
    results: results.filter((each) => !each.matches('[aria-disabled="true"]')),
    loading: [...lists].some(isBusy),
  };
};

/** What a person could choose from on the page at this moment. */
export const freshOptions = (element: Element, before: ReadonlySet<Element>): Element[] =>
  all(element).filter((each) => each.matches(OPTIONS) && !before.has(each) && isShown(each));

/** "<li><a role="option">": the row and what is pressed in it are one. */
export const innermost = (options: readonly Element[]): Element[] =>
  options.filter((each) => !options.some((other) => other !== each && each.contains(other)));

/** Lines of words, whatever they are made of: "<mark>D5</mark>0 Achats" is one. */
export const freshLines = (element: Element, before: ReadonlySet<Element>): Element[] => {
  const worded = all(element).filter((each) => hasOwnText(each) && !each.matches('script, style, option'));
  return [...new Set(worded.map(lineOf))].filter((line) => !before.has(line) && isShown(line));
};

const lineOf = (element: Element): Element => {
  const { parentElement } = element;
  return parentElement && getComputedStyle(element).display === 'inline' ? lineOf(parentElement) : element;
};

const all = (element: Element): Element[] => [...walkElements(element.ownerDocument as Tree)];

const isBusy = (list: Element): boolean =>
  list.matches('[aria-busy="true"]') || list.querySelector('[aria-busy="true"]') !== null;
