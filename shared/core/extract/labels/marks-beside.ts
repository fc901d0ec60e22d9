/** A label in one cell and its "n°" at the head of the next: "Marché de maîtrise d'œuvre | n° 2025-596". */
import { leftOf, type PageLayout, rightOf } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { DATED_NUMBER } from '../dates/date-words.ts';
import { isDateLabel, isInitials, isMark, type Label } from './label.ts';

/** The mark stops being a label of its own, and makes the one before it stronger. */
export const joinMarksBeside = (layout: PageLayout, labels: Map<Segment, Label[]>): void => {
  for (const [segment, [mark, ...others]] of [...labels]) {
    if (!mark || !/^[ :]*$/.test(segment.folded.slice(0, mark.from)) || !isMark(mark)) continue;
    const left = leftOf(layout, segment);
    const own = left && labels.get(left)?.at(-1);
    if (!left || !own || !takes(own) || isUnderTitle(layout, segment) || isHeading(layout, mark)) continue;
    labels.set(segment, others);
    const stronger = { ...own.row, weight: Math.max(own.row.weight, WITH_MARK) };
    labels.set(left, [...(labels.get(left) ?? []).slice(0, -1), { ...own, row: stronger }]);
  }
};

/** "Réf. facture | FACT 000728": the initials begin the number that the label before them announces. */
export const dropInitialsBeside = (layout: PageLayout, labels: Map<Segment, Label[]>): void => {
  for (const [segment, [initials, ...others]] of [...labels]) {
    if (!initials || initials.from > 0 || !isInitials(initials)) continue;
    const left = leftOf(layout, segment);
    const own = left && labels.get(left)?.at(-1);
    if (own?.row.target === initials.row.target && !/[a-z\d]/.test(own.segment.folded.slice(own.to)))
      labels.set(segment, others);
  }
};

/** "Votre commande | du 25/01/2026 n° 4526251108": the date and the mark belong to the value, beside its label or under it. */
export const dropDatesBeside = (layout: PageLayout, labels: Map<Segment, Label[]>): void => {
  for (const [segment, own] of [...labels]) {
    const dated = DATED_NUMBER.exec(segment.folded)?.[0];
    if (!dated || isUnderTitle(layout, segment) || INVOICE.test(leftOf(layout, segment)?.folded ?? '')) continue;
    labels.set(
      segment,
      own.filter(({ from }) => from >= dated.length),
    );
  }
};

const INVOICE = /facture|avoir|note|memoire|invoice/;

/** Nothing but "N°", and no number beside it. */
const isHeading = (layout: PageLayout, { segment, to }: Label): boolean =>
  !/[a-z\d]/.test(segment.folded.slice(to)) && !/\d/.test(rightOf(layout, segment)?.text ?? '');

const takes = (label: Label): boolean =>
  !isMark(label) && !isDateLabel(label) && /^[^\d]{0,30}$/.test(label.segment.folded.slice(label.to));

/** "FACTURE", and "N° 0042" under it: the title's own. */
const isUnderTitle = (layout: PageLayout, { line, box }: Segment): boolean =>
  (layout.lines[line - 1] ?? []).some(
    (over) => TITLE.test(over.folded) && over.box.x < box.x + box.width && over.box.x + over.box.width > box.x,
  );

const TITLE = /^(?:votre |notre )?(?:facture|avoir|note|memoire|invoice|rechnung)/;

const WITH_MARK = 2.2;
