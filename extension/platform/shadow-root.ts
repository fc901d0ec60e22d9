/** What is drawn within a component: a closed root hides it from the page's scripts, not from a person, nor from an extension. */
type Opener = { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };

/** Chromium has it as a function, Firefox as a property of the element; a mere page has neither. */
const { dom } = (globalThis as { chrome?: { dom?: Opener } }).chrome ?? {};

export const shadowRootOf = (element: Element): ShadowRoot | null =>
  element.shadowRoot ?? (element.localName.includes('-') ? closedRootOf(element) : null);

const closedRootOf = (element: Element): ShadowRoot | null =>
  dom?.openOrClosedShadowRoot?.(element as HTMLElement) ??
  (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
  null;
