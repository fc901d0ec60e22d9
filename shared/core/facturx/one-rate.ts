/** A breakdown that the page does not give, when all is taxed at one rate: for the user to say so. */
import type { VatLine } from '../fields.ts';
import type { Reading } from '../reading.ts';

/** Rates of VAT in France, overseas and Corsica too, in hundredths of a per cent. */
const RATES = [2000, 1000, 850, 550, 210, 175, 130, 105, 90, 0];

/** The one line whose sum is the VAT total to the cent; null when no rate gives it, or a breakdown is known. */
export const oneRateLine = ({ totalNet, totalVat, vatBreakdown }: Reading): VatLine | null => {
  if (vatBreakdown || !totalNet || !totalVat) return null;
  const [base, amount] = [totalNet.value, totalVat.value];
  const rate = RATES.find((each) => Math.abs(Math.round((base * each) / 10_000) - amount) <= (each === 0 ? 0 : 1));
  return rate === undefined ? null : { rate, base, amount };
};
