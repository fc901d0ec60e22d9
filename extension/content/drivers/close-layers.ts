/** What opens over the page while something is typed, and stays: a calendar, a list. A person presses elsewhere, else Escape. */
import { isShown } from '../is-shown.ts';
import { pressNowhere } from '../refuse-submit.ts';
import { waitFor } from '../wait-until-quiet.ts';
import { closestAround } from '../walk-page.ts';
import { sendKey } from './type-keys.ts';

/** Many fade away by themselves. */
const FADES = 350;
const CLOSES = 600;
/** Libraries put a layer in one or two boxes of its own at the end of the page. */
const LEVELS = 3;
/** Something to be read, which is for the user to close. */
const SAYS = '[role="alertdialog"], [role="alert"], [role="status"], [aria-live], [aria-modal="true"], dialog';
const OPENS_ONE = '[aria-haspopup="dialog"], [aria-haspopup="grid"], [aria-haspopup="true"]';

/** Everything that lies over the page at this moment; the page itself, where a window over it takes all presses. */
export const layersOf = ({ body }: Document): ReadonlySet<Element> =>
  new Set([...[...body.children].filter(isLayer), ...(isOutOfReach(body) ? [body] : [])]);

const isOutOfReach = (body: Element): boolean => getComputedStyle(body).pointerEvents === 'none';

const isLayer = (element: Element): boolean => liesOver(element, LEVELS);

const liesOver = (element: Element, levels: number): boolean =>
  levels > 0 &&
  getComputedStyle(element).display !== 'none' &&
  ((isAbove(element) && isShown(element)) || [...element.children].some((child) => liesOver(child, levels - 1)));

const isAbove = (element: Element): boolean => ['fixed', 'absolute'].includes(getComputedStyle(element).position);

/** @param before the layers there were before the control was touched. */
export const closeLayers = (control: Element, before: ReadonlySet<Element>): Promise<void> =>
  closeWhile(control, () => openedFrom(control, before));

/**
 * A list that stays open once it was chosen from, or given up, leaves nothing else of the page to be reached.
 * @param wasPutAway so it was before the list was opened, for the form stands in a window itself: that one stays.
 */
export const closeList = (control: Element, wasPutAway: boolean): Promise<void> =>
  closeWhile(control, () => {
    // What was chosen may have taken the place of the list, which says for ever that it is open.
    const isOpen = control.isConnected && control.matches('[aria-expanded="true"]');
    return isOpen || (!wasPutAway && isPutAway(control)) ? control : null;
  });

/** Everything but what is open over the page is hidden from those who cannot see it, or out of reach. */
export const isPutAway = (control: Element): boolean =>
  closestAround(control, '[aria-hidden="true"], [inert]') !== null || isOutOfReach(control.ownerDocument.body);

const closeWhile = async (control: Element, opened: () => Element | null): Promise<void> => {
  const isClosed = () => (opened() === null ? true : null);
  if (await waitFor(isClosed, FADES)) return;
  pressNowhere(control);
  if (await waitFor(isClosed, CLOSES)) return;
  sendKey(opened()?.querySelector(':focus') ?? opened() ?? control, 'keydown', 'Escape', 27);
  if (await waitFor(isClosed, FADES)) return;
  sendKey(control, 'keydown', 'Escape', 27);
  await waitFor(isClosed, FADES);
};

/** The layer, or the control itself where nothing but its own word says that it is open; null when all is closed. */
const openedFrom = (control: Element, before: ReadonlySet<Element>): Element | null => {
  const page = control.ownerDocument;
  const layers = [...layersOf(page)].filter((layer) => !before.has(layer));
  const fresh = layers.find((layer) => layer !== page.body && (control.matches(OPENS_ONE) || !says(layer)));
  if (fresh) return fresh;
  const isOpen = control.matches('[aria-expanded="true"][aria-haspopup]');
  return isOpen || layers.includes(page.body) ? control : null;
};

const says = (layer: Element): boolean => [layer, ...layer.children].some((each) => each.matches(SAYS));
