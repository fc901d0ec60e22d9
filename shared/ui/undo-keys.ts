/** Ctrl+Z and Ctrl+Y wherever one is: the draft at hand, or what was just done to the shelf. */
import type { Desk } from './desk.ts';
import { t } from './i18n/texts.ts';
import { dismiss, toasts } from './toasts.ts';

export const undoByKey = (event: KeyboardEvent, desk: Desk | null): void => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isBeingTyped(event.target)) return;
  const act = actOf(event, desk);
  if (!act) return;
  event.preventDefault();
  act();
};

const actOf = ({ key, shiftKey }: KeyboardEvent, desk: Desk | null): (() => void) | null => {
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return desk?.redo ?? null;
  if (letter !== 'z') return null;
  return desk ? desk.undo : lastOffered();
};

/** Without a draft at hand, what the last message that undoes something offers. */
const lastOffered = (): (() => void) | null => {
  const toast = toasts.value.findLast(({ action }) => action?.label === t.value.home.undo);
  if (!toast?.action) return null;
  const { id, action } = toast;
  return () => {
    action.run();
    dismiss(id);
  };
};

/** Ctrl+Z belongs to the text while it is being typed, to the draft once it is not. */
const isBeingTyped = (target: EventTarget | null): boolean =>
  (target instanceof HTMLElement && target.dataset.typing !== undefined) ||
  (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') ||
  target instanceof HTMLTextAreaElement;
