/** Lets the user point at a control of the page: the press is ours, the page never sees it. */

import { radiosOf } from './element-kinds.ts';
import { faceOf } from './face-of.ts';
import { drawRing } from './reveal.ts';
import type { Look } from './take-snapshot.ts';
import { treesOf } from './walk-page.ts';

const AT_MOST = 60_000;
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'dblclick'];

export type Pointing = { answer: Promise<number | null>; stop: () => void };

/** @returns the control's number in the look; null when the user pressed Escape, took too long, or `stop` was called. */
export const pointAt = (page: Document, { elements }: Look, prompt: string): Pointing => {
  const aborter = new AbortController();
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const bar = drawBar(page, prompt);
  let ring: Element | null = null;
  const end = (ref: number | null) => {
    aborter.abort();
    clearTimeout(timer);
    bar.remove();
    ring?.remove();
    resolve(ref);
  };
  const timer = setTimeout(() => end(null), AT_MOST);
  const controlAt = (event: Event): number | null => {
    const path = event.composedPath().filter((each): each is Element => 'matches' in each);
    for (const [ref, element] of elements) if (path.some((each) => standsFor(each, element))) return ref;
    return null;
  };
  const hover = (event: Event) => {
    const element = elements.get(controlAt(event) ?? -1);
    ring?.remove();
    ring = element ? drawRing(faceOf(element)) : null;
  };
  const press = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const ref = controlAt(event);
    if (event.type === 'click' && ref !== null) end(ref);
  };
  const key = (event: Event) => {
    const { key: pressed } = event as KeyboardEvent;
    if (pressed !== 'Escape' && pressed !== 'Enter') return;
    press(event);
    const ref = controlAt(event);
    if (pressed === 'Escape') end(null);
    else if (ref !== null) end(ref);
  };
  const options = { capture: true, signal: aborter.signal };
  for (const document of documentsOf(page)) {
    const view = document.defaultView;
    for (const type of PRESSES) view?.addEventListener(type, press, options);
    view?.addEventListener('pointerover', hover, options);
    view?.addEventListener('keydown', key, options);
  }
  return { answer: promise, stop: () => end(null) };
};

/** The page's document and those of its frames: each hears its own events only. */
const documentsOf = (page: Document): Document[] =>
  treesOf(page).filter((tree): tree is Document => tree.nodeType === Node.DOCUMENT_NODE);

/** The control itself, its drawing, its label, one of its radios. */
const standsFor = (pressed: Element, control: Element): boolean =>
  pressed === control ||
  pressed === faceOf(control) ||
  (pressed as HTMLLabelElement).control === control ||
  radiosOf(control).some((radio) => radio === pressed || (pressed as HTMLLabelElement).control === radio);

const drawBar = (page: Document, prompt: string): Element => {
  const bar = page.createElement('div');
  Object.assign(bar.style, {
    all: 'initial',
    position: 'fixed',
    insetInline: '0',
    top: '0',
    padding: '12px 20px',
    background: '#123f4d',
    color: '#ffffff',
    font: '600 16px/1.4 system-ui, sans-serif',
    textAlign: 'center',
    pointerEvents: 'none',
    zIndex: '2147483647',
  });
  bar.setAttribute('role', 'status');
  bar.textContent = prompt;
  page.documentElement.append(bar);
  return bar;
};
