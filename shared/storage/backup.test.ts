import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { newRecipient } from '../core/recipient.ts';
import { packBackup, restoreBackup } from './backup.ts';
import { type Database, openDatabase } from './database.ts';
import { directoryStore } from './directory/directory-store.ts';
import { draftStore } from './draft-store.ts';
import { type Migration, migrations } from './migrations.ts';
import { settingsStore } from './settings-store.ts';

const NOW = '2026-11-28T10:00:00.000Z';
const pdf = (content: string) => new File([content], 'facture.pdf', { type: 'application/pdf' });

let here: Database;
let there: Database;
beforeEach(() => {
  here = openDatabase(crypto.randomUUID());
  there = openDatabase(crypto.randomUUID());
});

/** Two drafts and a setting, packed. */
const packed = async () => {
  const store = draftStore(here);
  const one = await store.create(pdf('%PDF one é'));
  const two = await store.create(pdf('%PDF two'));
  await settingsStore(here).write('theme', 'dark');
  return { one, two, file: await packBackup(here, NOW) };
};

describe('the backup', () => {
  it('restores every draft with its PDF, and the settings, elsewhere', async () => {
    const { one, file } = await packed();
    expect(await restoreBackup(there, file)).toEqual({ drafts: 2, copies: 0, skipped: 0 });
    const store = draftStore(there);
    expect(await store.list()).toHaveLength(2);
    expect(await store.get(one.id)).toEqual(one);
    expect(await (await store.file(one.id))?.text()).toBe('%PDF one é');
    expect((await settingsStore(there).read()).theme).toBe('dark');
  });

  it('changes nothing where everything is already', async () => {
    const { file } = await packed();
    const before = await here.drafts.toArray();
    expect(await restoreBackup(here, file)).toMatchObject({ drafts: 0, copies: 0 });
    expect(await here.drafts.toArray()).toEqual(before);
  });

  it('keeps both versions of a draft that changed since', async () => {
    const { one, file } = await packed();
    const store = draftStore(here);
    await store.save({ ...one, pageCount: 7 });
    expect(await restoreBackup(here, file)).toMatchObject({ copies: 1 });
    expect((await store.list()).map(({ pageCount }) => pageCount).sort()).toEqual([0, 0, 7]);
    for (const { id } of await store.list()) expect(await store.file(id)).not.toBeNull();
  });

  it('brings back what was thrown away', async () => {
    const { one, file } = await packed();
    const store = draftStore(here);
    await store.remove(one.id);
    expect(await restoreBackup(here, file)).toMatchObject({ drafts: 1 });
    expect(await store.get(one.id)).not.toBeNull();
  });

  it.each([
    ['a file of another kind', 'not-ours', () => '{"format":"bordereau"}\n'],
    ['an empty file', 'not-ours', () => ''],
    ['one of a newer program', 'newer', (text: string) => text.replace('"version":1', '"version":2')],
    ['one cut short', 'damaged', (text: string) => text.slice(0, -20)],
  ])('refuses %s and writes nothing', async (_name, problem, spoil) => {
    const { file } = await packed();
    expect(await restoreBackup(there, new Blob([spoil(await file.text())]))).toEqual({ problem });
    expect(await there.drafts.count()).toBe(0);
  });
});

/** As a later program might: rows renamed inside, a table moved. */
const later: readonly Migration[] = [
  ...migrations,
  {
    version: 5,
    stores: {},
    upgrade: async (transaction) => {
      await transaction
        .table('drafts')
        .toCollection()
        .modify((row) => {
          row.draft.pageCount += 40;
        });
      await transaction
        .table('settings')
        .toCollection()
        .modify((row) => {
          row.value = `was ${row.value}`;
        });
    },
  },
  { version: 6, stores: { choices: 'key' } },
];

describe('a backup of an earlier version', () => {
  it('goes through the steps that a database of that version goes through', async () => {
    const { one, two, file } = await packed();
    const today = openDatabase(crypto.randomUUID(), later);
    expect(await restoreBackup(today, file, later)).toEqual({ drafts: 2, copies: 0, skipped: 0 });
    const store = draftStore(today);
    expect(await store.get(one.id)).toEqual({ ...one, pageCount: 40 });
    expect(await (await store.file(two.id))?.text()).toBe('%PDF two');
    expect(await today.settings.get('theme')).toEqual({ key: 'theme', value: 'was dark' });
    expect((await Dexie.getDatabaseNames()).filter((name) => name.endsWith('-restoring'))).toEqual([]);
  });

  it('replaces nothing here, and keeps both of a draft that changed since', async () => {
    const { one, file } = await packed();
    const today = openDatabase(crypto.randomUUID(), later);
    await restoreBackup(today, file, later);
    const store = draftStore(today);
    const mine = await store.save({ ...one, pageCount: 7 });
    expect(await restoreBackup(today, file, later)).toMatchObject({ drafts: 0, copies: 1 });
    expect((await store.list()).map(({ pageCount }) => pageCount).sort()).toEqual([40, 40, 7]);
    expect(await store.get(one.id)).toEqual(mine);
  });

  it('of today’s own version goes in as it is', async () => {
    const { one, file } = await packed();
    const same = openDatabase(crypto.randomUUID(), migrations);
    await restoreBackup(same, file, migrations);
    expect(await draftStore(same).get(one.id)).toEqual(one);
  });
});

it('the imported directory stays out of it, and one that an earlier backup holds is left there', async () => {
  const about = { day: '2026-11-23', file: 'annuaire.xlsx', structures: 1, services: 0, skipped: 0 };
  await directoryStore(here).replace([{ ...newRecipient('21240383600027', 'VALMOREL'), town: '' }], about);
  const { file } = await packed();
  const text = await file.text();
  expect(text).not.toContain('directory');
  const old = `${text}{"table":"directory","row":{"key":"imported","about":{"day":"2020-01-01"}}}\n`;
  expect(await restoreBackup(there, new Blob([old]))).toMatchObject({ drafts: 2, skipped: 1 });
  expect(await directoryStore(there).about()).toBeNull();
});
