/** Ways of writing that were once misread, on a page drawn for the occasion: which field must hold what. */
import { describe, expect, it } from 'vitest';
import { type FieldName, fieldNames } from '../fields.ts';
import { buyerAddress, drawPage, type Put, plainTotals, sellerFooter, sellerTop } from './page.fixture.ts';
import { readInvoice } from './read-invoice.ts';

const frame: Put[] = [...sellerTop, ...buyerAddress, ...sellerFooter, [50, 200, 'FACTURE n° FB-2026-0042']];
const read = (puts: Put[]) => {
  const reading = readInvoice(drawPage(puts));
  return Object.fromEntries(fieldNames.map((name) => [name, reading[name]?.value ?? null]));
};

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

describe('a reading', () => {
  it.each([
    [
      'ends a code cut at the end of a line',
      [
        [50, 250, 'En exécution du bon de commande 1509118834 passé sur l’accord-cadre 2023-GEO-'],
        [50, 264, '3, il est dû ce qui suit'],
      ],
      { contractNumber: '2023-GEO-3', commitmentNumber: '1509118834' },
    ],
    [
      'takes a code that looks like a date',
      [
        [50, 250, 'MARCHE'],
        [120, 250, ': 24DEC06'],
      ],
      { contractNumber: '24DEC06' },
    ],
    [
      'passes over what qualifies a label',
      [[50, 250, 'N° d’engagement à rappeler : 2026-0412']],
      { commitmentNumber: '2026-0412' },
    ],
    [
      'takes no number of something that is named',
      [[50, 90, 'Analyses, accréditation n° 1-5510']],
      { invoiceNumber: 'FB-2026-0042' },
    ],
    [
      'takes the standard’s name of a field for a part of its label, or for a label',
      [
        [50, 250, 'Code service (BT-10) : DRH-042'],
        [50, 270, 'BT-13 : 4500123456'],
      ],
      { serviceCode: 'DRH-042', commitmentNumber: '4500123456' },
    ],
    [
      'does not take a credit note that wants no payment for an invoice already paid',
      [
        [330, 90, 'AVOIR'],
        [50, 250, 'Avoir n° AV-0042. Aucun règlement à effectuer.'],
      ],
      { documentType: 'creditNote', cadre: 'A1' },
    ],
    [
      'reads a title of two lines',
      [
        [50, 180, 'FACTURE', 16],
        [50, 198, 'D’AVOIR N° 2605-118', 16],
      ],
      { documentType: 'creditNote' },
    ],
    [
      'leaves an empty cell empty, whatever stands farther on its line',
      [
        [50, 250, 'Marché n°'],
        [330, 250, '73011 CHAMBÉRY CEDEX'],
      ],
      { contractNumber: null },
    ],
    [
      'takes nothing of another block into an empty cell of a list',
      [
        [50, 224, 'Date'],
        [130, 224, '13/07/2026'],
        [50, 236, 'Marché n°'],
        [330, 236, '2024 DURAND 77'],
        [50, 248, 'Commande'],
        [130, 248, '4500093312'],
      ],
      { contractNumber: null, commitmentNumber: '4500093312' },
    ],
    [
      'reads an order and its date in one line',
      [[50, 250, 'Bon de commande ROU26-00871 du 23/03/2026']],
      { commitmentNumber: 'ROU26-00871' },
    ],
    [
      'reads hyphens drawn as minus signs, and what kind of framework agreement it is',
      [
        [50, 250, 'Accord−cadre à bons de commande n° RAD−2025−011 – lot n° 2'],
        [50, 270, 'V/Commande : 4500160027 N/Dossier : D7740'],
      ],
      { contractNumber: 'RAD-2025-011', commitmentNumber: '4500160027' },
    ],
    [
      'does not take a capital for a German VAT number',
      [[50, 250, 'Société anonyme au capital de 712 588 399,56 €']],
      { sellerVat: 'FR34534923644' },
    ],
    [
      'does not take a quote and the order under it for a German VAT number',
      [
        [330, 250, 'Devis :'],
        [450, 250, 'DE00291'],
        [330, 262, 'Bon de commande n° :'],
        [450, 262, '2026/ST/077'],
      ],
      { sellerVat: 'FR34534923644', sellerSiret: '53492364400031', commitmentNumber: '2026/ST/077' },
    ],
    [
      'reads a row of values over a row of small headings',
      [
        [50, 240, 'GHER-26-00754'],
        [200, 240, 'PHARM-04'],
        [330, 240, '2024M0123'],
        [60, 254, 'BON DE COMMANDE'],
        [190, 254, 'SERVICE EXÉCUTANT'],
        [340, 254, 'MARCHÉ'],
      ],
      { commitmentNumber: 'GHER-26-00754', serviceCode: 'PHARM-04', contractNumber: '2024M0123' },
    ],
    [
      'does not take a SIRET for an order',
      [
        [50, 250, 'votre commande'],
        [50, 264, '90377487500038'],
      ],
      { commitmentNumber: null },
    ],
    [
      'takes no date that is still to come',
      [
        [50, 250, 'Pont-l’Abbé, le 8 septembre 2026'],
        [50, 270, 'Le solde sera facturé à la remise des plans, prévue le 15 décembre 2026.'],
      ],
      { issueDate: '2026-09-08' },
    ],
    [
      'shares what two labels announce together between them',
      [
        [50, 250, 'EJ/CS'],
        [190, 250, '1509926604 / FACSGCD058'],
      ],
      { commitmentNumber: '1509926604', serviceCode: 'FACSGCD058' },
    ],
    [
      'reads a code in the middle of a sentence',
      [
        [50, 250, 'Votre bon de commande AJ-26-014, service AFF-JUR'],
        [50, 400, 'Merci de virer cette somme sur notre compte.'],
      ],
      { commitmentNumber: 'AJ-26-014', serviceCode: 'AFF-JUR', paymentMeans: 'VIREMENT' },
    ],
    [
      'is paid to the account that is told, not by the cheque that is accepted',
      [
        [50, 400, 'Je vous remercie de régler la somme de 3 943,00 € sur le compte du cabinet.'],
        [50, 430, 'Membre d’une association agréée, règlement par chèque accepté.'],
      ],
      { paymentMeans: 'VIREMENT' },
    ],
    [
      'is paid to the account of a partner',
      [[50, 400, 'À verser au compte du cotraitant : FR76 3000 2057 0000 0712 3456 022']],
      { paymentMeans: 'VIREMENT' },
    ],
    [
      'is paid by nothing that only speaks of accounts',
      [[50, 400, 'Dépense imputée sur le compte 6064, réglée selon vos usages.']],
      { paymentMeans: null },
    ],
    [
      'takes no insurer’s contract',
      [[50, 250, 'Assurance décennale : MAAF Pro contrat n° 468255005']],
      { contractNumber: null },
    ],
    [
      'takes neither treated wood nor an architect’s visa for a means of payment',
      [
        [50, 250, 'Remplacement chevrons sapin traité'],
        [50, 264, 'VISA des études d’exécution'],
      ],
      { paymentMeans: null },
    ],
    [
      'dates an invoice by its own number, not by that of its deposit',
      [
        [50, 214, 'N° FB-2026-0042 en date du 12.06.2026'],
        [50, 250, 'Facture d’acompte n° FB-2026-0009 du 10.02.2026'],
      ],
      { issueDate: '2026-06-12' },
    ],
    ['knows a web shop’s order', [[50, 250, 'Commande #RM10447']], { commitmentNumber: null }],
    [
      'knows « SE » and « EJ »',
      [[50, 250, 'SE : PRFPP75DAJ – EJ : 1300994417']],
      { serviceCode: 'PRFPP75DAJ', commitmentNumber: '1300994417' },
    ],
    [
      'does not take the date of another invoice',
      [
        [50, 250, 'Pour mémoire, la facture FB-2026-0031 du 03/02/2026 a été payée.'],
        [330, 90, 'établie le'],
        [430, 90, '3 mars 2026'],
      ],
      { issueDate: '2026-03-03' },
    ],
    [
      'takes an account said to be credited before one that is not to be used',
      [
        [50, 600, 'Ne pas utiliser pour les factures cédées : FR76 3000 4490 0156 0230 6821 330'],
        [50, 620, 'Virement : IBAN FR14 2004 1010 0505 0001 3M02 606'],
      ],
      { iban: 'FR1420041010050500013M02606', paymentMeans: 'VIREMENT' },
    ],
    [
      'takes the account that is said to be the payee’s',
      [
        [50, 600, 'Compte CARPA (réservé aux fonds clients) : FR76 3000 4490 0156 0230 6821 330'],
        [50, 620, 'Virement sur notre compte FR14 2004 1010 0505 0001 3M02 606'],
      ],
      { iban: 'FR1420041010050500013M02606', paymentMeans: 'VIREMENT' },
    ],
    [
      'does not take the date of a deposit that was billed',
      [
        [330, 90, 'Valmorel, le 1er octobre 2026'],
        [50, 300, 'Provision facturée le 12/03/2026'],
        [440, 300, '-2 500,00 €'],
      ],
      { issueDate: '2026-10-01' },
    ],
    [
      'reads a row of values under a row of headings, each set its own way',
      [
        [80, 250, 'Engagement juridique'],
        [260, 250, 'Convention'],
        [420, 250, 'Code service'],
        [20, 264, '1512097744'],
        [290, 264, 'néant'],
        [500, 264, 'C002871'],
      ],
      { commitmentNumber: '1512097744', serviceCode: 'C002871' },
    ],
    [
      'takes no print date of a duplicate, nor a value where a dash stands',
      [
        [330, 60, 'DUPLICATA édité le 02/11/2026'],
        [330, 90, 'Date'],
        [430, 90, '30/09/2026'],
        [50, 250, 'Code service'],
        [160, 250, '—'],
        [50, 266, 'Émetteur : Ateliers Brunel'],
      ],
      { issueDate: '2026-09-30', serviceCode: null },
    ],
    [
      'keeps the tax of fees when only the disbursements bear none',
      [[50, 480, 'Débours non soumis à TVA : 238,50 €']],
      { totalNet: 100000, totalVat: 20000, totalGross: 120000 },
    ],
    [
      'takes a means of payment that is merely accepted for none',
      [[50, 600, 'Nous acceptons aussi les chèques.']],
      { paymentMeans: null },
    ],
    [
      'takes the only means that is accepted for the one that is meant',
      [[50, 600, 'Moyens de paiement acceptés : virement.']],
      { paymentMeans: 'VIREMENT' },
    ],
    ['and none of several', [[50, 600, 'Moyens de paiement acceptés : chèque, espèces.']], { paymentMeans: null }],
    [
      'takes a sample for no direct debit',
      [[50, 300, 'Prélèvement et transport des échantillons']],
      { paymentMeans: null },
    ],
    [
      'limits a denial to its own sentence',
      [[50, 600, 'Caution bancaire jointe. Règlement par virement à 30 jours.']],
      { paymentMeans: 'VIREMENT' },
    ],
    [
      'tells narrow columns apart by what lines up under them',
      [
        [50, 250, 'SIRET client'],
        [130, 250, 'Engagement n°'],
        [205, 250, 'Code service'],
        [50, 266, '21240383600027'],
        [130, 266, 'B-2026-118'],
        [205, 266, 'SUR-NUIT'],
      ],
      { commitmentNumber: 'B-2026-118', serviceCode: 'SUR-NUIT' },
    ],
    [
      'joins a label that its cell breaks in two',
      [
        [330, 250, 'CODE'],
        [430, 250, ': BATCOM'],
        [330, 262, 'SERVICE'],
      ],
      { serviceCode: 'BATCOM' },
    ],
    [
      'keeps two labels apart that stand one over the other',
      [
        [50, 250, 'Réf. marché'],
        [150, 250, 'MC-2023-0042'],
        [50, 262, 'Code service'],
        [150, 262, 'SGDEP'],
      ],
      { contractNumber: 'MC-2023-0042', serviceCode: 'SGDEP' },
    ],
    [
      'puts no SIRET in a code',
      [[50, 250, 'Engagement : B-2026-118 21240383600027']],
      { commitmentNumber: 'B-2026-118' },
    ],
    [
      'takes what is said last of an amount',
      [[50, 480, 'Réglé par carte d’achat le 12/02/2026 – Net à payer : 0,00 €']],
      { totalGross: 120000, amountDue: 0 },
    ],
    [
      'follows a centred footer from line to line',
      [
        [60, 760, 'Siège social : 12 rue des Forges 21000 Dijon – Assurance décennale SMABTP n° 1247000 – TVA'],
        [208, 773, 'acquittée sur les encaissements'],
      ],
      { vatType: 'TVA_SUR_ENCAISSEMENT' },
    ],
  ] as Wording[])('%s', (_, puts, expected) => {
    expect(read([...frame, ...plainTotals, ...puts])).toMatchObject(expected);
  });

  it.each([
    [
      'totals told in sentences that wrap',
      [
        [50, 300, 'Cela représente un montant hors taxes de 864,00 euros, auquel s’ajoute la TVA à 5,5 % soit'],
        [50, 314, '47,52 euros. Nous vous remercions de bien vouloir nous régler la somme de 911,52 euros'],
        [50, 328, 'TTC avant le 31 décembre 2025.'],
      ],
      { totalNet: 86400, totalVat: 4752, totalGross: 91152, amountDue: 91152 },
    ],
    [
      'a VAT table with a column per rate, its figures flush right',
      [
        [180, 300, '2,10 %'],
        [290, 300, '10 %'],
        [390, 300, '20 %'],
        [490, 300, 'Total'],
        [50, 316, 'HT'],
        [220, 316, '72,00'],
        [325, 316, '990,00'],
        [425, 316, '243,00'],
        [530, 316, '1 305,00'],
        [50, 332, 'TVA'],
        [225, 332, '1,51'],
        [330, 332, '99,00'],
        [430, 332, '48,60'],
        [535, 332, '149,11'],
        [50, 348, 'TTC'],
        [220, 348, '73,51'],
        [320, 348, '1 089,00'],
        [425, 348, '291,60'],
        [525, 348, '1 454,11 €'],
        [50, 380, 'Acompte reçu : 400,00 € — À nous devoir : 1 054,11 €'],
      ],
      {
        totalNet: 130500,
        amountDue: 105411,
        vatBreakdown: expect.arrayContaining([{ rate: 210, base: 7200, amount: 151 }]),
      },
    ],
    [
      'amounts with three decimals',
      [
        [50, 300, 'Total HT'],
        [440, 300, '1 326,00'],
        [50, 316, 'Total taxes'],
        [440, 316, '130,272'],
        [50, 332, 'Total TTC'],
        [440, 332, '1 456,272'],
      ],
      { totalNet: 132600, totalVat: 13027, totalGross: 145627 },
    ],
  ] as Wording[])('%s', (_, puts, expected) => {
    expect(read([...frame, ...puts])).toMatchObject(expected);
  });

  it('gives the only SIRET to the customer of a company abroad', () => {
    const abroad: Put[] = [
      [50, 60, 'Präzisionsoptik GmbH'],
      [50, 74, '07745 Jena, Deutschland'],
      ...buyerAddress,
      [330, 240, 'SIRET'],
      [430, 240, '21240383600027'],
      [50, 790, 'USt-IdNr.: DE811298437'],
    ];
    expect(read(abroad)).toMatchObject({
      sellerSiret: null,
      buyerSiret: '21240383600027',
      sellerVat: 'DE811298437',
    });
  });
});
