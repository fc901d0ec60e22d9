/** A control that the user pointed at once, described by what surrounds it so that it is found again on pages of that shape. */
import type { FillTarget } from './fill-types.ts';
import { labelKey } from './normalise-label.ts';
import type { ControlKind, PageControl, PageSnapshot } from './page-snapshot.ts';

/** `place` of `twins`: which one it is among the controls that are described alike. */
export type ControlMark = { kind: ControlKind; names: string[]; blocks: string[]; place: number; twins: number };

export type TaughtField = {
  id: string;
  target: FillTarget;
  /** What the page calls it, for the user to recognise; '' when it has no name. */
  called: string;
  /** ISO instant. */
  at: string;
  mark: ControlMark;
};

export const teachField = (
  target: FillTarget,
  control: PageControl,
  { snapshot, at }: { snapshot: PageSnapshot; at: string },
): TaughtField => {
  const alike = snapshot.controls.filter((other) => likeness(other) === likeness(control));
  const mark: ControlMark = { ...looks(control), place: alike.indexOf(control), twins: alike.length };
  const called = control.labels[0]?.text ?? '';
  return { id: `${target} ${JSON.stringify(mark)}`, target, called, at, mark };
};

/** @returns per field the control last shown for it; a page with more or fewer controls of that look is another page. */
export const recallTaught = (
  taught: readonly TaughtField[],
  snapshot: PageSnapshot,
): ReadonlyMap<FillTarget, PageControl> => {
  const oldestFirst = taught.toSorted((a, b) => a.at.localeCompare(b.at));
  return new Map(
    oldestFirst.flatMap(({ target, mark }) => {
      const control = findMarked(mark, snapshot);
      return control ? [[target, control] as const] : [];
    }),
  );
};

/** Whether the page has the control that was shown. */
export const isTaughtOn = ({ mark }: TaughtField, snapshot: PageSnapshot): boolean =>
  findMarked(mark, snapshot) !== null;

const findMarked = (mark: ControlMark, { controls }: PageSnapshot): PageControl | null => {
  const { place, twins, ...own } = mark;
  const alike = controls.filter((control) => likeness(control) === JSON.stringify(own));
  return alike.length === twins ? (alike[place] ?? null) : null;
};

/** Placeholders and titles that a page may hold the value in are no name: only labels are. */
const looks = ({ kind, labels, blocks }: PageControl): Omit<ControlMark, 'place' | 'twins'> => ({
  kind,
  names: labels.filter(({ source }) => source !== 'hint' && source !== 'tip').map(({ text }) => labelKey(text)),
  blocks: blocks.map(labelKey),
});

const likeness = (control: PageControl): string => JSON.stringify(looks(control));
