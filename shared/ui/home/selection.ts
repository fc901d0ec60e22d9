/** Which drafts are chosen: one by one, a stretch with Shift, or all that the list shows. */
import { computed, signal } from '@preact/signals';

export type Selection = ReturnType<typeof createSelection>;

/** @param shown the ids the list shows, in its order. */
export const createSelection = (shown: () => readonly string[]) => {
  const chosen = signal<ReadonlySet<string>>(new Set());
  let last: string | null = null;
  const toggle = (id: string, stretch = false): void => {
    const next = new Set(chosen.value);
    const ids = stretch && last !== null ? between(shown(), last, id) : [id];
    const add = !next.has(id);
    for (const one of ids) add ? next.add(one) : next.delete(one);
    last = id;
    chosen.value = next;
  };
  return {
    chosen,
    count: computed(() => chosen.value.size),
    has: (id: string) => chosen.value.has(id),
    toggle,
    all: () => {
      chosen.value = new Set(shown());
    },
    none: () => {
      chosen.value = new Set();
    },
  };
};

const between = (ids: readonly string[], one: string, other: string): readonly string[] => {
  const [from, to] = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b);
  return from === undefined || to === undefined || from < 0 ? [other] : ids.slice(from, to + 1);
};
