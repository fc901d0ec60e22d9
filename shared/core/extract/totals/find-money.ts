/** Every amount of a page, with what its labels say it is. */
import type { Box } from '../../document.ts';
import { goesOn } from '../../layout/paragraphs.ts';
import { boxesOf, type Segment } from '../../layout/segment.ts';
import type { Cents } from '../../values/cents.ts';
import { type FoundAmount, findAmounts } from '../../values/find-amounts.ts';
import { oncePerPage } from '../pages/page-reader.ts';
import { findIbans } from '../parties/find-ibans.ts';
import { findSirets } from '../parties/find-identifiers.ts';
import { labelsOf } from './amount-context.ts';
import { type AmountKind, kindsOf } from './amount-labels.ts';
import { type AmountContext, isCount, type LabelText, siftAmounts } from './amount-words.ts';
import { columnSums } from './column-sums.ts';

/** One kind of one amount. `score` tells how surely a label announces a total of that kind; 0 with kind null for a bare amount. */
export type Money = {
  cents: Cents;
  kind: AmountKind | null;
  score: number;
  segment: Segment;
  value: Box[];
  label: Box[];
  rule: string;
  /** It is what the amounts over it, in its column, add up to. */
  sums: boolean;
};

export const findMoney = oncePerPage(({ layout, segments }): readonly Money[] => {
  const page = siftAmounts(layout, new Map(segments.map((segment) => [segment, amountsOf(segment)])));
  const money = segments.flatMap((segment) =>
    (page.amounts.get(segment) ?? []).flatMap((found) => moneyOf({ ...page, segment, found })),
  );
  const sums = columnSums(money);
  return money.map((one) => (sums.has(one.value) ? { ...one, sums: true, score: one.score + sumBonus(one) } : one));
});

/** The last figures of an account or of a SIRET are no amount. */
const amountsOf = (segment: Segment): readonly FoundAmount[] => {
  const found = findAmounts(segment.folded);
  if (found.every(({ decimals }) => decimals) || !MANY_FIGURES.test(segment.folded)) return found;
  const numbers = [...findIbans(segment), ...findSirets(segment)];
  return found.filter(({ from, to }) => !numbers.some((number) => from < number.to && number.from < to));
};

/** As many as the shortest of those numbers has, whatever stands between them. */
const MANY_FIGURES = /(?:\d[^\d]{0,3}){10}/;

const SUM_BONUS = 0.9;

const sumBonus = ({ kind }: Money): number => (kind === 'net' || kind === 'gross' ? SUM_BONUS : 0);

const moneyOf = (context: AmountContext): Money[] => {
  const { segment, found } = context;
  if (!isPossible(context)) return [];
  const claims = bestOfEachKind(labelsOf(context));
  if (!isPlausible(context, claims)) return [];
  const base = { cents: found.cents, segment, value: boxesOf(segment, found.from, found.to), sums: false };
  if (claims.length === 0) return [{ ...base, kind: null, score: 0, label: [], rule: 'amount' }];
  const bonus = (found.decimals ? 0.3 : 0) + (found.currency ? 0.2 : 0);
  return claims.map(({ kind, weight, label }) => ({
    ...base,
    kind,
    score: (weight + bonus) * label.near,
    label: label.boxes,
    rule: `label:${label.text.trim()}`,
  }));
};

type Claim = { kind: AmountKind; weight: number; label: LabelText };

const bestOfEachKind = (labels: LabelText[]): Claim[] => {
  const claims = labels.flatMap((label) =>
    kindsOf(label.text.trim()).map(({ kind, weight }) => ({ kind, weight, label })),
  );
  const strength = ({ weight, label }: Claim): number => weight * label.near;
  const sorted = claims.sort((a, b) => strength(b) - strength(a));
  return sorted.filter(({ kind }, index) => sorted.findIndex((other) => other.kind === kind) === index);
};

/** A number without decimals or currency is an amount only where nothing follows it, … */
const isPossible = (context: AmountContext): boolean => {
  const { segment, found } = context;
  if (isCut(context)) return false;
  if (found.decimals || found.currency) return true;
  const figures = segment.text.slice(found.from, found.to);
  return found.to === segment.text.length && !LONG_NUMBER.test(figures) && !/^0\d/.test(figures);
};

/** … and where a label says so. */
const isPlausible = (context: AmountContext, claims: Claim[]): boolean =>
  context.found.decimals || context.found.currency || (!isCount(context, context.segment) && isTold(context, claims));

const isTold = ({ found }: AmountContext, claims: Claim[]): boolean =>
  claims.some(({ weight, label }) => isLast(label.text) && (weight >= 2.5 || (found.from === 0 && label.near === 1)));

/** "À régler avant le : 26/03/26 … Code client : 566995": another label comes between. */
const isLast = (text: string): boolean => {
  const last = text.split(/ ?: /).findLast((part) => /[a-z]{2}/.test(part));
  return last !== undefined && kindsOf(last.trim()).length > 0;
};

/** An order's or a customer's, where an amount would have its thousands set off, or decimals. */
const LONG_NUMBER = /\d{7}/;

/** "… de € 3 | 780.00": the end of the line parts the thousands from the rest. */
const isCut = ({ layout, segment, found }: AmountContext): boolean =>
  !found.decimals &&
  found.to === segment.text.length &&
  (layout.lines[segment.line + 1] ?? []).some(
    (next) => /^\d{3}[ .,\d]*[.,]\d{2}(?!\d)/.test(next.text) && goesOn(segment, next),
  );
