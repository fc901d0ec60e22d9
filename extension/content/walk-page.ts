/** Walking the page as a person sees it: through shadow roots and same-origin frames. */
import { shadowRootOf } from '../platform/shadow-root.ts';

export type Tree = Document | ShadowRoot;

export function* walkElements(tree: Tree): Generator<Element> {
  for (const element of tree.querySelectorAll('*')) {
    yield element;
    const inner = shadowRootOf(element) ?? frameDocument(element);
    if (inner) yield* walkElements(inner);
  }
}

/** Every tree of the page, the first one included. */
export const treesOf = (tree: Tree): Tree[] => [
  tree,
  ...[...tree.querySelectorAll('*')].flatMap((element) => {
    const inner = shadowRootOf(element) ?? frameDocument(element);
    return inner ? treesOf(inner) : [];
  }),
];

/** What is drawn within an element, into the slots and shadow roots of its components. */
export const drawnWithin = (element: Element): Element[] => {
  const put = element.localName === 'slot' ? (element as HTMLSlotElement).assignedElements() : [];
  const inner = put.length > 0 ? put : [...(shadowRootOf(element) ?? element).children];
  return inner.flatMap((each) => [each, ...drawnWithin(each)]);
};

/** Null for a frame of another origin, and for what is no frame. */
const frameDocument = (element: Element): Document | null =>
  element.localName === 'iframe' || element.localName === 'frame'
    ? (element as HTMLIFrameElement).contentDocument
    : null;

/** The element around this one, out of a shadow root or a frame if need be. */
export const parentOf = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const tree = element.getRootNode();
  return 'host' in tree ? (tree as ShadowRoot).host : (element.ownerDocument.defaultView?.frameElement ?? null);
};

export function* ancestorsOf(element: Element): Generator<Element> {
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) yield parent;
}

/** `closest`, out of shadow roots and frames if need be. */
export const closestAround = (element: Element, selector: string): Element | null =>
  [element, ...ancestorsOf(element)].find((each) => each.matches(selector)) ?? null;

const CONTROLS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], [role="radio"], [role="checkbox"]';

/** The component whose only control this is: what the page's author names, marks and places in its stead. */
export const hostOf = (control: Element): Element | null => {
  const tree = control.getRootNode();
  if (!('host' in tree)) return null;
  const { host } = tree as ShadowRoot;
  const own = new Set([control, ...drawnWithin(control)]);
  return drawnWithin(host).every((each) => own.has(each) || !each.matches(CONTROLS) || each.matches(DRAWN_ONLY))
    ? host
    : null;
};

/** What a component is called by an attribute of its own, however it draws it. */
export const calledOf = (element: Element | null): string =>
  (element?.localName.includes('-') && element.getAttribute('label')) || '';

/** Nobody reads it and no key goes to it: a part of the drawing. */
const DRAWN_ONLY = '[aria-hidden="true"][tabindex="-1"]';

/** `contains`, into the slots and shadow roots of components. */
export const holdsDrawn = (around: Element, element: Element): boolean => {
  if (around.contains(element)) return true;
  for (const each of ancestorsOf(element)) if (each === around) return true;
  return false;
};

/** Those that hold no other of them. */
export const innermostOf = (elements: readonly Element[]): Element[] => {
  const around = new Set(elements.flatMap((each) => [...ancestorsOf(each)]));
  return elements.filter((each) => !around.has(each));
};

/** Whether one stands before the other in the page; one that holds the other does. Between two shadow roots, the browser itself gives any order. */
export const comesBefore = (one: Element, other: Element): boolean => {
  const hosts = new Map(withHosts(other).map((each) => [each.getRootNode(), each]));
  for (const own of withHosts(one)) {
    const beside = hosts.get(own.getRootNode());
    if (beside) return (own.compareDocumentPosition(beside) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return false;
};

/** Itself, then the components that it is drawn in, from within. */
const withHosts = (element: Element): Element[] => {
  const tree = element.getRootNode();
  return 'host' in tree ? [element, ...withHosts((tree as ShadowRoot).host)] : [element];
};

/** Elements named by an id list (aria-labelledby, aria-controls), in the element's own tree. */
export const namedBy = (element: Element, attribute: string): Element[] => {
  // What the page has taken away meanwhile is in no tree.
  if (!element.isConnected) return [];
  const tree = element.getRootNode() as Tree;
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return ids.flatMap((id) => tree.getElementById(id) ?? []);
};

/** The window an element lives in: its constructors are the ones its page believes in. */
export const viewOf = (element: Element): Window & typeof globalThis => element.ownerDocument.defaultView ?? window;
