/** What is left to pay: the gross total, less what was paid or kept back, plus what was owed before. */
import type { Box } from '../../document.ts';
import type { FieldValues } from '../../fields.ts';
import type { Evidence, FieldReading } from '../../reading.ts';
import type { Cents } from '../../values/cents.ts';
import { seen } from '../choose.ts';
import type { Money } from './find-money.ts';
import { dueConfidence } from './total-confidence.ts';
import { isUntaxed } from './untaxed-extras.ts';

type Gross = FieldReading<Cents> & { money: Money | null };

/** @param named words on the page announce what is due, whether or not an amount was found for them. */
export const readDue = (money: Money[], gross: Gross | undefined, named = false): FieldReading<Cents> | undefined => {
  const dues = money.filter(({ kind, score }) => kind === 'due' && score >= 1).sort((a, b) => b.score - a.score);
  return (gross && explained(dues, money, gross)) ?? alone(dues) ?? (gross && unnamed(money, gross, named));
};

const fromMoney = ({ rule, value, label }: Money): Evidence => seen(rule, value, label);

const found = (one: Money, confidence: number): FieldReading<Cents> => ({
  value: one.cents,
  confidence,
  evidence: fromMoney(one),
  alternatives: [],
});

/** After what was paid comes what is left: it is preferred to a gross total that is also called due. */
const explained = (dues: Money[], money: Money[], gross: Gross): FieldReading<Cents> | undefined => {
  const same = dues.find(({ cents }) => Math.abs(cents) === Math.abs(gross.value));
  const less = dues.find((due) => due.cents !== gross.value && differenceOf(due, money, gross));
  const best = less && (!same || isLower(less, gross.money ?? same)) ? less : same;
  if (best === same && best && (best.cents * gross.value < 0 || dues.some((due) => isOtherDue(due, best))))
    return found(best, dueConfidence(0, 'unclear'));
  return best && found(best, dueConfidence(gross.confidence, best === same ? 'same' : 'less-paid'));
};

/** "Net à payer", and further down "reste à régler", less: what is due is told twice, and not the same. */
const isOtherDue = (one: Money, same: Money): boolean =>
  one.cents !== 0 && Math.abs(one.cents) < Math.abs(same.cents) && isLower(one, same);

const isLower = (one: Money, other: Money): boolean =>
  one.segment.page > other.segment.page ||
  (one.segment.page === other.segment.page && one.segment.box.y > other.segment.box.y - 0.5 * other.segment.size);

/** A named amount due that this gross total explains: one more reason to believe in it. */
export const explainsDue = (gross: { cents: Cents; money: Money | null }, money: Money[]): boolean =>
  money.some(
    (one) =>
      one.kind === 'due' &&
      one.score >= 1 &&
      (Math.abs(one.cents) === Math.abs(gross.cents)
        ? one.value[0] !== gross.money?.value[0]
        : one.cents !== 0 && differenceOf(one, money, { value: gross.cents, money: gross.money })),
  );

/** Whether amounts said to be paid, or printed between the two, make the difference. */
const differenceOf = (due: Money, money: Money[], gross: Pick<Gross, 'value' | 'money'>): boolean => {
  const parts = unique([
    ...money.filter(({ kind }) => kind === 'paid'),
    ...money.filter((one) => gross.money !== null && isBetween(one, gross.money, due)),
  ]);
  const gap = Math.abs(gross.value) - Math.sign(gross.value) * due.cents;
  const before = money.filter(({ kind, rule }) => kind === 'other' && /sold|anterieur|precedent/.test(rule));
  return makes(gap, parts) || before.some(({ cents }) => cents === -gap);
};

/** The tax and what it is of are in the total, and take nothing off it. */
const isBetween = ({ segment, kind, cents }: Money, upper: Money, lower: Money): boolean =>
  kind !== 'due' &&
  !((kind === 'vat' || kind === 'net') && cents * upper.cents > 0) &&
  segment.page === upper.segment.page &&
  segment.page === lower.segment.page &&
  segment.line > upper.segment.line &&
  segment.line < lower.segment.line;

const unique = (money: Money[]): Cents[] => [
  ...new Set(money.map(({ cents }) => Math.abs(cents)).filter((cents) => cents !== 0)),
];

const MOST_PARTS = 6;

/** Whether some of the parts add up to the sum. */
const makes = (sum: Cents, parts: Cents[]): boolean => {
  const sums = [0];
  for (const part of parts.slice(0, MOST_PARTS)) sums.push(...sums.map((one) => one + part));
  return sum !== 0 && sums.slice(1).includes(sum);
};

const alone = ([best]: Money[]): FieldReading<Cents> | undefined =>
  best && found(best, dueConfidence(0, 'unexplained'));

/** No word says "due": what is left of the gross total under it, or the gross total itself. */
const unnamed = (money: Money[], gross: Gross, named: boolean): FieldReading<Cents> | undefined => {
  const paid = money.filter(
    (one) =>
      one.kind === 'paid' && one.cents !== 0 && !isAbove(one, gross.money) && one.value[0] !== gross.money?.value[0],
  );
  const under = underTotal(money, gross);
  const left = [...under, ...underTotal(money, gross, 'gross')];
  const rest = left.findLast((one) => gross.money && paid.length > 0 && differenceOf(one, money, gross));
  if (rest) return found(rest, dueConfidence(0, 'unclear'));
  const all = paid.find(({ cents, score }) => score >= CLEARLY_PAID && Math.abs(cents) === Math.abs(gross.value));
  if (all) return derived(0, GIVEN.test(all.rule) ? ALL_GIVEN : 'all-paid', 0.8);
  const takenOff = underTotal(money, gross, 'other').filter(({ cents }) => cents * gross.value < 0);
  const unclear =
    named || under.length > 0 || paid.length > 0 || takenOff.length > 0 || money.some((one) => isExtra(one, gross));
  const confidence = dueConfidence(gross.confidence, unclear ? 'unclear' : 'nothing-paid');
  return derived(gross.value, NOTHING_PAID, confidence);
};

/** Perhaps the total of a part: what is untaxed stands under it, or more is asked than it leaves, and nothing explains it. */
export const isPerhapsPart = (money: Money[], gross: Gross, due: FieldReading<Cents>): boolean => {
  if (due.evidence.kind === 'derived') return money.some((one) => isExtra(one, gross));
  if (Math.abs(due.value) === Math.abs(gross.value)) return false;
  const asked = money.find(({ kind, cents, value }) => kind === 'due' && cents === due.value && value === placeOf(due));
  if (!asked || differenceOf(asked, money, gross)) return false;
  const paid = money.filter((one) => one.kind === 'paid' && gross.money && isBetween(one, gross.money, asked));
  return Math.abs(due.value) + sumOf(unique(paid)) > Math.abs(gross.value);
};

const isExtra = (one: Money, { money }: Gross): boolean =>
  money !== null && one.segment.page === money.segment.page && isLower(one, money) && isUntaxed(one);

const placeOf = ({ evidence }: FieldReading<Cents>): Box[] | undefined =>
  evidence.kind === 'text' ? evidence.value : undefined;

const sumOf = (cents: Cents[]): Cents => cents.reduce((sum, one) => sum + one, 0);

/** A heading "Paiement" over an amount does not say that it was paid. */
const CLEARLY_PAID = 1.5;

/** "Avoir à déduire": paid by a credit note, on an invoice; on the credit note itself, what it gives. */
const GIVEN = /avoir|\b(?:dedui|impute|valoir)/;
const ALL_GIVEN = 'all-given';

/** @param due of a credit note */
export const dueOfCredit = (
  due: FieldReading<Cents> | undefined,
  gross: FieldReading<Cents> | undefined,
): FieldReading<Cents> | undefined =>
  gross && due?.evidence.kind === 'derived' && due.evidence.rule === ALL_GIVEN
    ? derived(gross.value, NOTHING_PAID, dueConfidence(0, 'unclear'))
    : due;

const NOTHING_PAID = 'nothing-paid-before';

/**
 * Where the page says that it is paid, nothing is left of a total that nothing is taken off; where it only speaks of
 * payments, that total need not be due.
 */
export const doubtIfPaid = (
  due: FieldReading<Cents> | undefined,
  { cadre, perhaps }: { cadre: FieldValues['cadre']; perhaps: () => boolean },
): FieldReading<Cents> | undefined => {
  if (!due) return due;
  const confidence = Math.min(due.confidence, dueConfidence(0, 'unclear'));
  // Paid, it says, and yet so much to pay.
  if (cadre === 'A2' && due.value > 0 && due.evidence.kind === 'text') return { ...due, confidence };
  if (due.evidence.kind !== 'derived' || due.evidence.rule !== NOTHING_PAID) return due;
  if (cadre === 'A2')
    return { ...derived(0, 'all-paid', confidence), alternatives: [{ ...due, confidence: confidence / 2 }] };
  return perhaps() ? { ...due, confidence } : due;
};

/** What was deducted before the total was made is in it already. */
const isAbove = ({ segment }: Money, total: Money | null): boolean =>
  total !== null && segment.page === total.segment.page && segment.line < total.segment.line;

const derived = (value: Cents, rule: string, confidence: number): FieldReading<Cents> => ({
  value,
  confidence,
  evidence: { kind: 'derived', rule, from: ['totalGross'] },
  alternatives: [],
});

/** Amounts under the gross total, aligned with it, whose label says nothing to us, or is of another kind. */
const underTotal = (money: Money[], { evidence }: Gross, kind: Money['kind'] = null): Money[] => {
  const box = evidence.kind === 'text' ? evidence.value.at(-1) : undefined;
  return box ? money.filter((one) => one.kind === kind && isUnder(one, box)) : [];
};

const isUnder = ({ segment, value }: Money, box: Box): boolean => {
  const own = value.at(-1);
  const aligned = own && Math.abs(own.x + own.width - (box.x + box.width)) < 1.5 * segment.size;
  return aligned === true && segment.page === box.page && segment.box.y > box.y + 0.5 * box.height;
};
