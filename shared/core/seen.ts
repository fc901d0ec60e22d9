/** What the pages show beside the fields, as far as the rules ask for it: kept with the draft, made anew at each reading. */
import type { CadreCode } from './values/cadre-codes.ts';

export type Seen = {
  /** Every line that has figures, without spaces or signs; null when a page is a picture, or the file is too long. */
  figures: string | null;
  /** Where each invoice of the file begins: one entry for an ordinary file, none when no number is announced. */
  invoices: { number: string; page: number }[];
  /** The page calls itself something that is deposited in another of the portal's applications. */
  elsewhere: { cadre: CadreCode; words: string } | null;
};

/** As figures are kept and looked for: capitals and digits alone. */
export const squeeze = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]+/g, '');
