/** Select2 4: a hidden list, a drawing beside it, a search field and results that come and go elsewhere in the page. */
import { select2Of } from '../element-kinds.ts';
import { press, pressNowhere } from '../refuse-submit.ts';
import { waitFor } from '../wait-until-quiet.ts';
import type { DriverAnswer } from './driver.ts';
import { type ListView, pickResult, type Wanted } from './pick-result.ts';
import { setValue, tellInput } from './set-value.ts';
import { sendKey } from './type-keys.ts';

const OPEN = 1500;

export const searchSelect2 = async (select: Element, query: string, wanted: Wanted): Promise<DriverAnswer> => {
  const drawn = select2Of(select);
  const surface = drawn?.querySelector('.select2-selection');
  if (!drawn || !surface) return 'by-hand';
  if (!drawn.matches('.select2-container--open') && !press(surface)) return 'by-hand';
  const list = await waitFor(() => listOf(select, drawn), OPEN);
  if (!list) return 'by-hand';
  typeQuery(list, drawn, query);
  const found = await pickResult(() => viewList(list), wanted);
  const answer = typeof found === 'string' ? found : press(found) ? null : 'by-hand';
  if (answer !== null) close(list, drawn);
  return answer;
};

/** The results list is the one the drawing's aria-owns/controls names, wherever the dropdown was put. */
const listOf = (select: Element, drawn: Element): Element | null => {
  if (!drawn.matches('.select2-container--open')) return null;
  const lists = select.ownerDocument.querySelectorAll('.select2-container--open .select2-results__options');
  return lists.length === 1 ? (lists[0] ?? null) : null;
};

/** Short lists have no search field, or hide it: their options are all there. */
const typeQuery = (list: Element, drawn: Element, query: string): void => {
  const field = searchField(list, drawn);
  if (!field || query === '') return;
  setValue(field, query);
  tellInput(field);
  sendKey(field, 'keyup', query.slice(-1), query.slice(-1).toUpperCase().charCodeAt(0));
};

const searchField = (list: Element, drawn: Element): HTMLInputElement | null => {
  const inside = '.select2-search__field';
  const field =
    list.closest('.select2-dropdown')?.querySelector<HTMLInputElement>(inside) ??
    drawn.querySelector<HTMLInputElement>(inside);
  return field?.checkVisibility() ? field : null;
};

const viewList = (list: Element): ListView => {
  const all = [...list.querySelectorAll('.select2-results__option')];
  return {
    results: all.filter(
      (each) =>
        !each.matches('[role="group"], .loading-results, [aria-disabled="true"]:not(.select2-results__message)'),
    ),
    loading: all.some((each) => each.matches('.loading-results')),
  };
};

const close = (list: Element, drawn: Element): void => {
  const field = searchField(list, drawn) ?? drawn.querySelector('.select2-selection');
  if (field) sendKey(field, 'keydown', 'Escape', 27);
  if (!drawn.matches('.select2-container--open')) return;
  pressNowhere(drawn);
};
