/** References that call themselves the buyer's order. */
import type { Segment } from '../../layout/segment.ts';
import { isMark, type Label } from '../labels/label.ts';
import type { Announced } from '../labels/label-places.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import type { Code } from './broken-codes.ts';
import type { Claimed } from './claim-codes.ts';

/** How much a reference counts as the buyer's order; undefined for one that is none. */
export const orderWeight = (
  page: ReadPage,
  { label, segment }: Pick<Announced, 'label' | 'segment'>,
  code: Code,
): number | undefined => {
  const words = label.segment.folded.slice(label.from, label.to);
  if (isCalledOrder(label, words, code, segment)) return CALLED;
  const anyOne = (isMark(label) && REFERENCE.test(words)) || CUSTOMERS_REFERENCE.test(words);
  return anyOne && isBesideOrigin(page, label) ? PERHAPS : undefined;
};

const CALLED = 2;
/** Never sure. */
const PERHAPS = 1.4;

/** "Réf. client | ENG-26-47365": what stands under the customer's reference may call itself an order, or be numbered like the State's. */
const isCalledOrder = (label: Label, words: string, { text: code, at }: Code, { folded }: Segment): boolean =>
  (label.row.target === 'other' &&
    CUSTOMERS.test(words) &&
    (CALLED_ORDER.test(code) || GLOSSED_ORDER.test(folded.slice(at + code.length)))) ||
  (isMark(label) && REFERENCE.test(words) && BUYERS_INITIALS.test(code));

/** "Origine | Référence client": the seller's own order is the origin, the reference is the customer's. */
const isBesideOrigin = ({ layout }: ReadPage, { segment }: Label): boolean =>
  (layout.lines[segment.line] ?? []).some(({ folded }) => ORIGIN.test(folded));

const ORIGIN = /^(?:document d')?(?:origine|source) ?:?$/;

/** "Référence" alone: a seller numbers its own orders CDE or CMD, never BC. */
const REFERENCE = /^ref/;
const BUYERS_INITIALS = /^(?:(?:20)?\d\d[-_/ ])?(?:BD?C|EJ|ENG)[ _/.-]?(?:N°? ?)?(?:[A-Z]{2,5}[-_/])?[A-Z]{0,3}\d/;
const CUSTOMERS = /^(?:ref\S* client|vos? ref\S*|v\/ ?ref\S*)$/;
const CALLED_ORDER =
  /^(?:(?:(?:20)?\d\d[-_/ ](?=BD?C|EJ|ENG))?(?:BDC|B\.?C\.?|CDE|CMD|PO|EJ|ENG)[ _/.-]?(?:N°? ?)?(?:[A-Z]{2,5}[-_/])?[A-Z]{0,3}\d|(?:1[3-6]|21|45)\d{8}$)/;
/** "Référence client : ESP-2026-29 (bon de commande)". */
const GLOSSED_ORDER = /^ ?\((?:votre |n° (?:de |d')?)?(?:bon de commande|commande|engagement|ej|bc)\b/;

/** "Référence de l'acheteur" beside a "Code service" that holds another value: what is left for it is the buyer's order. */
export const withBuyersOrder = (claims: Claimed[]): Claimed[] => {
  const services = claims.filter(({ target, evidence }) => target === 'serviceCode' && isSaid(evidence, SERVICE));
  return claims.map((one) =>
    one.target === 'serviceCode' &&
    isSaid(one.evidence, BUYERS) &&
    services.length > 0 &&
    services.every(({ value }) => value !== one.value)
      ? { ...one, target: 'commitmentNumber' }
      : one,
  );
};

/** "Code client : CU0004" over "Réf. client : 26H00671": the customer's number has a label of its own, so the reference is what the customer calls its order. */
export const withCustomersOrder = (claims: Claimed[]): Claimed[] => {
  const numbers = claims.filter(({ target, evidence }) => target === 'other' && isSaid(evidence, CUSTOMERS_NUMBER));
  return claims.map((one) =>
    one.target === 'other' &&
    isSaid(one.evidence, CUSTOMERS_REFERENCE) &&
    numbers.length > 0 &&
    numbers.every(({ value }) => value !== one.value)
      ? { ...one, target: 'commitmentNumber', score: Math.min(one.score, PERHAPS) }
      : one,
  );
};

const CUSTOMERS_NUMBER =
  /^label:(?:(?:code|n ?°|no\.?|numero|compte|identifiant) (?:du |de )?client|client (?:n ?°|no\.?|numero))/;
const CUSTOMERS_REFERENCE = /^(?:label:)?ref\S* (?:du )?client$/;

const isSaid = (evidence: Claimed['evidence'], words: RegExp): boolean =>
  'rule' in evidence && words.test(evidence.rule);

const SERVICE = /^label:.*\bcode\b.*\bserv/;
const BUYERS = /^label:ref\S* (?:de l')?acheteur$/;
