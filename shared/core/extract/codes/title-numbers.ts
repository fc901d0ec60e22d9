/** The number written in the title itself, with no label: "Facture finale VC-0631", "FACTURE LIBRAIRIE 118/26", beside it or over it. */
import { below, leftOf, rightOf } from '../../layout/lay-out.ts';
import { boxesOf, type Segment } from '../../layout/segment.ts';
import { findDates } from '../../values/read-date.ts';
import { isSiretThroughout } from '../../values/siret.ts';
import { type Scored, seen } from '../choose.ts';
import { announcedBy } from '../labels/labelled-values.ts';
import { isOfCorrected } from '../pages/corrected-paper.ts';
import { oncePerPage, type ReadPage } from '../pages/page-reader.ts';
import { isReferredTo } from '../pages/referred-to.ts';
import { isFollowedByAlike, mayGoOnPastHyphen } from './code-in-list.ts';
import { isGlued, isPostBox, withHyphens } from './take-code.ts';

const DOCUMENT =
  "(?:facture|avoir|note|memoire|decompte|quittance|(?:releve|etat) (?:d'honoraires|de (?:frais|vacations|debours|prestations))|invoice|credit note|rechnung|gutschrift|factuur|creditnota)";
/** Words that make it another document's number, or something else's. */
const QUOTED =
  /\b(?:commande|devis|contrat|marche|client|dossier|affaire|liee?|initiale?|origine|associee?|precedente?|annulee?|rectifiee?|relati[a-z]*|sur|pour|selon|suivant|concernant|bon|siret|page|tva|lot|venir|prochaine?|ancienne?|anterieure?)\b/;
const TITLE = new RegExp(`^(?:votre |notre )?${DOCUMENT}(?: [^\\d]{0,34})?$`);
/** Parted by hyphens: "032 - 2026". */
const PARTED = '(?:[a-z]{1,4}|(?:[a-z]{1,4} )?\\d{2,6})(?: - [a-z]{0,3}\\d{2,6}){1,2}(?=$| du | le |, )';
const TITLED = new RegExp(
  `^(?:(?:votre |notre )?${DOCUMENT}(?: [a-z&'()./-]+){0,4}?)[ :]+(${PARTED}|\\S*\\d\\S*(?: ?/ ?\\d+)?)(?=$| [-·|] | du | - |, )`,
);
/** A code of its own: not a year, a date in full, a rank or a quantity. */
const OWN_CODE =
  /^(?=.{3,24}$)(?!.*[-/]$)(?=.*(?:\d{2}|\d[/.-]))(?!(?:siret|siren|rcs|tva|naf|ape|iban|bic|tel|fax|finess|rpps|page)\b)(?!(?:19|20)\d\d$)(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$)(?!\d+,\d{2}$)[a-z]{0,6}[ ]?[a-z\d][a-z\d._/-]*(?: ?\/ ?\d[\d-]*|(?: - [a-z]{0,3}\d+){1,2})?$/;
/** "Facture du : 22/04/26". */
const DATED = /\b(?:du|le|date)[ :]*$/;
const DAY = /^(?:\d{1,2}([/.-])\d{1,2}\1\d{2}|20\d\d([/.-])\d\d\2\d\d)$/;
const SCORE = 1.9;

const isOwnCode = (code: string): boolean => OWN_CODE.test(code) && !isSiretThroughout(code) && !isPostBox(code);

/** "FACTURE PARTIELLE 2/3": which of several invoices for one order. */
const isRank = (words: string, code: string): boolean =>
  /^\d\/\d$/.test(code) || (OF_SEVERAL.test(words) && /^\d{1,2}\/\d{1,2}$/.test(code));

const OF_SEVERAL = /partiel|acompte|situation|echeance|decompte|terme/;

export const titleNumbers = (page: ReadPage): Scored<string>[] =>
  page.segments
    .filter((segment) => segment.page === 1 && segment.box.y < page.layout.page.height / 2)
    .flatMap((segment) => [
      ...(isReferredTo(segment, leftOf(page.layout, segment)) ? [] : within(page, segment)),
      ...beside(page, segment),
      ...over(page, segment),
      ...dated(page, segment),
      ...under(page, segment),
    ]);

/** "Facturé", with its accent: who is billed, when or how much. */
const isBilled = ({ text }: Segment): boolean => /^factur(?:é|ée|és|ées)(?![\p{L}])/iu.test(text.normalize('NFC'));

const within = (page: ReadPage, segment: Segment): Scored<string>[] => {
  const match = TITLED.exec(segment.folded);
  const code = match?.[1] ?? '';
  const words = match?.[0].slice(0, -code.length) ?? '';
  if (!match || !isOwnCode(code) || isBilled(segment) || QUOTED.test(words) || isRank(words, code)) return [];
  if (DATED.test(words) && DAY.test(code)) return [];
  const to = match.index + match[0].length;
  const initials = INITIALS.exec(segment.text.slice(0, to - code.length))?.[0] ?? '';
  const at = to - code.length - initials.length;
  if (isOfCorrected(page, segment, at)) return [];
  const printed = segment.text.slice(at, to);
  const spread =
    initials.length > SHORT ||
    isSpread(printed) ||
    isGlued(printed) ||
    isFollowedByAlike(code, segment.folded.slice(to)) ||
    mayGoOnPastHyphen(code, segment.text.slice(to));
  return [claim(segment, segment, { at, code: printed, score: spread || isDay(page, code) ? SPREAD : SCORE })];
};

/** "Facture 2025-11-04": a day, unless the page dates itself otherwise. */
const isDay = (page: ReadPage, code: string): boolean => {
  const [own] = findDates(code).filter(({ from, to }) => from === 0 && to === code.length);
  const dates = [...page.labels.values()]
    .flat()
    .filter(({ row }) => row.target === 'issueDate')
    .flatMap((label) => announcedBy(page, label))
    .flatMap(({ segment, from, to }) => findDates(segment.folded.slice(from, to)));
  return own !== undefined && dates.every(({ date }) => date === own.date);
};

/** "FACTURE FT 2026 / 112": capitals right before the figures are the number's own; three or four may be a word. */
const INITIALS =
  /(?<![\p{L}\d°'’./-]|(?<!\p{L})D[EU]S? )(?!N[OR]? |DE |DU |EN |ET |LE |AU |HT |TTC )\p{Lu}{1,4}(?: |[-/] )$/u;
/** Two letters and a space. */
const SHORT = 3;

/** "Note de frais & honoraires    26/031": the next segment is the number and nothing else. */
const beside = (page: ReadPage, title: Segment): Scored<string>[] => {
  const words = title.folded.replace(RANK, '');
  const next =
    TITLE.test(words) && !QUOTED.test(title.folded) && !isBilled(title) ? rightOf(page.layout, title) : undefined;
  const at = LONE_MARK.exec(next?.folded ?? '')?.[0].length ?? 0;
  if (!next || !isOwnCode(next.folded.slice(at)) || !/\d/.test(next.folded)) return [];
  const code = next.text.slice(at);
  return [claim(title, next, { at, code, score: isSpread(code) ? SPREAD : SCORE - 0.3 })];
};

/** "AVOIR | N AV-0088142": typed without its sign. */
const LONE_MARK = /^no? (?=\S*\d)/;

/** "FACTURE DE SOLDE 2/2". */
const RANK = / \d{1,2} ?\/ ?\d{1,2}$/;
/** A hyphen between spaces may part two numbers. */
const isSpread = (code: string): boolean => / [‐‑‒–—−-] /.test(code);
const SPREAD = 1.3;

/** "Facture 58 | 8 mai 2026": a small business counts from 1, and its page says nothing else. */
const dated = (page: ReadPage, segment: Segment): Scored<string>[] => {
  const code = SMALL.exec(segment.folded)?.[1];
  const next = code ? rightOf(page.layout, segment) : undefined;
  const [date] = next ? findDates(next.folded) : [];
  if (!code || !next || !date || date.to < next.folded.length || isBilled(segment)) return [];
  return [claim(segment, segment, { at: segment.text.lastIndexOf(code), code, score: SMALL_SCORE })];
};

const SMALL = /^(?:facture|avoir|memoire) (\d{1,2})$/;
const SMALL_SCORE = 0.75;

/** "F2026127" set large, and "FACTURE" in small letters under it. */
const over = (page: ReadPage, title: Segment): Scored<string>[] => {
  if (!TITLE.test(title.folded) || QUOTED.test(title.folded) || rightOf(page.layout, title)) return [];
  const number = (page.layout.lines[title.line - 1] ?? []).find(
    (other) => Math.abs(other.box.x - title.box.x) < ALIGNED && other.size >= title.size,
  );
  if (!number || !isOwnCode(number.folded) || !LETTERED.test(number.folded)) return [];
  return [claim(title, number, { at: 0, code: number.text, score: SCORE - 0.3 })];
};

/** "FACTURE DE PRESTATIONS" over "VAL 260331-4402" over the day, or in letters as tall as the title's. */
const under = (page: ReadPage, title: Segment): Scored<string>[] => {
  const [numbered = '', rank] = NUMBERED.exec(title.folded) ?? [];
  if (!TITLE.test(title.folded.replace(numbered, '')) || QUOTED.test(title.folded) || isBilled(title)) return [];
  const [number, day] = below(page.layout, title, NEXT_LINES);
  if (!number || !isOwnCode(number.folded) || !LETTERED.test(number.folded) || !isAligned(number, title)) return [];
  if (rank && !new RegExp(`(?<!\\d)0*${rank}(?!\\d)`).test(number.folded)) return [];
  const before = PLACE.exec(day?.folded ?? '')?.[0].length ?? 0;
  const isDay = day !== undefined && findDates(day.folded).some(({ from }) => from <= before);
  if (isDay) return [claim(title, number, { at: 0, code: number.text, score: SCORE - 0.3 })];
  const isTitles = number.size > TALL * usualSize(page) && Math.abs(number.size - title.size) < 0.1 * title.size;
  return isTitles ? [claim(title, number, { at: 0, code: number.text, score: SPREAD })] : [];
};

/** "NOTE D'HONORAIRES N° 4" over "2604-MAR-NH4": which one it is of several, as its number says too. */
const NUMBERED = / n ?°? ?(\d{1,2})$/;

const usualSize = oncePerPage(({ segments }: ReadPage): number => {
  const sizes = segments.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
});
const TALL = 1.2;

/** In heights of a word. */
const NEXT_LINES = 3;
/** "Le 12 mai", "Montpellier, le 5 juin". */
const PLACE = /^(?:[a-z][a-z' -]{1,30}, ?)?(?:le )?/;

const isAligned = ({ box }: Segment, { box: title }: Segment): boolean =>
  Math.abs(box.x - title.x) < ALIGNED || Math.abs(box.x + box.width - title.x - title.width) < ALIGNED;

/** A bare number over a title may be a street's or a page's. */
const LETTERED = /^(?=.*[a-z]).*\d{3}/;
/** Points. */
const ALIGNED = 3;

/** The rule names the document: on a credit note, a number titled "facture" is another one's. */
const claim = (
  title: Segment,
  segment: Segment,
  { at, code, score }: { at: number; code: string; score: number },
): Scored<string> => ({
  value: withHyphens(code),
  score,
  evidence: seen(`title-number:${KIND.exec(title.folded)?.[0] ?? ''}`, boxesOf(segment, at, at + code.length)),
});

const KIND = new RegExp(DOCUMENT);
