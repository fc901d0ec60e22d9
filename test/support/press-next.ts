/** The human's hand on the portal's own buttons. Nothing of the product does this. */
import type { ElementHandle, Page } from 'puppeteer-core';

const AT_REST = 600;
const AT_MOST = 15_000;
const COMES_WITHIN = 10_000;

/**
 * Presses the first visible button that reads so, and waits for what it brings; one that is dead while the page works is waited for.
 * @returns false when there is none that can be pressed.
 */
export const pressNext = async (portal: Page, next: RegExp): Promise<boolean> => {
  for (const start = Date.now(); ; await new Promise((done) => setTimeout(done, 200))) {
    const found = await buttonsIn(portal, next);
    const [live] = found.filter(({ dead }) => !dead);
    if (live) {
      await live.button.click();
      await waitUntilAtRest(portal);
      return true;
    }
    if (found.length === 0 || Date.now() - start > COMES_WITHIN) return false;
  }
};

const buttonsIn = async (portal: Page, next: RegExp) => {
  const found: { button: ElementHandle<Element>; dead: boolean }[] = [];
  for (const frame of portal.frames())
    for (const dead of [false, true]) {
      const handle = await frame.evaluateHandle(findButton, next.source, next.flags, dead);
      const button = handle.asElement() as ElementHandle<Element> | null;
      if (button) found.push({ button, dead });
    }
  return found;
};

/** Runs in the page, shadow roots included: the words of a button may be those put in its slot. */
const findButton = (source: string, flags: string, dead: boolean): Element | null => {
  const named = new RegExp(`^\\W*(?:${source})\\W*$`, flags);
  const walk = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('button, input[type=submit], input[type=button], [role=button], a') ? [element] : []),
      ...(element.shadowRoot ? walk(element.shadowRoot) : []),
    ]);
  // The value of an input is what it reads; that of a button is only what it sends.
  const written = (element: Element) => (element.localName === 'input' ? (element as HTMLInputElement).value : '');
  const readIn = (node: Node): string => {
    const put = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    return node.nodeType === Node.TEXT_NODE
      ? (node.nodeValue ?? '')
      : (put.length > 0 ? put : [...node.childNodes]).map(readIn).join('');
  };
  const nameOf = (element: Element) => written(element) || readIn(element) || element.getAttribute('aria-label') || '';
  // A window that has opened over the page leaves nothing else to press.
  const isBehind = (element: Element) =>
    element.closest('[inert], [aria-hidden=true]') !== null ||
    (document.querySelector('dialog:modal') !== null && element.closest('dialog:modal') === null);
  return (
    walk(document).find(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.matches(':disabled, [aria-disabled=true]') === dead &&
        !isBehind(element) &&
        named.test(nameOf(element).trim()),
    ) ?? null
  );
};

/** Loaded, and the same for a while. A page that is being left has no document to ask: it is asked again. */
export const waitUntilAtRest = async (portal: Page): Promise<void> => {
  const start = Date.now();
  let [before, since] = ['', start];
  while (Date.now() - start < AT_MOST) {
    const now = await portal.evaluate(seeThrough).then(
      ({ look }) => look,
      () => null,
    );
    if (now === null || now !== before) [before, since] = [now ?? '', Date.now()];
    else if (Date.now() - since >= AT_REST) return;
    await new Promise((done) => setTimeout(done, 50));
  }
};

/** Which screen this is: the documents it lives in, and the controls that can be seen. */
export const shapeOf = async (portal: Page): Promise<string> => (await portal.evaluate(seeThrough)).shape;

/** Of a shape: the controls, wherever they live. */
export const namesIn = (shape: string): unknown => (JSON.parse(shape) as [unknown, unknown])[1];

/** Runs in the page, as far as a person sees: through shadow roots and frames of its own. */
const seeThrough = (): { look: string; shape: string } => {
  const treesIn = (tree: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    tree,
    ...[...tree.querySelectorAll('*')].flatMap((element) => {
      const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
      return inner ? treesIn(inner) : [];
    }),
  ];
  const trees = treesIn(document);
  const documents = trees.filter((tree) => 'readyState' in tree) as Document[];
  const lives = documents.map((each) => [
    each.readyState,
    each.location.href,
    each.defaultView?.performance.timeOrigin,
    each.title,
  ]);
  const sizes = trees.map((tree) => [
    tree.querySelectorAll('*').length,
    ('body' in tree ? tree.body : tree)?.textContent?.length,
  ]);
  const controls = 'input, select, textarea, [role=combobox], h1, h2, h3, legend, iframe';
  const shown = trees.flatMap((tree) =>
    [...tree.querySelectorAll(controls)].filter((each) => each.checkVisibility({ visibilityProperty: true })),
  );
  const names = shown.map((each) => `${each.localName} ${each.id}`);
  return {
    look: JSON.stringify([lives, sizes]),
    shape: JSON.stringify([lives.map(([, ...life]) => life), names]),
  };
};

/** Whether another screen comes: a person waits for a server that reads the file. */
export const turns = async (portal: Page, shape: string): Promise<boolean> => {
  for (const start = Date.now(); Date.now() - start < COMES_WITHIN; ) {
    const now = await shapeOf(portal).catch(() => shape);
    if (now !== shape) return true;
    await new Promise((done) => setTimeout(done, 200));
  }
  return false;
};
