/** Whether two drafts hold the same invoice: same company, same year, same number. */
import type { Draft } from './draft.ts';

/** Whose invoice it is, of which year, under which number; null while one of the three is missing. */
export const invoiceKey = ({ fields }: Draft): string | null => {
  const { sellerSiret, invoiceNumber, issueDate } = fields;
  if (!sellerSiret || !invoiceNumber || !issueDate) return null;
  const number = invoiceNumber.value.replace(/\s+/g, '').toUpperCase();
  // One company numbers its invoices for all its establishments.
  return [sellerSiret.value.slice(0, 9), issueDate.value.slice(0, 4), number].join('|');
};

export const sameInvoice = (one: Draft, other: Draft): boolean => {
  const key = invoiceKey(one);
  return key !== null && invoiceKey(other) === key;
};
