/** What the first screen passes to the second, within the tab. */
import type { Recognised } from './recognise.ts';

export type Deposit = {
  fileName: string;
  format: string;
  cadre: string;
  structure: string;
  service: string;
  recognised: Recognised | null;
};

const KEY = 'portail-entrainement.depot';

export const passDeposit = (deposit: Deposit): void => sessionStorage.setItem(KEY, JSON.stringify(deposit));

/** Null when the second screen is opened by itself. */
export const receiveDeposit = (): Deposit | null => JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
