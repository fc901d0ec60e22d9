/** The standard's code lists, in the words of the deposit form. DATA. */
import type { FieldValues } from '../../fields.ts';

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const CREDIT_NOTE_CODES = codes('81 83 261 262 296 308 381 396 420 458 502 503 532');
const INVOICE_CODES = codes(
  '71 80 82 84 102 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389 390 393 394 395 456 457 471 472 473 500 501 527 553 575 623 633 751 780 817 870 875 876 877 935',
);

export const documentTypeOf = (code: string): FieldValues['documentType'] | null => {
  if (CREDIT_NOTE_CODES.has(code)) return 'creditNote';
  return INVOICE_CODES.has(code) ? 'invoice' : null;
};

type Means = FieldValues['paymentMeans'];

/** UNTDID 4461 codes that have their own choice on the portal. */
export const MEANS_BY_CODE: Readonly<Record<string, Means>> = {
  10: 'ESPECE',
  20: 'CHEQUE',
  23: 'CHEQUE',
  25: 'CHEQUE',
  26: 'CHEQUE',
  30: 'VIREMENT',
  31: 'VIREMENT',
  42: 'VIREMENT',
  48: 'AUTRE',
  49: 'PRELEVEMENT',
  54: 'AUTRE',
  55: 'AUTRE',
  58: 'VIREMENT',
  59: 'PRELEVEMENT',
  68: 'AUTRE',
  97: 'AUTRE',
};

type Cadre = FieldValues['cadre'];

/** Chorus Pro's own codes, and those of the 2026 reform (goods, services, mixed) that mean the same. */
export const CADRE_BY_PROCESS: Readonly<Record<string, Cadre>> = {
  A1: 'A1',
  A2: 'A2',
  A9: 'A9',
  A12: 'A12',
  B1: 'A1',
  S1: 'A1',
  M1: 'A1',
  B2: 'A2',
  S2: 'A2',
  M2: 'A2',
  B4: 'A1',
  S4: 'A1',
  M4: 'A1',
  S3: 'A9',
  S5: 'A9',
  S6: 'A12',
};

type VatType = FieldValues['vatType'];

/** BT-8, as CII (UNTDID 2475) and UBL (UNTDID 2005) write it, each found in the other's files too; then Chorus Pro's words. */
export const VAT_TYPE_BY_POINT: Readonly<Record<string, VatType>> = {
  3: 'TVA_SUR_DEBIT',
  5: 'TVA_SUR_DEBIT',
  72: 'TVA_SUR_ENCAISSEMENT',
  432: 'TVA_SUR_ENCAISSEMENT',
  'TVA DEBIT': 'TVA_SUR_DEBIT',
  TVA_DEBIT: 'TVA_SUR_DEBIT',
  TVA_SUR_DEBIT: 'TVA_SUR_DEBIT',
  'TVA ENCAISSEMENT': 'TVA_SUR_ENCAISSEMENT',
  TVA_ENCAISSEMENT: 'TVA_SUR_ENCAISSEMENT',
  TVA_SUR_ENCAISSEMENT: 'TVA_SUR_ENCAISSEMENT',
};

/** VAT due on delivery: in France that is the ordinary regime of goods, which the portal counts with the debits. */
export const DELIVERY_POINTS = codes('29 35');

/** Where the portal puts these is in no source: a suggestion, never shown as sure. */
export const VAT_TYPE_BY_CATEGORY: Readonly<Record<string, VatType>> = {
  E: 'EXONERATION',
  G: 'EXONERATION',
  K: 'EXONERATION',
  AE: 'SANS_TVA',
  O: 'SANS_TVA',
};

/** The seller's own franchise (art. 293 B) is no exemption of the sale. */
export const isFranchise = (reason: string): boolean => /VATEX-FR-FRANCHISE|293 ?-?B\b/i.test(reason);
