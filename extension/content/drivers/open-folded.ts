/** Unfolds a panel whose content comes only then: the fields in it are looked for afterwards. */
import { faceOf } from '../face-of.ts';
import { editsOf } from '../find-edit.ts';
import { isFoldedTitle, markOpened } from '../find-folded.ts';
import { isShown } from '../is-shown.ts';
import { press, readsForbidden } from '../refuse-submit.ts';
import { waitFor, waitUntilQuiet } from '../wait-until-quiet.ts';
import type { DriverAnswer } from './driver.ts';
import { noteOpened, windowsOn } from './own-window.ts';

/** Several fields may be waiting in one panel: it is pressed once. The field itself is not on the page yet. */
export const openFolded = async (title: Element): Promise<DriverAnswer> => {
  if (editsOf(title)) return openRow(title);
  if (!isFoldedTitle(title)) return 'not-on-page';
  const face = faceOf(title);
  const windows = windowsOn(title);
  if (readsForbidden(title) || !press(isShown(face) ? face : title)) return 'by-hand';
  await waitUntilQuiet(title.ownerDocument);
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

const FIELDS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], [role="textbox"]';
