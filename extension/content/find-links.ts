/** Links and menu entries by their name, for the guide to show: nothing here presses them. */
import { labelKey } from '../../shared/core/portal/normalise-label.ts';
import { isShown } from './is-shown.ts';
import { readText } from './read-text.ts';
import { walkElements } from './walk-page.ts';

const LINKS = 'a, button, summary, [role="link"], [role="menuitem"], [role="tab"], [role="button"]';

export type NamedLink = { element: Element; name: string };

/** @returns the first shown link of each name, in the order of the names. */
export const findLinks = (page: Document, names: readonly string[]): NamedLink[] => {
  const links = [...walkElements(page)].filter((element) => element.matches(LINKS) && isShown(element));
  return names.flatMap((name) => {
    const element = links.find((link) => labelKey(wordsOf(link)) === labelKey(name));
    return element ? [{ element, name }] : [];
  });
};

const wordsOf = (link: Element): string => readText(link) || link.getAttribute('aria-label') || '';
