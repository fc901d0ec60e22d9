import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InvoiceDocument, Word } from '../document.ts';
import { fieldNames } from '../fields.ts';
import { SURE } from '../reading.ts';
import { readInvoice } from './read-invoice.ts';

type Put = [x: number, y: number, text: string];

/** An invoice nobody printed: seller and legal footer, recipient block, references, totals. */
const page: Put[] = [
  [50, 60, 'Ateliers Brunel'],
  [50, 74, '12 rue des Forges'],
  [50, 88, '21000 Dijon'],
  [330, 130, 'Commune de Valmorel'],
  [330, 144, 'Service finances'],
  [330, 158, '1 place de la Mairie'],
  [330, 172, 'SIRET : 212 403 836 00027'],
  [50, 220, 'Facture n° FB-2026-0042'],
  [50, 236, 'Date de facture : 3 mars 2026'],
  [50, 252, 'Échéance : 02/04/2026'],
  [50, 268, 'N° d’engagement : 4500012345'],
  [50, 284, 'Code service : DST01'],
  [50, 340, 'Désignation'],
  [420, 340, 'Montant HT'],
  [50, 356, 'Réparation d’un portail'],
  [440, 356, '1 000,00 €'],
  [50, 372, 'Peinture'],
  [440, 372, '234,50 €'],
  [330, 420, 'Total HT'],
  [440, 420, '1 234,50 €'],
  [330, 436, 'TVA 20 %'],
  [440, 436, '246,90 €'],
  [330, 452, 'Total TTC'],
  [440, 452, '1 481,40 €'],
  [330, 468, 'Net à payer'],
  [440, 468, '1 481,40 €'],
  [50, 520, 'Règlement par virement : IBAN FR14 2004 1010 0505 0001 3M02 606'],
  [50, 790, 'SARL au capital de 5 000 € - RCS Dijon 534 923 644 - SIRET 534 923 644 00031 - TVA FR34534923644'],
];

const GLYPH = 5;
const wordsOf = ([x, y, text]: Put): Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    confidence: 1,
    box: { page: 1, x: x + match.index * GLYPH, y, width: match[0].length * GLYPH, height: 10 },
  }));

const documentOf = (words: Word[]): InvoiceDocument => ({
  pages: [{ number: 1, width: 595, height: 842, words, origin: 'text' }],
  xml: null,
  attachments: [],
  signed: false,
  encrypted: false,
});

const words = page.flatMap(wordsOf);
const valuesOf = (given: Word[]) => {
  const reading = readInvoice(documentOf(given));
  return Object.fromEntries(fieldNames.map((name) => [name, reading[name]?.value]));
};
const without = (part: string) => page.filter(([, , text]) => !text.includes(part)).flatMap(wordsOf);

describe('readInvoice', () => {
  it('reads every field the page shows', () => {
    expect(valuesOf(words)).toMatchObject({
      sellerSiret: '53492364400031',
      sellerVat: 'FR34534923644',
      buyerSiret: '21240383600027',
      buyerName: 'Commune de Valmorel',
      isState: false,
      invoiceNumber: 'FB-2026-0042',
      issueDate: '2026-03-03',
      commitmentNumber: '4500012345',
      serviceCode: 'DST01',
      contractNumber: undefined,
      currency: 'EUR',
      documentType: 'invoice',
      paymentMeans: 'VIREMENT',
      iban: 'FR1420041010050500013M02606',
      totalNet: 123450,
      totalVat: 24690,
      totalGross: 148140,
      amountDue: 148140,
      vatBreakdown: [{ rate: 2000, base: 123450, amount: 24690 }],
    });
  });

  it('does not care in which order the words were drawn', () => {
    const expected = valuesOf(words);
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (shuffled) => {
        expect(valuesOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps what is sure when an unrelated line is added', () => {
    const before = readInvoice(documentOf(words));
    const line = fc.constantFrom(
      'Merci de votre confiance',
      'Livré le 12/02/2026',
      'Horaires : 8h-12h',
      'Tél. 03 80 12 34 56',
      'Devis D-778 du 05/01/2026',
    );
    fc.assert(
      fc.property(line, fc.constantFrom(300, 560, 600, 700), (text, y) => {
        const after = readInvoice(documentOf([...words, ...wordsOf([50, y, text])]));
        for (const name of fieldNames)
          if ((before[name]?.confidence ?? 0) >= SURE) expect(after[name]?.value).toEqual(before[name]?.value);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves absent what the page does not show', () => {
    expect(valuesOf(without('engagement')).commitmentNumber).toBeUndefined();
    expect(valuesOf(without('Code service')).serviceCode).toBeUndefined();
    expect(valuesOf(without('IBAN')).iban).toBeUndefined();
    expect(valuesOf(without('Facture n°')).invoiceNumber).toBeUndefined();
    expect(valuesOf(without('SIRET :')).buyerSiret).toBeUndefined();
  });

  it('is not sure of totals that do not add up', () => {
    const wrong = page.map(([x, y, text]): Put => [x, y, text === '246,90 €' ? '249,60 €' : text]).flatMap(wordsOf);
    const { totalVat, totalGross } = readInvoice(documentOf(wrong));
    expect(totalVat?.confidence ?? 0).toBeLessThan(SURE);
    expect(totalGross?.confidence ?? 0).toBeLessThan(SURE);
  });

  it('reads a net à payer that an earlier payment explains', () => {
    const paid = [...without('Net à payer'), ...wordsOf([330, 484, 'Net à payer'])].filter(({ box }) => box.y !== 468);
    const more = [
      ...paid,
      ...wordsOf([330, 468, 'Acompte versé']),
      ...wordsOf([440, 468, '-481,40 €']),
      ...wordsOf([440, 484, '1 000,00 €']),
    ];
    expect(valuesOf(more)).toMatchObject({ totalGross: 148140, amountDue: 100000 });
  });

  it('shows where each value stands', () => {
    const { invoiceNumber } = readInvoice(documentOf(words));
    expect(invoiceNumber?.evidence).toMatchObject({
      kind: 'text',
      value: [{ page: 1, y: 220 }],
      label: [{ y: 220 }, { y: 220 }],
    });
  });

  it('reads nothing from an empty page', () => {
    expect(readInvoice(documentOf([]))).toEqual({});
  });

  it('is sure of nothing on a page whose letters are not what they look like', () => {
    const garbled: Put[] = [
      [50, 60, '7D[L /DFRPEH'],
      [50, 200, '127( )$&785( 1r 7'],
      [50, 400, '0217$17 77& |'],
    ];
    expect(
      Object.values(readInvoice(documentOf(garbled.flatMap(wordsOf)))).filter(({ confidence }) => confidence >= SURE),
    ).toEqual([]);
  });
});
