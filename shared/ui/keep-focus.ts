/** A control that goes away once pressed must not take the focus with it: the keyboard would start anew from the top. */
import { focusMain } from './screen.tsx';

/** Once the screen is drawn anew: to what matches, else to the screen. Where the focus went elsewhere, it stays. */
export const keepFocus = (selector = ''): void => {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body && document.activeElement?.isConnected) return;
    const next = selector ? document.querySelector<HTMLElement>(selector) : null;
    if (next) next.focus();
    else focusMain();
  });
};
