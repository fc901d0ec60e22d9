/** Invoices in the language of a neighbouring country. */
import { describe, expect, it } from 'vitest';
import { drawPage, type Put, readDrawn } from './page.fixture.ts';
import { readInvoice } from './read-invoice.ts';

const row = (y: number, ...cells: string[]): Put[] => cells.map((text, index): Put => [50 + 110 * index, y, text]);

describe('an invoice in Dutch', () => {
  it('is read by the words after which its values stand', () => {
    const read = readDrawn([
      [50, 180, 'FACTUUR', 14],
      [50, 220, 'Factuurnummer: 993548900'],
      [50, 234, 'Factuurdatum: 19 april 2026'],
      [50, 248, 'Orderdatum: 18 april 2026'],
      [50, 262, 'Vervaldatum: 19 mei 2026'],
      ...row(300, 'Artikel', 'Aantal', 'Prijs'),
      ...row(314, 'Onderhoudsset', '2', '€ 296,68'),
      ...row(420, 'Exclusief BTW', '€ 593,36'),
      ...row(434, 'BTW 21%', '€ 124,61'),
      ...row(448, 'Totaal', '€ 717,97'),
    ]);
    expect(read).toMatchObject({
      invoiceNumber: '993548900',
      issueDate: '2026-04-19',
      documentType: 'invoice',
      totalNet: 59336,
      totalVat: 12461,
      totalGross: 71797,
      vatBreakdown: [{ rate: 2100, base: 59336, amount: 12461 }],
    });
  });

  it('is read by its headings', () => {
    const read = readDrawn([
      ...row(220, 'Klant', 'Factuur datum', 'Factuur', 'Vervaldatum'),
      ...row(234, 'SCONL0303', '8-9-2026', 'VF1005193039', '22-9-2026'),
      ...row(400, 'BTW %', 'Grondslag', 'BTW bedrag', 'Totaal'),
      ...row(414, '21 %', '41,31', '8,68', '49,99'),
    ]);
    expect(read).toMatchObject({
      invoiceNumber: 'VF1005193039',
      issueDate: '2026-09-08',
      totalNet: 4131,
      totalVat: 868,
      totalGross: 4999,
    });
  });

  it('is a credit note where it calls itself one, and keeps the customer’s VAT number aside', () => {
    const { documentType, invoiceNumber, sellerVat } = readInvoice(
      drawPage([
        [50, 180, 'CREDITNOTA', 14],
        [50, 220, 'Creditnota nr. CN-2026-118'],
        [50, 240, 'Uw BTW nummer: BE0746948457'],
      ]),
    );
    expect([documentType?.value, invoiceNumber?.value, sellerVat]).toEqual(['creditNote', 'CN-2026-118', undefined]);
  });
});
