import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, drawUpwards, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const SELLER = '53492364400031';
const BUYER = '21240383600027';
const read = (...puts: Put[][]) => readInvoice(drawPage(puts.flat()));

describe('readParties', () => {
  it.each([
    ['SIRET client', [50, 240, `SIRET client : ${BUYER}`]],
    ['destinataire', [50, 240, `N° SIRET du destinataire : 212 403 836 00027`]],
    ['Chorus', [50, 240, `Identifiant Chorus Pro : ${BUYER}`]],
    ['SIREN and NIC', [330, 172, 'SIREN 212 403 836 NIC 00027']],
  ] as [string, Put][])('tells the recipient’s SIRET: %s', (_, put) => {
    const { sellerSiret, buyerSiret } = read(sellerTop, buyerAddress, sellerFooter, [put]);
    expect([sellerSiret?.value, buyerSiret?.value]).toEqual([SELLER, BUYER]);
  });

  it.each<[string, Put[]]>([
    [
      'under their labels',
      [
        [50, 200, 'SIREN'],
        [170, 200, 'NIC'],
        [50, 213, '534923644'],
        [170, 213, '00031'],
      ],
    ],
    [
      'in boxes that run into each other',
      [
        [50, 200, 'SIREN'],
        [120, 200, 'NIC'],
        [50, 213, '5349236440'],
        [125, 213, '0031'],
      ],
    ],
    [
      'beside their labels',
      [
        [50, 200, 'N° SIREN'],
        [170, 200, '534 923 644'],
        [300, 200, 'NIC'],
        [380, 200, '00031'],
      ],
    ],
  ])('puts a SIRET together from the cells of its two parts: %s', (_, cells) => {
    const { sellerSiret, buyerSiret } = read(sellerTop, cells, [[330, 240, `SIRET destinataire ${BUYER}`]]);
    expect([sellerSiret?.value, buyerSiret?.value]).toEqual([SELLER, BUYER]);
  });

  it.each([
    'Modèle déposé – Imprimerie Berger, SIRET 063 802 466 00114',
    'Paiement libératoire à FACTOFRANCE, SIRET 063 802 466 00114, à qui la créance est cédée.',
    'Pour le compte de l’hôtelier : Hôtels Rhin SARL, SIRET 06380246600114',
    'Maître d’œuvre : Atelier Zink (SIRET 06380246600114)',
    'Livré à : Collège Sand (SIRET 06380246600114)',
  ])('takes no third party’s: %s', (text) => {
    const { sellerSiret, buyerSiret } = read(sellerTop, buyerAddress, sellerFooter, [[50, 600, text]]);
    expect([sellerSiret?.value, buyerSiret?.value]).toEqual([SELLER, undefined]);
  });

  const factor = 'CRÉDIT DES QUAIS, 18 rue Hoche, 92988 PARIS, RCS Nanterre 063802466, siret 06380246600114';
  it.each([
    ['Votre règlement, pour être libératoire, doit être fait à l’ordre de', `${factor}.`],
    ['Règlement à effectuer à', `${factor},`, 'qui le reçoit par subrogation dans le cadre d’un contrat.'],
    [`${factor}, à qui la créance est cédée.`],
  ])('takes no factor’s that a paragraph registers: %s', (...lines) => {
    const paragraph = lines.map((text, at): Put => [50, 600 + 12 * at, text]);
    const top: Put[] = [...sellerTop, [50, 102, `Siret ${SELLER}`]];
    const footer: Put = [50, 790, 'SARL au capital de 5 000 € - RCS Dijon 534 923 644'];
    expect(read(top, buyerAddress, paragraph, [footer]).sellerSiret?.value).toBe(SELLER);
  });

  it('takes the seller’s that is registered under a sentence on its factor', () => {
    const paid: Put = [50, 600, 'Règlement libératoire au Crédit des Quais, subrogé dans nos droits'];
    const own: Put = [50, 612, `Ateliers Brunel, RCS Dijon 534 923 644, SIRET ${SELLER}`];
    const below: Put = [50, 624, 'Cessionnaire : Crédit des Quais'];
    expect(read(sellerTop, buyerAddress, [paid, own, below]).sellerSiret?.value).toBe(SELLER);
  });

  it.each(['Concessionnaire agréé - Atelier 24h/24', 'Concessionnaire exclusif', 'Concession automobile'])(
    'takes the number of a trade for the seller’s: %s',
    (trade) => {
      const top: Put[] = [...sellerTop, [50, 102, trade], [50, 116, `Siret : ${SELLER} / Ape : 4520B`]];
      expect(read(top, buyerAddress).sellerSiret?.value).toBe(SELLER);
    },
  );

  it.each([
    'Civilis Logiciels - SA au capital de 250 000 € - RCS Dijon 534 923 644 - SIRET 534 923 644 00031',
    'Acropole, éditeur de logiciels - SIRET 534 923 644 00031 - APE 5829C',
  ])('takes the number of a seller of programs for the seller’s: %s', (footer) => {
    expect(read(sellerTop, buyerAddress, [[50, 790, footer]]).sellerSiret?.value).toBe(SELLER);
  });

  it('takes the partner that is billed, not the one delivered', () => {
    const partners: Put[] = [
      [50, 240, 'Facturé'],
      [170, 240, `SIRET ${BUYER}`],
      [50, 252, 'Livré à'],
      [170, 252, 'SIRET 19525042800024'],
    ];
    expect(read(sellerTop, sellerFooter, partners).buyerSiret?.value).toBe(BUYER);
    const upside = partners.map(([x, y, text]): Put => [x, y === 240 ? 252 : 240, text]);
    expect(read(sellerTop, sellerFooter, upside).buyerSiret?.value).toBe(BUYER);
  });

  const OTHER = '19525042800024';
  it.each([
    ['under a heading', ['', 'Facturé à', 'Livré à'], ['N° SIRET', BUYER, OTHER]],
    ['under a heading, the other way', ['', 'Livré à', 'Facturé à'], ['N° SIRET', OTHER, BUYER]],
    ['as a customer', ['Client facturé', 'Client livré'], [`SIRET ${BUYER}`, `SIRET ${OTHER}`]],
    ['as who gets the goods', ['Destinataire marchandises', 'Payeur'], [`SIRET ${OTHER}`, `SIRET ${BUYER}`]],
    ['in lines of their own', [`Livré : SIRET ${OTHER}`, `Facturé : SIRET ${BUYER}`], []],
    ['on one line', [`Facturé : SIRET ${BUYER} - Livré : SIRET ${OTHER}`], []],
    ['on one line, the other way', [`Livré : SIRET ${OTHER} - Facturé : SIRET ${BUYER}`], []],
    ['in English', [`Ship to SIRET ${OTHER}`, `Bill to SIRET ${BUYER}`], []],
  ])('takes the partner that is billed: %s', (_, names, numbers) => {
    const cells = [names, numbers].flatMap((column, place) =>
      column.map((text, at): Put => [50 + 150 * place, 240 + 12 * at, text]),
    );
    const { sellerSiret, buyerSiret } = read(
      sellerTop,
      sellerFooter,
      cells.filter(([, , text]) => text !== ''),
    );
    expect([sellerSiret?.value, buyerSiret?.value]).toEqual([SELLER, BUYER]);
  });

  it('takes no words of another column for what a number is', () => {
    const columns: Put[] = [
      [50, 130, 'Livré à'],
      [330, 130, `SIRET ${BUYER}`],
      [50, 144, 'Collège Sand'],
      [330, 144, 'Commune de Valmorel'],
    ];
    expect(read(sellerTop, sellerFooter, columns).buyerSiret?.value).toBe(BUYER);
  });

  it('takes the heading of the next column, set too close, for nothing that the address says', () => {
    const address = (...lines: string[]): Put[] => lines.map((text, line): Put => [50, 130 + 12 * line, text]);
    for (const heading of ['Livré à', 'Adresse de livraison', 'Lieu d’exécution :']) {
      const glued = address(`Commune de Valmorel ${heading}`, 'Services techniques', `SIRET ${BUYER}`);
      expect(read(sellerTop, sellerFooter, glued).buyerSiret?.value).toBe(BUYER);
    }
    const delivered = address('Fournitures livrées à', 'Collège Sand', `SIRET ${OTHER}`);
    expect(read(sellerTop, sellerFooter, delivered).buyerSiret).toBeUndefined();
  });

  it('doubts the only number of a page that registers another company', () => {
    const footer: Put = [50, 790, 'SARL au capital de 5 000 € - RCS Dijon 534 923 644 - TVA FR34534923644'];
    const insurer: Put = [50, 700, 'Contrat souscrit auprès de Mutuelle du Rhin, SIRET 063 802 466 00114, RCS Niort'];
    const reading = read(sellerTop, buyerAddress, [footer, insurer]).sellerSiret;
    expect(reading?.confidence ?? 0).toBeLessThan(SURE);
    expect(read(sellerTop, buyerAddress, sellerFooter).sellerSiret?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it('keeps the seller’s registration under a line of deliveries', () => {
    const foot: Put[] = [
      [50, 700, 'Livraisons : chaufferie de l’école, 2 rue des Hêtres.'],
      [50, 714, 'Siret 534 923 644 00031 - TVA FR34534923644 - agrément 88 1 0042'],
    ];
    const { sellerSiret } = read(sellerTop, buyerAddress, [[330, 172, `Siret : ${BUYER}`]], foot);
    expect(sellerSiret?.value).toBe(SELLER);
  });

  it('takes the number of a public body under the group that it buys with', () => {
    const group = (siret: string): Put[] => [
      [50, 240, 'Groupement : GCALP44'],
      [50, 254, `N° SIRET : ${siret}`],
    ];
    expect(read(sellerTop, buyerAddress, sellerFooter, group(BUYER)).buyerSiret?.value).toBe(BUYER);
    expect(read(sellerTop, buyerAddress, sellerFooter, group('47122264600575')).buyerSiret).toBeUndefined();
  });

  it('leaves the number of the main contractor, whatever its address takes', () => {
    const main: Put[] = [
      [330, 240, 'Entreprise principale (titulaire du lot 07)'],
      [330, 254, 'Rhin Construction SAS'],
      [330, 268, '5 rue de l’Ill 68110 ILLBACH'],
      [330, 282, 'SIRET 471 222 646 00575'],
      [330, 296, 'TVA FR38471222646'],
    ];
    const letterhead: Put = [50, 102, 'SIRET 534 923 644 00031'];
    const { sellerSiret, buyerSiret } = read(sellerTop, [letterhead], main, [[50, 240, `SIRET ${BUYER}`]]);
    expect([sellerSiret?.value, buyerSiret?.value]).toEqual([SELLER, BUYER]);
  });

  it.each([
    'Règlement par chèque ou par virement CARPA : FR76 3000 6000 0112 3456 7890 189',
    'Virement : CARPA non concernée - compte cabinet FR76 3000 6000 0112 3456 7890 189',
  ])('takes a lawyer’s only account: %s', (line) => {
    expect(read(sellerTop, buyerAddress, sellerFooter, [[50, 600, line]]).iban?.value).toBe(
      'FR7630006000011234567890189',
    );
  });

  it('takes the account that a debtor is to pay into', () => {
    const line = 'Débiteur - règlement par virement sous 30 jours : IBAN FR76 3000 6000 0112 3456 7890 189';
    expect(read(sellerTop, buyerAddress, sellerFooter, [[50, 600, line]]).iban?.value).toBe(
      'FR7630006000011234567890189',
    );
  });

  it('takes neither the number under a delivery address nor that of the printing software', () => {
    const delivery: Put[] = [
      [50, 130, 'Livré à'],
      [50, 144, 'Collège Sand'],
      [50, 158, 'SIRET 19525042800024'],
    ];
    const recipient: Put[] = [...buyerAddress, [330, 172, `SIRET ${BUYER}`]];
    const software: Put[] = [[50, 820, 'Logiciel GestiPro - Éditeur SIRET 83990568400123']];
    const { sellerSiret, buyerSiret } = read(sellerTop, [[50, 102, `SIRET ${SELLER}`]], recipient, delivery, software);
    expect([sellerSiret?.value, buyerSiret?.value]).toEqual([SELLER, BUYER]);
  });

  it('reads whose number it is from a label apart, to the left or above', () => {
    const beside: Put[] = [
      [50, 240, 'SIRET émetteur :'],
      [200, 240, SELLER],
      [50, 256, 'SIRET récepteur :'],
      [200, 256, BUYER],
    ];
    const above: Put[] = [
      [50, 240, 'SIRET fournisseur'],
      [250, 240, 'SIRET client'],
      [50, 256, SELLER],
      [250, 256, BUYER],
    ];
    for (const table of [beside, above]) {
      const { sellerSiret, buyerSiret } = read(sellerTop, buyerAddress, table);
      expect([sellerSiret?.value, buyerSiret?.value]).toEqual([SELLER, BUYER]);
      for (const one of [sellerSiret, buyerSiret]) expect(one?.confidence).toBeGreaterThanOrEqual(SURE);
    }
  });

  it('tells two public bodies apart by the heading', () => {
    const own: Put[] = [
      [50, 60, 'Régie des eaux de Valmorel'],
      [50, 74, `SIRET ${BUYER}`],
    ];
    const recipient: Put[] = [
      [330, 116, 'Facturé à'],
      [330, 130, 'Lycée Jean Macé'],
      [330, 144, 'SIRET 19525042800024'],
    ];
    const { sellerSiret, buyerSiret } = read(own, recipient);
    expect([sellerSiret?.value, buyerSiret?.value]).toEqual([BUYER, '19525042800024']);
  });

  it('leaves the buyer’s VAT number aside, and doubts one that denies the seller’s SIREN', () => {
    const recipient: Put[] = [
      [330, 130, 'Hexagone SAS'],
      [330, 144, '1 rue Haute'],
      [330, 158, 'TVA : FR56839905684'],
    ];
    expect(read(sellerTop, [[50, 102, `SIRET ${SELLER}`]], recipient).sellerVat).toBeUndefined();
    const odd = read(sellerTop, [
      [50, 102, `SIRET ${SELLER}`],
      [50, 116, 'N° TVA : FR56839905684'],
    ]).sellerVat;
    expect(odd?.confidence).toBeLessThan(SURE);
  });

  it('takes the one SIRET of a page for its seller’s, even made up', () => {
    const { sellerSiret, buyerSiret } = read(sellerTop, buyerAddress, [[50, 102, 'SIRET : 123 456 789 00010']]);
    expect([sellerSiret?.value, buyerSiret?.value]).toEqual(['12345678900010', undefined]);
  });

  it('reads a legal notice set up the side of the page', () => {
    const [notice] = sellerFooter;
    const side = notice ? drawUpwards([20, 700, notice[2]]) : [];
    const reading = readInvoice(drawPage([...sellerTop, ...buyerAddress], side));
    expect(reading.sellerSiret?.value).toBe(SELLER);
    expect(reading.sellerVat?.value).toBe('FR34534923644');
    expect(reading.sellerSiret?.evidence).toMatchObject({ value: [{ x: 20 }, { x: 20 }, { x: 20 }, { x: 20 }] });
  });

  it('takes the VAT number that words and places give the seller, where no SIREN tells', () => {
    const reading = read(
      sellerTop,
      [
        [330, 200, 'Kundennummer: K0100077603'],
        [330, 214, 'USt-IdNr.: DE199952957'],
      ],
      [[50, 790, 'Musterhaus GmbH - USt-IdNr. DE812871812']],
    );
    expect(reading.sellerVat?.value).toBe('DE812871812');
    expect(reading.sellerVat?.confidence).toBeLessThan(SURE);
  });

  it.each(['FR', 'FR34'])('reads a VAT number that a narrow column breaks after %s', (start) => {
    const rest = 'FR34534923644'.slice(start.length);
    const column: Put[] = ['SIRET', '534 923 644', '00031', `TVA ${start}`, rest].map((text, at) => [
      50,
      102 + 11 * at,
      text,
    ]);
    expect(read([...sellerTop, ...column]).sellerVat?.value).toBe('FR34534923644');
    expect(read([...sellerTop, ...column.slice(0, -1), [50, 146, rest.replace('9', '8')]]).sellerVat).toBeUndefined();
  });
  it('reads an account that an indented line of a letter breaks, where its key holds', () => {
    const broken = (end: string) =>
      read([
        ...sellerTop,
        [78, 435, 'Le versement peut être effectué au compte FR14 2004 1010 0505 0001'],
        [50, 447, end],
      ]).iban;
    expect(broken('3M02 606.')?.value).toBe('FR1420041010050500013M02606');
    expect(broken('3M02 607.')).toBeUndefined();
  });
  it('reads an account that breaks a line in pieces, and goes on under the first of them, where its key holds', () => {
    const broken = (end: string, x = 50) =>
      read([
        ...sellerTop,
        [50, 435, 'Règlement : Traite'],
        [200, 435, 'Virement'],
        [300, 435, '– à 30 jours net. RIB : FR14 2004 1010 0505 0001'],
        [x, 447, end],
      ]).iban;
    expect(broken('3M02 606')?.value).toBe('FR1420041010050500013M02606');
    expect(broken('3M02 607')).toBeUndefined();
    expect(broken('3M02 606', 120)).toBeUndefined();
  });
  it('reads VAT numbers however they are grouped, and announced ones of the wrong length as doubtful', () => {
    expect(read(sellerTop, [[50, 780, 'SAS - TVA FR 345 349 236 44']]).sellerVat?.value).toBe('FR34534923644');
    const odd = read(sellerTop, [[50, 102, 'TVA : BE084652726']]).sellerVat;
    expect(odd?.value).toBe('BE084652726');
    expect(odd?.confidence).toBeLessThan(SURE);
  });

  it('is sure of the State by its service and code, of the rest by a local body, else doubts', () => {
    const state = read(sellerTop, [
      [330, 130, 'Ministère de la Culture'],
      [50, 250, 'Code service : SGDEP01'],
    ]).isState;
    expect([state?.value, (state?.confidence ?? 0) >= SURE]).toEqual([true, true]);
    const local = read(sellerTop, buyerAddress).isState;
    expect([local?.value, (local?.confidence ?? 0) >= SURE]).toEqual([false, true]);
    const other = read(sellerTop, [[330, 130, 'Hexagone Conseil']]).isState;
    expect([other?.value, (other?.confidence ?? 0) >= SURE]).toEqual([false, false]);
  });
  it.each([
    'Haut-commissariat de la République',
    'Ambassade de France au Chili',
    'DDETSPP du Cher',
    'DEAL de La Réunion',
    'Direction générale de l’armement',
    'Direction zonale des CRS Sud',
    'Maison centrale de Poissy',
    'Service de santé des armées',
    'Secrétariat général commun départemental',
  ])('knows the State’s service: %s', (name) => {
    expect(read(sellerTop, [[330, 130, name]]).isState?.value).toBe(true);
  });
  it.each(['Direction générale des services', 'Haut-commissariat aux Sports', 'Deal de Noël', 'Ambassade du Chili'])(
    'takes for none: %s',
    (name) => {
      expect(read(sellerTop, [[330, 130, name]]).isState?.value).toBe(false);
    },
  );
});

it('takes the one SIRET for the customer’s where the footer registers another company', () => {
  const customer: Put[] = [
    [50, 60, 'SASU Bimi Cuisine'],
    [50, 74, '68 route de Narbonne, 31400 Toulouse'],
    [50, 88, 'SIREN/SIRET : 98424038200015'],
    [50, 102, 'n° TVA : FR30984240382'],
  ];
  const notice: Put[] = [
    [50, 780, 'Livreurs de France SAS / 5 rue Charlot, 75003 / n° TVA : FR07841983828 / SIREN : 841983828'],
    [50, 792, 'R.C.S. Paris 841 983 828, société au capital de 10 000 euros'],
  ];
  const { sellerSiret, buyerSiret, sellerVat } = read(customer, notice);
  expect([sellerSiret?.value, buyerSiret?.value, sellerVat?.value]).toEqual([
    undefined,
    '98424038200015',
    'FR07841983828',
  ]);
});

describe('readNames', () => {
  const notice: Put[] = [[50, 790, 'Ateliers Brunel - SARL au capital de 5 000 € - SIRET 534 923 644 00031']];

  it('is sure of a name that letterhead and legal notice share, and of a public body under its heading', () => {
    const { sellerName, buyerName } = read(sellerTop, [[330, 116, 'Facturé à :']], buyerAddress, notice);
    expect([sellerName?.value, buyerName?.value]).toEqual(['Ateliers Brunel', 'Commune de Valmorel']);
    expect(sellerName?.confidence).toBeGreaterThanOrEqual(SURE);
    expect(buyerName?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it('joins a name that goes on with the next line', () => {
    const address: Put[] = [
      [330, 130, 'Communauté d’agglomération'],
      [330, 144, 'du Grand Lac'],
      [330, 158, '73106 Aix'],
    ];
    expect(read(sellerTop, address, notice).buyerName?.value).toBe('Communauté d’agglomération du Grand Lac');
  });

  it('takes no heading, street or reference for a name', () => {
    const { buyerName } = read(sellerTop, [
      [330, 116, 'Client'],
      [330, 130, '12 rue des Lilas'],
      [330, 144, 'Code client : C12'],
    ]);
    expect(buyerName).toBeUndefined();
  });
});
