/** The date of the invoice, not the due date, the delivery, the quote or a decree. */
import { below, leftOf } from '../../layout/lay-out.ts';
import { boxesOf, joinSegments, type Segment } from '../../layout/segment.ts';
import type { FieldReading } from '../../reading.ts';
import type { IsoDate } from '../../values/iso-date.ts';
import { type FoundDate, findCompactDate, findDates } from '../../values/read-date.ts';
import { ranked, reading, type Scored, seen } from '../choose.ts';
import { spokenOf } from '../codes/no-codes.ts';
import { hasAmounts } from '../labels/value-over-label.ts';
import { isOfCorrected } from '../pages/corrected-paper.ts';
import { oncePerPage, type ReadPage } from '../pages/page-reader.ts';
import { isReferredTo } from '../pages/referred-to.ts';
import { announce, REST_REACH } from './announce-date.ts';
import { isAnotherPapers } from './bare-date.ts';
import type { DateWord } from './date-words.ts';
import { type DatedDocument, isOwnNumber, isQuoted, OWN } from './dated-document.ts';

/** What a date's words say: `score` > 0 speaks for the invoice's date; `other` claims it for something else; `numbered`: the number before it does. */
type Claim = Scored<IsoDate> & { other: boolean; head: boolean; due: boolean; numbered: boolean; titled: boolean };

export const readIssueDate = (pages: ReadPage[], document: DatedDocument): FieldReading<IsoDate> | undefined => {
  const claims = pages.flatMap((page) => datedSegments(page).flatMap((segment) => claimsOf(page, segment, document)));
  const [best, second] = ranked(claims.filter(({ other }) => !other));
  if (!best) return undefined;
  const others = ranked(claims.filter(({ value }) => value !== best.value));
  const trusted = dateConfidence({
    score: best.score,
    margin: best.score - (second?.score ?? 0),
    rival: second?.score ?? 0,
    lower: isLower(best.value, claims),
    only: claims.every(({ value }) => value === best.value),
    late: claims.some(({ due, value }) => due && value < best.value),
  });
  const doubted =
    (best.numbered && !document.certain) || (best.titled && others.some(({ head, other }) => head && !other));
  const confidence = doubted ? Math.min(trusted, DOUBTED) : trusted;
  return reading({ value: best.value, evidence: best.evidence, confidence }, others);
};

/** Most segments hold no date, whatever the invoice's number is. */
export const datedSegments = oncePerPage((page): readonly Segment[] =>
  [...page.segments, ...wrappedDates(page)].filter(
    (segment) => findDates(segment.folded).length > 0 || compactDates(page, segment).length > 0,
  ),
);

/** "21 sept." over "2026", "27" over "octobre" over "2026", "Date : mardi 6 octobre" over "2026": a narrow cell breaks the date at its spaces. */
const wrappedDates = ({ layout, segments }: ReadPage): Segment[] =>
  segments
    .filter(({ folded }) => CUT_DATE.test(folded))
    .flatMap((first) => {
      const [second, third] = below(layout, first, REST_REACH).filter(({ folded }) => REST_OF_DATE.test(folded));
      const parts = [[second], [second, third]].map((rest) => rest.filter((part) => part !== undefined));
      return parts
        .map((rest) => rest.reduce(joinSegments, first))
        .filter(({ folded }) =>
          findDates(folded).some(({ from, to }) => from < first.text.length && to === folded.length),
        )
        .slice(0, 1);
    });

/** A day, and perhaps its month; then the month or the year. */
const CUT_DATE =
  /(?:^|(?::|,|\b(?:le|du|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)) )\d{1,2}(?:er)?(?: [a-z]{3,9}\.?)?$/;
const REST_OF_DATE = /^(?:[a-z]{3,9}\.?(?: 20\d\d)?|20\d\d)$/;

/** Another date stands at the head of the page, whatever announces it, and this one does not. */
const isLower = (date: IsoDate, claims: Claim[]): boolean => {
  const head = claims.filter((one) => one.head && !one.other);
  return head.length > 0 && head.every(({ value }) => value !== date);
};

type DateChecks = { score: number; margin: number; rival: number; lower: boolean; only: boolean; late: boolean };

/** The label's weight, how far the next date is behind, what that one's is, whether there is one date only, and whether it falls due before. */
const dateConfidence = ({ score, margin, rival, lower, only, late }: DateChecks): number => {
  if (lower || late || (rival >= LABELLED && score < IN_AS_MANY_WORDS)) return 0.7;
  if (score >= 2 && margin >= 0.6) return 0.97;
  if (score >= 1.6 && (margin >= 0.6 || only)) return 0.92;
  return score >= 1.2 || only ? 0.7 : 0.5;
};

/** As much as the number beside it. */
const DOUBTED = 0.75;

const HEAD = 0.5;
const OTHER_PAPERS = 0.4;

/** "Date : 31/01/2026" between the rows of two items: when one of them was made. */
const isAmongItems = ({ layout: { lines } }: ReadPage, { line }: Segment): boolean =>
  [lines.slice(Math.max(0, line - NEAR_ROWS), line), lines.slice(line + 1, line + 1 + NEAR_ROWS)].every((rows) =>
    rows.some((row) => row.filter((cell) => hasAmounts([cell])).length >= 2),
  );

const DATE = /^date ?:?$/;
const NEAR_ROWS = 3;

/** "Batigest – Édité le 02/10/2026 – Page 1/1": when the page was printed. */
const isOfPrint = ({ folded }: Segment, label: string): boolean =>
  /\b(?:editee?|edition|creee?|creation|generee?|imprimee?)$/.test(label) && /\bpage \d/.test(folded);

/** "Gala annuel, le 12/03/2026": where letters are dated is a town of the page's addresses. */
const isNoTown = ({ segments }: ReadPage, own: Segment, label: string): boolean => {
  const [, town] = TOWN.exec(label) ?? [];
  return town !== undefined && !segments.some((other) => other !== own && plain(other.folded).includes(plain(town)));
};

const TOWN = /^(?!fait )([a-z][a-z' -]{1,30}),$/;
const NO_TOWN = 0.6;
const plain = (words: string): string => words.replace(/['-]/g, ' ').replace(/\bst(e?)\b/g, 'saint$1');
/** "Date" at the head of the page; "Date de facture" there. */
const LABELLED = 2.2;
const IN_AS_MANY_WORDS = 3.4;

const claimsOf = (page: ReadPage, segment: Segment, document: DatedDocument): Claim[] => {
  const dates = findDates(segment.folded).filter(
    (found) => isPlausible(found) && !isNumber(segment, found) && !isOfNumber(segment, found, document),
  );
  const compact = dates.length === 0 ? compactDates(page, segment) : [];
  return [...dates, ...compact].flatMap((found, index) => {
    const isOwn = (label: string): boolean => isOwnNumber({ label: ` ${label}` }, document);
    const announced = announce(page, { segment, found, from: dates[index - 1]?.to ?? 0 }, isOwn);
    const { word, near, label } = isOwnNumber(announced, document) ? { ...announced, word: OWN, near: 1 } : announced;
    if (compact.length > 0 && !(word?.kind === 'issue' && (/date|datum/.test(label) || isUnderNumber(segment, word))))
      return [];
    const other =
      word?.kind === 'other' ||
      (word !== OWN && (isQuoted(announced, document) || isOfCorrected(page, segment, found.from))) ||
      isRange(segment, found) ||
      (dates[index - 1] !== undefined && TO.test(segment.folded.slice(dates[index - 1]?.to, found.from)));
    const head = segment.page === 1 && segment.box.y < page.layout.page.height / 2;
    // "Facture du 15/04/2026 : 352,10 € réglée le …": perhaps another one.
    const spoken = spokenOf('invoiceNumber', segment.folded.slice(found.to));
    const referred = isReferredTo(segment, leftOf(page.layout, segment));
    const place = head && spoken === 1 && !referred ? HEAD : 0;
    const papers =
      referred ||
      isAnotherPapers(page, label, announced.boxes) ||
      (DATE.test(label) && isAmongItems(page, segment)) ||
      isOfPrint(segment, label)
        ? OTHER_PAPERS
        : isNoTown(page, segment, label)
          ? NO_TOWN
          : 1;
    const score = word ? word.weight * near * spoken * papers + place : segment.page === 1 ? 0.3 + place : 0.1;
    const rule = label === '' ? 'date-without-label' : `label:${label}`;
    const value = boxesOf(segment, found.from, found.to);
    const due = word?.kind === 'other' && DUE.test(label);
    const numbered = word === OWN;
    const titled = YEAR_FIRST.test(segment.folded.slice(found.from)) && TITLE.test(label);
    return [
      { other, head, due, numbered, titled, value: found.date, score, evidence: seen(rule, value, announced.boxes) },
    ];
  });
};

/** "Facture" over "2026-04-12", over another day: perhaps the number. */
const YEAR_FIRST = /^20\d\d[-/.]/;
const TITLE = /^(?:facture|avoir|invoice|note d'honoraires|memoire)$/;

/** Nothing falls due before it is dated. */
const DUE =
  /echeance|exigib|date limite|au plus tard|(?:payer|regler|paiement|reglement) (?:avant|pour|d'ici)|\bdue (?:date|by|on)|payable|fallig/;

/** No invoice to a portal opened in 2012 is older; a two-figure year read backwards is. */
const isPlausible = ({ date }: FoundDate): boolean => date >= '2010';

/** "N° 25/01/01", "N° de facture : 2022-7-01": a number that looks like a date. */
const isNumber = ({ folded }: Segment, { from, to }: FoundDate): boolean =>
  /(?:n ?a?°|numero|#)(?: (?:de |d')?(?:la )?(?:facture|avoir|piece))? ?:? ?$/.test(folded.slice(0, from)) &&
  !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|[a-z]/.test(folded.slice(from, to));

/** "2026/09/14", year first, where that is this invoice's number. */
const isOfNumber = ({ folded }: Segment, { from, to }: FoundDate, { number }: DatedDocument): boolean =>
  folded.slice(from, to) === number && /^20\d\d/.test(number);

/** Eight figures, in boxes or not, where a date is announced. */
const compactDates = (page: ReadPage, segment: Segment): FoundDate[] => {
  const found = findCompactDate(segment.folded);
  if (found) return [found];
  if (!/^[\d ]+$/.test(segment.text)) return [];
  const wide = page.layout.wide[segment.line]?.find(({ box }) => Math.abs(box.x - segment.box.x) < 1);
  const boxed = wide && findCompactDate(wide.folded);
  return boxed?.from === 0 ? [{ ...boxed, to: segment.text.length }] : [];
};

/** "04 04 2026", alone, beside or under this invoice's number. */
const isUnderNumber = ({ text }: Segment, word: DateWord): boolean => word === OWN && /^\d\d \d\d 20\d\d$/.test(text);

/** Between the two dates of a period. */
const TO = /^ ?- ?$/;

/** "du … au …": a period; "les 3, 10 et 17 février": days of what was done. */
const isRange = ({ folded }: Segment, { from, to }: FoundDate): boolean =>
  /^ ?(?:au|-|jusqu'au|to|bis|et le) ?(?:le )?\d/.test(folded.slice(to)) ||
  /\d(?:er)? ?(?:au|jusqu'au|to|bis) ?$/.test(folded.slice(0, from)) ||
  (/(?:^| )au ?$/.test(folded.slice(0, from)) && !CLOSED.test(folded.slice(0, from))) ||
  DAYS_BEFORE.test(folded.slice(0, from));

/** "Arrêtée au": alone, it is said of the paper, not of what was done until then. */
const CLOSED = /^(?:(?:la |le )?(?:presente? )?(?:facture|note|memoire|releve) )?arretee? au ?$/;

const DAYS_BEFORE =
  /(?<![\d/.,-]|n ?° ?)(?:[12]\d|3[01]|0?[1-9])(?:er)?(?: [a-z]{3,9}\.?)?(?:, (?:[12]\d|3[01]|0?[1-9])(?: [a-z]{3,9}\.?)?)* et(?: le)? ?$/;
