import { expect, test } from 'vitest';
import { PRIMER } from './primer.ts';
import { readInvoiceFile } from './read-invoice-file.ts';

test('the primer has the parts of an invoice, and a sign beyond Latin-1', async () => {
  const { document, fields } = await readInvoiceFile(new TextEncoder().encode(PRIMER));
  expect(fields).toMatchObject({
    invoiceNumber: { value: 'F-2026-0001' },
    totalGross: { value: 14_400_000 },
    iban: { value: 'FR7630006000011234567890189' },
  });
  expect(document.pages[0]?.words.map(({ text }) => text)).toContain('€');
});
