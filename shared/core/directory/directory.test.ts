import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mapping } from './columns.ts';
import { gatherRow, sortedEntries, startGathering } from './gather.ts';
import { findHeader, mapHeaders, plainHeader } from './map-headers.ts';
import { packEntry, unpackEntry } from './pack-entries.ts';
import { type Cell, cellAsked, cellSiret } from './read-cells.ts';
import { haystackOf, lineOf, searchLines } from './search-lines.ts';

describe('headers', () => {
  const known: [headers: string[], mapping: Mapping][] = [
    [
      ['Identifiant', 'Raison sociale', 'Code postal', 'Ville', 'Service obligatoire', 'Engagement obligatoire'],
      { siret: 0, name: 1, town: 3, needsService: 4, needsCommitment: 5 },
    ],
    [
      [
        'Type identifiant',
        'IDENTIFIANT_STRUCTURE',
        'DESIGNATION',
        'codeServiceDoitEtreRenseigne',
        'numeroEJDoitEtreRenseigne',
        'gestionNumeroEJOuCodeService',
      ],
      { siret: 1, name: 2, needsService: 3, needsCommitment: 4, needsEither: 5 },
    ],
    [
      ['SIRET de la structure', 'Code service', 'Libellé du service', 'Engagement obligatoire', 'Service actif'],
      { siret: 0, serviceCode: 1, serviceName: 2, serviceCommitment: 3, serviceActive: 4 },
    ],
    [
      ['Structure : identifiant', 'Code du service', 'Nom', 'Actif'],
      { siret: 0, serviceCode: 1, serviceName: 2, serviceActive: 3 },
    ],
    [
      ['Siret', 'Dénomination', 'Gestion du service obligatoire', 'N° EJ ou service', 'Statut', 'Date de statut'],
      { siret: 0, name: 1, needsService: 2, needsEither: 3, active: 4 },
    ],
    [
      ['siret', 'nom', 'code_service', 'nom_service', 'service_engagement_obligatoire', 'engagement_obligatoire'],
      { siret: 0, name: 1, serviceCode: 2, serviceName: 3, serviceCommitment: 4, needsCommitment: 5 },
    ],
  ];

  it.each(known)('%j', (headers, mapping) => {
    expect(mapHeaders(headers)).toEqual(mapping);
  });

  it('are words, however they are joined', () => {
    expect(plainHeader('numeroEJDoitEtreRenseigne')).toBe('numero ej doit etre renseigne');
    expect(plainHeader('CODE_SERVICE *')).toBe('code service');
  });

  it('may stand under a title, and are not any row of words', () => {
    expect(findHeader([['Annuaire'], [], ['SIRET', 'Nom']])).toMatchObject({ at: 2, mapping: { siret: 0, name: 1 } });
    expect(findHeader([['Annuaire', 'des structures'], ['du 2 novembre']])).toMatchObject({ at: 0, mapping: {} });
    expect(findHeader([])).toBeNull();
  });

  const rowOf = (siret: string, ...cells: string[]) => [siret, ...cells];
  const [town, hospital] = ['21240383600027', '1100020110004'];

  it('are judged by what stands under them: answers are no code, a column of SIRETs is one', () => {
    const header = ['SIRET', 'Raison sociale', 'Service', 'Engagement', 'Service ou engagement'];
    const answers = [rowOf(town, 'VALMOREL', 'OUI', 'NON', 'NON'), rowOf(hospital, 'HOPITAL', 'NON', '', 'OUI')];
    expect(findHeader([header, ...answers])?.mapping).toEqual({
      siret: 0,
      name: 1,
      needsService: 2,
      needsCommitment: 3,
      needsEither: 4,
    });
    const codes = [rowOf(town, 'VALMOREL', 'ACHATS', 'BC-1', '')];
    expect(findHeader([header, ...codes])?.mapping).toMatchObject({ serviceCode: 2, serviceName: 1 });
    expect(findHeader([header, ...codes])?.mapping).not.toHaveProperty('needsCommitment');
    expect(
      findHeader([
        ['Matricule', 'Organisme'],
        [town, 'VALMOREL'],
      ])?.mapping,
    ).toEqual({ siret: 0, name: 1 });
    expect(
      findHeader([
        ['A', 'Nom', 'B'],
        [town, 'VALMOREL', hospital],
      ])?.mapping,
    ).toEqual({ name: 1 });
  });

  it('of services may call their code « Code », once their name says whose it is', () => {
    const header = ['SIRET structure', 'Code', 'Libellé du service', 'EJ obligatoire', 'Date de fin'];
    expect(findHeader([header, rowOf(town, 'SAAM D5', 'Achats', 'O', '')])?.mapping).toEqual({
      siret: 0,
      serviceCode: 1,
      serviceName: 2,
      serviceCommitment: 3,
    });
  });

  it('may be told by the titles over them, each written once over several columns', () => {
    const groups = ['Structure', '', '', 'Éléments obligatoires', '', '', 'Service', '', ''];
    const names = ['Identifiant', 'Désignation', 'Ville', 'Code service', 'Engagement', 'L’un ou l’autre', 'Code'];
    const rows = [
      ['ANNUAIRE'],
      groups,
      [...names, 'Désignation', 'Engagement obligatoire'],
      rowOf(town, 'VALMOREL', 'DIJON', 'Oui', 'Non', 'Non', 'SAAM D5', 'Achats', 'Oui'),
    ];
    expect(findHeader(rows)).toMatchObject({
      at: 2,
      headers: expect.arrayContaining(['Structure · Ville', 'Service · Code']),
      mapping: {
        siret: 0,
        name: 1,
        town: 2,
        needsService: 3,
        needsCommitment: 4,
        serviceCode: 6,
        serviceName: 7,
        serviceCommitment: 8,
      },
    });
  });

  it('that say nothing are the first row as wide as the table, for the user to say', () => {
    const rows = [['Extraction du 23 novembre'], ['A', 'B', 'C'], ['x', 'y', '']];
    expect(findHeader(rows)).toEqual({ at: 1, headers: ['A', 'B', 'C'], mapping: {} });
  });
});

describe('a SIRET', () => {
  it.each<[Cell, string | null]>([
    [11000201100044, '11000201100044'],
    [267500452, '00000267500452'],
    [1234567890123, '01234567890123'],
    ['110 002 011 00044', '11000201100044'],
    ['1234567890123.0', '01234567890123'],
    ['123456789012345', null],
    ['DE123456789', null],
    ['', null],
    [null, null],
  ])('%s → %s', (cell, siret) => {
    expect(cellSiret(cell)).toBe(siret);
  });

  it('comes back whole from the number it was kept as', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 99_999_999_999_999 }), (number) => {
        expect(Number(cellSiret(number))).toBe(number);
      }),
    );
  });
});

it('yes and no are told in many ways; anything else is not known', () => {
  expect(['Oui', 'VRAI', true, 1, 'x', 'Actif'].map(cellAsked)).toEqual(Array(6).fill(true));
  expect(['Non', 'FAUX', false, 0, 'Inactif', 'fermé'].map(cellAsked)).toEqual(Array(6).fill(false));
  expect(['', null, 'peut-être', 2].map(cellAsked)).toEqual(Array(4).fill(null));
});

describe('rows', () => {
  const structures: Mapping = { siret: 0, name: 1, town: 2, needsService: 3, needsCommitment: 4, needsEither: 5 };
  const services: Mapping = { siret: 0, serviceCode: 1, serviceName: 2, needsCommitment: 3, active: 4 };

  const gathered = () => {
    const all = startGathering();
    gatherRow(all, [26750045200011, 'HOPITAL SAINT-ELOI', 'DIJON', 'Non', 'Non', 'Oui'], structures);
    gatherRow(all, ['ES-B12345678', 'EMPRESA', 'MADRID'], structures);
    gatherRow(all, [1100020110004, 'COMMUNE', 'VALMOREL', 'Oui', 'Oui', ''], structures);
    gatherRow(all, ['26750045200011', 'SAAM D5', 'Achats', 'Oui', 'Non'], services);
    return all;
  };

  it('make one entry for each structure, in the order of their SIRETs, with their services', () => {
    const [commune, hopital] = sortedEntries(gathered());
    expect(commune).toMatchObject({
      siret: '01100020110004',
      needsService: true,
      needsCommitment: true,
      needsEither: null,
    });
    expect(hopital).toMatchObject({
      name: 'HOPITAL SAINT-ELOI',
      needsEither: true,
      needsCommitment: false,
      active: null,
    });
    expect(hopital?.services).toEqual([{ code: 'SAAM D5', name: 'Achats', needsCommitment: true, active: false }]);
  });

  it('without a SIRET are counted and left out', () => {
    expect(gathered()).toMatchObject({ skipped: 1, services: 1 });
  });

  it('come back from the disk as they went', () => {
    const entries = sortedEntries(gathered());
    expect(entries.map((entry) => unpackEntry(JSON.parse(JSON.stringify(packEntry(entry)))))).toEqual(entries);
  });
});

describe('the search', () => {
  const hits = [
    { siret: '21240383600027', name: 'COMMUNE DE VALMOREL', town: 'VALMOREL' },
    { siret: '26750045200011', name: 'HÔPITAL SAINT-ÉLOI', town: 'DIJON' },
    { siret: '21350288600012', name: 'SAINT-MALO AGGLOMÉRATION', town: 'SAINT-MALO' },
    { siret: '00000267500452', name: '', town: '' },
  ];
  const haystack = haystackOf(hits.map(lineOf).join('\n'));
  const found = (query: string, limit = 10) => searchLines(haystack, query, limit).map(({ siret }) => siret);

  it('finds by name, town or SIRET, whatever accents and spaces', () => {
    expect(found('eloi')).toEqual(['26750045200011']);
    expect(found('DIJON hop')).toEqual(['26750045200011']);
    expect(found('212 403 836')).toEqual(['21240383600027']);
    expect(found('saint-malo')).toEqual(['21350288600012']);
    expect(found('02675')).toEqual(['00000267500452']);
    expect(found('nulle part')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  it('shows the first words first, and no more than asked', () => {
    expect(found('saint')).toEqual(['26750045200011', '21350288600012']);
    expect(found('mal', 1)).toEqual(['21350288600012']);
  });

  it('gives back every structure as it was, for any words of its name', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string(), town: fc.string() })), (some) => {
        const all = some.map(({ name, town }, at) => ({ siret: String(at).padStart(14, '9'), name, town }));
        const hay = haystackOf(all.map(lineOf).join('\n'));
        for (const one of all) {
          const [hit] = searchLines(hay, one.siret, 5).filter(({ siret }) => siret === one.siret);
          expect(hit?.name).toBe(one.name.replace(/[\t\n]/g, ' '));
        }
      }),
    );
  });
});
