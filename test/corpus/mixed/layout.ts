/** A layout words the totals and prints the page. */
import type { MixedInvoice } from './model.ts';
import type { TotalWords } from './totals.ts';

/** Prints HTML to PDF with a browser. */
export type Press = (html: string, options?: { landscape?: boolean; format?: 'A4' | 'A5' }) => Promise<Uint8Array>;
export type Presses = { chromium: Press; firefox: Press };

export type Layout = {
  totals: TotalWords;
  /** A table gives base and amount per rate. */
  vatTable: boolean;
  print: (invoice: MixedInvoice, presses: Presses) => Promise<Uint8Array>;
};
