/** While we write, and a little after, the page goes nowhere: it may send its form by itself when a field changes. */
import { holdTargets, stopBlankFrames } from './hold-frames.ts';
import { type Tree, treesOf, viewOf } from './walk-page.ts';

/** A page may wait for the typing to be over before it sends. */
const LINGER = 2000;

/** @returns a function that gives the user their submissions back at their first press or key, the page its own a moment later. */
export const holdSubmits = (page: Document): (() => void) => {
  const aborter = new AbortController();
  const { signal } = aborter;
  const held = new Set<EventTarget>();
  let writing = true;
  const stop = (event: Event): void => {
    if (event.type === 'navigate' && !leaves(event as NavigateEvent)) return;
    event.preventDefault();
    if (event !== asking) stopped += 1;
    if (event.type === 'submit' && event !== asking) event.stopImmediatePropagation();
  };
  const giveBack = ({ isTrusted }: Event): void => {
    if (!writing && isTrusted) aborter.abort();
  };
  /** Frames and shadow roots may come up meanwhile. */
  const renew = (): void => {
    for (const tree of treesOf(page)) {
      holdTargets(tree, signal);
      if (writing) stopBlankFrames(tree);
      if (held.has(tree)) continue;
      held.add(tree);
      observer.observe(tree, { subtree: true, childList: true, attributeFilter: ['target'] });
      tree.addEventListener('load', renew, { capture: true, signal });
      for (const [target, type] of placesToHold(tree)) target.addEventListener(type, stop, { capture: true, signal });
      for (const type of TOUCHES) tree.addEventListener(type, giveBack, { capture: true, signal });
    }
  };
  const observer = new MutationObserver(renew);
  signal.addEventListener('abort', () => observer.disconnect());
  renew();
  return () => {
    writing = false;
    setTimeout(() => aborter.abort(), LINGER);
  };
};

let stopped = 0;

/** @returns a function that tells whether the page has tried since to go elsewhere. */
export const watchHeld = (): (() => boolean) => {
  const before = stopped;
  return () => stopped > before;
};

let asking: Event | null = null;

/**
 * Tells a form's own script that it is asked, as a search in a dialog is. Nothing is pressed, and an event made by a script
 * makes no browser send a form: only what listens to it can act, and what it would send by the form itself is held back.
 */
export const askForm = (form: HTMLFormElement): true => {
  const { SubmitEvent } = viewOf(form);
  asking = new SubmitEvent('submit', { bubbles: true, cancelable: true, composed: false });
  form.dispatchEvent(asking);
  asking = null;
  return true;
};

const TOUCHES = ['pointerdown', 'mousedown', 'keydown'];

/** A submission inside a shadow root is not heard outside; `form.submit()` and `location = …` are heard by `navigation` only. */
const placesToHold = (tree: Tree): [EventTarget, string][] => {
  if (!('defaultView' in tree)) return [[tree, 'submit']];
  const view = tree.defaultView;
  if (!view) return [];
  return view.navigation
    ? [
        [view, 'submit'],
        [view.navigation, 'navigate'],
      ]
    : [[view, 'submit']];
};

/** The user may follow a link, and the page may turn to another part of itself. */
const leaves = ({ destination, userInitiated, formData }: NavigateEvent): boolean =>
  !destination.sameDocument && (!userInitiated || formData !== null);
