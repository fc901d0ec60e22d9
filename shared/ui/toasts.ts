/** Short messages, said aloud once, with at most one thing to do about them: the last said, and the last that can be undone. */
import { signal } from '@preact/signals';

export type Toast = { id: number; text: string; action: { label: string; run: () => void } | null };

export const toasts = signal<Toast[]>([]);

/** Long enough to be read and reached by keyboard; an undo waits longer than a word. */
const LASTS = { plain: 8_000, action: 30_000 };
let last = 0;

export const say = (text: string, action: Toast['action'] = null): void => {
  last += 1;
  const id = last;
  toasts.value = [...toasts.value.filter((toast) => toast.action).slice(-1), { id, text, action }];
  setTimeout(() => dismiss(id), action ? LASTS.action : LASTS.plain);
};

export const dismiss = (id: number): void => {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
};
