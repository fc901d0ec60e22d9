/** Ways of writing numbers and codes that were once misread. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

describe('a reading of codes', () => {
  it.each([
    [
      'keeps the initials of a number that a label apart announces',
      [
        [50, 250, 'Commande n°'],
        [200, 250, 'CDE 26/114'],
      ],
      { commitmentNumber: 'CDE 26/114' },
    ],
    [
      'keeps them after a reference',
      [[50, 250, 'Votre référence : BC 2026-0451']],
      { commitmentNumber: 'BC 2026-0451' },
    ],
    [
      'takes the customer’s reference that calls itself an order',
      [[50, 250, 'Réf. client : BDC-2026-00784']],
      { commitmentNumber: 'BDC-2026-00784' },
    ],
    [
      'takes what stands after the colon, not the short name of whoever ordered',
      [[50, 250, 'Votre bon de commande DDT38 : EN26-00418   Devis n° D-26-7']],
      { commitmentNumber: 'EN26-00418' },
    ],
    [
      'nor that name in brackets',
      [[50, 250, 'Votre commande (CD21) : CO26-01733 du 12/03/2026']],
      { commitmentNumber: 'CO26-01733' },
    ],
    [
      'nor where the colon ends a cell',
      [
        [50, 250, 'Bon de commande DDT38 :'],
        [250, 250, 'EN26-00418'],
      ],
      { commitmentNumber: 'EN26-00418' },
    ],
    [
      'nor where the value stands under it',
      [
        [50, 250, 'Bon de commande DDT38 :'],
        [50, 264, 'EN26-00418'],
      ],
      { commitmentNumber: 'EN26-00418' },
    ],
    [
      'nor for a service',
      [
        [50, 250, 'Code service CHU35 :'],
        [250, 250, 'DSI-NUM'],
      ],
      { serviceCode: 'DSI-NUM' },
    ],
    [
      'takes the number whose colon announces words',
      [
        [50, 250, 'Bon de commande BC26 :'],
        [250, 250, 'mobilier 2026'],
      ],
      { commitmentNumber: 'BC26' },
    ],
    ['nor in two words', [[50, 250, 'Bon de commande DDT 38 : EN26-00418']], { commitmentNumber: 'EN26-00418' }],
    [
      'takes the number before a colon that only tells what it is for',
      [[50, 250, 'Bon de commande CD2600418 : 250 ramettes']],
      { commitmentNumber: 'CD2600418' },
    ],
    [
      'takes it where the colon tells a quantity',
      [[50, 250, 'Bon de commande BC26 : 1500 affiches']],
      { commitmentNumber: 'BC26' },
    ],
    [
      'takes it after its mark, whatever the colon announces',
      [[50, 250, 'Commande n° AB12 : 26-00418']],
      { commitmentNumber: 'AB12' },
    ],
    ['but no other reference of the customer', [[50, 250, 'Réf. client : 411DUP07']], { commitmentNumber: null }],
    [
      'sees no label inside a code',
      [
        [50, 250, 'Code service'],
        [200, 250, 'DSI-NUM'],
      ],
      { serviceCode: 'DSI-NUM' },
    ],
    [
      'takes off the marks around a code',
      [
        [50, 250, 'Code service : « DST-01 ».'],
        [50, 270, '[EJ 4500123456] [Marché 2024-118]'],
      ],
      { serviceCode: 'DST-01', commitmentNumber: '4500123456', contractNumber: '2024-118' },
    ],
    [
      'reads a service named in a sentence',
      [[50, 250, 'Facture établie au titre du marché n° 2024-118, pour le service DST-01']],
      { serviceCode: 'DST-01', contractNumber: '2024-118' },
    ],
    ['reads « CS » before letters and figures', [[50, 250, 'EJ 4500123456 / CS DST-01']], { serviceCode: 'DST-01' }],
    [
      'takes no region for a contract',
      [
        [330, 172, 'Université de Haute-Marche'],
        [330, 186, 'BP 40127'],
      ],
      { contractNumber: null },
    ],
    [
      'keeps the initials of an invoice number after a dash',
      [[50, 220, 'Document n° – FACT 001156 | Date facture – 15-03-2026']],
      { invoiceNumber: 'FACT 001156', issueDate: '2026-03-15' },
    ],
    ['but no post box', [[50, 250, 'Hôtel de ville - CS 40012 - 21000 Dijon']], { serviceCode: null }],
    ['nor opening hours', [[50, 250, 'Service 24h/24']], { serviceCode: null }],
    [
      'reads what is said of a code before it',
      [[50, 250, 'Le code service à utiliser est DST-01.']],
      { serviceCode: 'DST-01' },
    ],
    [
      'reads a service after a contract on the same line',
      [[50, 250, 'Marché : 2025-PH-0417/03 Service : PHARMA1']],
      { serviceCode: 'PHARMA1', contractNumber: '2025-PH-0417/03' },
    ],
    [
      'reads the number of an order or a contract after its date',
      [
        [50, 250, 'Votre commande du 2 mars 2026, n° 4500123456'],
        [50, 270, 'Marché notifié le 3 mars 2024 sous le n° 2024-118'],
      ],
      { commitmentNumber: '4500123456', contractNumber: '2024-118' },
    ],
    [
      'reads a label that a sentence breaks',
      [
        [50, 250, 'La présente facture se rapporte à la commande 4500123456 passée par le service'],
        [50, 264, 'exécutant DST-01 en mars.'],
      ],
      { commitmentNumber: '4500123456', serviceCode: 'DST-01' },
    ],
    ['follows leaders to the value', [[50, 250, 'SERVICE...........: TRSCOL32']], { serviceCode: 'TRSCOL32' }],
    [
      'takes a code in capitals named in a sentence',
      [[50, 250, 'Référence : commande CAN26/COM/0044, service DIRCOM']],
      { serviceCode: 'DIRCOM', commitmentNumber: 'CAN26/COM/0044' },
    ],
    ['but no service’s name', [[50, 250, 'MAIRIE DE VALMOREL, SERVICE COMPTABILITE']], { serviceCode: null }],
    [
      'tells a number from the date that shares its label',
      [
        [50, 200, 'Facture'],
        [330, 220, 'Numéro / Date'],
        [430, 220, '9004418806 / 03.02.2026'],
      ],
      { invoiceNumber: '9004418806', issueDate: '2026-02-03' },
    ],
    [
      'knows a public body by its number where it holds a contract',
      [[50, 250, 'SIRET du titulaire : 21240383600027']],
      { buyerSiret: '21240383600027' },
    ],
    [
      'takes an account to pay to for a transfer',
      [[50, 250, 'Communication de paiement : F-12 sur ce compte : FR76 3000 6000 0112 3456 7890 189']],
      { paymentMeans: 'VIREMENT' },
    ],
    [
      'looks before a label that an equals sign opens',
      [
        [50, 250, '4500087123'],
        [200, 250, '= votre commande'],
        [50, 264, 'C-0096'],
        [200, 264, '= votre code chez nous'],
      ],
      { commitmentNumber: '4500087123' },
    ],
    ['takes a year and a rank for no date', [[50, 250, 'Facture n° HFI 26/03-11']], { invoiceNumber: 'HFI 26/03-11' }],
    [
      'takes a service among others on one line',
      [[50, 250, 'CHORUS PRO | SIRET 21240383600027 | Service RESTAUR | Engagement CHU26003318']],
      { serviceCode: 'RESTAUR', commitmentNumber: 'CHU26003318' },
    ],
    [
      'takes the date of the signature before that of a request',
      [
        [50, 250, 'Réquisition du 11/03/2026'],
        [50, 500, 'Certifié sincère et véritable, à Reims, le 20 avril 2026'],
      ],
      { issueDate: '2026-04-20' },
    ],
    [
      'tells a number from the one it was made from',
      [
        [50, 200, 'FACTURE RECTIFICATIVE'],
        [50, 220, 'N° 2026-118 bis'],
        [50, 234, 'annule et remplace la facture n° 2026-118 du 03/04/2026'],
      ],
      { invoiceNumber: '2026-118 bis' },
    ],
    ['takes a service in capitals under an address', [[330, 190, 'Service DBAT']], { serviceCode: 'DBAT' }],
    ['but not one that is named', [[330, 190, 'Service Bâtiments']], { serviceCode: null }],
    [
      'gives two labels told together each its own value',
      [[50, 250, 'EJ / code service : 1509876543 / D4410A0099']],
      { commitmentNumber: '1509876543', serviceCode: 'D4410A0099' },
    ],
    [
      'shares two values between two labels, whatever joins them',
      [[50, 250, 'N° d’engagement et code service : 1509876543 et D4410A0099']],
      { commitmentNumber: '1509876543', serviceCode: 'D4410A0099' },
    ],
    [
      'leaves the first value to the first words',
      [[50, 250, 'Direction / Engagement : DST-01 / 2026-441']],
      { commitmentNumber: '2026-441' },
    ],
    [
      'gives one value to two names of the same',
      [[50, 250, 'Contrat / marché : 2023-EL-L2']],
      { contractNumber: '2023-EL-L2' },
    ],
    ['takes no duration', [[50, 250, 'Engagement 36 mois']], { commitmentNumber: null }],
    ['takes no telephone', [[50, 250, 'Commandes : 01 45 23 67 89']], { commitmentNumber: null }],
  ] as Wording[])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});

it('is not sure of either of two codes with a colon between them', () => {
  const { commitmentNumber } = readInvoice(drawPage([[50, 250, 'Bon de commande CD260041 : EN26-00418']]));
  expect(commitmentNumber?.value).toBe('CD260041');
  expect(commitmentNumber?.confidence).toBeLessThan(SURE);
});

it.each([
  [[[50, 250, 'Bon de commande DDT38 - EN26-00418']]],
  [
    [
      [50, 250, 'Bon de commande DDT38'],
      [250, 250, 'EN26-00418'],
    ],
  ],
] satisfies [Put[]][])('is not sure of a short name beside a code: %j', (puts) => {
  expect(readInvoice(drawPage(puts)).commitmentNumber?.confidence ?? 0).toBeLessThan(SURE);
});

it('is not sure of an order that a stroke alone parts from the service', () => {
  const { commitmentNumber } = readInvoice(drawPage([[50, 250, 'Code service/EJ : DST01/4100093377']]));
  expect(commitmentNumber?.confidence ?? 0).toBeLessThan(SURE);
});
