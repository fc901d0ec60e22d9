/** Words before somebody who answers, on the seller's side: a service named there is not the one that is billed. */
import { above, leftOf } from '../../layout/lay-out.ts';
import type { Label } from '../labels/label.ts';
import type { ReadPage } from '../pages/page-reader.ts';

/** DATA, over folded text. */
export const PEOPLE =
  '(?:votre |notre |vos |nos )?(?:commerciale?|vendeu(?:r|se)|contacts?|interlocut(?:eur|rice)|representant|conseill(?:er|ere)|technicien|operateur|renseignements?|correspondante?|(?:dossier |affaire )?(?:suivi|redige|etabli|prepare)e? par)';

const ENDS = new RegExp(`(?:^|[^a-z])${PEOPLE} ?:? ?(?:le )?$`);
/** In heights of a word. */
const LEADING = 1.6;

/** "Votre interlocuteur | Service ADV": before it, or beside or close over a service that is named in its own cell. */
export const isOfContact = ({ layout }: ReadPage, { segment, from, to }: Label): boolean => {
  const before = segment.folded.slice(0, from);
  if (/[a-z]/.test(before)) return ENDS.test(before);
  if (!/[a-z]/.test(segment.folded.slice(to))) return false;
  const over = above(layout, segment, 1).filter(({ box }) => segment.box.y - box.y < LEADING * segment.size);
  return [leftOf(layout, segment), ...over].some((other) => other !== undefined && ENDS.test(other.folded));
};
