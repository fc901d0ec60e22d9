/** The same control in two looks at a page: a page that draws itself anew gives it another element, thus another number. */
import { labelKey } from './normalise-label.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';

/** A control named otherwise is another control; a star added to its name changes nothing. */
export const nameOf = ({ kind, labels }: PageControl): string => {
  const named = labels.filter(({ source }) => source === 'label' || source === 'aria');
  return [kind, ...named.map(({ text }) => labelKey(text))].join('|');
};

/** @returns the control of `now` that is this one of `before`: by its number, else the only new one of its name and blocks. */
export const sameControl = (ref: number, before: PageSnapshot, now: PageSnapshot): PageControl | null => {
  const control = before.controls.find((each) => each.ref === ref);
  if (!control) return null;
  const kept = now.controls.find((each) => each.ref === ref);
  if (kept) return nameOf(asList(kept)) === nameOf(asList(control)) ? kept : null;
  const known = new Set(before.controls.map((each) => each.ref));
  const [anew, another] = now.controls.filter((each) => !known.has(each.ref) && isInPlaceOf(each, control));
  return anew && !another ? anew : null;
};

/** In a closed panel a native list is one; once the panel is open, it hides behind what is drawn for it. */
const asList = (control: PageControl): PageControl =>
  control.kind === 'select' ? { ...control, kind: 'lookup' } : control;

/** A token and the input that it stands for are one, of whatever kind each is. */
const isInPlaceOf = (each: PageControl, control: PageControl): boolean =>
  placeOf(each.token || control.token ? { ...each, kind: control.kind } : each) === placeOf(control);

/** A control without a label of its own is known by the words beside it. The mark of a title that folds, + or –, is no part of it. */
const placeOf = ({ kind, labels, blocks }: PageControl): string => {
  const own = labels.filter(({ source }) => source === 'label' || source === 'aria');
  const telling = own.length > 0 ? own : labels.filter(({ source }) => source === 'near');
  return JSON.stringify([kind, telling.map(({ text }) => labelKey(text)), blocks.map(labelKey)]);
};
