/**
 * The real portal's ids are unknown: here they are drawn anew at every load, in the style seen on its search pages,
 * so that nothing can lean on them.
 */
const letters = 'abcdefghijklmnopqrstuvwxyz';

const draw = (length: number): string =>
  Array.from({ length }, () => letters.charAt(Math.floor(Math.random() * letters.length))).join('');

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** e.g. `GDP_Xkqwmrt_Panbzoe_Lwqeuir`. */
export const drawId = (): string => `GDP_${[draw(7), draw(7), draw(8)].map(capitalised).join('_')}`;

const drawName = (): string => `${draw(8)}.${draw(6)}.${draw(9)}`;

/** Renames every id and name, keeps the links between them, and gives the only way left to find an element by its old id. */
export const randomiseNames = (root: Document): ((id: string) => HTMLElement) => {
  const known = new Map<string, HTMLElement>();
  for (const element of root.querySelectorAll<HTMLElement>('[id]')) {
    known.set(element.id, element);
    element.id = drawId();
  }
  relink(root, known);
  renameGroups(root);
  return (id) => {
    const element = known.get(id);
    if (!element) throw new Error(`No element was called ${id}`);
    return element;
  };
};

const relink = (root: Document, known: Map<string, HTMLElement>): void => {
  for (const attribute of ['for', 'aria-controls', 'data-target']) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const old = element.getAttribute(attribute) ?? '';
      const hash = old.startsWith('#') ? '#' : '';
      element.setAttribute(attribute, hash + (known.get(old.slice(hash.length))?.id ?? old));
    }
  }
};

/** Radios share a name: a group keeps one. The hidden witness of a raw submit keeps its own. */
const renameGroups = (root: Document): void => {
  const names = new Map<string, string>();
  for (const element of root.querySelectorAll('[name]:not(meta, [type=hidden])')) {
    const old = element.getAttribute('name') ?? '';
    names.set(old, names.get(old) ?? drawName());
    element.setAttribute('name', names.get(old) ?? '');
  }
};
