import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

/** Its checksum holds, and it begins as public bodies' numbers do. */
const LIKE_PUBLIC = '212 345 672 00019';
const LIKE_PRIVATE = '534 923 644 00031';
const OTHER = '547 283 614 00022';
const OTHERS_VAT = '45547283614';

const address = (x: number, y: number, lines: string[]): Put[] => lines.map((text, index) => [x, y + 14 * index, text]);
const sellerAt = (x: number, y: number, ...more: string[]): Put[] =>
  address(x, y, ['Menuiserie Kerbrat', '12 rue des Forges', '21000 Dijon', ...more]);
const buyerAt = (x: number, y: number, ...more: string[]): Put[] =>
  address(x, y, ['SPL Tramway', '25 avenue de la Gare', '35000 Rennes', ...more]);

const sureOf = (puts: Put[]): string[] => {
  const { sellerSiret, buyerSiret } = readInvoice(drawPage([...puts, [50, 300, 'Facture n° F2026-0042']]));
  return [sellerSiret, buyerSiret].map((one) => ((one?.confidence ?? 0) >= SURE ? (one?.value ?? '') : ''));
};

const flat = (siret: string): string => siret.replaceAll(' ', '');

describe('roles of numbers that only their first figure tells', () => {
  it.each([
    ['a letterhead’s is no recipient’s', [...sellerAt(50, 60, `SIRET : ${LIKE_PUBLIC}`), ...buyerAt(330, 130)]],
    [
      'a lone one among the references is no seller’s',
      [...sellerAt(50, 60), ...buyerAt(330, 130), [50, 250, `SIRET : ${LIKE_PRIVATE}`]],
    ],
    [
      'they are not exchanged against the places of both',
      [...sellerAt(50, 60, `SIRET : ${LIKE_PUBLIC}`), ...buyerAt(330, 130, `SIRET : ${LIKE_PRIVATE}`)],
    ],
  ] satisfies [string, Put[]][])('%s', (_, puts) => {
    expect(sureOf(puts)).toEqual(['', '']);
  });

  it('are sure of a recipient’s where its place says the same', () => {
    const puts = [...sellerAt(50, 60, `SIRET : ${LIKE_PRIVATE}`), ...buyerAt(330, 130, `SIRET : ${LIKE_PUBLIC}`)];
    expect(sureOf(puts)).toEqual(['', flat(LIKE_PUBLIC)]);
  });

  it('are sure where the words about the other one say the same', () => {
    const legal = `SARL au capital de 5 000 € - RCS Dijon 534 923 644 - SIRET ${LIKE_PRIVATE}`;
    expect(sureOf([...sellerAt(50, 60), [50, 250, `SIRET : ${LIKE_PUBLIC}`], [50, 790, legal]])).toEqual([
      flat(LIKE_PRIVATE),
      flat(LIKE_PUBLIC),
    ]);
  });
});

it('has the seller’s in a registration whose line over it speaks of another party', () => {
  const puts: Put[] = [
    ...sellerAt(50, 60),
    ...buyerAt(330, 130, `SIRET : ${LIKE_PUBLIC}`),
    [50, 600, 'À virer sur le compte du cotraitant :'],
    [50, 614, `SIRET ${LIKE_PRIVATE} - RCS Dijon - Intracom. FR34534923644`],
  ];
  expect(readInvoice(drawPage(puts)).sellerSiret?.value).toBe(flat(LIKE_PRIVATE));
});

it('has no recipient’s in a meter’s number under the registration of the seller', () => {
  const puts: Put[] = [
    ...sellerAt(50, 60),
    ...buyerAt(330, 130),
    [330, 220, 'SIRET'],
    [390, 220, '123 456 789 00572'],
    [50, 300, `Menuiserie Kerbrat SARL - RCS Dijon - SIRET ${LIKE_PRIVATE} - TVA FR34534923644`],
    [50, 314, 'Point'],
    [150, 314, 'Abonnement'],
    [300, 314, 'Total HT'],
    [50, 327, flat(LIKE_PUBLIC)],
    [150, 327, '85,29'],
    [300, 327, '707,24'],
  ];
  expect(readInvoice(drawPage(puts)).buyerSiret?.value).toBe('12345678900572');
});

it.each([
  ['M. J. Kerbrat, pharmacien titulaire', flat(LIKE_PRIVATE)],
  ['Me A. Kerbrat, commissaire de justice titulaire', flat(LIKE_PRIVATE)],
  ['Titulaire du compte : Menuiserie Kerbrat', flat(LIKE_PRIVATE)],
  ['Travaux du titulaire du lot 07', undefined],
  ['Pharmacien titulaire du marché', undefined],
])('under « %s », the number is the seller’s: %s', (over, seller) => {
  const puts: Put[] = [
    ...sellerAt(50, 60),
    ...buyerAt(330, 130, `SIRET : ${LIKE_PUBLIC}`),
    [50, 240, over],
    [50, 254, `SIRET ${LIKE_PRIVATE}`],
  ];
  expect(readInvoice(drawPage(puts)).sellerSiret?.value).toBe(seller);
});

it('takes the number of the subcontractor that the page registers, under its own heading beside the main contractor’s', () => {
  const puts: Put[] = [
    ...address(50, 60, ['Sous-traitant', 'Menuiserie Kerbrat', '12 rue des Forges', `SIRET ${LIKE_PRIVATE}`]),
    ...address(230, 60, ['Titulaire', 'Bâtisseurs du Ponant', '4 quai Sud', 'SIRET 443 061 841 00088']),
    ...address(410, 60, ['Maître d’ouvrage', 'Ville de Rennes', '1 place de la Mairie', `SIRET ${LIKE_PUBLIC}`]),
    [50, 790, 'SARL au capital de 5 000 € - RCS Dijon 534 923 644 - TVA FR34534923644'],
  ];
  expect(readInvoice(drawPage(puts)).sellerSiret?.value).toBe(flat(LIKE_PRIVATE));
});

describe('roles of two public bodies', () => {
  const [town, school] = ['217 201 813 00011', '197 210 099 00010'];
  const townAt = address(50, 40, ['Ville de Valmorel', 'Régie de recettes', '73260 Valmorel', `SIRET ${town}`]);
  const schoolAt = address(330, 110, ['Collège des Sources', '4 rue des Écoles', '72100 Le Mans', `SIRET ${school}`]);
  const rolesOf = (puts: Put[]): unknown[] => {
    const { sellerSiret, buyerSiret } = readInvoice(drawPage([...puts, [50, 300, 'Facture n° F2026-0042']]));
    return [sellerSiret?.value, buyerSiret?.value];
  };

  it('are those of their places, never for sure', () => {
    expect(rolesOf([...townAt, ...schoolAt])).toEqual([flat(town), flat(school)]);
    expect(sureOf([...townAt, ...schoolAt])).toEqual(['', '']);
  });
});

describe('the letterhead of one company over the footer of another', () => {
  it('leaves a doubt about the seller', () => {
    const holding = 'Siège social : Kerbrat Holding SAS au capital de 10 000 € - SIRET 443 061 841 00047';
    const puts = [...sellerAt(50, 60, `SIRET : ${LIKE_PRIVATE}`), ...buyerAt(330, 130, `SIRET : ${LIKE_PUBLIC}`)];
    expect(sureOf([...puts, [50, 790, holding]])).toEqual(['', flat(LIKE_PUBLIC)]);
  });

  const rows: Put[] = [
    [50, 60, 'Fournisseur : Ateliers Brunel, 12 rue des Forges, 21000 Dijon'],
    [50, 90, 'N° SIRET : 534 923 644 00031 - TVA FR34534923644'],
  ];
  const registered = 'Siret : 329 044 184 00219 - RCS Meaux B 329 044 184 - TVA FR36329044184';

  it('leaves one too where both print all that a seller does', () => {
    const puts: Put[] = [...rows, ...buyerAt(330, 130, `SIRET : ${LIKE_PUBLIC}`), [50, 790, registered]];
    expect(sureOf(puts)).toEqual(['', flat(LIKE_PUBLIC)]);
    expect(readInvoice(drawPage(puts)).sellerVat?.confidence ?? 0).toBeLessThan(SURE);
  });

  it('leaves one where the first prints its VAT number beside, and no more', () => {
    const plain: Put[] = [
      [50, 60, 'Ateliers Brunel, 12 rue des Forges, 21000 Dijon'],
      [50, 200, 'Siret 534 923 644 00031 TVA intracom. FR34534923644'],
    ];
    expect(sureOf([...plain, ...buyerAt(330, 130, `SIRET : ${LIKE_PUBLIC}`), [50, 790, registered]])[0]).toBe('');
  });

  it('leaves none where the other company is the customer, its VAT number in its address', () => {
    const customer = buyerAt(330, 130, 'SIRET 329 044 184 00219', 'TVA FR36329044184');
    const legal: Put = [50, 790, 'SARL au capital de 5 000 € - RCS Dijon 534 923 644'];
    expect(sureOf([...rows, ...customer, legal])[0]).toBe('53492364400031');
  });
});

describe('a third number that nothing gives to the seller', () => {
  const [town, payer] = ['214 402 158 00017', '130 025 265 00013'];
  const townAt = [...buyerAt(330, 130), [330, 175, `SIRET : ${town}`] satisfies Put];
  const seller: Put[] = [
    ...sellerAt(50, 60),
    [50, 790, `SARL au capital de 5 000 € - SIRET ${LIKE_PRIVATE} - TVA FR34534923644`],
  ];

  it.each(['Payeur', 'Maître d’ouvrage', 'Ordonnateur'])('leaves a doubt about the buyer: %s', (heading) => {
    const third = address(50, 210, [heading, 'Métropole de Rennes', `SIRET ${payer}`]);
    expect(sureOf([...seller, ...townAt, ...third])).toEqual([flat(LIKE_PRIVATE), '']);
  });

  it('leaves one where the customer prints its own beside its references', () => {
    const list = address(50, 60, ['Facture n° F2026-0042', 'Commande 4500042916', `SIRET ${town}`]);
    const third = address(50, 400, ['Payeur', 'Métropole de Rennes', `SIRET ${payer}`]);
    expect(sureOf([...list, ...seller.slice(-1), ...buyerAt(330, 130), ...third])[1]).toBe('');
  });

  it.each([
    ['Payeur', 'Trésorerie municipale', ''],
    ['Trésorerie de Nantes', '1 rue du Trésor', ''],
    ['SGC de Nantes', '1 rue du Trésor', ''],
    ['Commune de Valmorel', '1 place de la Mairie', flat(payer)],
  ])('leaves one where nobody but an office that pays has a number: %s, %s', (first, second, sure) => {
    const alone = address(50, 210, [first, second, '44000 Nantes', `SIRET ${payer}`]);
    expect(sureOf([...seller, ...buyerAt(330, 130), ...alone])[1]).toBe(sure);
  });

  it('leaves none where it is known for somebody else’s', () => {
    const third = address(50, 210, ['Livré à', 'Collège Sand', `SIRET ${payer}`]);
    expect(sureOf([...seller, ...townAt, ...third])).toEqual([flat(LIKE_PRIVATE), flat(town)]);
  });

  it('leaves one about the State, whose service is the customer', () => {
    const third = address(50, 210, ['Maître d’ouvrage', 'Commune de Vertou', `SIRET ${town}`]);
    const isState = (customer: string) =>
      readInvoice(drawPage([...seller, ...address(330, 130, [customer, '44000 Nantes']), ...third])).isState;
    expect(isState('Préfecture de la Loire-Atlantique')?.confidence).toBeLessThan(SURE);
    expect(isState('Mairie de Vertou')).toMatchObject({ value: false });
    expect(isState('Mairie de Vertou')?.confidence).toBeGreaterThanOrEqual(SURE);
  });
});

describe('a number among the references', () => {
  const customer = '283 000 024 00010';
  const page = (...lines: string[]): Put[] => [
    ...sellerAt(50, 60, `SIRET : ${LIKE_PRIVATE}`),
    ...address(330, 130, ['S.D.I.S. du Gard', '281 avenue Pavlov', '30900 Nîmes']),
    ...address(50, 230, lines),
  ];

  it.each(['SIRET CLT :', 'SIRET CLI. :', 'CLT SIRET', 'SIRET ACH. :', 'SIRET facturé :', 'SIRET MOA :'])(
    'is the customer’s where its label says so, however short: %s',
    (label) => {
      expect(sureOf(page(`${label} ${customer}`))).toEqual([flat(LIKE_PRIVATE), flat(customer)]);
    },
  );
  it.each(['LIVRAISON : BL 778120 DU 13/11/26', 'Livraison n° 778120', 'Livraison le 13/11/2026'])(
    'is no place of delivery’s under the number or the day of one: %s',
    (over) => {
      expect(sureOf(page(over, `SIRET CLT : ${customer}`))[1]).toBe(flat(customer));
    },
  );
  it.each(['SIRET clinique :', 'SIRET acheminement :'])(
    'is not the customer’s under words that begin so: %s',
    (label) => {
      expect(sureOf(page(`${label} ${customer}`))[1]).toBe('');
    },
  );
  it('is no seller’s where it is the printer’s', () => {
    expect(sureOf([...sellerAt(50, 60), [50, 790, `Siret de l’imprimeur : ${LIKE_PRIVATE}`]])).toEqual(['', '']);
    expect(sureOf([...sellerAt(50, 60, 'Maître imprimeur'), [50, 790, `Siret : ${LIKE_PRIVATE}`]])[0]).toBe(
      flat(LIKE_PRIVATE),
    );
  });
  it('is a place of delivery’s where that is named', () => {
    expect(sureOf(page('Livraison : Caserne de Vauvert', `SIRET ${customer}`))[1]).toBe('');
  });
});

describe('a SIRET whose figures are grouped freely', () => {
  const read = (heading: string, figures: string) =>
    readInvoice(drawPage([...buyerAt(330, 130), ...sellerAt(50, 60, heading, figures)])).sellerSiret?.value;

  it('is known by the label over it', () => {
    expect(read('Siret :', '53492 36440 0031')).toBe(flat(LIKE_PRIVATE));
  });

  it('is none where its key is wrong, or nothing calls it so', () => {
    expect(read('Siret :', '53492 36440 0032')).toBeUndefined();
    expect(read('Compte :', '53492 36440 0031')).toBeUndefined();
  });
});

describe('a company that works under another, whose own number is gone', () => {
  const holder: Put[] = [
    [400, 120, 'Titulaire du marché'],
    ...address(330, 134, ['SPL Tramway', '25 avenue de la Gare', `SIRET ${OTHER}`, `TVA FR${OTHERS_VAT}`]),
  ];
  const town: Put[] = [...address(50, 134, ['Commune de Valmorel', '1 place de la Mairie', `SIRET ${LIKE_PUBLIC}`])];
  const legal: Put = [50, 790, 'SAS au capital de 120 000 € - RCS Dijon 534 923 644'];
  const vat: Put = [50, 88, 'TVA : FR34534923644'];

  it('has no sure number of the other’s', () => {
    const page = [...sellerAt(50, 46), vat, ...holder, ...town, legal];
    expect(sureOf(page)).toEqual(['', flat(LIKE_PUBLIC)]);
    expect(readInvoice(drawPage(page)).sellerVat?.confidence ?? 0).toBeLessThan(SURE);
  });
  it('has its own', () =>
    expect(
      sureOf([
        ...sellerAt(50, 46),
        vat,
        ...holder,
        ...town,
        [legal[0], legal[1], `${legal[2]} - SIRET ${LIKE_PRIVATE}`],
      ]),
    ).toEqual([flat(LIKE_PRIVATE), flat(LIKE_PUBLIC)]));
});
