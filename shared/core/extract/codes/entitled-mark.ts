/** The mark of a number that goes with the title of the page: "FACTURE", then "N° 0042". */
import { below, rightOf } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { isAmongHeadings } from '../labels/heading-rows.ts';
import { isMark, type Label } from '../labels/label.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { isOfItems } from './no-codes.ts';
import { isPostBox } from './take-code.ts';

/** "FACTURE", then "N° 0042" beside or under it: the mark nearest to the title is the title's. */
export const entitledMark = (page: ReadPage): Label | undefined => {
  const title = page.segments.find(({ folded, page: at }) => at === page.segments[0]?.page && TITLE.test(folded));
  if (!title) return markUnderRank(page);
  if (isNumbered(page, title)) return undefined;
  const own = [...page.labels.values()].flat().filter((label) => isInvoiceLabel(label) && !isOfItems(page, label));
  const near = own.filter(
    ({ segment: { box } }) => box.y > title.box.y - title.size && box.y < title.box.y + UNDER_TITLE,
  );
  const [first] = near.sort((a, b) => a.segment.box.y - b.segment.box.y || a.segment.box.x - b.segment.box.x);
  if (first) return isMark(first) ? first : undefined;
  const [over, ...others] = own.filter(
    ({ segment: { box } }) => box.y <= title.box.y && box.y > title.box.y - OVER_TITLE,
  );
  return over && others.length === 0 && isMark(over) && isBesideDate(page, over) ? over : undefined;
};

/** "Numéro | Date | Code client", over their values, over the title. */
const isBesideDate = (page: ReadPage, { segment, to }: Label): boolean =>
  /^ ?:?$/.test(segment.folded.slice(to)) &&
  isAmongHeadings(page, segment) &&
  (page.layout.lines[segment.line] ?? []).some(({ folded }) => DATE.test(folded));

const DATE = /^date(?: (?:de |du |d')?(?:la )?(?:facture|facturation|emission|document|piece))?$/;

/** "NOTE D'HONORAIRES N° 4" over "N° 2603-117 du 31/03/26": which one it is of several, then its number. */
const markUnderRank = (page: ReadPage): Label | undefined => {
  const [title] = page.segments.filter(({ folded, page: at }) => at === page.segments[0]?.page && RANKED.test(folded));
  const next = title && below(page.layout, title, LEADING)[0];
  const [mark] = (next && page.labels.get(next)) ?? [];
  return next && NUMBERED_LINE.test(next.folded) && mark?.from === 0 && isMark(mark) ? mark : undefined;
};

const RANKED =
  /^(?:votre |notre )?(?:facture|avoir|note|memoire|releve|etat|situation|decompte|acompte|demande)(?: [^\d:]{0,40}?)? ?n ?[°o] ?\d{1,2}$/;
/** A reference with no day may be that of the job. */
const NUMBERED_LINE =
  /^(?:(?:n ?°|numero) ?:? ?(?=\S*\d{3})|ref\S* ?:? ?\S*\d{3}\S*,? (?:- )?(?:du |le |en date du )?\d{1,2}[ ./-])/;
/** In heights of a word. */
const LEADING = 1.2;

/** "Facture | N° FA0042", "Facture | N° | 0042", "Facture | FA0042": its row tells its number, and no mark further down does. */
const isNumbered = ({ layout }: ReadPage, title: Segment): boolean => {
  const next = rightOf(layout, title);
  const mark = MARK.exec(next?.folded ?? '')?.[0] ?? '';
  const after = next?.folded.slice(mark.length) || (next && rightOf(layout, next)?.folded) || '';
  return (mark === '' ? LETTERED : NUMBERED).test(after) && !isPostBox(after);
};

const MARK = /^(?:n ?°|no\.?(?= |$)|numero)(?: de (?:facture|piece))? ?:? ?/;
const NUMBERED = /^\S*\d/;
const LETTERED = /^[a-z]{1,4}[-/ ]?\d[a-z\d/-]{3,}$/;

/** With its date or without. */
const TITLE =
  /^(?:votre |notre )?(?:facture|avoir|invoice|note de credit|credit note|rechnung|gutschrift|factuur|creditnota|(?:note|releve|etat) (?:d'honoraires|de (?:frais|vacations|debours|prestations))|memoire)(?: [^\d:]{0,30}?)?(?: \d{1,2} ?\/ ?\d{1,2})?(?:,? (?:du|le|en date du) \d[^:]{5,18})?$/;

/** "Référence" is of something else where "N° de facture" has a place of its own, though an empty one. */
export const entitledWeight = (page: ReadPage, label: Label): number => {
  const called = [...page.labels.values()]
    .flat()
    .some(
      ({ row, segment, from, to }) => row.target === 'invoiceNumber' && NUMBER_OF.test(segment.folded.slice(from, to)),
    );
  return called && REFERENCE.test(label.segment.folded.slice(label.from, label.to)) ? QUOTED_REFERENCE : ENTITLED;
};
const REFERENCE = /^ref/;
const NUMBER_OF =
  /^numero$|^ref\S* (?:de )?(?:la )?facture|(?:n ?°|numero|no\.?).*(?:facture|avoir)|(?:facture|avoir).*(?:n ?°|numero|no\.?)/;
export const ENTITLED = 2;
const QUOTED_REFERENCE = 1;
/** Points: some lines under the title. */
const UNDER_TITLE = 130;
const OVER_TITLE = 90;

const isInvoiceLabel = ({ row, from, segment }: Label): boolean =>
  row.target === 'invoiceNumber' && from === 0 && !TITLE.test(segment.folded);
