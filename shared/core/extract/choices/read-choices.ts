/** The fields that are choices: type of document, cadre, currency. */
import type { FieldValues } from '../../fields.ts';
import { boxesOf, type Segment } from '../../layout/segment.ts';
import type { Evidence, Reading } from '../../reading.ts';
import { seen } from '../choose.ts';
import { itemHeadingsIn } from '../labels/heading-rows.ts';
import { isReferredTo } from '../pages/referred-to.ts';
import { asksPayment, namesInvoice, whatIsPaid } from './already-paid.ts';
import { derived, fromHit, type Hit, hitsOf, type Sentence } from './choice-hits.ts';
import {
  anotherPaid,
  cadreWords,
  creditWords,
  currencyWords,
  notThisCase,
  perhapsPaid,
  uncommonCase,
} from './choice-words.ts';
import { isAnothers, mayBeAnothers } from './named-party.ts';
import { withoutOpen } from './ticked.ts';

type Cadre = FieldValues['cadre'];
/** What the totals tell: nothing is left of a total that was due. `seller`: its SIRET. */
type Invoice = { gross: number | undefined; due: number | undefined; credit: boolean; seller: string | undefined };

export const readCadre = (
  sentences: Sentence[],
  { gross, due, credit, seller }: Invoice,
): NonNullable<Reading['cadre']> => {
  const printed = printedCadre(sentences);
  if (printed) return printed;
  // That a credit note wants no payment does not make it an invoice already paid.
  const found = casesIn(sentences).filter((hit) =>
    hit.row.value === 'A2' ? !isPartlyPaid(gross, due) && !credit : !isAnothers(hit, sentences, seller),
  );
  const certain = found.filter((hit) => hit.row.value !== 'A2' || isPaid(hit, sentences, due));
  const hit = certain[0] ?? found[0];
  const allPaid = !credit && due === 0 && gross !== undefined && gross > 0;
  if (hit) {
    const several = new Set(found.map(({ row }) => row.value)).size > 1;
    const doubtful = several || certain.length === 0 || certain.every((one) => mayBeAnothers(one, sentences, seller));
    return fromHit(hit, doubtful ? 0.7 : hit.row.confidence);
  }
  if (allPaid) return derived('A2', 0.85, { rule: 'nothing-left-to-pay', fields: ['amountDue', 'totalGross'] });
  // That nothing says otherwise is weak evidence: one word that others than an ordinary supplier use, and it is doubtful.
  const hinted = mayBePaid(sentences) || sentences.some(({ segment }) => uncommonCase.test(segment.folded));
  const silent = gross === undefined ? UNREAD : ORDINARY;
  return derived('A1', hinted ? 0.7 : silent, { rule: 'ordinary-case', fields: [] });
};

export const isPartlyPaid = (gross: number | undefined, due: number | undefined): boolean =>
  due !== undefined && gross !== undefined && due > 0 && due < gross;

const casesIn = (sentences: Sentence[]) =>
  withoutOpen(hitsOf(cadreWords, sentences)).filter((hit) =>
    hit.row.value === 'A2'
      ? !anotherPaid.test(hit.segment.folded) && whatIsPaid(hit, sentences) !== 'other'
      : !notThisCase.test(hit.segment.folded),
  );

/** Where an amount stands as due, only an invoice that calls itself paid is, unless it asks for the payment too. */
const isPaid = (hit: Hit<Cadre>, sentences: Sentence[], due = 0): boolean =>
  whatIsPaid(hit, sentences) === 'invoice' && (due <= 0 || (namesInvoice(hit, sentences) && !asksPayment(sentences)));

/** Something on the page speaks of a payment made, perhaps this invoice's. */
export const mayBePaid = (sentences: Sentence[]): boolean =>
  hitsOf([{ value: null, confidence: 1, pattern: perhapsPaid }], sentences).some(
    (hit) => !anotherPaid.test(hit.segment.folded) && whatIsPaid(hit, sentences) !== 'other',
  );

/** What the seller says that it works as: under another, or beside others. */
export const readWorkingAs = (sentences: Sentence[]): Cadre | undefined =>
  casesIn(sentences).find(({ row }) => row.value === 'A9' || row.value === 'A12')?.row.value;

const ORDINARY = 0.91;
/** A page whose total could not be read says nothing that could be relied on. */
const UNREAD = 0.8;

const printedCadre = (sentences: Sentence[]): Reading['cadre'] => {
  for (const { segment } of sentences) {
    const match = /(?:cadre|processus)[^.]{0,40}?\b(a1|a2|a9|a12)\b/.exec(segment.folded);
    if (!match) continue;
    const evidence: Evidence = seen('label:cadre', boxesOf(segment, match.index, match.index + match[0].length));
    return { value: (match[1] ?? '').toUpperCase() as Cadre, confidence: 0.97, evidence, alternatives: [] };
  }
  return undefined;
};

const BIG = 1.25;

export const readDocumentType = (segments: Segment[], gross: number | undefined): Reading['documentType'] => {
  const titles = segments.filter(({ page }) => page === 1);
  const usual = median(titles.map(({ size }) => size));
  const credit = titles.filter(({ folded }) => isCreditTitle(folded));
  const invoice = titles.filter(({ folded }) => INVOICE.test(folded) && !ANOTHERS.test(folded));
  const weight = (list: Segment[]): number => Math.max(0, ...list.map((segment) => titleWeight(segment, usual)));
  const [forCredit, forInvoice] = [weight(credit) + (gross !== undefined && gross < 0 ? 1.5 : 0), weight(invoice)];
  const best = forCredit > 0 && forCredit >= forInvoice - 0.4 ? credit : invoice;
  const value = best === credit ? 'creditNote' : 'invoice';
  const [first] = best.toSorted((a, b) => titleWeight(b, usual) - titleWeight(a, usual));
  if (!first) return segments.length > 0 ? derived('invoice', 0.85, { rule: 'ordinary-case', fields: [] }) : undefined;
  const referred = isReferredTo(first, leftOn(segments, first));
  // What is asked for is no less than nothing, whatever the title.
  const below = value === 'invoice' && gross !== undefined && gross < 0;
  const named = value === 'creditNote' && isAmongItems(first, titles, usual);
  const clear = !referred && !below && !named && (Math.abs(forCredit - forInvoice) >= 0.8 || forCredit === 0);
  const evidence = seen(named ? NAMED_AMONG_ITEMS : 'title', [first.box]);
  return { value, confidence: clear ? 0.97 : 0.8, evidence, alternatives: [] };
};

export const NAMED_AMONG_ITEMS = 'title-among-items';

/** "Avoir n° AV-118" under the headings of the items, in no larger print: taken off here, perhaps. */
const isAmongItems = ({ line, size }: Segment, titles: Segment[], usual: number): boolean =>
  size <= BIG * usual &&
  [...Map.groupBy(itemHeadingsIn(titles), (heading) => heading.line)].some(
    ([above, headings]) => above < line && headings.length >= FEWEST_HEADINGS,
  );

const FEWEST_HEADINGS = 2;

const INVOICE =
  /^(?:votre |notre )?(?:facture|invoice|rechnung|factuur|note d'honoraires|note de frais|memoire|quittance)\b|(?<!\b(?:la|cette|une|(?:sur|de|a|par) (?:notre|votre)) )\bfacture (?:n|no|n°)\b|n° (?:de )?facture|numero de facture/;
/** The one that a credit note corrects. */
const ANOTHERS =
  /^(?:votre |notre )?facture (?:de reference|d'origine|(?:initiale|concernee|corrigee|rectifiee|annulee|associee|precedente|remboursee|creditee|liee)\b|\S* ?\S*\d\S*(?: du \S+)? (?:annulee|rectifiee|corrigee|remplacee|rejetee|contestee|impayee|en (?:litige|retard))\b)/;

const leftOn = (segments: Segment[], { page, line, place }: Segment): Segment | undefined =>
  segments.find((other) => other.page === page && other.line === line && other.place === place - 1);

/** A credit note that is deducted here is another document. */
const isCreditTitle = (folded: string): boolean =>
  creditWords.some((pattern) => pattern.test(folded)) &&
  !/dedui[rt]|impute|en compte|disponible|a (?:venir|recevoir|etablir)|ulterieur|precedent|anterieur/.test(folded);

const titleWeight = ({ size, box, text }: Segment, usual: number): number =>
  (size > BIG * usual ? 1.5 : 0) + (box.y < 350 ? 1.2 : 0) + (text.length < 30 ? 0.6 : 0);

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 10;

const FRENCH_TAX = /\b(?:ttc|siret|tva|cgi)\b/;

export const readCurrency = (sentences: Sentence[]): Reading['currency'] => {
  const lines = sentences.filter(({ seam }) => seam === 0);
  const counts = currencyWords
    .map((row) => ({ row, found: hitsOf([row], lines) }))
    .filter(({ found }) => found.length > 0);
  const [best, second] = counts.sort((a, b) => b.found.length - a.found.length);
  const hit = best?.found[0];
  const french = lines.some(({ segment }) => FRENCH_TAX.test(segment.folded));
  // "12 USD par mois": once, on a page of French tax that writes no currency besides.
  const inPassing = french && best?.row.value !== 'EUR' && best?.found.length === 1;
  if (hit) return fromHit(hit, second || inPassing ? 0.7 : hit.row.confidence);
  return french ? derived('EUR', 0.8, { rule: 'french-tax-words', fields: [] }) : undefined;
};
