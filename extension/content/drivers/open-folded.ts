/** Unfolds a panel whose content comes only then: the fields in it are looked for afterwards. */
import { isFoldedTitle, markOpened } from '../find-folded.ts';
import { press, readsForbidden } from '../refuse-submit.ts';
import { waitUntilQuiet } from '../wait-until-quiet.ts';
import type { DriverAnswer } from './driver.ts';

/** Several fields may be waiting in one panel: it is pressed once. The field itself is not on the page yet. */
export const openFolded = async (title: Element): Promise<DriverAnswer> => {
  if (!isFoldedTitle(title)) return 'not-on-page';
  if (readsForbidden(title) || !press(title)) return 'by-hand';
  markOpened(title);
  await waitUntilQuiet(title.ownerDocument);
  return 'not-on-page';
};
