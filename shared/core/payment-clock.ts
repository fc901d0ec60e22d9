/** The public buyer's time to pay: it runs from the day the invoice is made available to it, the deposit's own day. */
import type { Draft } from './draft.ts';
import type { IsoDate } from './values/iso-date.ts';

/** Days, for the State and local authorities (code de la commande publique, R2192-10). */
export const PAYMENT_DAYS = 30;

export const paymentDueOn = (depositedOn: IsoDate): IsoDate => {
  const day = new Date(`${depositedOn}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + PAYMENT_DAYS);
  return day.toISOString().slice(0, 10);
};

/** Marks a draft as deposited on a day, or, without a day, as not deposited after all. */
export const withDeposit = ({ depositedOn: _, ...draft }: Draft, on: IsoDate | null): Draft =>
  on === null
    ? { ...draft, state: draft.state === 'deposited' ? 'filled' : draft.state }
    : { ...draft, state: 'deposited', depositedOn: on };
