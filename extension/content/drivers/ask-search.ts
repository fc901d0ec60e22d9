/** « [SIRET] [Rechercher] » in a form of its own within the page: its own script is told that it is asked, nothing is pressed. */
import { ownSearchForm } from '../find-search.ts';
import { askForm } from '../hold-submits.ts';
import type { Picked } from './pick-suggestion.ts';

/** @returns `pick`, once the form is asked. One that says where it goes would load another page. */
export const askFirst = (element: Element, pick: () => Promise<Picked>): (() => Promise<Picked>) => {
  const form = ownSearchForm(element);
  if (!form || form.matches('[action], [method="post" i], [target]')) return pick;
  return () => {
    askForm(form);
    return pick();
  };
};
