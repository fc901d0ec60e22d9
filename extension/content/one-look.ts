/** While the page is only looked at, it stays as it is: what was found of an element holds for the whole look. */

type Memory = Map<unknown, WeakMap<Element, unknown>>;

let memory: Memory | null = null;

export const inOneLook = <T>(look: () => T): T => {
  const outer = memory;
  memory ??= new Map();
  try {
    return look();
  } finally {
    memory = outer;
  }
};

/** Asked again within one look, `find` is not run again; outside of one, it is run each time. */
export const oncePerLook =
  <T>(find: (element: Element) => T) =>
  (element: Element): T => {
    if (!memory) return find(element);
    const known = memory.get(find) ?? new WeakMap<Element, unknown>();
    memory.set(find, known);
    if (!known.has(element)) known.set(element, find(element));
    return known.get(element) as T;
  };
