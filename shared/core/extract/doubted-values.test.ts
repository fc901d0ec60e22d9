/** What is read, but may not be shown as sure: the page leaves room for another answer. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../fields.ts';
import { SURE } from '../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from './page.fixture.ts';
import { readInvoice } from './read-invoice.ts';

const totals: Put[] = [
  [300, 500, 'Total HT'],
  [450, 500, '100,00 €'],
  [300, 514, 'TVA 20 %'],
  [450, 514, '20,00 €'],
  [300, 528, 'Total TTC'],
  [450, 528, '120,00 €'],
];

type Doubt = [why: string, puts: Put[], field: FieldName];

describe('a reading is not sure', () => {
  it.each([
    [
      'of what is due where the page says that it was paid',
      [...totals, [50, 600, 'Facture acquittée par carte bancaire le 12/03/2026']],
      'amountDue',
    ],
    [
      'of what is due where something is taken off under the total',
      [...totals, [300, 542, 'Retenue de garantie (caution non fournie)'], [450, 542, '- 6,00 €']],
      'amountDue',
    ],
    [
      'of what is due where it is less than nothing',
      [...totals, [300, 542, 'Acompte'], [450, 542, '114,00 €'], [300, 556, 'Net à payer'], [450, 556, '- 6,00 €']],
      'amountDue',
    ],
    [
      'of what is due where only the tax makes the difference',
      [
        [300, 500, 'Total TTC'],
        [450, 500, '120,00 €'],
        [300, 514, 'dont TVA 20 %'],
        [450, 514, '20,00 €'],
        [300, 528, 'soit HT'],
        [450, 528, '100,00 €'],
        [300, 542, 'Solde à régler'],
        [450, 542, '100,00 €'],
      ],
      'amountDue',
    ],
    [
      'of an order that is called a slip among the items',
      [[50, 200, 'Vitrerie façade ouest (bon 1188)'], ...totals],
      'commitmentNumber',
    ],
    [
      'of the whole works where what is due is the total beside it',
      [
        ...['Situation 2', 'Situation 3', 'Total'].map((text, index): Put => [150 + index * 110, 480, text]),
        ...[
          ['Montant HT', '60 000,00', '40 000,00', '100 000,00'],
          ['TVA', '12 000,00', '8 000,00', '20 000,00'],
          ['Montant TTC', '72 000,00', '48 000,00', '120 000,00'],
        ].flatMap((row, line) => row.map((text, index): Put => [40 + index * 110, 494 + 14 * line, text])),
        [40, 560, 'Net à payer'],
        [260, 560, '48 000,00 €'],
      ],
      'totalGross',
    ],
    [
      'of an exemption that may be of a part, where the tax was not found',
      [
        [50, 200, 'Base TVA 20 %'],
        [50, 600, 'Timbres : exonérés de TVA, art. 261 du CGI'],
      ],
      'vatType',
    ],
    [
      'of no tax on a credit note whose total is larger than the sum of its items',
      [
        [50, 300, 'Autoliquidation possible selon l’article 283'],
        ...[
          ['Toner', '356,70-'],
          ['Classeur', '24,50-'],
          ['Total HT', '381,20-'],
          ['TVA 20,00', '76,24-'],
          ['Total TTC', '457,44-'],
        ].flatMap(([text = '', figures = ''], line): Put[] => [
          [300, 472 + 14 * line, text],
          [500 - 5 * figures.length, 472 + 14 * line, figures],
        ]),
      ],
      'totalVat',
    ],
    [
      'of a subcontractor’s case where another company is named as one',
      [...totals, [50, 600, 'Sous-traitant : TP Morvan, SIRET 381 220 445 00018']],
      'cadre',
    ],
    ['of that case where its name stands nowhere else', [...totals, [50, 600, 'Sous-traitant : TP Morvan']], 'cadre'],
    ['of a credit note where one is to come', [[50, 40, 'Avoir à venir : AV-2025-0093'], ...totals], 'documentType'],
    [
      'of what is due where it is the opposite of the total',
      [...totals, [300, 542, 'Solde'], [450, 542, '- 120,00 €']],
      'amountDue',
    ],
    ...(['invoiceNumber', 'issueDate', 'documentType'] as const).map(
      (field): Doubt => [
        'of an invoice that a reference speaks of',
        [[50, 250, 'Référence'], [150, 250, 'Facture 26-0014478 du 29/05/2026'], ...totals],
        field,
      ],
    ),
    [
      'of a service whose code is left out, before the number of something else',
      [[50, 250, 'Code service :'], [150, 250, 'OS n° 1 du 12/01/2026'], ...totals],
      'serviceCode',
    ],
    [
      'of the buyer’s number under words that ask to recall it',
      [[330, 250, 'Références à rappeler'], [330, 264, 'Votre demande n°'], [450, 264, '25-01093'], ...totals],
      'invoiceNumber',
    ],
    ['of an engagement that is over', [[50, 250, 'Ancien engagement : 1499887766'], ...totals], 'commitmentNumber'],
    ['of an order that was called off', [[50, 250, 'EJ clos : 1400001122'], ...totals], 'commitmentNumber'],
    ['of a promise', [[50, 250, 'Engagement qualité n° 12-884'], ...totals], 'commitmentNumber'],
    ['of a contract to be announced', [[50, 250, 'Avis de marché n° 25-118844'], ...totals], 'contractNumber'],
    ['of a contract that was called off', [[50, 250, 'Marché annulé n° 2020-88'], ...totals], 'contractNumber'],
    ['of the seller’s own service', [[50, 250, 'Notre code service : SERV-9'], ...totals], 'serviceCode'],
    ['of a note to its people', [[50, 250, 'Note de service n° 2025-04'], ...totals], 'serviceCode'],
    ['of an invoice to come', [[50, 250, 'Facture à venir n° FV-2026-01'], ...totals], 'invoiceNumber'],
    ['of a contract that is over', [[50, 250, 'Marché précédent n° 2021-044 clos'], ...totals], 'contractNumber'],
  ] satisfies Doubt[])('%s', (_why, puts, field) => {
    const read = readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...puts]));
    expect(read[field]?.confidence ?? 0).toBeLessThan(SURE);
  });

  it('is sure of the subcontractor’s case where the seller is named as one', () => {
    const words: Put[] = [[50, 600, 'Sous-traitant : Ateliers Brunel, SIRET 534 923 644 00031'], ...totals];
    const { cadre } = readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...words]));
    expect(cadre?.value).toBe('A9');
    expect(cadre?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it.each([
    [
      'that of a meter, under another number',
      [
        [330, 186, 'SIRET : 230 288 714 00077'],
        [50, 214, 'Pourquoi cet avoir ? L’index du PRM 50018834127790 a été corrigé par le distributeur'],
      ],
    ],
    ['that of a subsidiary', [[50, 600, 'Notre filiale : SIRET 813 458 221 00014']]],
    ['that of the insurer', [[50, 600, 'Assurance décennale : police 7.114, SMABTP Lyon (SIRET 813 458 221 00014)']]],
  ] satisfies [string, Put[]][])('takes no number for the seller’s: %s', (_why, puts) => {
    expect(readInvoice(drawPage([...sellerTop, ...buyerAddress, ...puts])).sellerSiret).toBe(undefined);
  });

  it('takes an exemption from another duty for none of the VAT', () => {
    const read = readInvoice(
      drawPage([...sellerTop, [50, 600, 'Exonération de droits de mutation : article 1042 du CGI.']]),
    );
    const stay = readInvoice(drawPage([...sellerTop, [50, 600, 'Taxe de séjour : exonérée (agent en mission)']]));
    expect([read.vatType, stay.vatType]).toEqual([undefined, undefined]);
  });
});
