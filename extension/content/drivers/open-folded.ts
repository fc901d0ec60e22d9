/** Unfolds a panel whose content comes only then: the fields in it are looked for afterwards. */
import { faceOf } from '../face-of.ts';
import { editsOf } from '../find-edit.ts';
import { isFoldedTitle, markOpened } from '../find-folded.ts';
import { isBox } from '../folding-box.ts';
import { isShown } from '../is-shown.ts';
import { press, readsForbidden } from '../refuse-submit.ts';
import { waitFor, waitUntilQuiet } from '../wait-until-quiet.ts';
import { walkElements } from '../walk-page.ts';
import type { DriverAnswer } from './driver.ts';
import { noteOpened, windowsOn } from './own-window.ts';

/** Several fields may be waiting in one panel: it is pressed once. The field itself is not on the page yet. */
export const openFolded = async (title: Element): Promise<DriverAnswer> => {
  if (editsOf(title)) return openRow(title);
  if (!isFoldedTitle(title)) return 'not-on-page';
  const face = faceOf(title);
  const windows = windowsOn(title);
  const pressed = isShown(face) ? face : title;
  const before = new Set(askedNow(title));
  if (readsForbidden(title) || !press(pressed)) return 'by-hand';
  await waitUntilQuiet(title.ownerDocument);
  const shows = () => askedNow(title).some((each) => !before.has(each)) || null;
  // A box that shows nothing more says something, and is not ours to tick.
  if (isBox(title) && !(await waitFor(shows, OPENS_WITHIN)) && title.isConnected) press(pressed);
  markOpened(title);
  if (face === title) noteOpened(title, windows);
  return 'not-on-page';
};

/** A server may have to answer first. */
const OPENS_WITHIN = 2500;

const openRow = async (opener: Element): Promise<DriverAnswer> => {
  const page = opener.ownerDocument;
  const before = new Set(page.querySelectorAll(FIELDS));
  if (!press(opener)) return 'by-hand';
  await waitFor(() => [...page.querySelectorAll(FIELDS)].some((each) => !before.has(each)) || null, OPENS_WITHIN);
  await waitUntilQuiet(page);
  return 'not-on-page';
};

const askedNow = ({ ownerDocument }: Element): Element[] =>
  [...walkElements(ownerDocument)].filter((each) => each.matches(`${FIELDS}, button, table`) && isShown(each));

const FIELDS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], [role="textbox"]';
