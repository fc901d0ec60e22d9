/** Codes that stand where one was expected, under words that may be of something else: never sure. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, readDrawn, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const confidence = (field: FieldName, puts: Put[]): number =>
  readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...puts]))[field]?.confidence ?? 0;

const pairs = (label: string): Put[] =>
  [
    ['Document', 'Facture de vente'],
    [label, 'FV/2026/04/0233'],
    ['Date', '22/04/2026'],
    ['Devis', 'DV/2026/02/0910'],
  ].flatMap(([name = '', value = ''], line): Put[] => [
    [50, 220 + 14 * line, name],
    [130, 220 + 14 * line, value],
  ]);

type Doubt = [why: string, field: FieldName, puts: Put[]];

it.each([
  'Bon de commande : CC/26/118, CC/26/119',
  'Bon de commande : 26-0148 et 26-0149',
  'Bon de commande : 26-0148 ; 26-0149.',
  'Engagement : 4500331902 - 4500331903',
  'Engagement : 4500331902 | 4500331903',
])('is not sure of one code of two of a kind: %s', (line) => {
  expect(confidence('commitmentNumber', [[50, 250, line]])).toBeLessThan(SURE);
});

it.each<[line: string, code: string]>([
  ['Engagement : 26 – 00412', '26-00412'],
  ['Engagement AB – 00412', 'AB-00412'],
  ['Engagement n° 2026 – 0012', '2026-0012'],
  ['Bon de commande n° 2026 - 118', '2026 - 118'],
])('is not sure of a code parted by its hyphen: %s', (line, code) => {
  const found = readInvoice(drawPage([...sellerTop, ...buyerAddress, [50, 250, line]])).commitmentNumber;
  expect(found?.value).toBe(code);
  expect(found?.confidence).toBeLessThan(SURE);
});

it.each<[field: FieldName, line: string]>([
  ['invoiceNumber', 'Facture n° F 26/03 - 1142'],
  ['invoiceNumber', 'Facture 7/26 – 00518 du 31 juillet 2026'],
  ['invoiceNumber', 'Facture 2026-0012 - 4471'],
  ['commitmentNumber', 'Engagement : VL26 - 0033190'],
  ['commitmentNumber', 'Engagement : E2024 – 45 – 00918'],
  ['commitmentNumber', 'Engagement 260714 - B'],
  ['commitmentNumber', 'Engagement 260714 - B · Code client CGD13'],
  ['contractNumber', 'Marché n° 2025-T0417 - L06'],
  ['serviceCode', 'Code service : HCNC988 - MG'],
])('is not sure of a code that may go on past a hyphen, for %s: %s', (field, line) => {
  expect(confidence(field, [[50, 250, line]])).toBeLessThan(SURE);
});

it.each<[field: FieldName, line: string]>([
  ['invoiceNumber', 'Facture n° FA-26-118 - 12/05/2026'],
  ['invoiceNumber', 'Facture n° FA-26-118 – Situation 2'],
  ['commitmentNumber', 'N° EJ : 1409551027 - DDTLOI45'],
  ['serviceCode', 'Code service : SERV01 - VOIRIE'],
])('is sure of one before a day, other words or another code, for %s: %s', (field, line) => {
  expect(confidence(field, [[50, 250, line]])).toBeGreaterThanOrEqual(SURE);
});

it('reads what follows a stroke between spaces to its end', () => {
  for (const number of ['2026 / 09-31', 'F 26 / 03-1142', '25 / 10 / 0047'])
    expect(readInvoice(drawPage([...sellerTop, [50, 250, `Facture n° ${number}`]])).invoiceNumber?.value).toBe(number);
});

it('is sure of a code with other words after its hyphen', () => {
  expect(confidence('commitmentNumber', [[50, 250, 'Engagement n° 4500331902 - Service 12']])).toBeGreaterThanOrEqual(
    SURE,
  );
});

describe('a code that what stands under it may go on with', () => {
  const grid = (value: string, under: string): Put[] => [
    [50, 240, 'Facture n°'],
    [50, 252, 'F-2026-77'],
    [150, 240, 'Marché public n°'],
    [150, 252, value],
    [150, 263, under],
  ];
  it.each([
    ['2024FCS', '038L06'],
    ['2024FCS026L', '07'],
    ['MAPA', '26-1184'],
  ])('is not sure: %s over %s', (value, under) => {
    expect(confidence('contractNumber', grid(value, under))).toBeLessThan(SURE);
  });
  it.each<[FieldName, Put[]]>([
    [
      'commitmentNumber',
      [
        [50, 250, 'Engagement : 26EAU'],
        [115, 261, '00512'],
      ],
    ],
    [
      'invoiceNumber',
      [
        [50, 230, 'Note de crédit n° NC'],
        [140, 241, '2606-0058'],
      ],
    ],
    ['invoiceNumber', [[50, 230, 'Facture FA2609-0131 - FA2609-0132']]],
  ])('is not sure where its %s is set behind its label', (field, puts) => {
    expect(confidence(field, puts)).toBeLessThan(SURE);
  });
  it.each(['12/03/2026', '21234567200019', '38000 GRENOBLE'])('is sure over what it is not: %s', (under) => {
    expect(confidence('contractNumber', grid('2024FCS038L06', under))).toBeGreaterThanOrEqual(SURE);
  });
  it('is sure in a list, where the value under it has a label', () => {
    const list: Put[] = [
      [50, 240, 'Marché public n°'],
      [180, 240, '2024FCS038L06'],
      [50, 252, 'Tranche'],
      [180, 252, '02'],
    ];
    expect(confidence('contractNumber', list)).toBeGreaterThanOrEqual(SURE);
  });
});

describe('a code that is told twice in as many words, and not the same', () => {
  const foot = (text: string): Put => [330, 640, text];
  it.each<[FieldName, string, string]>([
    ['invoiceNumber', 'Facture n° F-2026-118', 'N° de facture : 99887766'],
    ['commitmentNumber', 'N° EJ : 1406118823', 'Engagement juridique 1512223334'],
    ['commitmentNumber', 'Bon de commande n° 2026-118', 'Votre commande : BC-9988'],
    ['serviceCode', 'Service exécutant : RECLIL0059', 'Code service : ZZ-998'],
    ['contractNumber', 'Marché : 23M112', 'Marché n° 2024-998-77'],
  ])('is not sure: %s', (field, first, second) => {
    expect(confidence(field, [[50, 230, first], foot(second)])).toBeLessThan(SURE);
  });
  it('is sure of an engagement beside an order, and of a number printed in two ways', () => {
    const order = foot('Commande n° 4500128876');
    expect(confidence('commitmentNumber', [[50, 230, 'N° EJ : 1406118823'], order])).toBeGreaterThanOrEqual(SURE);
    const spaced = foot('N° de facture : 10248117903');
    expect(confidence('invoiceNumber', [[50, 230, 'Facture n° 10 248 117 903'], spaced])).toBeGreaterThanOrEqual(SURE);
  });
});

describe('a number that is printed in groups', () => {
  const spaced: Put = [50, 230, 'Numéro de facture : 5 044 817 226 B6K1'];
  it('ends with its last letters, and is sure where it stands in one piece', () => {
    const { invoiceNumber } = readInvoice(drawPage([spaced]));
    expect(invoiceNumber?.value).toBe('5 044 817 226 B6K1');
    expect(invoiceNumber?.confidence).toBeLessThan(SURE);
    const again: Put = [50, 600, 'À régler par virement en indiquant 5044817226B6K1'];
    const proved = readInvoice(drawPage([spaced, again])).invoiceNumber;
    expect(proved?.value).toBe('5044817226B6K1');
    expect(proved?.confidence).toBeGreaterThanOrEqual(SURE);
  });
  it('is not sure where another number holds it, or where more of it may follow', () => {
    const longer: Put = [50, 600, 'À régler en indiquant 5044817226B6K1'];
    expect(confidence('invoiceNumber', [[50, 230, 'Numéro de facture : 5 044 817 226'], longer])).toBeLessThan(SURE);
    expect(confidence('invoiceNumber', [[50, 230, 'Facture n° FAC 2026 118 04 0077']])).toBeLessThan(SURE);
  });
  it('ends before a day', () => {
    const [order] = [readInvoice(drawPage([[50, 230, 'Facture n° 2026 118 04 12 12/03/2026']])).invoiceNumber];
    expect(order?.value).toBe('20261180412');
  });
});

it('takes no order of the seller’s own series, though a space broke the invoice’s number', () => {
  const own: Put[] = [
    [50, 230, 'Facture n° FA2512- 0861'],
    [50, 250, 'Réf. commande : CO2510-0495'],
  ];
  expect(readDrawn(own).commitmentNumber).toBeNull();
});

it('takes no letters after an underscore for the label of an order', () => {
  expect(readDrawn([[50, 250, 'Référence : ACHETEUR_BC 001']]).commitmentNumber).not.toBe('001');
});

describe('a code is not sure', () => {
  it.each([
    ['after the mark of something named in a short word', 'invoiceNumber', [[50, 250, 'Puce n° 250269590']]],
    ['after a mark that no title stands over', 'invoiceNumber', [[50, 250, 'N° 2019-0447']]],
    [
      'where an order’s initials stand under a title without its number',
      'invoiceNumber',
      [
        [50, 180, 'Facture', 16],
        [50, 210, 'Référence :'],
        [50, 222, 'CDE-2026-0019'],
      ],
    ],
    [
      'in a list of invoices',
      'invoiceNumber',
      [
        ['Facture', 'Émise', 'Montant TTC', 'Situation'],
        ['AR-2026-018', '02/02/2026', '9 840,00', 'payée'],
        ['AR-2026-062', '10/04/2026', '11 070,00', 'payée'],
      ].flatMap((row, line) => row.map((text, index): Put => [50 + 110 * index, 300 + 14 * line, text])),
    ],
    ['under a title that is itself a value', 'invoiceNumber', pairs('Indice')],
    ['when it names who answers', 'serviceCode', [[50, 600, 'Le service RH2 vous répond au 02 40 00 00 00']]],
    ['when it is but a rank', 'commitmentNumber', [[50, 250, 'Bon de commande : BC 3 du 08/01/2026']]],
  ] satisfies Doubt[])('%s', (_why, field, puts) => expect(confidence(field, puts)).toBeLessThan(SURE));

  it('unless its own label says so', () =>
    expect(confidence('invoiceNumber', pairs('N° facture'))).toBeGreaterThanOrEqual(SURE));
});

describe('a label left empty', () => {
  const column = (...lines: string[]): Put[] => lines.map((text, line): Put => [50, 240 + 12 * line, text]);

  it.each<Doubt>([
    ['over another label', 'commitmentNumber', column('N° d’engagement :', 'Marché', 'UGAP-ELEC-7-L2')],
    ['over a numbered one', 'commitmentNumber', [...column('N° d’engagement', 'NUMÉRO'), [150, 252, '2025/IMP/0166']]],
    ['over what an item is', 'contractNumber', column('N° de marché :', 'POMMES GOLDEN CAT.I CAL.70')],
  ])('does not take what is not its own: %s', (_, field, puts) => {
    expect(confidence(field, puts)).toBeLessThan(SURE);
  });

  it('leaves the value to the label right over it, and a label of two lines its own', () => {
    const puts = column('N° d’engagement :', 'N° de marché', '2026-118-L2');
    expect(readDrawn(puts).contractNumber).toBe('2026-118-L2');
    expect(confidence('commitmentNumber', column('Bon de commande', 'Purchase order', '4500331902'))).toBeGreaterThan(
      0.7,
    );
    expect(readDrawn(column('Engagement', 'n°', '4500331902')).commitmentNumber).toBe('4500331902');
  });
});

it.each<Doubt>([
  ['the end of its label', 'commitmentNumber', [[50, 250, 'Engagement juridique1510448826']]],
  ['a day', 'invoiceNumber', [[50, 250, 'Facture n° 2026118707/05/26']]],
  ['a mark', 'invoiceNumber', [[50, 250, 'Facture noT26.230']]],
])('is not sure of a code that holds %s', (_, field, puts) => {
  expect(confidence(field, puts)).toBeLessThan(SURE);
});

describe('a number that may be another paper’s', () => {
  const grid: Put[] = ['Numéro', 'Date', 'Échéance'].flatMap((name, at): Put[] => [
    [100 + 180 * at, 219, name],
    [100 + 180 * at, 233, ['FA00003187', '10/07/2026', '09/08/2026'][at] ?? ''],
  ]);

  it.each<Doubt>([
    [
      'a credit note that an invoice speaks of',
      'invoiceNumber',
      [
        [50, 180, 'FACTURE', 16],
        [50, 230, 'Réf. : FA2601-0567'],
        [50, 258, 'Avoir n° AV-2026-003'],
      ],
    ],
    ['one to be recalled', 'invoiceNumber', [[50, 250, 'Référence à rappeler : 118-4471']]],
    ['a mark under the title, over a grid', 'invoiceNumber', [[50, 180, 'FACTURE', 16], [50, 198, 'N° 4471'], ...grid]],
  ])('is never sure: %s', (_, field, puts) => {
    expect(confidence(field, puts)).toBeLessThan(SURE);
  });

  it('is sure where one mark stands under the title', () => {
    const puts: Put[] = [
      [50, 180, 'FACTURE', 16],
      [50, 198, 'N° 4471'],
    ];
    expect(confidence('invoiceNumber', puts)).toBeGreaterThanOrEqual(SURE);
  });
});

describe('a number that the page speaks of', () => {
  const said: Put = [50, 230, 'Bon accepté – Facture d’acompte n° 2026-FA-0067 du 02/07/2026'];
  const item: Put[] = [
    [51, 364, 'Consultation – contentieux marché de restauration (RG 2602217)'],
    [420, 364, '210,00 €'],
    [500, 364, '1 417,50 €'],
  ];

  it('is not sure, though no other is told', () => {
    expect(confidence('invoiceNumber', [said])).toBeLessThan(SURE);
    expect(confidence('contractNumber', item)).toBeLessThan(SURE);
  });

  it('is sure as the title of the page, and apart from the items', () => {
    expect(confidence('invoiceNumber', [[34, 39, 'Facture d’avoir n° AVR-2026-00017']])).toBeGreaterThanOrEqual(SURE);
    expect(confidence('invoiceNumber', [[50, 230, 'Facture d’acompte n° 2026-FA-0067']])).toBeGreaterThanOrEqual(SURE);
    expect(confidence('contractNumber', [[51, 364, 'Marché de restauration n° 2602217-L2']])).toBeGreaterThanOrEqual(
      SURE,
    );
  });
});
