/** "Commande CD49" over "4500123456": whom a code is of may be named between its label and it. */
import { foldText } from '../../layout/fold-text.ts';
import { below, leftOf, rightOf } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { isMark, type Label } from '../labels/label.ts';
import { type Announced, weaken } from '../labels/label-places.ts';
import { MARKED } from '../labels/past-colon.ts';
import { startsWithLabel } from '../labels/starts-with-label.ts';
import { oncePerPage, type ReadPage } from '../pages/page-reader.ts';
import { BODIES, BODY_IN_WORDS, COLUMN_TITLES, OFFICES } from './body-words.ts';
import { takeCode } from './take-code.ts';

const DEPARTMENT = '(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97\\d)';
const BODY = `(?:${BODIES.join('|')})(?:[ -]?${DEPARTMENT})?`;
const ALONE = new RegExp(`^${BODY}$`);
const LEADING = new RegExp(
  `^[ :]*\\(?(${BODY})\\)?((?: ?[:–—-])? N ?°| ?[:–—-])? (?!${DEPARTMENT}(?!\\w))(?=[A-Z\\d]*[A-Z_./-]*\\d)`,
);
const NUMBERED = new RegExp(`${DEPARTMENT}$`);
const WITH_MORE = new RegExp(`^${BODY} `);
/** What anybody may be called: capitals, and hardly a figure. */
const SHORT = /^\p{Lu}{2,6}[ -]?\d{0,2}\p{Lu}?$/u;
/** What begins a number of its own. */
const OWN_INITIALS = /^(?:BC|BDC|CDE|CMD|PO|EJ|ENG|MAPA|MP|AC|OS|LOT|FA|FAC|AV|N|NR)[ -]?\d/;
const NAME = /^\p{Lu}{2,6}[ -]?\d{1,2}\p{Lu}?$/u;
/** "OPHLR 25-041": its first word may be whose number it is, or belong to the number. */
const NAME_AND_CODE = /^(?:\p{Lu}{3,6}|\p{Lu}{2,6}[ -]?\d{1,2}\p{Lu}?) \S*\d{3}/u;
/** "CEREMONIES 118". */
const WORDS_AND_RANK = /^(?:\p{Lu}+ )*\p{Lu}{7,} \S*\d/u;
/** A quote, a delivery or a customer calls itself so. */
const OTHER_PAPER = /^(?:DV|DEV|BL|BDL|CLI|CT|CTR|AFF)[-_ ]?\d/;
const CODE = /^[\p{Lu}\d][\p{Lu}\d._/-]{2,}$/u;
const MANY_FIGURES = 4;
/** Points. */
const ALIGNED = 3;

/** In heights of a word. */
const CLOSE = 0.8;
const BODYS = 0.3;
/** Told, and never sure. */
const WITH_NAME = 0.39;
const PAST_IT = 0.6;
const EITHER = 0.5;
const AS_PRINTED = 0.9;

/** How much a code counts for that may be but a name; a service may have a short one. */
export const nameWeight = (code: string, label: Label): number => {
  const { row, segment, to } = label;
  if (isBody(code) || isOffice(code, label)) return BODYS;
  if (isMark(label) && OTHER_PAPER.test(code)) return EITHER;
  if (WITH_MORE.test(capitals(code))) return EITHER;
  const named = row.target !== 'serviceCode' && !MARKED.test(segment.folded.slice(0, to)) && !OWN_INITIALS.test(code);
  if (named && NAME.test(code)) return BODYS;
  if (row.target !== 'serviceCode' && WORDS_AND_RANK.test(code)) return WITH_NAME;
  return named && NAME_AND_CODE.test(code) ? WITH_NAME : 1;
};

/** "Service RH" on a line of an address. */
const isOffice = (code: string, { row, segment: { folded } }: Label): boolean =>
  row.target === 'serviceCode' && OFFICES.has(code) && /^(?:service|serv|sce|svc)\.? [a-z]+$/.test(folded);

/** "Service exécutant PFC Ouest", "BCRM de Brest" under it: capitals that begin a name, where nothing says that a code comes; a colon hardly does. */
export const beforeName = ({ label, segment }: Announced, { text, at }: { text: string; at: number }): number => {
  const words = label.segment.folded.slice(label.from, segment === label.segment ? at : label.to);
  const figures = text.replace(/\D/g, '').length;
  if (label.row.target !== 'serviceCode' || SAYS_CODE.test(words) || figures >= FEWEST_FIGURES) return 1;
  if (!NAME_AFTER.test(segment.text.slice(at + text.length))) return 1;
  const pointed = words.includes(':');
  if (figures > 0) return pointed ? 1 : WITH_NAME;
  return pointed ? WITH_NAME : IN_NAME;
};

const SAYS_CODE = /cod|n ?°|numero|ref/;
const NAME_AFTER = /^ (?:de |du |des |d['’])?\p{Lu}[\p{L}'’-]*\p{Ll}{2}/u;
const FEWEST_FIGURES = 3;
const IN_NAME = 0.2;

export const isColumnTitle = (code: string): boolean => COLUMN_TITLES.has(capitals(code).replace(/\./g, ''));

const isBody = (code: string): boolean =>
  ALONE.test(capitals(code)) || (!/\d{3}/.test(code) && BODY_IN_WORDS.test(foldText(code)));

const capitals = (text: string): string => foldText(text).toUpperCase();

/** The code past the name, or both where either may be it. */
export const pastName = (page: ReadPage, place: Announced): Announced[] => {
  const text = place.segment.text.slice(place.from, place.to);
  const lead = /^[ :(]*\p{Lu}/u.test(text) ? LEADING.exec(capitals(text)) : null;
  if (lead) return pastLead(page, place, lead);
  const words = place.label.row.target === 'serviceCode' ? undefined : WORDS_BEFORE.exec(text)?.[0];
  if (words) return [weaken({ ...place, from: place.from + words.length }, pastWords(place.label))];
  const name = text.replace(/^[ :]+|[ :]+$/g, '');
  const body = isBody(name);
  if (!body && !SHORT.test(name)) return [place];
  const next = nextCodes(page, place, body);
  return next.length > 0 ? [weaken(place, EITHER), ...next] : [place];
};

/** "CD49 4500123456" is a name and a number; "n° UGAP 615204", or "CH26 118843" where nobody lives in the Drôme, perhaps one number. */
const pastLead = (page: ReadPage, place: Announced, [lead, name = '', mark]: RegExpExecArray): Announced[] => {
  const past = weaken({ ...place, from: place.from + lead.length }, PAST_IT);
  if (mark) return [past];
  const department = NUMBERED.exec(name)?.[0].replace(/2[AB]/, '20');
  const { segment, from, to } = place.label;
  const marked = SAYS_NUMBER.test(segment.folded.slice(from, to));
  const elsewhere = department !== undefined && !departmentsOn(page).has(department);
  if (elsewhere && marked) return [place];
  return marked || elsewhere ? [weaken(place, AS_PRINTED), weaken(past, PAST_IT)] : [past, place];
};

/** "CDE CEREMONIES 26-C-058": what was ordered, in full, before its number; a day is none. */
const WORDS_BEFORE = /^[ :]*(?:\p{Lu}+ )*\p{Lu}{7,} (?!\d{1,2}\/\d{1,2}(?!\S))(?=\S*\d\S*\d)(?=\S{5})/u;

/** Never sure, whatever the label. */
const pastWords = ({ row }: Label): number => Math.min(PAST_IT, MOST_PAST_WORDS / (row.weight + HEADING));
const MOST_PAST_WORDS = 1.5;
/** What the head of the page may add. */
const HEADING = 0.5;

const SAYS_NUMBER = /\b(?:n ?°|no\b|numero)/;

/** Told by the postcodes of its addresses. */
const departmentsOn = oncePerPage(
  ({ segments }): ReadonlySet<string> => new Set(segments.flatMap(({ folded }) => POSTCODE.exec(folded)?.[1] ?? [])),
);

const POSTCODE = /\b(97\d(?=\d\d )|\d\d(?=\d{3} ))\d+ [a-z]{2}/;

const nextCodes = (page: ReadPage, { label, segment }: Announced, body: boolean): Announced[] => {
  const under = below(page.layout, segment, CLOSE)[0];
  const right = body && segment === label.segment ? rightOf(page.layout, segment) : undefined;
  return [right, under]
    .filter((next) => next !== undefined)
    .filter((next) => !startsWithLabel(page, next) && !isOtherRows(page, label, next))
    .filter((next) => isCode(next, body && label.row.target === 'serviceCode'))
    .map((next) => ({ label, segment: next, from: 0, to: next.text.length, near: EITHER }));
};

/** A row under the label's, with a label of its own. */
const isOtherRows = ({ layout }: ReadPage, { segment }: Label, next: Segment): boolean => {
  const left = next.line > segment.line ? leftOf(layout, next) : undefined;
  return left !== undefined && (/:$/.test(left.text) || Math.abs(left.box.x - segment.box.x) < ALIGNED);
};

const isCode = ({ text }: Segment, lenient: boolean): boolean =>
  CODE.test(text) &&
  takeCode(text, { lenient, weak: false }) !== null &&
  (lenient || text.replace(/\D/g, '').length >= MANY_FIGURES);
