/** The fields that are choices: type of document, cadre, VAT regime, means of payment, currency. */
import type { FieldName } from '../fields.ts';
import { boxesOf, type Segment } from '../layout/segment.ts';
import type { Evidence, FieldReading, Reading } from '../reading.ts';
import {
  type ChoiceRow,
  cadreWords,
  creditWords,
  currencyWords,
  notPayment,
  noVatWords,
  paymentWords,
  vatTypeWords,
} from './choice-words.ts';
import { seen } from './choose.ts';

type Hit<V> = { row: ChoiceRow<V>; segment: Segment; from: number; to: number };

const hits = <V>(rows: readonly ChoiceRow<V>[], lines: Segment[]): Hit<V>[] =>
  rows.flatMap((row) =>
    lines.flatMap((segment) => {
      const match = new RegExp(row.pattern, '').exec(segment.folded);
      return match ? [{ row, segment, from: match.index, to: match.index + match[0].length }] : [];
    }),
  );

const fromHit = <V>({ row, segment, from, to }: Hit<V>, confidence = row.confidence): FieldReading<V> => ({
  value: row.value,
  confidence,
  evidence: seen(`words:${segment.folded.slice(from, to)}`, boxesOf(segment, from, to)),
  alternatives: [],
});

const derived = <V>(value: V, confidence: number, from: { rule: string; fields: FieldName[] }): FieldReading<V> => ({
  value,
  confidence,
  evidence: { kind: 'derived', rule: from.rule, from: from.fields },
  alternatives: [],
});

export const readNoVat = (
  lines: Segment[],
): FieldReading<'SANS_TVA' | 'EXONERATION' | 'TVA_SUR_DEBIT' | 'TVA_SUR_ENCAISSEMENT'> | undefined => {
  const [hit] = hits(noVatWords, lines);
  return hit && fromHit(hit);
};

/** The regime printed counts when there is VAT; a mention of exemption when there is none. */
export const readVatType = (lines: Segment[], totalVat: number | undefined): Reading['vatType'] => {
  const exempt = readNoVat(lines);
  const regimes = hits(vatTypeWords, lines);
  const values = new Set(regimes.map(({ row }) => row.value));
  const [regime] = regimes;
  if (exempt && (totalVat === 0 || !regime) && !(totalVat !== undefined && totalVat !== 0)) return exempt;
  if (!regime) return undefined;
  return fromHit(regime, values.size > 1 ? 0.5 : exempt ? 0.85 : regime.row.confidence);
};

export const readPaymentMeans = (lines: Segment[]): Reading['paymentMeans'] => {
  const found = hits(paymentWords, lines).filter(
    ({ segment, from }) => !notPayment.test(segment.folded.slice(Math.max(0, from - 40), from + 40)),
  );
  const values = [...new Set(found.map(({ row }) => row.value))];
  const announced = found.find(({ segment }) =>
    /r[ée]?glement|paiement|payment|mode|moyen|acquitt|payee?|regle/.test(segment.folded),
  );
  const best = announced ?? found[0];
  if (!best) return undefined;
  const reading = fromHit(best, values.length > 1 ? 0.6 : announced ? best.row.confidence : 0.8);
  const others = found.filter(({ row }) => row.value !== best.row.value);
  return { ...reading, alternatives: others.slice(0, 2).map((other) => fromHit(other, 0.3)) };
};

export const readCadre = (lines: Segment[]): NonNullable<Reading['cadre']> => {
  const [printed] = lines.flatMap((segment) => {
    const match = /(?:cadre|processus)[^.]{0,40}?\b(a1|a2|a9|a12)\b/.exec(segment.folded);
    return match
      ? [
          {
            segment,
            value: (match[1] ?? '').toUpperCase() as 'A1' | 'A2' | 'A9' | 'A12',
            from: match.index,
            to: match.index + match[0].length,
          },
        ]
      : [];
  });
  if (printed) {
    const evidence: Evidence = seen('label:cadre', boxesOf(printed.segment, printed.from, printed.to));
    return { value: printed.value, confidence: 0.97, evidence, alternatives: [] };
  }
  const found = hits(cadreWords, lines);
  const [hit] = found;
  if (hit) return fromHit(hit, new Set(found.map(({ row }) => row.value)).size > 1 ? 0.7 : hit.row.confidence);
  const hinted = lines.some(({ folded }) => /co-?traitan|sous-?traitan/.test(folded));
  // That nothing says otherwise is no evidence: a wording we do not know would be wrong, so A1 is never shown as sure.
  return derived('A1', hinted ? 0.6 : 0.85, { rule: 'ordinary-case', fields: [] });
};

const BIG = 1.25;

export const readDocumentType = (segments: Segment[], gross: number | undefined): Reading['documentType'] => {
  const titles = segments.filter(({ page }) => page === 1);
  const usual = median(titles.map(({ size }) => size));
  const credit = titles.filter(({ folded }) => creditWords.some((pattern) => pattern.test(folded)));
  const invoice = titles.filter(({ folded }) =>
    /^(?:facture|invoice|rechnung)\b|\bfacture (?:n|no|n°)\b|n° (?:de )?facture|numero de facture/.test(folded),
  );
  const weight = (list: Segment[]): number => Math.max(0, ...list.map((segment) => titleWeight(segment, usual)));
  const [forCredit, forInvoice] = [weight(credit) + (gross !== undefined && gross < 0 ? 1.5 : 0), weight(invoice)];
  const best = forCredit > 0 && forCredit >= forInvoice - 0.4 ? credit : invoice;
  const value = best === credit ? 'creditNote' : 'invoice';
  const [first] = best.toSorted((a, b) => titleWeight(b, usual) - titleWeight(a, usual));
  if (!first) return segments.length > 0 ? derived('invoice', 0.85, { rule: 'ordinary-case', fields: [] }) : undefined;
  const clear = Math.abs(forCredit - forInvoice) >= 0.8 || forCredit === 0;
  return { value, confidence: clear ? 0.97 : 0.8, evidence: seen('title', [first.box]), alternatives: [] };
};

const titleWeight = ({ size, box, text }: Segment, usual: number): number =>
  (size > BIG * usual ? 1.5 : 0) + (box.y < 350 ? 1.2 : 0) + (text.length < 30 ? 0.6 : 0);

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 10;

const FRENCH_TAX = /\b(?:ttc|siret|tva|cgi)\b/;

export const readCurrency = (lines: Segment[]): Reading['currency'] => {
  const counts = currencyWords
    .map((row) => ({ row, found: hits([row], lines) }))
    .filter(({ found }) => found.length > 0);
  const [best, second] = counts.sort((a, b) => b.found.length - a.found.length);
  const hit = best?.found[0];
  if (hit) return fromHit(hit, second ? 0.7 : 0.97);
  const french = lines.some(({ folded }) => FRENCH_TAX.test(folded));
  return french ? derived('EUR', 0.8, { rule: 'french-tax-words', fields: [] }) : undefined;
};
