import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { type Database, openDatabase } from '../database.ts';
import { type DirectoryStore, directoryStore } from './directory-store.ts';
import { importDirectory, NoStructure, previewDirectory } from './import-directory.ts';

const structures = [
  ['Annuaire des structures publiques'],
  [
    'Identifiant',
    'Raison sociale',
    'Ville',
    'Code service obligatoire',
    'Engagement obligatoire',
    'Engagement ou service',
  ],
  [21240383600027, 'COMMUNE DE VALMOREL', 'VALMOREL', 'Oui', 'Non', 'Non'],
  [1100020110004, 'SYNDICAT DES EAUX', 'DIJON', 'Non', 'Non', 'Oui'],
];
const services = [
  ['Identifiant structure', 'Code service', 'Nom du service', 'Engagement obligatoire', 'Actif'],
  [21240383600027, 'SAAM D5', 'Achats', 'Oui', 'Oui'],
];

const sheetOf = (rows: (string | number)[][]) => rows.map((row) => row.map((value) => ({ value })));

const xlsx = async () => {
  const sheets = [
    { sheet: 'Structures', data: sheetOf(structures) },
    { sheet: 'Services', data: sheetOf(services) },
  ];
  return new File([await writeWorkbook(sheets).toBlob()], 'annuaire.xlsx');
};

const csv = (delimiter: string, encode: (text: string) => BlobPart = (text) => text) =>
  new File(
    [
      encode(
        [
          ['SIRET', 'Désignation', 'Ville', 'Code service', 'Libellé service'],
          ['21240383600027', '"COMMUNE ""DE"" VALMOREL"', 'VALMOREL', 'SAAM D5', '"Achats\net marchés"'],
          ['01100020110004', 'SYNDICAT DES EAUX', 'DIJON', '', ''],
        ]
          .map((row) => row.join(delimiter))
          .join('\r\n'),
      ),
    ],
    'annuaire.csv',
  );

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const xml = new File(
  [
    `<?xml version="1.0" encoding="UTF-8"?>
<a:annuaire xmlns:a="urn:x"><entete><date>2026-11-02</date></entete><a:structures>
<a:structure><identifiant>21240383600027</identifiant><raisonSociale>COMMUNE DE VALMOREL</raisonSociale>
<adresse><ville>VALMOREL</ville></adresse><codeServiceDoitEtreRenseigne>true</codeServiceDoitEtreRenseigne>
<services><service><code>SAAM D5</code><nom>Achats &amp; march&#233;s</nom><numeroEngagement>true</numeroEngagement></service>
<service><code>W9</code><nom>Voirie</nom><numeroEngagement>false</numeroEngagement></service></services></a:structure>
<a:structure><identifiant>01100020110004</identifiant><raisonSociale>SYNDICAT DES EAUX</raisonSociale>
<adresse><ville>DIJON</ville></adresse><gestionNumeroEJOuCodeService>true</gestionNumeroEJOuCodeService></a:structure>
</a:structures></a:annuaire>`,
  ],
  'annuaire.xml',
);

let database: Database;
let store: DirectoryStore;
beforeEach(() => {
  database = openDatabase(crypto.randomUUID());
  store = directoryStore(database);
});

const take = async (file: File) => {
  const steps: string[] = [];
  const about = await importDirectory(store, file, {
    chosen: await previewDirectory(file),
    day: '2026-11-23',
    onStep: ({ step }) => void steps.push(step),
  });
  return { about, steps };
};

describe('a spreadsheet', () => {
  it('shows its tables with what was understood of them', async () => {
    expect(await previewDirectory(await xlsx())).toMatchObject([
      {
        name: 'Structures',
        headerAt: 1,
        mapping: { siret: 0, name: 1, town: 2, needsService: 3, needsCommitment: 4, needsEither: 5 },
      },
      {
        name: 'Services',
        headerAt: 0,
        mapping: { siret: 0, serviceCode: 1, serviceName: 2, serviceCommitment: 3, serviceActive: 4 },
      },
    ]);
  });

  it('becomes the directory: leading zeros back, services with their structure', async () => {
    const { about, steps } = await take(await xlsx());
    expect(about).toMatchObject({ day: '2026-11-23', file: 'annuaire.xlsx', structures: 2, services: 1, skipped: 0 });
    expect(steps).toContain('storing');
    expect(await store.find('21240383600027')).toMatchObject({
      name: 'COMMUNE DE VALMOREL',
      needsService: true,
      needsCommitment: false,
      services: [{ code: 'SAAM D5', name: 'Achats', needsCommitment: true, active: true }],
    });
    expect(await store.find('01100020110004')).toMatchObject({ needsEither: true, services: [] });
    expect(await store.find('01100020110005')).toBeNull();
    expect(await store.find('00000000000000')).toBeNull();
  });

  it('takes the columns the user chose in place of those it guessed', async () => {
    const [table] = await previewDirectory(await xlsx());
    if (!table) throw new Error('no table');
    const chosen = [{ ...table, mapping: { siret: 0, name: 2 } }];
    await importDirectory(store, await xlsx(), { chosen, day: '2026-11-23', onStep: () => undefined });
    expect(await store.find('21240383600027')).toMatchObject({ name: 'VALMOREL', needsService: null, services: [] });
  });
});

describe('text', () => {
  it.each([
    ['semicolons', csv(';')],
    ['commas', csv(',')],
    ['tabs', csv('\t')],
    ['an old encoding', csv(';', latin1)],
  ])('with %s', async (_what, file) => {
    const { about } = await take(file);
    expect(about).toMatchObject({ structures: 2, services: 1 });
    expect(await store.find('21240383600027')).toMatchObject({
      name: 'COMMUNE "DE" VALMOREL',
      services: [{ code: 'SAAM D5', name: 'Achats\net marchés' }],
    });
    expect((await store.find('01100020110004'))?.name).toBe('SYNDICAT DES EAUX');
  });
});

it('XML: what repeats is a structure, its services go with it', async () => {
  expect((await take(xml)).about).toMatchObject({ structures: 2, services: 2 });
  expect(await store.find('21240383600027')).toMatchObject({
    name: 'COMMUNE DE VALMOREL',
    town: 'VALMOREL',
    needsService: true,
    services: [
      { code: 'SAAM D5', name: 'Achats & marchés', needsCommitment: true },
      { code: 'W9', needsCommitment: false },
    ],
  });
  expect(await store.find('01100020110004')).toMatchObject({ name: 'SYNDICAT DES EAUX', needsEither: true });
});

it('XML of an old encoding keeps its accents', async () => {
  const text = `<?xml version="1.0" encoding="ISO-8859-1"?><a>${['21240383600027', '26750045200011']
    .map((siret) => `<s><Siret>${siret}</Siret><RaisonSociale>L'ÉVÊCHÉ</RaisonSociale></s>`)
    .join('')}</a>`;
  await take(new File([latin1(text)], 'annuaire.xml'));
  expect((await store.find('26750045200011'))?.name).toBe("L'ÉVÊCHÉ");
});

describe('the store', () => {
  it('holds one directory: another takes its place, and it can be removed', async () => {
    await take(await xlsx());
    await take(new File(['SIRET;Nom\n26750045200011;HOPITAL'], 'autre.csv'));
    expect(await store.find('21240383600027')).toBeNull();
    expect((await store.about())?.structures).toBe(1);
    expect(await store.lines()).toBe('26750045200011\tHOPITAL\t');
    await store.remove();
    expect([await store.about(), await store.find('26750045200011')]).toEqual([null, null]);
  });

  it('is put back as it was, unless another was imported meanwhile', async () => {
    await take(await xlsx());
    const gone = await store.remove();
    await store.putBack(gone);
    expect((await store.about())?.structures).toBe(2);
    expect((await store.find('21240383600027'))?.siret).toBe('21240383600027');
    await store.remove();
    await take(new File(['SIRET;Nom\n26750045200011;HOPITAL'], 'autre.csv'));
    await store.putBack(gone);
    expect((await store.about())?.file).toBe('autre.csv');
  });

  it('keeps the one it has when a file holds no structure', async () => {
    await take(await xlsx());
    await expect(take(new File(['SIRET;Nom\nrien;rien'], 'vide.csv'))).rejects.toThrow(NoStructure);
    expect((await store.about())?.structures).toBe(2);
  });

  it('is searched as before when an earlier version imported it', async () => {
    await take(await xlsx());
    const lines = await store.lines();
    expect(lines.split('\n')).toHaveLength(2);
    await database.directory.delete('lines');
    expect(await store.lines()).toBe(lines);
  });

  it('finds each of many, wherever its block begins', async () => {
    const lines = Array.from({ length: 2500 }, (_, at) => `${10_000_000_000_000 + at * 7};S${at}`);
    await take(new File([['SIRET;Nom', ...lines].join('\n')], 'grand.csv'));
    for (const at of [0, 1, 999, 1000, 1001, 1999, 2000, 2499])
      expect((await store.find(String(10_000_000_000_000 + at * 7)))?.name).toBe(`S${at}`);
    expect(await store.find(String(10_000_000_000_001))).toBeNull();
  });
});
