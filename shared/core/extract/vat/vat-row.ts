/** One rate of the VAT: its base and its amount, wherever the page writes them. */
import type { Box } from '../../document.ts';
import { boxesOf, type Segment } from '../../layout/segment.ts';
import type { Cents } from '../../values/cents.ts';

/** `base` is null when the row does not print it. `strong`: the row speaks of VAT, or stands under a header that does. */
export type VatRow = {
  rate: number;
  base: Cents | null;
  amount: Cents;
  page: number;
  line: number;
  strong: boolean;
  boxes: Box[];
};

/** A figure of a row. Few are a rate, a base or a tax: only those are asked for their own words. */
export type Figure = { value: number; boxes: () => Box[] };

export const figureAt = (segment: Segment, value: number, { from, to }: { from: number; to: number }): Figure => ({
  value,
  boxes: () => boxesOf(segment, from, to),
});

/** In hundredths of a per cent, in force in France, its islands included. */
export const FRENCH_RATES: readonly number[] = [2000, 1000, 550, 210, 850, 130, 175, 105];

/** And those of lately, of Germany and of Belgium. */
export const LEGAL_RATES: readonly number[] = [...FRENCH_RATES, 1900, 700, 2100, 600, 1960];

type Pair = { base: Figure; amount: Figure };

export const rowFrom = (rate: Figure, { base, amount }: Pair): Pick<VatRow, 'rate' | 'base' | 'amount' | 'boxes'> => ({
  rate: rate.value,
  base: base.value,
  amount: amount.value,
  boxes: [...rate.boxes(), ...base.boxes(), ...amount.boxes()],
});

/** The base and the amount among a row's figures: base × rate = amount, to the cent or two. */
export const agreeing = (rate: number, amounts: Figure[], within = 1.6): Pair | null => {
  for (const base of amounts)
    for (const amount of amounts)
      if (
        base !== amount &&
        base.value !== 0 &&
        (rate > 0 ? amount.value !== 0 && base.value !== amount.value : amount.value === 0) &&
        Math.abs((base.value * rate) / 10000 - amount.value) <= within
      )
        return { base, amount };
  return null;
};
