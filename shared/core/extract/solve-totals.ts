/** Which amounts are the totals: one joint choice in which HT + TVA = TTC and the VAT rows add up. */
import type { Cents } from '../values/cents.ts';
import type { Money } from './find-money.ts';
import type { VatRow } from './find-vat-rows.ts';

export type Slot = { cents: Cents; money: Money | null; score: number };
export type Totals = {
  net: Slot | null;
  vat: Slot | null;
  gross: Slot | null;
  rows: VatRow[];
  agree: boolean;
  score: number;
};

const MOST = 10;
/** Without arithmetic to hold it, a total needs a label of its own. */
const ALONE = 2;

export const solveTotals = (money: Money[], groups: VatRow[][]): Totals => {
  const net = slots(money, ['net']);
  const gross = slots(money, ['gross', 'due']);
  const vat = slots(money, ['vat']);
  const options = [...groups, []].flatMap((rows) => solutions({ net, gross, vat, rows }));
  const best = options.sort((a, b) => b.score - a.score)[0];
  return (
    best ?? {
      net: alone(net),
      vat: alone(vat),
      gross: alone(slots(money, ['gross'])),
      rows: [],
      agree: false,
      score: 0,
    }
  );
};

const alone = (list: Slot[]): Slot | null => list.find(({ score }) => score >= ALONE) ?? null;

/** One slot per amount: its best label; a due amount may be the gross total too, less surely. */
const slots = (money: Money[], kinds: string[]): Slot[] => {
  const best = new Map<Cents, Slot>();
  for (const one of money) {
    if (!one.kind || !kinds.includes(one.kind)) continue;
    const score = one.kind === 'due' && kinds.includes('gross') ? one.score - 1.2 : one.score;
    if (score > (best.get(one.cents)?.score ?? 0)) best.set(one.cents, { cents: one.cents, money: one, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST);
};

type Given = { net: Slot[]; gross: Slot[]; vat: Slot[]; rows: VatRow[] };

const solutions = ({ net, gross, vat, rows }: Given): Totals[] => {
  const tax = rows.reduce((sum, { amount }) => sum + amount, 0);
  const base = rows.every((row) => row.base !== null) ? rows.reduce((sum, row) => sum + (row.base ?? 0), 0) : null;
  const implied: Slot[] =
    rows.length > 0 ? [{ cents: tax, money: null, score: 1.5 }] : [{ cents: 0, money: null, score: 0.2 }];
  const taxes = [...vat, ...implied.filter(({ cents }) => !vat.some((slot) => slot.cents === cents))];
  return net.flatMap((n) =>
    gross.flatMap((g) =>
      taxes
        .filter((v) => Math.abs(n.cents + v.cents - g.cents) <= 0)
        .map((v) => {
          const matches = rows.length > 0 && tax === v.cents && (base === null || base === n.cents);
          const clash = rows.length > 0 && !matches ? -6 : 0;
          const score = n.score + g.score + v.score + (matches ? 3 + 0.3 * rows.length : 0) + clash + sameSide(n, g);
          return { net: n, vat: v, gross: g, rows: matches ? rows : [], agree: true, score };
        }),
    ),
  );
};

/** Totals stand together, and lower than the items. */
const sameSide = (a: Slot, b: Slot): number => {
  if (!a.money || !b.money) return 0;
  const [x, y] = [a.money.segment, b.money.segment];
  return x.page === y.page && Math.abs(x.box.y - y.box.y) < 16 * x.size ? 0.8 : 0;
};
