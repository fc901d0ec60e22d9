/** The committed files are what the builders say: their truth, and on the page everything the data holds. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isValidIban } from '../../../shared/core/values/iban.ts';
import { isValidSiret } from '../../../shared/core/values/siret.ts';
import { isValidVatId } from '../../../shared/core/values/vat-id.ts';
import { readDocument } from '../../../shared/reading/read-document.ts';
import { invoices } from './data/invoices.ts';
import { layoutOf, layouts } from './layouts/index.ts';
import type { MixedInvoice } from './model.ts';
import { inFours } from './spelling.ts';
import { truthOf } from './truth.ts';

const files = join(import.meta.dirname, 'files');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(files, name)));

/** Letters and figures alone: how a layout spaces, accents or cuts them is its own affair. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N},]/gu, '')
    .toUpperCase();

const pageText = async (name: string): Promise<string> => {
  const { pages } = await readDocument(bytesOf(`${name}.pdf`));
  return bare(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''));
};

const saidBy = ({ references, lines, mentions, payment, accounts, deliverTo, seller, buyer, number }: MixedInvoice) => [
  number,
  seller.name,
  seller.siret,
  buyer.name,
  ...references.map(({ value }) => value),
  ...lines.map(({ label }) => label),
  ...[mentions, payment, deliverTo].flat(),
  ...accounts.map(({ iban }) => inFours(iban)),
];

/** In one piece, or cut by a narrow column where a line may end. */
const isOn = (page: string, text: string): boolean =>
  page.includes(bare(text)) || text.split(/[\s-]/).every((piece) => page.includes(bare(piece)));

const amountsIn = ({ fields }: ReturnType<typeof truthOf>): string[] => {
  const rates = fields.vatBreakdown.map(({ amount }) => amount);
  const values = Object.entries(fields).flatMap(([name, value]) => (/^total|^amount/.test(name) ? [value] : []));
  return [...values, ...rates].flatMap((value) => (typeof value === 'string' ? [value.replace('.', ',')] : []));
};

describe.each(invoices.map((invoice) => [invoice.name, invoice] as const))('%s', (name, invoice) => {
  const truth = truthOf(invoice, layoutOf(invoice));

  it('has the truth its builder gives', () => {
    expect(JSON.parse(readFileSync(join(files, `${name}.json`), 'utf8'))).toEqual(truth);
  });

  it('shows all that its data holds, and nothing its truth denies', async () => {
    const page = await pageText(name);
    const absent = [...saidBy(invoice), ...amountsIn(truth)].filter((text) => !isOn(page, text));
    expect(absent).toEqual([]);
    expect(page.includes(invoice.buyer.siret)).toBe(invoice.showsBuyerSiret);
    const showsIban = invoice.accounts.some(({ iban }) => iban === invoice.seller.iban);
    expect(isOn(page, inFours(invoice.seller.iban))).toBe(showsIban);
  });

  it('has numbers with right check digits', () => {
    const { seller, buyer, accounts } = invoice;
    expect([seller.siret, buyer.siret].filter((siret) => !isValidSiret(siret))).toEqual([]);
    expect([...accounts.map(({ iban }) => iban), seller.iban].filter((iban) => !isValidIban(iban))).toEqual([]);
    if (seller.vat) expect(isValidVatId(seller.vat)).toBe(true);
  });
});

it('is a cross-section: many layouts, five producers, and small', () => {
  const names = readdirSync(files);
  expect(names.toSorted()).toEqual(invoices.flatMap(({ name }) => [`${name}.json`, `${name}.pdf`]).toSorted());
  expect(invoices.length).toBeGreaterThanOrEqual(40);
  expect(new Set(invoices.map(({ layout }) => layout))).toEqual(new Set(Object.keys(layouts)));
  expect(Object.keys(layouts).length).toBeGreaterThanOrEqual(10);
  expect(names.reduce((sum, name) => sum + statSync(join(files, name)).size, 0)).toBeLessThan(3_000_000);
});
