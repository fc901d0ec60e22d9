/** The list by keyboard: arrows (or j, k) move, Space chooses, Delete throws away, Ctrl+A takes all. Enter opens: it is a link. */
import type { Draft } from '../../core/draft.ts';
import { scrollToRow } from '../parts/virtual-list.tsx';
import type { Session } from '../session.ts';
import { ROW_HEIGHT } from './draft-row.tsx';
import type { Selection } from './selection.ts';
import { removeDrafts } from './shelf-acts.ts';

type Around = { shown: readonly Draft[]; selection: Selection; session: Session };

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: 8, PageUp: -8 };

export const listKey = (event: KeyboardEvent, { shown, selection, session }: Around): void => {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
  const draft = shown[Number(row?.dataset.index)];
  if (!row || !draft || event.altKey || event.metaKey) return;
  const act = event.ctrlKey
    ? event.key === 'a'
      ? selection.all
      : null
    : actOf(event, { row, draft, shown, selection, session });
  if (!act) return;
  event.preventDefault();
  act();
};

const actOf = (
  { key, shiftKey }: KeyboardEvent,
  { row, draft, shown, selection, session }: Around & { row: HTMLElement; draft: Draft },
): (() => void) | null => {
  const at = Number(row.dataset.index);
  const goTo = (index: number) => () => focusRow(row.parentElement, Math.max(0, Math.min(shown.length - 1, index)));
  if (key in steps) return goTo(at + (steps[key] ?? 0));
  if (key === 'Home') return goTo(0);
  if (key === 'End') return goTo(shown.length - 1);
  if (key === ' ') return () => selection.toggle(draft.id, shiftKey);
  if (key === 'Escape' && selection.count.peek() > 0) return selection.none;
  if (key !== 'Delete') return null;
  const chosen = selection.count.peek() > 0 ? shown.filter(({ id }) => selection.has(id)) : [draft];
  return () => {
    const list = row.parentElement;
    selection.none();
    void removeDrafts(session, chosen).then(() => focusRow(list, Math.min(at, shown.length - chosen.length - 1)));
  };
};

/** Once the row is drawn: scrolling may have to draw it first. */
const focusRow = (list: Element | null, index: number): void => {
  scrollToRow(list, index, ROW_HEIGHT);
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      list?.querySelector<HTMLElement>(`[data-index="${index}"] a`)?.focus({ preventScroll: true }),
    ),
  );
};
