/** The three steps of the start: open for a newcomer, folded once there are drafts, and otherwise as the user left them. */
import { signal } from '@preact/signals';

const KEY = 'bordereau-start';

const read = (): boolean | null => {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? null : kept === 'folded';
  } catch {
    return null;
  }
};

const chosen = signal<boolean | null>(typeof localStorage === 'undefined' ? null : read());

export const isStartFolded = (drafts: number): boolean => chosen.value ?? drafts > 0;

export const foldStart = (folded: boolean): void => {
  chosen.value = folded;
  try {
    localStorage.setItem(KEY, folded ? 'folded' : 'open');
  } catch {
    // A browser that keeps nothing shows them anew the next time.
  }
};
