/** Ways of writing totals that were once misread. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { trustOf } from '../../reading.ts';
import { drawPage, figuresRow, type Put, plainTotals, readDrawn, sellerFooter } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

describe('a reading of totals', () => {
  it.each([
    [
      'knows what a credit note gives back, in one way or another',
      [
        [50, 180, 'AVOIR'],
        [330, 420, 'Total HT'],
        [440, 420, '-1 000,00 €'],
        [330, 436, 'TVA 20 %'],
        [440, 436, '-200,00 €'],
        [330, 452, 'Total TTC'],
        [440, 452, '-1 200,00 €'],
        [330, 468, 'À rembourser ou à déduire -1 200,00 €'],
      ],
      { totalGross: -120000, amountDue: -120000 },
    ],
    [
      'turns the total that a credit note gives back in words',
      [
        [50, 180, 'AVOIR'],
        [50, 400, 'TVA 20 % : -283,64 TVA 5,5 % : -2,29'],
        [50, 416, 'Total HT : -1 459,88 Total TVA : -285,93'],
        [50, 440, 'Montant TTC en votre faveur : 1 745,81 €'],
      ],
      { totalNet: -145988, totalVat: -28593, totalGross: -174581, amountDue: -174581 },
    ],
    [
      'reads a dash for no cents, and a rate told in words',
      [
        [330, 420, 'Ensemble, hors taxe'],
        [450, 420, '2 600,–'],
        [330, 436, 'Taxe sur la valeur ajoutée, 20 p. cent'],
        [550, 436, '520,–'],
        [330, 452, 'Total toutes taxes'],
        [450, 452, '3 120,– €'],
      ],
      { totalNet: 260000, totalVat: 52000, vatBreakdown: [{ rate: 2000, base: 260000, amount: 52000 }] },
    ],
    [
      'turns no total that does not add up so',
      [
        [50, 180, 'FACTURE'],
        [50, 416, 'Total HT : -1 459,88'],
        [50, 440, 'Montant TTC : 1 245,81 €'],
      ],
      { totalGross: 124581 },
    ],
    [
      'knows a bare "Tax"',
      [
        [350, 182, 'Total Due'],
        [450, 182, '€93.50'],
        [53, 333, 'Hrs/Qty'],
        [102, 333, 'Service'],
        [347, 333, 'Rate/Price'],
        [440, 333, 'Adjust'],
        [504, 333, 'Sub Total'],
        [60, 350, '1.00'],
        [102, 350, 'Web Design'],
        [363, 350, '€85.00'],
        [442, 350, '0.00%'],
        [518, 350, '€85.00'],
        [397, 393, 'Sub Total'],
        [518, 393, '€85.00'],
        [420, 409, 'Tax'],
        [523, 409, '€8.50'],
        [414, 425, 'Total'],
        [518, 425, '€93.50'],
      ],
      { totalNet: 8500, totalVat: 850, totalGross: 9350 },
    ],
    [
      'knows the total that an untaxed duty is part of, beside a VAT detail that leaves it out',
      [
        [50, 300, 'Chambre double'],
        [250, 290, 'Montant TTC'],
        [250, 300, '118,00'],
        [50, 314, 'Boissons'],
        [250, 314, '18,00'],
        [50, 328, 'Taxe de séjour x2'],
        [250, 328, '6,60'],
        ...figuresRow(380, 'Taux', ['Base HT', 'TVA', '']),
        ...figuresRow(394, '20,00 %', ['15,00', '3,00', '']),
        ...figuresRow(408, '10,00 %', ['107,27', '10,73', '']),
        [50, 430, 'Total hors TVA (taxe de séjour comprise)'],
        [330, 430, '128,87'],
        [50, 444, 'Total TVA'],
        [330, 444, '13,73'],
        [50, 458, 'TOTAL TTC'],
        [330, 458, '142,60'],
      ],
      { totalNet: 12887, totalVat: 1373, totalGross: 14260 },
    ],
    [
      'takes no first item for the total where no tax is due',
      [
        [40, 246, '€3,600.00 due June 5, 2026', 14],
        [40, 282, 'Description'],
        [460, 282, 'Amount / Montant HT'],
        [40, 294, 'Licences, May 6 2026 – May 5 2027'],
        [510, 294, '€3,150.00'],
        [40, 310, 'Workshop / Atelier'],
        [520, 310, '€450.00'],
        [285, 341, 'Subtotal / Sous-total'],
        [510, 341, '€3,600.00'],
        [285, 357, 'VAT / TVA 0% – Reverse charge'],
        [530, 357, '€0.00'],
        [285, 374, 'Total'],
        [510, 374, '€3,600.00'],
        [285, 390, 'Amount due / Montant dû'],
        [510, 390, '€3,600.00'],
      ],
      { totalNet: 360000, totalVat: 0, totalGross: 360000 },
    ],
    [
      'takes the end of an account number for no amount',
      [...plainTotals, [50, 480, 'À payer : FR76 1027 8744 0559 1831 0883 874']],
      { amountDue: 120000 },
    ],
    [
      'takes what a credit note deducts for no payment',
      [[50, 200, 'AVOIR n° AV-12'], ...plainTotals, [330, 470, 'NET À DÉDUIRE'], [440, 470, '1 200,00 €']],
      { amountDue: 120000 },
    ],
    ...['AVOIR À DÉDUIRE', 'AVOIR À VALOIR', 'Montant à déduire', 'Avoir à imputer'].map(
      (label): Wording => [
        `nor what it gives for a payment: ${label}`,
        [[50, 200, 'AVOIR n° AV-12'], ...plainTotals, [330, 470, label], [440, 470, '1 200,00 €']],
        { amountDue: 120000 },
      ],
    ),
    [
      'takes a credit note that covers an invoice for its payment',
      [[50, 200, 'FACTURE n° F-12'], ...plainTotals, [330, 470, 'Avoir à déduire'], [440, 470, '1 200,00 €']],
      { amountDue: 0 },
    ],
    [
      'makes the detail of two rates of the items that tell theirs',
      [
        ...[
          ['Désignation', 'Montant HT', 'TVA'],
          ['Repas', '333,33 €', '10 %'],
          ['Nettoyage', '666,67 €', '20 %'],
          ['Pose', '100,03 €', '20 %'],
        ].flatMap(([label, net, rate], index): Put[] => [
          [50, 300 + 14 * index, label ?? ''],
          [200, 300 + 14 * index, rate ?? ''],
          [300, 300 + 14 * index, net ?? ''],
        ]),
        ...figuresRow(380, 'Total HT', ['1 100,03 €', '', '']),
        ...figuresRow(394, 'Total TVA', ['186,67 €', '', '']),
        ...figuresRow(408, 'Total TTC', ['1 286,70 €', '', '']),
        [50, 430, 'Retard : pénalités au taux de 10 % et indemnité de 40 €'],
      ],
      {
        vatBreakdown: [
          { rate: 1000, base: 33333, amount: 3333 },
          { rate: 2000, base: 76670, amount: 15334 },
        ],
      },
    ],
    [
      'reads taxes in a row of totals over a sentence that quotes an amount',
      [
        [50, 420, 'Total HT'],
        [170, 420, 'TVA 10 %'],
        [270, 420, 'TVA 20 %'],
        [370, 420, 'Total TTC'],
        [50, 436, '321,42 €'],
        [170, 436, '6,59 €'],
        [270, 436, '51,10 €'],
        [370, 436, '379,11 €'],
        [50, 458, 'En cas de retard de paiement il est dû une indemnité forfaitaire pour recouvrement de 40 €'],
      ],
      { totalNet: 32142, totalVat: 5769, totalGross: 37911 },
    ],
    [
      'counts a tax told in a table and again among the totals once',
      [
        [40, 414, 'BASE HT'],
        [100, 414, 'TAUX'],
        [150, 414, 'TVA'],
        [330, 414, 'Total HT'],
        [440, 414, '9 512,60 €'],
        [330, 430, 'TVA 20 %'],
        [440, 430, '1 622,59 €'],
        [40, 438, '8 112,96'],
        [100, 438, '20 %'],
        [150, 438, '1 622,59'],
        [330, 446, 'TVA 5,5 %'],
        [440, 446, '76,98 €'],
        [40, 456, '1 399,64'],
        [100, 456, '5,5 %'],
        [150, 456, '76,98'],
        [330, 464, 'Total TTC'],
        [440, 464, '11 212,17 €'],
      ],
      {
        totalVat: 169957,
        vatBreakdown: [
          { rate: 2000, base: 811296, amount: 162259 },
          { rate: 550, base: 139964, amount: 7698 },
        ],
      },
    ],
    [
      'takes the number of a customer for nothing due',
      [...plainTotals, [50, 230, 'À régler avant le : 26/03/26 Page : 1/1 Code client : 566995']],
      { amountDue: 120000 },
    ],
    [
      'follows dots to an amount that touches them, thousands and all',
      [
        [50, 400, 'Total HT.................10 641,70 €'],
        [50, 414, 'Total TVA................2 128,34 €'],
        [50, 428, 'Total TTC . . . . . . . . 12 770,04 €'],
      ],
      { totalNet: 1064170, totalVat: 212834, totalGross: 1277004 },
    ],
    [
      'reads a row of amounts over a row of their names, under a table of VAT',
      [
        [100, 390, 'Base HT'],
        [200, 390, '321,42'],
        [50, 422, '321,42'],
        [200, 422, '64,28'],
        [350, 422, '385,70'],
        [50, 437, 'TOTAL H.T.'],
        [200, 437, 'T.V.A.'],
        [350, 437, 'TOTAL T.T.C.'],
      ],
      { totalNet: 32142, totalVat: 6428, totalGross: 38570 },
    ],
    [
      'takes « TVA incluse » for the tax',
      [
        ...figuresRow(400, 'Montant total TTC', ['5 732,75 €', '', '']),
        ...figuresRow(414, 'TVA incluse (20 %)', ['955,46 €', '', '']),
      ],
      { totalVat: 95546, totalGross: 573275, totalNet: 477729 },
    ],
    [
      'reckons the net from a total and the tax in it',
      [[50, 400, 'Soit 1 200,00 € TTC, dont 200,00 € de TVA au taux de 20 %.']],
      { totalNet: 100000, totalVat: 20000, totalGross: 120000, amountDue: 120000 },
    ],
    [
      'takes words it does not know for no part of the box over them',
      [...plainTotals, [330, 468, 'RG 5 %'], [440, 468, '60,00 €'], [330, 484, 'Net'], [440, 484, '1 140,00 €']],
      { totalGross: 120000, amountDue: 114000 },
    ],
    [
      'adds the taxes of several rates in a row of totals',
      [
        [50, 420, 'Montant HT'],
        [170, 420, 'TVA 2,1 %'],
        [270, 420, 'TVA 20 %'],
        [370, 420, 'Net à payer TTC'],
        [50, 436, '1 900 €'],
        [170, 436, '29,40 €'],
        [270, 436, '100 €'],
        [370, 436, '2 029,40 €'],
      ],
      { totalNet: 190000, totalVat: 12940, totalGross: 202940 },
    ],
    [
      'keeps a deposit of nothing out of the VAT detail',
      [
        [50, 380, 'Code'],
        [110, 380, 'Base'],
        [180, 380, 'Taux'],
        [250, 380, 'Taxe'],
        [50, 394, '1'],
        [110, 394, '400,00'],
        [180, 394, '5,50'],
        [250, 394, '22,00'],
        [50, 408, '2'],
        [110, 408, '600,00'],
        [180, 408, '20,00'],
        [250, 408, '120,00'],
        [50, 424, 'Total HT'],
        [150, 424, 'Total TVA'],
        [250, 424, 'Total TTC'],
        [350, 424, 'Acompte(s)'],
        [450, 424, 'NET A PAYER'],
        [50, 438, '1 000,00'],
        [150, 438, '142,00'],
        [250, 438, '1 142,00'],
        [350, 438, '0,00'],
        [450, 438, '1 142,00'],
      ],
      {
        totalVat: 14200,
        vatBreakdown: [
          { rate: 550, base: 40000, amount: 2200 },
          { rate: 2000, base: 60000, amount: 12000 },
        ],
      },
    ],
    [
      'follows leaders from the words to the amount',
      [
        [50, 390, 'Subvention annuelle accordée ................................................ 24 000,00 €'],
        [50, 404, 'Montant appelé au titre du présent versement .............................. 14 400,00 €'],
        [50, 430, 'Opération non soumise à la TVA'],
      ],
      { totalNet: 1440000, amountDue: 1440000 },
    ],
    [
      'reads a list whose words come after its amounts',
      [
        [50, 390, '13 236.00 EUR HT'],
        [50, 404, '2 647.20 TVA au taux de 20%'],
        [50, 418, '15 883.20 EUR TTC'],
        [50, 432, '3 000.00 acompte reçu le 02.10.25'],
        [50, 446, '12 883.20 RESTE DÛ'],
      ],
      { totalNet: 1323600, totalVat: 264720, totalGross: 1588320, amountDue: 1288320 },
    ],
    [
      'follows a sentence that breaks before its amount',
      [
        [50, 390, 'Nos honoraires s’élèvent à 8 450,00 euros hors taxes ; la taxe sur la valeur ajoutée représente'],
        [50, 404, '1 690,00 euros, soit un montant toutes taxes comprises de 10 140,00 euros. Un acompte de'],
        [50, 418, '2 535,00 euros nous ayant été versé le 2 mars 2026, il vous reste à nous régler la somme'],
        [50, 432, 'de 7 605,00 euros.'],
      ],
      { totalNet: 845000, totalGross: 1014000, amountDue: 760500 },
    ],
    [
      'leaves disbursements and duties out of the tax',
      [
        [50, 390, 'Sous-total HT'],
        [440, 390, '1 368,45'],
        [50, 404, 'TVA 20,00 %'],
        [440, 404, '273,69'],
        [50, 418, 'Contribution de sécurité immobilière, non taxé'],
        [440, 418, '15,00'],
        [50, 432, 'Débours (état hypothécaire)'],
        [440, 432, '142,80'],
        [50, 446, 'Total des frais TTC'],
        [440, 446, '1 799,94'],
      ],
      { totalNet: 136845, totalVat: 27369, totalGross: 179994 },
    ],
    [
      'reads several rates told on one line',
      [
        [50, 390, 'Montant HT'],
        [440, 390, '465,00'],
        [50, 404, 'Montant TVA'],
        [440, 404, '34,76'],
        [50, 418, 'Montant TTC'],
        [440, 418, '499,76'],
        [50, 440, 'Détail TVA : 5,5 % : 261,00 EUR / 14,36 EUR – 10 % : 204,00 EUR / 20,40 EUR'],
      ],
      {
        vatBreakdown: [
          { rate: 550, base: 26100, amount: 1436 },
          { rate: 1000, base: 20400, amount: 2040 },
        ],
      },
    ],
    [
      'reads a row of amounts over its small headings',
      [
        [330, 380, 'Prix TTC', 12],
        [430, 380, 'Total TTC', 12],
        [330, 400, '280,00 €', 12],
        [430, 400, '11 760,00 €', 12],
        [90, 440, '11 760,00 €', 12],
        [270, 440, '3 528,00 €', 12],
        [440, 440, '8 232,00 €', 12],
        [90, 454, 'MONTANT TOTAL TTC', 6],
        [250, 454, 'DÉJÀ VERSÉ', 6],
        [440, 454, 'SOLDE À RÉGLER', 6],
      ],
      { amountDue: 823200 },
    ],
    [
      'reads what is due in the small print under another language’s words',
      [
        [244, 390, 'Netto', 11],
        [440, 390, '1 000,00 €', 11],
        [244, 402, 'Montant HT', 8],
        [244, 420, 'MwSt', 11],
        [440, 420, '200,00 €', 11],
        [244, 432, 'Montant TVA', 8],
        [244, 450, 'Brutto', 11],
        [440, 450, '1 200,00 €', 11],
        [244, 462, 'Montant TTC', 8],
        [244, 480, 'Scho bezàhlt', 11],
        [440, 480, '100,00 €', 11],
        [244, 492, 'Acompte versé', 8],
        [244, 510, 'Ze bezàhle', 11],
        [440, 510, '1 100,00 €', 11],
        [244, 522, 'Reste à payer', 8],
      ],
      { totalGross: 120000, amountDue: 110000 },
    ],
    [
      'knows what is left under a heading that says it of nothing, by what was paid beside it',
      [
        [330, 420, 'HT'],
        [400, 420, 'TVA 20 %'],
        [470, 420, 'TTC'],
        [330, 436, '100,00'],
        [400, 436, '20,00'],
        [470, 436, '120,00'],
        [330, 460, 'Acompte'],
        [470, 460, 'NET'],
        [330, 476, '50,00'],
        [470, 476, '70,00'],
      ],
      { totalGross: 12000, amountDue: 7000 },
    ],
    [
      'takes the totals of this period, not those of the works so far',
      [
        [330, 370, 'H.T.'],
        [420, 370, 'T.V.A. 20 %'],
        [520, 370, 'T.T.C.'],
        ...figuresRow(384, 'A. Travaux cumulés', ['84 210,00', '16 842,00', '101 052,00']),
        ...figuresRow(398, 'B. Situations précédentes', ['51 000,00', '10 200,00', '61 200,00']),
        ...figuresRow(412, 'C. Travaux du mois (A - B)', ['33 210,00', '6 642,00', '39 852,00']),
        ...figuresRow(426, 'D. Retenue de garantie 5 %', ['', '', '-1 992,60']),
        ...figuresRow(440, 'NET À RÉGLER EN EUROS', ['', '', '37 859,40']),
      ],
      { totalNet: 3321000, totalVat: 664200, totalGross: 3985200, amountDue: 3785940 },
    ],
    [
      'finds two bases among the items',
      [
        [300, 330, 'TVA'],
        [400, 330, 'Total HT'],
        [50, 344, 'Peinture'],
        [300, 344, '8,50 %'],
        [400, 344, '1 152,00'],
        [50, 358, 'Guide'],
        [300, 358, '2,10 %'],
        [400, 358, '35,00'],
        [330, 400, 'TOTAL HT'],
        [440, 400, '1 187,00 €'],
        [330, 416, 'TVA 8,5 %'],
        [440, 416, '97,92 €'],
        [330, 432, 'TVA 2,1 %'],
        [440, 432, '0,74 €'],
        [330, 448, 'TOTAL TTC'],
        [440, 448, '1 285,66 €'],
      ],
      {
        vatBreakdown: [
          { rate: 850, base: 115200, amount: 9792 },
          { rate: 210, base: 3500, amount: 74 },
        ],
      },
    ],
    [
      'leaves an amount that the end of its line cuts',
      [
        [
          50,
          400,
          'Soit un total hors taxe de € 3 150.00, TVA 20 % de € 630.00, et un net à payer toutes taxes comprises de € 3',
        ],
        [50, 413, '780.00.'],
      ],
      { totalNet: 315000, totalVat: 63000, totalGross: 378000 },
    ],
    [
      'takes what is asked for',
      [
        ...plainTotals,
        [330, 468, 'Avance perçue'],
        [440, 468, '100,00 €'],
        [330, 484, 'SOMME DEMANDÉE'],
        [440, 484, '1 100,00 €'],
      ],
      { amountDue: 110000 },
    ],
    [
      'takes an order number for no amount',
      [...plainTotals, [50, 480, 'Payable le'], [50, 494, '4500307127']],
      { amountDue: 120000 },
    ],
    [
      'keeps a typewritten heading in one piece over its column',
      [
        [40, 400, 'Base HT'],
        [145, 400, 'TVA 20,00%'],
        [250, 400, 'Total TTC'],
        [355, 400, 'Avance'],
        [460, 400, 'À payer'],
        [50, 414, '2 262,87 €'],
        [155, 414, '452,57 €'],
        [260, 414, '2 715,44 €'],
        [365, 414, '-814,63 €'],
        [470, 414, '1 900,81 €'],
      ],
      { totalGross: 271544, amountDue: 190081 },
    ],
    [
      'leaves a tourist tax out of the taxes of two rates',
      [
        [330, 390, 'Total HT'],
        [440, 390, '3 900,00 €'],
        [330, 404, 'TVA 10 %'],
        [440, 404, '358,80 €'],
        [330, 418, 'TVA 20 %'],
        [440, 418, '62,40 €'],
        [330, 432, 'Taxe de séjour (hors TVA)'],
        [500, 432, '23,10 €'],
        [330, 446, 'Total TTC'],
        [440, 446, '4 344,30 €'],
      ],
      { totalNet: 390000, totalVat: 42120, totalGross: 434430 },
    ],
  ] as Wording[])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });

  it('is not sure of larger totals when what is due follows from smaller ones under them', () => {
    const { totalGross } = readInvoice(
      drawPage([
        ...sellerFooter,
        [330, 370, 'H.T.'],
        [420, 370, 'T.V.A. 20 %'],
        [520, 370, 'T.T.C.'],
        ...figuresRow(384, 'Exécuté depuis l’origine', ['84 210,00', '16 842,00', '101 052,00']),
        ...figuresRow(398, 'Part de mars', ['51 000,00', '10 200,00', '61 200,00']),
        ...figuresRow(412, 'Part d’avril', ['33 210,00', '6 642,00', '39 852,00']),
        ...figuresRow(426, 'Retenue de garantie 5 %', ['', '', '-1 992,60']),
        ...figuresRow(440, 'NET À RÉGLER EN EUROS', ['', '', '37 859,40']),
      ]),
    );
    expect(totalGross?.value === 3985200 || trustOf(totalGross) === 'doubtful').toBe(true);
  });

  const columns = (headings: string[]): Put[] => {
    const rows: [string, string[]][] = [
      ['Montant HT', ['28 400,40', '12 000,00', '16 400,40']],
      ['TVA 20 %', ['5 680,08', '2 400,00', '3 280,08']],
      ['Montant TTC', ['34 080,48', '14 400,00', '19 680,48']],
      ['Retenue de garantie 5 %', ['1 704,02', '720,00', '984,02']],
      ['Net à payer', ['32 376,46', '13 680,00', '18 696,46']],
    ];
    const put = (y: number, words: string, cells: string[]): Put[] => [
      [50, y, words],
      ...cells.map((text, index): Put => [250 + 110 * index, y, text]),
    ];
    return [...put(380, '', headings), ...rows.flatMap(([words, cells], at) => put(396 + 14 * at, words, cells))];
  };

  it('takes the column of what is billed now', () => {
    const puts = columns(['Total réalisé', 'Déjà facturé', 'À facturer']);
    expect(readDrawn(puts)).toMatchObject({ totalNet: 1640040, totalGross: 1968048, amountDue: 1869646 });
  });

  it('knows the column of this invoice among an order’s', () => {
    const puts = columns(['Montant commande', 'Déjà facturé', 'Cette facture']);
    expect(readDrawn(puts)).toMatchObject({ totalNet: 1640040, totalGross: 1968048 });
  });

  it('is sure of no column of a statement of works whose headings say nothing', () => {
    const totals = columns(['Total travaux', 'Avril', 'Mai']).filter(([, y]) => y < 430);
    const { totalGross } = readInvoice(drawPage([...sellerFooter, [50, 200, 'Situation de travaux n° 3'], ...totals]));
    expect(totalGross?.value === 1968048 || trustOf(totalGross) === 'doubtful').toBe(true);
  });
});

describe('the VAT detail where the total with tax is missing', () => {
  const withRow = (label: string, tax: string): Put[] => [
    ...figuresRow(420, 'Total HT', ['1 000,00 €', '', '']),
    ...figuresRow(436, label, [tax, '', '']),
  ];
  const detail = (puts: Put[]) => readInvoice(drawPage([...sellerFooter, ...puts])).vatBreakdown;
  it('is the row whose tax is a share of the net at its rate, doubtfully', () => {
    const told = detail(withRow('TVA 20 % sur 1 000,00 €', '200,00 €'));
    expect(told?.value).toEqual([{ rate: 2000, base: 100000, amount: 20000 }]);
    expect(trustOf(told)).toBe('doubtful');
    expect(detail(withRow('TVA 20 %', '200,00 €'))?.value).toEqual([{ rate: 2000, base: 100000, amount: 20000 }]);
  });
  it('is not told by a tax that is no such share, nor beside another rate', () => {
    expect(detail(withRow('TVA 20 %', '180,00 €'))).toBeUndefined();
    expect(
      detail([...withRow('TVA 20 %', '200,00 €'), ...figuresRow(452, 'TVA 5,5 %', ['11,00 €', '', ''])]),
    ).toBeUndefined();
  });
});

describe('what would be due of an invoice paid early', () => {
  it.each([
    'Net à payer si règlement sous 8 jours',
    'Montant à régler en cas de paiement anticipé',
    'Net à payer si payé comptant',
  ])('is not what is due: %s', (label) => {
    const early: Put[] = [
      [330, 468, 'Escompte 2 %'],
      [440, 468, '- 24,00 €'],
      [230, 484, label],
      [440, 484, '1 176,00 €'],
    ];
    expect(readDrawn([...plainTotals, ...early]).amountDue).toBe(120000);
    const usual = early.map(([x, y, text]): Put => [x, y, text === label ? 'Net à payer' : text]);
    expect(readDrawn([...plainTotals, ...usual]).amountDue).toBe(117600);
  });
});
