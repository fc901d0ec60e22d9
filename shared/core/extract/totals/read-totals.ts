/** HT, TVA, TTC, net à payer and the VAT detail. */
import type { FieldName } from '../../fields.ts';
import type { Evidence, FieldReading, Reading } from '../../reading.ts';
import type { Cents } from '../../values/cents.ts';
import { seen } from '../choose.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { findVatRows } from '../vat/find-vat-rows.ts';
import { groupVatRows } from '../vat/group-vat-rows.ts';
import { breakdownOfRow, readBreakdown } from '../vat/read-breakdown.ts';
import { taxesByRate } from '../vat/taxes-by-rate.ts';
import { LEGAL_RATES, type VatRow } from '../vat/vat-row.ts';
import { kindsOf } from './amount-labels.ts';
import { findMoney, type Money } from './find-money.ts';
import { explainsDue, isPerhapsPart, readDue } from './read-due.ts';
import { areThousandsUnclear, roundDecimals } from './round-decimals.ts';
import { withoutParts } from './several-taxes.ts';
import { solveMisread } from './solve-misread.ts';
import { type Slot, solveTotals, type Totals, type VatMentions } from './solve-totals.ts';
import { checksOf, totalsConfidence, untaxedConfidence } from './total-confidence.ts';
import { saysRate, saysWorks, saysZeroRate } from './totals-words.ts';
import { withoutItems } from './without-items.ts';

type TotalFields = Pick<Reading, 'totalNet' | 'totalVat' | 'totalGross' | 'amountDue' | 'vatBreakdown'>;

/** @param untaxedWords the page says that no VAT applies: the total without tax is then the total. */
export const readTotals = (printed: ReadPage[], untaxedWords: boolean): TotalFields => {
  const pages = roundDecimals(printed);
  const found = pages.flatMap(findMoney);
  const fields = totalsOf(pages, found, untaxedWords);
  const named = found.filter(({ kind }) => kind !== null && kind !== 'other').map(({ segment }) => segment);
  return areThousandsUnclear(printed, named) ? doubted(fields) : fields;
};

const doubted = (fields: TotalFields): TotalFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { ...field, confidence: Math.min(field.confidence, GUESS) }]),
  );

const totalsOf = (pages: ReadPage[], found: Money[], untaxedWords: boolean): TotalFields => {
  const money = found.some(isWithheld) ? withBrut(found) : found;
  const rows = pages.flatMap(findVatRows);
  // A row of VAT that was reckoned says more than words that may speak of the client, or of one item.
  const exempt = untaxedWords && !rows.some(isReckoned);
  const [groups, says] = [
    [...groupVatRows(rows), ...taxesByRate(money)],
    { exempt, taxed: saysRate(pages), works: saysWorks(pages) },
  ];
  const totals = solveTotals(money, groups, says) ?? solveTotals(withBrut(money), groups, says);
  const signed = totals ? undefined : withSignOfNet(money);
  if (signed && solveTotals(signed, groups, says)?.sum === 'exact') return totalsOf(pages, signed, untaxedWords);
  const misread = totals || exempt ? null : solveMisread({ pages, money, rows, says });
  return misread
    ? doubted(fieldsOf(misread, { pages, money, rows, exempt, says }))
    : fieldsOf(totals, { pages, money, rows, exempt, says });
};

type Found = { pages: ReadPage[]; money: Money[]; rows: VatRow[]; exempt: boolean; says: VatMentions };

const fieldsOf = (totals: Totals | null, { pages, money, rows, exempt, says }: Found): TotalFields => {
  const fields = totals ? agreed(totals, money, exempt) : separate(withoutParts(money, rows), exempt, says.taxed);
  const gross = fields.totalGross && { ...fields.totalGross, money: totals?.gross.money ?? null };
  const due = readDue(totals ? money.filter((one) => !isTaxOf(totals, one)) : money, gross, pages.some(namesDue));
  if (due) fields.amountDue = due;
  if (due && gross && fields.totalGross && isPerhapsPart(money, gross, due))
    fields.totalGross = { ...fields.totalGross, confidence: Math.min(fields.totalGross.confidence, GUESS) };
  if (due && !fields.totalGross && !money.some(({ kind }) => kind === 'paid'))
    fields.totalGross = derive(due.value, ['amountDue']);
  const lines = totals
    ? readBreakdown(
        totals,
        { pages, rows, zero: saysZeroRate(pages), amounts: new Set(money.map(({ cents }) => cents)) },
        totalsConfidence(checksOf(totals, exempt)),
      )
    : breakdownOfRow(fields.totalNet?.value, fields.totalVat?.value, rows);
  if (lines) fields.vatBreakdown = lines;
  return fields;
};

/** What is called due and is the tax has the words of another amount of its row. */
const isTaxOf = ({ vat, gross }: Totals, { kind, cents }: Money): boolean =>
  kind === 'due' && cents === vat.cents && cents !== gross.cents;

/** "Reste dû", "Solde à régler", alone in their cell: their amount may have escaped us. */
const namesDue = ({ segments }: ReadPage): boolean =>
  segments.some(({ folded }) => folded.length <= LONGEST_LABEL && kindsOf(folded)[0]?.kind === 'due');

const LONGEST_LABEL = 40;

/** "Montant brut HT" comes before a discount; where nothing else adds up, or contributions are withheld, it is an artist's whole fee. */
const withBrut = (money: Money[]): Money[] =>
  money.map((one) =>
    one.kind === 'other' && /\bbrut\b/.test(one.rule)
      ? { ...one, kind: /brut ttc|ttc brut/.test(one.rule) ? 'gross' : 'net', score: 1.5 }
      : one,
  );

/** "Total HT : -1 459,88", "Total TVA : -285,93", "TTC en votre faveur : 1 745,81 €": words stand for the sign of what is given back. */
const withSignOfNet = (money: Money[]): Money[] | undefined => {
  const signs = new Set(
    money
      .filter(({ kind, cents }) => (kind === 'net' || kind === 'vat') && cents !== 0)
      .map(({ cents }) => Math.sign(cents)),
  );
  const [sign] = signs;
  const isTurned = ({ kind, cents }: Money): boolean =>
    (kind === 'gross' || kind === 'due') && Math.sign(cents) === -(sign ?? 0);
  if (signs.size !== 1 || !money.some(isTurned)) return undefined;
  return money.map((one) => (isTurned(one) ? { ...one, cents: -one.cents } : one));
};

/** "Total précompte - 123,37". */
const isWithheld = ({ rule, cents }: Money): boolean => cents !== 0 && /\bprecompte\b/.test(rule);

/** A tax at a rate that the law knows: not that of a penalty, nor of a social contribution. */
const isReckoned = ({ rate, base, amount, strong }: VatRow): boolean =>
  LEGAL_RATES.includes(rate) && amount !== 0 && (base !== null || strong);

const agreed = (totals: Totals, money: Money[], exempt: boolean): TotalFields => {
  const confidence = totalsConfidence(checksOf(totals, exempt));
  return {
    totalNet: amount(totals.net, confidence, { money, from: ['totalGross', 'totalVat'] }),
    totalGross: amount(totals.gross, confidence, { money, from: ['totalNet', 'totalVat'] }),
    totalVat: amount(totals.vat, confidence, { money, from: ['totalNet', 'totalGross'] }),
  };
};

type Others = { money: Money[]; from: FieldName[] };

const amount = (slot: Slot, confidence: number, { money, from }: Others): FieldReading<Cents> => {
  const kind = slot.money?.kind;
  const others = money.filter((other) => other.kind === kind && other.cents !== slot.cents && other.score > 1.5);
  const alternatives = others
    .slice(0, 3)
    .map((other) => ({ value: other.cents, confidence: 0.3, evidence: fromMoney(other) }));
  return {
    value: slot.cents,
    confidence,
    evidence: slot.money ? fromMoney(slot.money) : { kind: 'derived', rule: 'sum', from },
    alternatives: kind ? alternatives : [],
  };
};

const fromMoney = (money: Money): Evidence => seen(money.rule, money.value, money.label);

/** "Total TTC", in so many words. */
const PLAIN = 2.5;

/** Without arithmetic to hold it, a total is a guess. */
const GUESS = 0.6;

/** @param taxed a rate is told besides: the words that exempt may be of one item. */
const separate = (printed: Money[], exempt: boolean, taxed: boolean): TotalFields => {
  if (exempt) return taxed ? doubted(untaxed(withoutItems(printed))) : untaxed(withoutItems(printed));
  const money = withoutItems(printed);
  const [net, vat, gross] = [alone(money, 'net'), alone(money, 'vat'), alone(money, 'gross')];
  const fields: TotalFields = {};
  const same = net?.value === gross?.value;
  const untold =
    !vat && !money.some(({ kind, score, cents }) => kind === 'net' && score >= PLAIN && cents === net?.value);
  if (net && !(same && (vat || untold))) fields.totalNet = net;
  if (vat) fields.totalVat = vat;
  if (gross && !(same && !vat && !untold)) fields.totalGross = gross;
  return complete(fields);
};

/** Two of the three give the third. */
const complete = (fields: TotalFields): TotalFields => {
  const { totalNet: net, totalVat: vat, totalGross: gross } = fields;
  if (net && gross && !vat && isShare(gross.value - net.value, net.value))
    return { ...fields, totalVat: derive(gross.value - net.value, ['totalNet', 'totalGross']) };
  if (net && vat && !gross && isShare(vat.value, net.value))
    return { ...fields, totalGross: derive(net.value + vat.value, ['totalNet', 'totalVat']) };
  if (gross && vat && !net && isShare(vat.value, gross.value))
    return { ...fields, totalNet: derive(gross.value - vat.value, ['totalGross', 'totalVat']) };
  return fields;
};

const isShare = (tax: Cents, of: Cents): boolean => Math.abs(tax) < 0.3 * Math.abs(of) && tax * of >= 0;

const derive = (value: Cents, from: FieldName[], confidence = GUESS): FieldReading<Cents> => ({
  value,
  confidence,
  evidence: { kind: 'derived', rule: 'sum', from },
  alternatives: [],
});

/** The best labelled; the last of equals, for totals stand under the items. */
const alone = (money: Money[], kind: Money['kind'], least = 0.8): FieldReading<Cents> | undefined => {
  const own = money.filter((one) => one.kind === kind && one.score >= least && one.cents !== 0);
  const last = own.sort((a, b) => a.score - b.score).at(-1);
  return last && { value: last.cents, confidence: GUESS, evidence: fromMoney(last), alternatives: [] };
};

/** Where no VAT applies, one total serves for all. */
const untaxed = (money: Money[]): TotalFields => {
  const [total, due] = [alone(money, 'gross') ?? alone(money, 'net'), alone(money, 'due', 1)];
  const isBacked = (value: Cents): boolean => money.some(({ sums, cents }) => sums && cents === value);
  // What the items make, over what is left of it.
  const larger = total && due && Math.abs(total.value) > Math.abs(due.value) && isBacked(total.value);
  const before = total && due && (larger || isLeftOf(due.value, total.value, money)) ? total : due;
  const known = alone(money, 'net', 3) ?? before ?? total ?? biggest(money);
  if (!known || known.value === 0) return {};
  const backed = isBacked(known.value);
  // What is left after a deposit is not the whole.
  const left =
    known === due && total?.value !== due?.value && money.some(({ kind, cents }) => kind === 'paid' && cents !== 0);
  // With tax and without are then one: a larger total with tax says that there is some.
  const taxed = money.some(
    ({ kind, score, cents }) => kind === 'gross' && score >= PLAIN && Math.abs(cents) > Math.abs(known.value),
  );
  const confidence = left || taxed ? GUESS : untaxedConfidence({ backed, due: due?.value === known.value });
  const same = (): FieldReading<Cents> => ({
    ...derive(known.value, ['vatType', 'totalNet'], confidence),
    evidence: { kind: 'derived', rule: 'no-vat', from: ['vatType'] },
  });
  return { totalNet: { ...known, confidence }, totalGross: same(), totalVat: derive(0, ['vatType'], confidence) };
};

/** What was paid, or stands between the two, makes the difference. */
const isLeftOf = (due: Cents, total: Cents, money: Money[]): boolean => {
  const whole = money.find(({ kind, cents }) => (kind === 'gross' || kind === 'net') && cents === total) ?? null;
  return due !== total && explainsDue({ cents: total, money: whole }, money);
};

/** In a letter the only sum may have no label at all. */
const biggest = (money: Money[]): FieldReading<Cents> | undefined => {
  const own = money.filter(({ kind }) => kind !== 'other' && kind !== 'paid');
  const [first] = own.sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents));
  return first && { value: first.cents, confidence: 0.5, evidence: fromMoney(first), alternatives: [] };
};
