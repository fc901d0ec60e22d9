/** While we write, and a little after, the page goes nowhere: it may send its form by itself when a field changes. */
import { type Tree, treesOf } from './walk-page.ts';

export type Hold = {
  /** Takes in the frames and shadow roots that have come up since. */
  renew: () => void;
  /** Gives the user their submissions back at once, the page its own a moment later. */
  release: () => void;
};

/** A page may wait for the typing to be over before it sends. */
const LINGER = 2000;

export const holdSubmits = (page: Document): Hold => {
  const aborter = new AbortController();
  const held = new Set<EventTarget>();
  let writing = true;
  const isTheirs = (view: Window): boolean => !writing && view.navigator.userActivation.isActive;
  const renew = () => {
    for (const tree of treesOf(page)) {
      for (const [target, type, stop] of heldIn(tree, isTheirs)) {
        if (held.has(target)) continue;
        target.addEventListener(type, stop, { capture: true, signal: aborter.signal });
        held.add(target);
      }
    }
  };
  renew();
  return {
    renew,
    release: () => {
      writing = false;
      setTimeout(() => aborter.abort(), LINGER);
    },
  };
};

type Held = [target: EventTarget, type: string, stop: (event: Event) => void];

/** A submission inside a shadow root is not heard outside; `form.submit()` and `location = …` are heard by `navigation` only. */
const heldIn = (tree: Tree, isTheirs: (view: Window) => boolean): Held[] => {
  const isDocument = 'defaultView' in tree;
  const view = isDocument ? tree.defaultView : tree.ownerDocument.defaultView;
  if (!view) return [];
  const stopSubmit = (event: Event): void => {
    if (isTheirs(view)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stopLeaving = (event: Event): void => {
    if (!isTheirs(view) && leaves(event as NavigateEvent)) event.preventDefault();
  };
  if (!isDocument) return [[tree, 'submit', stopSubmit]];
  const submissions: Held = [view, 'submit', stopSubmit];
  return view.navigation ? [submissions, [view.navigation, 'navigate', stopLeaving]] : [submissions];
};

/** The user may follow a link, and the page may turn to another part of itself. */
const leaves = ({ destination, userInitiated, formData }: NavigateEvent): boolean =>
  !destination.sameDocument && (!userInitiated || formData !== null);
