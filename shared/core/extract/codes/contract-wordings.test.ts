/** Public contracts whose label is broken after a date, and contracts that only the seller numbers. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];
const company: Put = [50, 804, 'Fluvia SA au capital de 900 000 € – RCS Dijon 534 923 644'];
const contractOf = (...puts: Put[]): unknown => readDrawn([number, company, ...puts]).contractNumber;

describe('a contract whose label breaks after its date', () => {
  it('has its number under the mark', () => {
    const cell: Put[] = [
      [300, 250, 'MARCHÉ NOTIFIÉ LE 12/11/2025 SOUS LE', 7],
      [300, 258, 'N°', 7],
      // A taller value on the line of the mark.
      [50, 258, 'Rénovation du gymnase'],
      [300, 267, '2025-T-033-02'],
    ];
    expect(contractOf([50, 250, 'OPÉRATION', 7], ...cell)).toBe('2025-T-033-02');
  });

  it('has it after the mark', () => {
    expect(contractOf([50, 250, 'Marché notifié le 12 novembre 2025 sous le'], [50, 262, 'n° 2025-033'])).toBe(
      '2025-033',
    );
  });

  it('is none where another paper was sent so', () => {
    expect(contractOf([50, 250, 'Courrier envoyé le 12 novembre 2025 sous le'], [50, 262, 'n° 2025-033'])).toBeNull();
  });
});

describe('a contract whose object stands before its number', () => {
  it.each([
    ['Marché livres scolaires et jeunesse 2025-LIV-L2 – engagement MED26/118', '2025-LIV-L2'],
    ['Marché tontes et tailles 2025-TRX-07', '2025-TRX-07'],
    ['Accord-cadre Fournitures de bureau AC/25/118, bon n° 4', 'AC/25/118'],
  ])('has that number, never surely: %s', (line, code) => {
    const found = readInvoice(drawPage([number, [50, 250, line]])).contractNumber;
    expect(found?.value).toBe(code);
    expect(found?.confidence).toBeLessThan(SURE);
  });

  it.each([
    'Marché de travaux, votre devis accepté D-26-0217',
    'Marché conclu suivant le devis D-26-0217',
    'Marché notifié le 12-03-2026',
    'Marché de nettoyage des locaux de 08-2026',
    'Marché couvert, place Carnot, halle H-12-B',
  ])('has none in what is another paper’s, a day or a place: %s', (line) => {
    expect(contractOf([50, 250, line])).toBeNull();
  });
});

describe('a label cut by a hyphen at the end of a line', () => {
  const lines = (first: string, second: string): Put[] => [
    [50, 250, first],
    [50, 262, second],
  ];

  it('announces what follows its end', () => {
    const cut = lines(
      'Objet : évaluation du programme, tranche 2 (commande n° CDE-26-00091, mar-',
      'ché 25.041.MAPA).',
    );
    expect(contractOf(...cut)).toBe('25.041.MAPA');
  });

  it('is none where the word is another', () => {
    expect(
      contractOf(...lines('Objet : évaluation du programme, tranche 2, livrée au mar-', 'tin 25.041.MAPA.')),
    ).toBeNull();
  });
});

describe('a contract for a frame of orders', () => {
  it.each(['Contrat cadre : 2025-114', 'Contrat-cadre n° 2025-114'])('is the public one: %s', (line) => {
    expect(contractOf([50, 250, line])).toBe('2025-114');
  });

  it('is so beside its number', () => {
    expect(contractOf([50, 250, 'Contrat cadre'], [150, 250, '2025-114'])).toBe('2025-114');
  });

  it.each(['Abonnements (44 lignes fixes)', 'Contrat de maintenance des ascenseurs'])(
    'may be so for what lasts, in doubt: %s',
    (items) => {
      const lasting: Put = [50, 330, items];
      const page = (line: string) => readInvoice(drawPage([number, ...buyerAddress, [50, 250, line], lasting]));
      const found = page('Contrat-cadre n° AC-2023-TEL-59 / lot 1').contractNumber;
      expect(found?.value).toBe('AC-2023-TEL-59 / lot 1');
      expect(found?.confidence).toBeLessThan(SURE);
      expect(page('Contrat n° 2023-59').contractNumber).toBeUndefined();
    },
  );
});

describe('a contract whose label has a colon before its mark', () => {
  it.each(['n°', 'nº', 'nᵒ', 'no', 'numéro', 'réf.'])('has its number after %s', (mark) => {
    expect(contractOf([50, 250, `Marché de maîtrise d’œuvre : ${mark} 2025-DBC-041`])).toBe('2025-DBC-041');
    expect(contractOf([50, 250, 'Marché de maîtrise d’œuvre'], [230, 250, `: ${mark} 2025-DBC-041`])).toBe(
      '2025-DBC-041',
    );
    expect(readDrawn([number, [50, 250, `Bon de commande : ${mark} DEP-2026-118`]]).commitmentNumber).toBe(
      'DEP-2026-118',
    );
  });
});

describe('a contract of the seller with its factor', () => {
  it.each([
    ['par subrogation dans le cadre d’un contrat d’affacturage (contrat n° 88.412) et devra en être avisée.'],
    ['Affacturage suivant contrat n° 88.412 conclu avec le Crédit des Quais.'],
    ['Subrogation conventionnelle : contrat n° 88.412'],
    ['Votre règlement sera reçu par subrogation par le Crédit des Quais suivant le', 'contrat n° 88.412'],
  ])('is no public contract: %s', (...lines) => {
    expect(contractOf(...lines.map((text, at): Put => [50, 600 + 12 * at, text]))).toBeNull();
  });

  it('says nothing of the public one', () => {
    expect(contractOf([50, 250, 'Contrat n° 88.412. Règlement libératoire par subrogation.'])).toBe('88.412');
    const factor: Put = [50, 250, 'Règlement par affacturage, Crédit des Quais'];
    expect(contractOf(factor, [50, 262, 'Contrat n° 88.412'])).toBe('88.412');
  });
});

describe('a contract of the seller', () => {
  it.each([
    [
      [
        [50, 250, 'Référence contrat Fluvia'],
        [200, 250, '7-2LXC81'],
      ],
    ],
    [[[50, 250, 'N° contrat Fluvia : 7-2LXC81']]],
    [
      [
        [50, 250, 'Référence contrat'],
        [200, 250, '7-2LXC81'],
        [50, 264, 'Marché public n°'],
      ],
    ],
    [
      [
        [50, 250, 'Référence contrat : 7-2LXC81'],
        [300, 250, 'N° de marché :'],
      ],
    ],
    [
      [
        [50, 250, 'Référence du contrat : 7-2LXC81'],
        [50, 500, 'Consommation'],
        [250, 500, '14 541 kWh'],
      ],
    ],
    [
      [
        [50, 250, 'n° de contrat : 7-2LXC81'],
        [50, 500, 'abonnements, forfaits et options'],
        [50, 514, 'consommations hors forfait'],
      ],
    ],
  ] satisfies [Put[]][])('is no public contract: %j', (puts) => {
    expect(contractOf(...puts)).toBeNull();
  });

  it.each([
    [
      [
        [50, 250, 'Référence contrat'],
        [200, 250, '7-2LXC81'],
      ],
    ],
    [
      [
        [50, 250, 'Référence contrat Valmorel'],
        [200, 250, '7-2LXC81'],
      ],
    ],
    [
      [
        [50, 250, 'Marché public n°'],
        [200, 250, '7-2LXC81'],
        [50, 264, 'Référence contrat'],
      ],
    ],
    [
      [
        [50, 250, 'Référence contrat'],
        [200, 250, '7-2LXC81'],
        [300, 500, 'Marché public n°'],
      ],
    ],
  ] satisfies [Put[]][])('may be the public one: %j', (puts) => {
    expect(contractOf(...puts)).toBe('7-2LXC81');
  });
});

describe('an agreement with somebody else, or for each customer', () => {
  const under = (heading: string, ...lines: string[]): Put[] =>
    [heading, 'Région Bourgogne', ...lines].map((text, at): Put => [300, 250 + 12 * at, text]);
  it.each(['Financeur (pour information)', 'Organisme financeur', 'Cofinancé par'])(
    'is none where it stands under « %s », unless it calls itself a market',
    (heading) => {
      expect(contractOf(...under(heading, 'convention P2-2025-118'))).toBeNull();
      expect(contractOf(...under(heading, 'marché P2-2025-118'))).toBe('P2-2025-118');
      expect(contractOf(...under('Destinataire', 'convention P2-2025-118'))).toBe('P2-2025-118');
    },
  );
  it.each(['Facture de formation professionnelle', 'Nombre de stagiaires : 8', 'Organisme certifié Qualiopi'])(
    'is none where each training has its own: %s',
    (words) => {
      expect(contractOf([50, 230, words], [50, 250, 'Convention : CONV-25-0940'])).toBeNull();
      expect(contractOf([50, 230, words], [50, 250, 'Marché : 25-0940'])).toBe('25-0940');
      expect(contractOf([50, 250, 'Convention : CONV-25-0940'])).toBe('CONV-25-0940');
    },
  );
  it('may be meant in the list that gives the buyer’s slip', () => {
    const list = (last: string): Put[] => [
      [50, 250, 'Contrat'],
      [200, 250, 'ENT-2025-06'],
      [50, 272, 'Client'],
      [200, 272, 'EHPAD Les Glycines'],
      [50, 294, last],
    ];
    expect(contractOf(...list('Bon de commande 2026-GLY-0064'))).toBe('ENT-2025-06');
    expect(contractOf(...list('Échéance 31/03/2026'))).toBeNull();
  });
});

describe('an agreement between the two', () => {
  const energy: Put = [50, 500, 'Consommation 14 541 kWh'];

  it.each(['Marché / contrat', 'Contrat / marché', 'N° de marché ou de contrat', 'Marché (ou contrat) n°'])(
    'is the public contract, whatever is sold: %s',
    (label) => {
      expect(contractOf([50, 250, `${label} : AC-ELEC-2024-63`], energy)).toBe('AC-ELEC-2024-63');
    },
  );

  it.each([
    'Convention n°',
    'Convention',
    'N° de convention',
    'Convention d’objectifs n°',
    'Convention de subvention n°',
    'Convention de mise à disposition n°',
    'Contrat de cession n°',
    'Contrat de prestation n°',
    'Contrat de représentation n°',
    'Contrat de résidence n°',
    'Délégation de service public n°',
  ])('may be meant, and is never sure: %s', (label) => {
    const places: Put[][] = [
      [[50, 250, `${label} : CC-2025-031`]],
      [
        [50, 250, label],
        [250, 250, 'CC-2025-031'],
      ],
      [
        [50, 250, label],
        [50, 263, 'CC-2025-031'],
      ],
    ];
    for (const puts of places) {
      const { contractNumber } = readInvoice(drawPage([number, company, ...buyerAddress, ...puts]));
      expect(contractNumber?.value).toBe('CC-2025-031');
      expect(contractNumber?.confidence).toBeLessThan(SURE);
    }
  });

  it('may be called « Contrat » among what the buyer asks to be quoted, and nowhere else', () => {
    const contract: Put[] = [
      [50, 263, 'CONTRAT'],
      [170, 263, '615204-03'],
    ];
    const listed: Put[] = [
      [50, 250, 'SERVICE EXÉCUTANT'],
      [170, 250, 'RECDSDE038'],
    ];
    const { contractNumber } = readInvoice(drawPage([number, company, ...buyerAddress, ...listed, ...contract]));
    expect(contractNumber?.value).toBe('615204-03');
    expect(contractNumber?.confidence).toBeLessThan(SURE);
    expect(contractOf([50, 250, 'N° client'], [170, 250, 'C018826'], ...contract)).toBeNull();
  });

  it('may break over a line', () => {
    const lines: Put[] = [
      [50, 250, 'Représentations des 28 et 29 novembre 2025 au théâtre, contrat de cession n°'],
      [50, 262, 'CC-2025-031, bon de commande n° CULT25-0677'],
    ];
    expect(contractOf(...lines)).toBe('CC-2025-031');
  });

  it.each([
    'Convention collective n° 3018',
    'Convention collective Syntec (IDCC 1486)',
    'Convention de stage n° CS-2026-11',
    'Convention de formation n° CV-2026-394',
    'Selon convention signée le 12/03/2026',
    'Prix de la convention 2026',
    '12 rue de la Convention 75015 Paris',
    'Contrat de maintenance n° CM-2026-11',
    'Étude de marché n° 118',
    'Autorisation de mise sur le marché n° 34009 226',
  ])('is none: %s', (line) => {
    expect(contractOf([50, 300, line])).toBeNull();
  });
});

describe('a part of a contract', () => {
  const grid: Put[] = [
    [50, 240, 'Engagement juridique'],
    [50, 253, 'EJ 1407660913'],
    [190, 240, 'Service exécutant'],
    [190, 253, 'MENSAAM075'],
    [320, 240, 'Marché'],
    [430, 240, 'Réf. mission'],
    [430, 253, 'M25-140'],
  ];
  const parts = [
    'Objet : Marché subséquent n° 3 - évaluation du dispositif',
    'Objet : marché subséquent n° 3',
    'Marché subséquent 3 : évaluation',
    'Marché - lot n° 3 : évaluation',
    'Marché d’études, avenant n° 3',
    'Marché de travaux lot n° 3',
    'Avenant n° 3 au marché',
  ];

  it.each(parts)('is no contract: %s', (line) => {
    expect(contractOf([50, 280, line])).toBeNull();
    expect(contractOf(...grid, [320, 253, 'AC-2024-09'], [50, 280, line])).toBe('AC-2024-09');
  });

  it.each(['AC-2024-09 / MS 3', 'AC-2024-09 / MS3', 'AC-2024-09 / lot 3', 'AC-2024-09 / L3'])(
    'goes with its number as it is printed: %s',
    (printed) => {
      expect(contractOf(...grid, [320, 253, printed], [50, 280, 'Objet : Marché subséquent n° 3'])).toBe(printed);
      expect(contractOf([50, 280, `Marché n° ${printed}`])).toBe(printed);
    },
  );

  it('may have a number of its own', () => {
    expect(contractOf([50, 280, 'Marché subséquent n° 2024-118-03'])).toBe('2024-118-03');
  });
});
