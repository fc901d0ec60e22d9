/** Values as e-invoices write them. What is not written as the standard says is no value: nothing is guessed. */
import type { FieldValues, VatLine } from '../fields.ts';
import type { Cents } from '../values/cents.ts';
import { type IsoDate, isoDate } from '../values/iso-date.ts';
import { isLuhnSiret } from '../values/siret.ts';
import type { InvoicePaths } from './invoice-paths.ts';
import { nodesAt, textAt, type XmlNode } from './xml-tree.ts';

/** "1324.60", "-12", "50.0000" → cents. "1324,60" and "10.005" are refused. */
export const xmlCents = (text: string | null): Cents | null => {
  const match = /^([+-]?)(\d{1,13})(?:\.(\d{1,2})0*)?$/.exec(text ?? '');
  if (!match) return null;
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] === '-' ? -cents : cents;
};

/** "20", "5.50" → hundredths of a per cent. */
const xmlRate = (text: string | null): number | null => xmlCents(text);

/** CII writes "20260131" (format 102), UBL "2026-01-31". */
export const xmlDate = (text: string | null): IsoDate | null => {
  const match = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:T.*|Z|[+-]\d\d:\d\d)?$/.exec(text ?? '');
  return match ? isoDate(Number(match[1]), Number(match[3]), Number(match[4])) : null;
};

const CREDIT_NOTE_CODES = new Set([
  '81',
  '83',
  '261',
  '262',
  '296',
  '308',
  '381',
  '396',
  '420',
  '458',
  '502',
  '503',
  '532',
]);
const INVOICE_CODES = new Set(
  '80 82 84 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389 390 393 394 395 456 457 471 472 473 500 501 527 553 575 623 633 751 780 817 870 875 876 877 935'.split(
    ' ',
  ),
);

export const documentTypeOf = (code: string): FieldValues['documentType'] | null => {
  if (CREDIT_NOTE_CODES.has(code)) return 'creditNote';
  return INVOICE_CODES.has(code) ? 'invoice' : null;
};

/** UNTDID 4461 codes that have their own choice on the portal. */
export const MEANS_BY_CODE: Readonly<Record<string, FieldValues['paymentMeans']>> = {
  10: 'ESPECE',
  20: 'CHEQUE',
  30: 'VIREMENT',
  31: 'VIREMENT',
  42: 'VIREMENT',
  48: 'AUTRE',
  49: 'PRELEVEMENT',
  54: 'AUTRE',
  55: 'AUTRE',
  58: 'VIREMENT',
  59: 'PRELEVEMENT',
};

/** Chorus Pro's own codes, and those of the 2026 reform (goods, services, mixed) that mean the same. */
export const CADRE_BY_PROCESS: Readonly<Record<string, FieldValues['cadre']>> = {
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
};

/** Scheme 0009 is a SIRET; 0002 is SIRENE, under which fourteen digits are a SIRET too. */
const SIRET_SCHEMES = new Set(['0009', '0002', 'SIRET']);

/** A SIRET among the identifiers of a party: by its scheme, or by its check digit when no scheme is given. */
export const siretAmong = (holders: readonly XmlNode[]): string | null => {
  const ids = holders.flatMap((holder) => [holder, ...holder.children]).filter(isIdentifier);
  const siret = ids.find(({ text, attributes: { schemeID } }) => {
    const digits = text.replace(/\s/g, '');
    if (!/^\d{14}$/.test(digits)) return false;
    return schemeID ? SIRET_SCHEMES.has(schemeID) : isLuhnSiret(digits);
  });
  return siret ? siret.text.replace(/\s/g, '') : null;
};

const isIdentifier = ({ name }: XmlNode): boolean => ['ID', 'GlobalID', 'CompanyID'].includes(name);

/** All lines or nothing: a breakdown with a hole in it would be a wrong one. */
export const xmlVatLines = (root: XmlNode, paths: InvoicePaths): VatLine[] | null => {
  const lines = nodesAt(root, paths.taxLines).map((line) => ({
    rate: xmlRate(textAt(line, paths.tax.rate) ?? (textAt(line, paths.tax.category) === 'O' ? '0' : null)),
    base: xmlCents(textAt(line, paths.tax.base)),
    amount: xmlCents(textAt(line, paths.tax.amount)),
  }));
  return lines.length > 0 && lines.every(isWhole) ? lines : null;
};

const isWhole = (line: { [K in keyof VatLine]: VatLine[K] | null }): line is VatLine =>
  line.rate !== null && line.base !== null && line.amount !== null;
