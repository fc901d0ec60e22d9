/** Entering and leaving a control. The page's window may not have the focus (the panel has it): events are then ours. */
import { viewOf } from '../walk-page.ts';

export const enter = (element: Element): void => {
  const heard = hears(element, 'focus', () => (element as HTMLElement).focus({ preventScroll: true }));
  if (!heard) tell(element, ['focus', 'focusin']);
};

/** What has taken the focus by itself has heard nothing of it in a window that has none. */
export const tellEntered = (element: Element): void => {
  if (!element.ownerDocument.hasFocus()) tell(element, ['focus', 'focusin']);
};

export const leave = (element: Element): void => {
  const heard = hears(element, 'blur', () => (element as HTMLElement).blur());
  if (!heard) tell(element, ['blur', 'focusout']);
};

const hears = (element: Element, type: string, act: () => void): boolean => {
  let heard = false;
  const listen = () => {
    heard = true;
  };
  element.addEventListener(type, listen);
  act();
  element.removeEventListener(type, listen);
  return heard;
};

const tell = (element: Element, [own, bubbling]: [string, string]): void => {
  const { FocusEvent } = viewOf(element);
  element.dispatchEvent(new FocusEvent(own, { composed: true }));
  element.dispatchEvent(new FocusEvent(bubbling, { bubbles: true, composed: true }));
};
