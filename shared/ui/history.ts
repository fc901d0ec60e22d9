/** What was, what is, what was undone. Pure. */
export type History<T> = { past: T[]; present: T; future: T[] };

const DEPTH = 200;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

export const advance = <T>({ past, present }: History<T>, next: T): History<T> =>
  next === present
    ? { past, present, future: [] }
    : { past: [...past, present].slice(-DEPTH), present: next, future: [] };

/** Replaces what is without a step to undo: for what the machine did, not the user. */
export const amend = <T>(history: History<T>, present: T): History<T> => ({ ...history, present });

export const stepBack = <T>(history: History<T>): History<T> => {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
};

export const stepForward = <T>(history: History<T>): History<T> => {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future };
};
