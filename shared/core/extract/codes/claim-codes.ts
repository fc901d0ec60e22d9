/** What each label of a code announces, and how strongly. */
import { leftOf } from '../../layout/lay-out.ts';
import { boxesOf } from '../../layout/segment.ts';
import { type Scored, seen } from '../choose.ts';
import { isAmongHeadings } from '../labels/heading-rows.ts';
import { isMark, type Label } from '../labels/label.ts';
import type { Announced } from '../labels/label-places.ts';
import { announcedBy, labelBoxes } from '../labels/labelled-values.ts';
import type { LabelTarget } from '../labels/labels.ts';
import { pastColon } from '../labels/past-colon.ts';
import { labelsTogether } from '../labels/split-values.ts';
import { isOfCorrected } from '../pages/corrected-paper.ts';
import { oncePerPage, type ReadPage } from '../pages/page-reader.ts';
import { isReferredTo } from '../pages/referred-to.ts';
import { beforeName, isColumnTitle, nameWeight, pastName } from './body-names.ts';
import {
  begunBeside,
  type Code,
  CUT_ABOVE,
  CUT_CODE,
  cutAbove,
  goesOnBelow,
  isBegun,
  mayBeginAbove,
  mayGoOnBelow,
} from './broken-codes.ts';
import { orderWeight, withBuyersOrder, withCustomersOrder } from './called-orders.ts';
import { isFollowedByAlike, mayGoOnPastHyphen, oneOfRows } from './code-in-list.ts';
import { ENTITLED, entitledMark, entitledWeight } from './entitled-mark.ts';
import {
  isAside,
  isMentioned,
  isNoCode,
  isOfItems,
  isOfLaw,
  isPastReference,
  isTakenOff,
  isWithinItem,
  spokenOf,
} from './no-codes.ts';
import { pastObject } from './past-object.ts';
import { isOfContact } from './people-words.ts';
import { recipientCodes } from './recipient-codes.ts';
import { isBesideNoContract } from './sellers-contracts.ts';
import { serviceWeight } from './service-roles.ts';
import { isGlued, mayBeLonger, takeCode, withHyphens } from './take-code.ts';
import { titleNumbers } from './title-numbers.ts';
import { toldOrders, toldServices } from './told-codes.ts';

export const CODES = ['invoiceNumber', 'serviceCode', 'commitmentNumber', 'contractNumber'] as const;
export type CodeField = (typeof CODES)[number];

/** `beside`: its label stands before it on its line. */
export type Claimed = Scored<string> & { target: LabelTarget; beside?: boolean };

export const claimsOf = oncePerPage((page): readonly Claimed[] => {
  const entitled = entitledMark(page);
  const titled = titleNumbers(page).map((one) => ({ ...one, target: 'invoiceNumber' as const }));
  const announced = [...page.labels.values()].flat().map((label) => ({
    label,
    claims: claimsOfLabel(page, label, label === entitled ? entitledWeight(page, label) : label.row.weight),
  }));
  const empty = announced.flatMap(({ label, claims }) => (claims.length === 0 ? [label] : []));
  const told = announced.flatMap(({ label, claims }) => (isBesideNoContract(label, empty) ? [] : claims));
  const labelled = withCustomersOrder(withBuyersOrder(told));
  const taken = new Set(labelled.flatMap(({ target, value }) => (target === 'serviceCode' ? [] : [value])));
  const services = toldServices(page, taken).map((one) => ({ ...one, target: 'serviceCode' as const }));
  const orders = toldOrders(page).map((one) => ({ ...one, target: 'commitmentNumber' as const }));
  return [...labelled, ...titled, ...recipientCodes(page), ...services, ...orders];
});

const claimsOfLabel = (page: ReadPage, label: Label, weight: number): Claimed[] => {
  const { target } = label.row;
  if (target !== 'other' && !isCodeField(target)) return [];
  if (weight < 1.5 && !atHead(label)) return [];
  if (isOfItems(page, label) || isOfLaw(page, label)) return [];
  if (target === 'serviceCode' && weight < CODE_SERVICE && isOfContact(page, label)) return [];
  const lenient = target === 'serviceCode';
  const known = isTakenOff(label)
    ? TAKEN_OFF
    : (isMark(label) && isOfNoun(page, label)) || isReferred(page, label)
      ? OTHERS
      : isMentioned(label)
        ? MENTIONED
        : 1;
  const role = target === 'serviceCode' ? serviceWeight(page, label) : 1;
  const begun = isCodeField(target) ? begunBeside(page, label) : undefined;
  if (begun) {
    const { segment } = label;
    return [
      claim(page, { label, segment, from: begun.at, to: segment.text.length, near: known * role }, begun, weight),
    ];
  }
  const begins = isBegun(label) ? CUT_ABOVE : 1;
  const places = announcedBy(page, label).flatMap((place) =>
    isCodeField(target) ? pastName(page, place).flatMap(pastColon).map(pastObject) : [place],
  );
  return places.flatMap((place) => {
    const taken = takeCode(place.segment.text.slice(place.from, place.to), {
      lenient,
      weak: weight < 2 && !isPaired(page, label) && !isDated(place),
      prefixed: target === 'invoiceNumber' || /°$/.test(label.segment.folded.slice(0, label.to).trimEnd()),
      numbered: target === 'invoiceNumber' && weight >= 2.2 && place.near >= BESIDE,
      parted: !lenient && weight >= 1.5 && place.near >= BESIDE,
      dotted: target === 'contractNumber' && isUnderHeadings(page, place),
    });
    const code = taken && target === 'commitmentNumber' ? withoutItem(taken) : taken;
    if (!code || isNoCode(page, place, code) || isColumnTitle(code.text)) return [];
    const at = place.from + code.from;
    if (target === 'invoiceNumber' && isOfCorrected(page, place.segment, at)) return [];
    const rest = place.segment.text.slice(at + code.text.length);
    const part = (target === 'contractNumber' && PART_AFTER.exec(rest)?.[0]) || '';
    const text = code.text + part;
    const after = place.segment.text.slice(at + text.length, place.to);
    // The label of the next cell.
    if (!/\d/.test(code.text) && NEXT_LABEL.test(place.segment.folded.slice(at + code.text.length))) return [];
    const then =
      ANOTHER.test(after) ||
      isFollowedByAlike(text, after) ||
      mayGoOnPastHyphen(text, after) ||
      mayBeLonger(text, after) ||
      (place.to === place.segment.text.length && CUT_PAIR.test(after));
    const cutOff = MORE_AFTER.test(text) || mayBeginAbove(place, text) || mayGoOnBelow(page, place, { text, at });
    const found = {
      text,
      at,
      then,
      cut: cutOff || known === MENTIONED || isAside(label) || isPastReference(place) || isWithinItem(page, label),
    };
    const near =
      place.near * known * role * begins * (TWO_ROWS.test(label.segment.text) ? TWO : 1) * oneOfRows(page, place);
    const cut = cutAbove(page, place, code.text);
    if (!cut) return [claim(page, { ...place, near }, goesOnBelow(page, place, found) ?? found, weight)];
    if (!CUT_CODE.test(cut.text) || found.at > 0)
      return [claim(page, { ...place, near: near * CUT_ABOVE }, goesOnBelow(page, place, found) ?? found, weight)];
    const lower = { segment: place.segment, to: found.text.length };
    return [claim(page, { ...place, segment: cut, near }, { text: cut.text + found.text, at: 0, rest: lower }, weight)];
  });
};

/** "1508117602/10", "4500123456 DST": an order of the State's or of a large program's, in ten figures, and its item or the next cell's words. */
const withoutItem = <C extends { text: string }>(code: C): C => ({
  ...code,
  text: TEN_FIGURES.exec(code.text)?.[0] ?? code.text,
});

const TEN_FIGURES = /^(?:1[3-6]|21|45)\d{8}(?= |[/.-]\d{1,5}$)/;

/** "F26-118 C411", "DST-01 2026": a code by itself, and what may be the next cell's; "10 248 117 903" is one in groups, and "CH73 118843" may have a name before it. */
const MORE_AFTER = /^(?!\d{1,6} |[A-Z]{2,6}\d{1,2} )(?=\S*\d\S*\d)\S{4,} (?!(?:bis|ter|quater)$|[/|–—-] )/;

const NEXT_LABEL = /^ ?(?::|n ?°)/;

/** A row of headings of codes over a row of values. */
const isUnderHeadings = (page: ReadPage, { label, segment }: Announced): boolean =>
  segment.line !== label.segment.line && isAmongHeadings(page, label.segment);

/** What calls itself a code is one, whoever is named beside it. */
const CODE_SERVICE = 2.5;

/** "Facture F1 du 26/05/2026": short as it is, its day says that it is a number. */
const isDated = ({ label, segment, from }: Announced): boolean =>
  label.row.target === 'invoiceNumber' && DATED.test(segment.folded.slice(from));

const DATED = /^\S+ (?:du|en date du) \d{1,2}[ ./-]/;

/** "Engagement / Service": the label beside it says which service is meant. */
const isPaired = (page: ReadPage, label: Label): boolean =>
  labelsTogether(label, page.labels.get(label.segment) ?? []).some(({ row }) => row.target === 'commitmentNumber');

/** "Marché public" over "Numéro", which may be of something else. */
const TWO_ROWS = /\p{L} (?:Numéro|Référence)s? ?:?$/u;
const TWO = 0.35;

const isReferred = ({ layout }: ReadPage, { segment, from }: Label): boolean =>
  from === 0 && isReferredTo(segment, leftOf(layout, segment));

/** "Accréditation n° 1-5510", "puce n° 250269", "Bail | n° 031-2021": the number of whatever is named. */
const isOfNoun = ({ layout }: ReadPage, { segment, from, to }: Label): boolean => {
  if (from > 0) return OTHER_NOUN.test(segment.folded.slice(0, from));
  const left = /\d/.test(segment.text.slice(to)) ? leftOf(layout, segment) : undefined;
  const apart = left ? segment.box.x - left.box.x - left.box.width : 0;
  return left !== undefined && apart < SAME_LIST && NOUN_CELL.test(left.folded);
};

/** Points: farther apart they are two blocks'. */
const SAME_LIST = 150;

const OTHER_NOUN = /[a-z]{3,} $/;
const NOUN_CELL = /^(?!facture|avoir|note|invoice|piece|document)[a-z' ]{4,25} ?:?$/;
const OTHERS = 0.7;
const MENTIONED = 0.5;
const TAKEN_OFF = 0.4;

const isCodeField = (target: LabelTarget): target is CodeField => (CODES as readonly string[]).includes(target);

const claim = (page: ReadPage, place: Announced, code: Code, announced: number): Claimed => {
  const { label, segment, near } = place;
  const words = label.segment.folded.slice(label.from, label.to);
  const ordered = orderWeight(page, place, code);
  const target = ordered ? 'commitmentNumber' : label.row.target;
  const weight = ordered ?? announced;
  const titled = target === 'invoiceNumber' && (announced >= ENTITLED || !isMark(label) || words.startsWith('facture'));
  const heading = titled ? near * headingBonus(label) : 0;
  const value = [
    ...boxesOf(segment, code.at, Math.min(segment.text.length, code.at + code.text.length)),
    ...(code.rest ? boxesOf(code.rest.segment, 0, code.rest.to) : []),
  ];
  const score =
    (weight * near * announcing(place, code.text) + heading) *
    whole(code, { target, label: words }) *
    nameWeight(code.text, label) *
    beforeName(place, code) *
    spokenOf(target, segment.folded.slice(code.at + code.text.length));
  return {
    target,
    beside: label.segment.line === segment.line && near >= BESIDE,
    value: withHyphens(code.text),
    score: code.cut || code.rest ? Math.min(score, NEVER_SURE) : score,
    evidence: seen(`label:${words}`, value, labelBoxes(label)),
  };
};

const NEVER_SURE = 1.5;

/** Plain words may be a name rather than a code, or the heading of the next column. */
const announcing = ({ label, segment, near, paired }: Announced, code: string): number => {
  if (/\d/.test(code)) return 1;
  if (!/^[A-Z._-]+$/.test(code)) return 0.5;
  const { text } = label.segment;
  const apart =
    paired ||
    /[a-z]/.test(text.slice(label.from, label.to)) ||
    /^ ?:/.test(text.slice(label.to)) ||
    segment.text.startsWith(':');
  if (!apart && label.segment === segment) return 0.3;
  return apart && near >= BESIDE ? 0.8 : 0.6;
};

/** "AC-2024-09 / MS 3": a contract and which part of it, as buyers write both. */
const PART_AFTER = /^ [/] (?:MS|march[ée] subs[ée]quent|lot|L) ?(?:n° ?)?\d{1,3}(?![\w/-])/iu;

/** "AP26/5154 / SG_0042", perhaps on the next line of the cell; "22604417 / 000180" is an order and its item, "FA26100342 / 31 octobre 2026" a number and its day. */
const ANOTHER =
  /^ [/|] (?!0{2}\d{1,5}(?!\S)|\d{1,2}(?:er)?(?:([./-])\d\d\1| \p{Ll}{3,9}\.? )(?:20)?\d\d(?!\S))\S*[\dA-Z_]{2}/u;
const CUT_PAIR = /^ [/|] *$/;

/** A hyphen at the end of a line: the code goes on elsewhere, or was cut there and the hyphen may not be its own. */
const whole = ({ text, rest, then }: Code, { target, label }: { target: LabelTarget; label: string }): number => {
  if (/[-/_]$/.test(text)) return 0.3;
  if (TWO_CODES.test(text) || SPREAD.test(text) || then) return 0.3;
  if (target === 'serviceCode' && WORD_AND_CODE.test(text)) return 0.5;
  if (WORD_WITHIN.test(text)) return 0.5;
  if (LIKE_YEAR.test(text) || LIKE_PRICE.test(text)) return 0.5;
  if (isGlued(text)) return 0.3;
  if (/^\p{Ll}{4}/u.test(text)) return 0.5;
  if (NAMED.test(text) && target !== 'serviceCode') return 0.3;
  if (isRank(text) && target === 'contractNumber' && CONTRACTS_PART.test(label)) return 0.2;
  if (isRank(text)) return target === 'invoiceNumber' && !PART.test(label) ? 0.5 : 0.3;
  if (target === 'invoiceNumber' && label.startsWith('ref') && ORDERS.test(text)) return 0.5;
  if (isRank(text.replace(INITIALS, '')) && target !== 'serviceCode') return 0.5;
  return rest ? 0.5 : 1;
};

/** "DV-8893 2026-2607": two columns' values, set too close to be told apart. */
const TWO_CODES = /^(?=\S*\d)(?=.*[\p{L}-])\S{6,} (?=\S*\d)\S{6,}/u;

/** "LECPUB DE-2025-310": a service, and the next column's value. */
const WORD_AND_CODE = /^\p{Lu}[\p{Lu}_-]{2,} (?=\S*\d{3})(?=\S*[-/])\S{8,}$/u;

/** "24 TRAVAUX 118", "SERV01 VOIRIE 12": one code, or two and what parts them. */
const WORD_WITHIN = /\d\S* (?:.* )?\p{Lu}{4,} .*\d/u;

/** "POMMES GOLDEN CAT.I CAL.70": what an item is. */
const NAMED = /\p{L}{4}\S* (?:.*\p{L}{4}|\p{L}\S* .*\p{L})/u;

/** "NH 04 - 2511", "BC 1147 / 26": one number, or two. */
const SPREAD = /\d [‐‑‒–—−-] [A-Z]{0,3}\d|^[A-Z]{1,4} [‐‑‒–—−-] \d|^(?:BC|BDC|CDE|CMD|PO|EJ) \d+ \/ \d/;

/** Of several invoices for one job: the rank is not the invoice's own number. */
const PART = /situation|acompte|decompte|lot/;

/** "Marché subséquent n° 3": which one of those under a contract that has a number of its own. */
const CONTRACTS_PART = /subsequent|\b(?:lot|avenant|tranche|phase)\b/;

const LIKE_PRICE = /^\d+\.\d{2}$/;

/** A service may be called so, but so is the year that stands under an empty cell. */
const LIKE_YEAR = /^(?:19|20)\d\d$/;

/** "1": a page, a copy, a line, as well as the first invoice of all. */
const isRank = (code: string): boolean => /^\d{1,2}$/.test(code);

/** "Référence : CDE-2026-0019": an order calls itself so. */
const ORDERS = /^(?:CDE|CMD|BDC|BC|PO|EJ)[-_ ]?\d/;

/** "BC 3": the order's own initials, and which of several it is. */
const INITIALS = /^(?:BC|BDC|CDE|CMD|OS|N)[ -]/;

/** After the label or to its right, not under it. */
const BESIDE = 0.85;

/** The number stands at the head of the first page; tables and footers quote others. A mark that is not the title's may be of anything there. */
const headingBonus = (label: Label): number => (atHead(label) ? 0.5 : 0);

const atHead = ({ segment }: Label): boolean => segment.page === 1 && segment.box.y < HEAD;

/** Points from the top of the page: the upper half of an A4. */
const HEAD = 420;
