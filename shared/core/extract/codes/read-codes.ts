/** Numbers and codes that nothing but their label tells apart: invoice number, engagement, marché, service. */
import { STATE_SIRET } from '../../fields.ts';
import { type Evidence, type FieldReading, type Reading, SURE } from '../../reading.ts';
import { ranked, reading, type Scored } from '../choose.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { codeConfidence } from '../trust/confidence.ts';
import { type Claimed, CODES, type CodeField, claimsOf } from './claim-codes.ts';
import { datedSeries, ownReference } from './own-reference.ts';

/** `sure`: the page leaves no doubt on which of the two it is. `named`: a credit note only by a paper that its items name. */
export type Kind = { credit: boolean; sure: boolean; named?: boolean };

/**
 * @param kind on a credit note, "facture" announces the invoice it corrects; on an invoice, "avoir" one that it speaks of.
 * @param wanted the others are not looked for.
 */
export const readCodes = (
  pages: ReadPage[],
  kind: Kind,
  wanted: readonly CodeField[] = CODES,
): Pick<Reading, CodeField> => {
  const all = pages.flatMap(claimsOf);
  const claims = kind.credit ? all.map(forCreditNote) : forInvoice(all);
  const result: Pick<Reading, CodeField> = {};
  for (const field of wanted) {
    const found =
      chooseCode(field, claims, pages) ??
      (field === 'invoiceNumber' ? (ownReference(claims, pages) ?? datedSeries(claims, pages)) : undefined);
    if (found) result[field] = found;
  }
  const next = (own: string) =>
    chooseCode(
      'commitmentNumber',
      claims.filter(({ value }) => value !== own),
      pages,
    );
  const { invoiceNumber } = result;
  const isNamedPapers = ({ evidence }: FieldReading<string>): boolean =>
    kind.named === true && CREDIT.test(ruleOf(evidence));
  const isUnsettled = !kind.sure && numbersBoth(all, CREDIT);
  if (invoiceNumber && (isOfAnotherKind(invoiceNumber, kind) || isNamedPapers(invoiceNumber) || isUnsettled))
    result.invoiceNumber = doubted(invoiceNumber);
  return joinFigures(withoutOwnSeries(result, next), pages);
};

/** "10 2609 20042", "5 044 817 226 B6K1": one number, whose spaces only help the eye. Sure only when it stands elsewhere in one piece. */
const joinFigures = (codes: Pick<Reading, CodeField>, pages: ReadPage[]): Pick<Reading, CodeField> => {
  const joined = { ...codes };
  for (const field of ['invoiceNumber', 'commitmentNumber'] as const) {
    const code = codes[field];
    if (!code || !SPACED.test(code.value)) continue;
    const value = bare(code.value);
    const proved = mentionsOf(value, pages) > 0;
    joined[field] = {
      ...code,
      value: proved || /^\d+$/.test(value) ? value : code.value,
      confidence: proved ? code.confidence : Math.min(code.confidence, 0.75),
    };
  }
  return joined;
};

const SPACED = /^\d+(?: \d+)+$|^\d{1,3}(?: \d{3}){2,} [A-Z\d]+$/;

const forCreditNote = (claimed: Claimed): Claimed => {
  if (claimed.target !== 'invoiceNumber' || !isInvoices(claimed.evidence)) return claimed;
  return { ...claimed, score: claimed.score - (REFERRED.test(ruleOf(claimed.evidence)) ? 4 : 2) };
};

/** Announced as an invoice's: on a credit note, the one that it corrects, unless the same words serve for both. */
export const isInvoices = (evidence: Evidence): boolean =>
  INVOICE.test(ruleOf(evidence)) && !/avoir|credit/.test(ruleOf(evidence));

const INVOICE = /\bfact(?:ure)?\b|facturation|invoice|rechnung|\b(?:piece|document) ref/;
/** "Réf. fact. 9000412205": programs that title their credit notes otherwise may still call their number "N° de facture", never so. */
const REFERRED = /\bref\S* (?:de )?(?:la )?fact|\b(?:fact\S*|piece|document) ref/;

/** "Avoir n° AV-2026-007", "Facture d'acompte n° 26-014" on a page that numbers an invoice besides: another one, that it speaks of. */
const forInvoice = (claims: Claimed[]): Claimed[] =>
  numbersBoth(claims, ANOTHER_KIND)
    ? claims.map((one) => (isNamed(one, ANOTHER_KIND) ? { ...one, score: one.score * SPOKEN_OF } : one))
    : claims;

/** "Avoir n° AV-2026-007" on an invoice, whose own number may have no such label: "Réf. : FA-118". */
const isOfAnotherKind = ({ evidence }: FieldReading<string>, { credit }: Kind): boolean =>
  !credit && CREDIT.test(ruleOf(evidence));

/** Papers of that kind, and others that are no mere marks. */
const numbersBoth = (claims: Claimed[], kind: RegExp): boolean => {
  const of = claims.filter((one) => isNamed(one, kind)).map(({ value }) => value);
  return of.length > 0 && claims.some((one) => isNamed(one, PAPER) && !isNamed(one, kind) && !of.includes(one.value));
};

const isNamed = ({ target, score, evidence }: Claimed, kind: RegExp): boolean =>
  target === 'invoiceNumber' && score >= LEAST && kind.test(ruleOf(evidence));

const PAPER = /^title-number:|^label:.*(?:facture|avoir|note|memoire|invoice|credit|rechnung|factuur)/;
const CREDIT = /^(?:label|title-number):[^:]*\b(?:avoir|note de credit|credit ?note|gutschrift|creditnota)/;
const ANOTHER_KIND = new RegExp(`${CREDIT.source}|facture (?:d'acompte|proforma)`);
const LEAST = 0.7;
const SPOKEN_OF = 0.4;

/** An order numbered like the invoice (FA2607-0669, CO2605-0440) comes from the seller's own books, unless it is called the buyer's. */
const withoutOwnSeries = (
  codes: Pick<Reading, CodeField>,
  next: (own: string) => FieldReading<string> | undefined,
): Pick<Reading, CodeField> => {
  const { commitmentNumber, ...rest } = codes;
  if (
    !commitmentNumber ||
    BUYERS_ORDER.test(`${ruleOf(commitmentNumber.evidence)} ${commitmentNumber.value.toLowerCase()}`)
  )
    return codes;
  const [own, order] = [codes.invoiceNumber, shape(commitmentNumber.value)];
  if (own && shape(own.value) === order) {
    const other = next(commitmentNumber.value);
    return other ? withoutOwnSeries({ ...rest, commitmentNumber: other }, () => undefined) : rest;
  }
  if ((own && own.confidence >= SURE) || order === commitmentNumber.value) return codes;
  return { ...codes, commitmentNumber: doubted(commitmentNumber) };
};

/** The State's engagements have ten figures: an order of its services' own is hardly one, unless it is called so. */
export const doubtOrderOfState = (
  codes: Pick<Reading, CodeField>,
  buyer: string | undefined,
): Pick<Reading, CodeField> => {
  const order = codes.commitmentNumber;
  const isItsOwn =
    buyer === STATE_SIRET && order && !/^\d{10}$/.test(order.value) && !ENGAGED.test(ruleOf(order.evidence));
  return isItsOwn ? { ...codes, commitmentNumber: doubted(order) } : codes;
};

const doubted = <V>(field: FieldReading<V>): FieldReading<V> => ({
  ...field,
  confidence: Math.min(field.confidence, EITHERS),
});

/** Without the invoice's number, nothing tells whose series it is of. */
const EITHERS = 0.75;

const BUYERS_ORDER = /votre|vos|v[/.]|bc|b\.c|bdc|client|acheteur|public|chorus|bon|engag|e\.?j|your|customer|ihre/;

const ruleOf = (evidence: Evidence): string => ('rule' in evidence ? evidence.rule : '');

const shape = (code: string): string =>
  /[A-Z]/.test(code) && /\d{4}/.test(code) ? code.replace(/ /g, '').replace(/[A-Z]/g, 'A').replace(/\d/g, '0') : code;

const chooseCode = (field: CodeField, claims: Claimed[], pages: ReadPage[]) => {
  const others = claims.filter(({ target }) => target !== field);
  const own = claims.filter(({ target }) => target === field);
  const mine = ranked(own.map((one) => contest(isUnderInvoices(one, own) ? spokenOf(one) : one, others)));
  const [first, second] = mine;
  if (!first || first.score < LEAST) return undefined;
  const best = field === 'invoiceNumber' ? (seriesOf(first, mine) ?? first) : first;
  const margin = best === first ? best.score - (second?.score ?? 0) : 0;
  return reading(
    {
      value: best.value,
      evidence: best.evidence,
      confidence: Math.min(
        codeConfidence({ score: best.score, margin, mentions: mentionsOf(best.value, pages) }),
        own.some((other) => isTitleOver(other, best)) ||
          mine.some((other) => contradicts(other, best) || isOtherMark(other, best)) ||
          (RECALLED.test(ruleOf(best.evidence)) && mentionsOf(best.value, pages) < 2)
          ? EITHERS
          : 1,
      ),
    },
    mine.filter((one) => one !== best),
  );
};

/** "Facture n° A" in a grid, "N° de facture : B" under the totals: told twice in as many words, and not the same. */
const contradicts = (other: Scored<string>, best: Scored<string>): boolean =>
  other.score >= IN_AS_MANY_WORDS &&
  !(bare(other.value).includes(bare(best.value)) || bare(best.value).includes(bare(other.value))) &&
  ENGAGED.test(ruleOf(other.evidence)) === ENGAGED.test(ruleOf(best.evidence));

/** "Référence à rappeler : 118-4471": the invoice's, or the customer's. */
const RECALLED = /^label:(?:n ?°|numero|ref)\S* a rappeler$/;

/** "N° 4471" under the title, and "Numéro" over another: either may be the invoice's. */
const isOtherMark = (other: Scored<string>, best: Scored<string>): boolean =>
  other.score >= LEAST &&
  [other, best].every(({ evidence }) => MARK.test(ruleOf(evidence))) &&
  bare(other.value) !== bare(best.value);

const MARK = /^label:(?:n ?°|no|numero|#)$/;

const bare = (code: string): string => code.replace(/ /g, '');

const IN_AS_MANY_WORDS = 1.5;
/** An engagement is no order, though both are given. */
const ENGAGED = /engag|\be\.?j\b/;

/** "NOTE D'HONORAIRES N° 3", "réf. NH03-2211": the reference that holds the rank of the title is the whole number. */
const seriesOf = ({ value }: Scored<string>, all: Scored<string>[]): Scored<string> | undefined =>
  /^\d{1,2}$/.test(value)
    ? all.find(
        (one) =>
          /^(?:label:n?\/?ref|title-number:)/.test(ruleOf(one.evidence)) &&
          one.value.length >= SHORTEST_SERIES &&
          new RegExp(`(?<!\\d)0*${value}(?!\\d)`).test(one.value),
      )
    : undefined;

const SHORTEST_SERIES = 5;

const mentionsOf = (value: string, pages: ReadPage[]): number =>
  pages.reduce((count, { segments }) => count + segments.filter(({ text }) => holdsWhole(text, value)).length, 0);

/** Not as a part of another code: "5044817226" in "5044817226B6K1". */
const holdsWhole = (text: string, value: string): boolean => {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
    if (!/[\p{L}\d]$/u.test(text.slice(0, at)) && !/^[\p{L}\d]/u.test(text.slice(at + value.length))) return true;
  return false;
};

/** "Facture FA-2026-77", and under it "Note de vacations n° 118": another paper, that the invoice speaks of. */
const isUnderInvoices = ({ evidence }: Claimed, all: readonly Claimed[]): boolean =>
  ANOTHER.test(ruleOf(evidence)) &&
  all.some(
    (other) =>
      isInvoices(other.evidence) && ruleOf(other.evidence) !== ruleOf(evidence) && isOver(other.evidence, evidence),
  );

/** "Facture FA-2026-77", and under it another number, however well announced. */
const isTitleOver = (title: Claimed, { value, evidence }: Scored<string>): boolean =>
  TITLE.test(ruleOf(title.evidence)) &&
  title.score >= TITLED &&
  !value.includes(title.value) &&
  !title.value.includes(value) &&
  isOver(title.evidence, evidence);

/** Or the mark that goes with it. */
const TITLE = /^title-number:|^label:(?:(?:votre |notre )?(?:facture|avoir)|n ?°|numero)$/;
const TITLED = 1.5;

const ANOTHER = /^label:(?!.*\bfact)(?:note|memoire|releve|etat|titre|avis|appel)\b/;
const spokenOf = (claimed: Claimed): Claimed => ({ ...claimed, score: claimed.score - 2 });

const isOver = (one: Evidence, other: Evidence): boolean => {
  const [upper, lower] = [one, other].map((evidence) => (evidence.kind === 'text' ? evidence.value[0] : undefined));
  return upper !== undefined && lower !== undefined && upper.page === lower.page && upper.y < lower.y;
};

/** A value better announced as something else is not ours; what stands over it says less than its own label beside it. */
const contest = (own: Claimed, others: Claimed[]): Scored<string> => {
  const rivals = others.filter(
    (other) => other.value === own.value && !(own.beside && other.target === 'other' && !other.beside),
  );
  const rival = Math.max(0, ...rivals.map(({ score }) => score));
  return { value: own.value, evidence: own.evidence, score: rival > own.score ? own.score - 2 : own.score };
};
