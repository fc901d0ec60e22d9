/** Where each invoice of a file begins: a page that announces another number than the one before, with totals of its own. */
import type { InvoiceDocument, Page } from '../../document.ts';
import { foldText } from '../../layout/fold-text.ts';
import { type Seen, squeeze } from '../../seen.ts';
import { readCodes } from '../codes/read-codes.ts';
import { readPages } from './page-reader.ts';

type Begins = Seen['invoices'];

/** Reading a page in full takes time: a page is asked only when it looks like the first of an invoice, and only so many. */
const MOST_ASKED = 40;
const LIKELY = 0.5;

const CODE = '([a-z0-9][a-z0-9/_.+-]*\\d[a-z0-9/_.+-]*|\\d{2,}[a-z0-9/_.+-]*)';
const ANNOUNCED = [
  new RegExp(`\\b(?:facture|avoir|invoice)(?: d'avoir)? ?(?:n ?[°o]|no|numero|#|ref)\\.? ?:? ?${CODE}`),
  new RegExp(`\\b(?:n ?[°o]|no|numero) ?(?:de |d')?(?:la )?(?:facture|avoir) ?:? ?${CODE}`),
];
const INVOICE = /\b(?:facture|avoir|invoice|honoraires|decompte)\b/;
const TOTAL = /\btotal\b|net a payer|\bttc\b|montant (?:du|total)/;

/** @param texts of the pages, in their order. @param number that the whole file was read by, when there is one. */
export const findInvoices = (
  document: InvoiceDocument,
  texts: readonly string[],
  number: string | undefined,
): Begins => {
  const folded = texts.map(foldText);
  // The whole file may have been read by another invoice's number than the one it begins with.
  const [opening] = document.pages;
  const own = opening && document.pages.length > 1 ? numberOf(opening) : undefined;
  const first = own ?? number ?? announced(folded[0] ?? '');
  if (first === undefined) return [];
  const begins: Begins = [{ number: first, page: 1 }];
  const closed = (from: number, to: number) => folded.slice(from - 1, to - 1).some((text) => TOTAL.test(text));
  let asked = 0;
  for (const page of document.pages.slice(1)) {
    const last = begins.at(-1) ?? { number: first, page: 1 };
    const text = folded[page.number - 1] ?? '';
    if (!mayBegin(text, last.number) || !closed(last.page, page.number) || asked >= MOST_ASKED) continue;
    asked += 1;
    const found = numberOf(page);
    if (found && !begins.some((one) => squeeze(one.number) === squeeze(found)))
      begins.push({ number: found, page: page.number });
  }
  return begins;
};

/** It speaks of an invoice, with totals, and never of the one we are in. */
const mayBegin = (text: string, current: string): boolean =>
  INVOICE.test(text) && TOTAL.test(text) && !mentions(text, squeeze(current));

/** A short number is only itself when it stands alone. */
const mentions = (text: string, code: string): boolean =>
  code.length >= SHORT ? squeeze(text).includes(code) : text.split(/\s+/).some((word) => squeeze(word) === code);

const SHORT = 5;

const announced = (text: string): string | undefined => {
  for (const pattern of ANNOUNCED) {
    const code = pattern.exec(text)?.[1];
    if (code) return code.toUpperCase();
  }
  return undefined;
};

const numberOf = (page: Page): string | undefined => {
  const alone = page.number === 1 ? page : { ...page, number: 1 };
  const { invoiceNumber } = readCodes(readPages({ pages: [alone] }), { credit: false, sure: true }, ['invoiceNumber']);
  return invoiceNumber && invoiceNumber.confidence >= LIKELY ? invoiceNumber.value : undefined;
};
