/** "Commande : 4500187342 | Date : 01/03/2026": a bare "Date" belongs to the paper that is named before it. */
import type { Box } from '../../document.ts';
import { above, leftOf, type PageLayout } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';

/** @param label the words that announce a date, and where they stand. */
export const isAnotherPapers = (page: ReadPage, label: string, [box]: readonly Box[]): boolean => {
  const own = BARE.test(label) && box ? page.segments.find((segment) => holds(segment, box)) : undefined;
  if (!own) return false;
  const row = before(page.layout, own);
  const list = over(page.layout, own);
  if ([...(page.layout.lines[own.line] ?? []), ...list].some(({ folded }) => INVOICE.test(folded))) return false;
  return [...row.slice(0, CELLS), ...list.slice(0, 1)].some(({ folded }) => OTHER_PAPER.test(folded));
};

const BARE = /^dates?$/;
/** A label of its own, not a sentence in which an order is spoken of. */
const OTHER_PAPER =
  /^(?:(?:votre|notre|vos|nos|v[/.]|n[/.]) ?)?(?:(?:n ?°|numero|ref\S*) ?(?:de |d'|du )?)?(?:commandes?|cde|cmd|bdc|bc|bon|bons? de [a-z]+|bl|livraison|devis|offre|proposition|marche|contrat|convention|engagement|ordre de service|order)\b[^.,;]{0,40}$/;
const INVOICE =
  /\b(?:facture|avoir|invoice|note d'honoraires|memoire|emission|echeance|page)\b|^(?:n ?°|numero)(?: ?:|$| \S*\d)/;

const holds = ({ box }: Segment, { x, y, height }: Box): boolean =>
  x >= box.x - 1 && x <= box.x + box.width && y + height / 2 > box.y && y + height / 2 < box.y + box.height;

/** The cells to its left, nearest first. */
const before = (layout: PageLayout, segment: Segment): Segment[] => {
  const left = leftOf(layout, segment);
  return left ? [left, ...before(layout, left)] : [];
};

/** A label and its value. */
const CELLS = 2;

/** The lines of its list over it, nearest first. */
const over = (layout: PageLayout, segment: Segment): Segment[] => {
  const upper = above(layout, segment, LINES).find((other) => isInList(other, segment));
  return upper ? [upper, ...over(layout, upper)] : [];
};

const isInList = ({ box }: Segment, lower: Segment): boolean =>
  Math.abs(box.x - lower.box.x) < ALIGNED && lower.box.y - (box.y + box.height) < LEADING * lower.size;

/** Other cells' lines may stand between. */
const LINES = 3;
/** Points. */
const ALIGNED = 3;
/** In heights of a word. */
const LEADING = 1.2;
