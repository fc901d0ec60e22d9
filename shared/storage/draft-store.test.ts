import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Draft, editDraft } from '../core/draft.ts';
import { type Database, openDatabase } from './database.ts';
import { ChangedElsewhere, type DraftStore, draftStore } from './draft-store.ts';
import { migrations } from './migrations.ts';
import { storeProblem } from './store-problem.ts';

const pdf = (content: string, name = 'facture.pdf') => new File([content], name, { type: 'application/pdf' });

let database: Database;
let store: DraftStore;
let today: Date;

beforeEach(() => {
  today = new Date('2026-11-23T10:00:00Z');
  database = openDatabase(`test-${crypto.randomUUID()}`);
  store = draftStore(database, () => today);
});
afterEach(() => database.delete());

/** As another program would write it: every write has its own instant. */
const damage = (id: string) =>
  database.drafts.update(id, { draft: { id, fields: 'nonsense' }, updatedAt: '2099-01-01T00:00:00.000Z' });

describe('draft store', () => {
  it('keeps the draft and its file from the moment the file is dropped', async () => {
    const draft = await store.create(pdf('%PDF-1 some bytes'));
    expect(draft.state).toBe('unread');
    expect(await store.get(draft.id)).toEqual(draft);
    const file = await store.file(draft.id);
    expect(file?.name).toBe('facture.pdf');
    expect(await file?.text()).toBe('%PDF-1 some bytes');
  });

  it('stores neither draft nor file when one of the two cannot be stored', async () => {
    database.drafts.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.create(pdf('x'))).rejects.toThrow();
    expect(await database.files.count()).toBe(0);
  });

  it('gives back an edit after the program is closed and opened again', async () => {
    const draft = await store.create(pdf('x'));
    await store.save(editDraft(draft, { kind: 'set', field: 'totalNet', value: 785000 }));
    database.close();
    const reopened = draftStore(openDatabase(database.name));
    expect((await reopened.get(draft.id))?.fields.totalNet?.value).toBe(785000);
  });

  it('lists the last touched first', async () => {
    const first = await store.create(pdf('a'));
    today = new Date('2026-11-23T11:00:00Z');
    const second = await store.create(pdf('b'));
    today = new Date('2026-11-23T12:00:00Z');
    await store.save(first);
    expect((await store.list()).map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('knows the same content under another name', async () => {
    const draft = await store.create(pdf('same'));
    expect(await store.findBySha(draft.file.sha256)).toEqual(draft);
    const other = await store.create(pdf('other'));
    expect((await store.findBySha(other.file.sha256))?.id).toBe(other.id);
    await store.remove(draft.id);
    expect(await store.findBySha(draft.file.sha256)).toBeNull();
  });

  it('hides a removed draft, and brings it back with its file', async () => {
    const draft = await store.create(pdf('x'));
    await store.remove(draft.id);
    expect(await store.list()).toEqual([]);
    expect(await store.get(draft.id)).toBeNull();
    await store.restore(draft.id);
    expect(await store.get(draft.id)).toEqual(draft);
    expect(await (await store.file(draft.id))?.text()).toBe('x');
  });

  it('does not bring a removed draft back by a late save', async () => {
    const draft = await store.create(pdf('x'));
    await store.remove(draft.id);
    await store.save(draft);
    expect(await store.list()).toEqual([]);
  });

  it('refuses an edit of a version that another window has replaced', async () => {
    const draft = await store.create(pdf('x'));
    const here = await store.save(editDraft(draft, { kind: 'set', field: 'totalNet', value: 1 }));
    await expect(store.save(editDraft(draft, { kind: 'set', field: 'totalNet', value: 2 }))).rejects.toThrow(
      ChangedElsewhere,
    );
    expect((await store.get(draft.id))?.fields.totalNet?.value).toBe(1);
    await store.save(editDraft(here, { kind: 'set', field: 'totalNet', value: 3 }));
    expect((await store.get(draft.id))?.fields.totalNet?.value).toBe(3);
  });

  it('purges only what was removed more than thirty days ago', async () => {
    const [gone, recent, living] = [
      await store.create(pdf('a')),
      await store.create(pdf('b')),
      await store.create(pdf('c')),
    ];
    await store.remove(gone.id);
    today = new Date('2026-12-20T10:00:00Z');
    await store.remove(recent.id);
    today = new Date('2026-12-24T10:00:00Z');
    expect(await store.purge()).toBe(1);
    expect((await database.files.toCollection().primaryKeys()).sort()).toEqual([recent.id, living.id].sort());
  });

  it('sets an unreadable row aside as it was found, keeps its file, and reads it again from the PDF', async () => {
    const [broken, fine] = [await store.create(pdf('broken')), await store.create(pdf('fine'))];
    await damage(broken.id);
    expect((await store.list()).map(({ id }) => id)).toEqual([fine.id]);
    const [aside] = await database.quarantine.toArray();
    expect(aside?.row).toMatchObject({ id: broken.id, draft: { fields: 'nonsense' } });
    expect(aside?.why).not.toBe('');
    const again = await store.readAgain(broken.id);
    expect(again?.file.sha256).toBe(broken.file.sha256);
  });

  it('shows what was set aside until its PDF is read again, and keeps it thirty days more', async () => {
    const broken = await store.create(pdf('broken'));
    await damage(broken.id);
    const shown: number[] = [];
    const stop = store.watch(({ quarantine }) => shown.push(quarantine.length), console.error);
    await expect.poll(() => shown.at(-1)).toBe(1);
    await store.readAgain(broken.id);
    await expect.poll(() => shown.at(-1)).toBe(0);
    stop();
    expect([await store.purge(), await database.quarantine.count()]).toEqual([0, 1]);
    today = new Date('2026-12-24T10:00:00Z');
    expect([await store.purge(), await database.quarantine.count()]).toEqual([1, 0]);
    expect(await database.files.count()).toBe(1);
  });

  it('sets aside a draft written by a newer program rather than guess', async () => {
    const draft = await store.create(pdf('x'));
    await database.drafts.update(draft.id, { format: 99 });
    expect(await store.get(draft.id)).toBeNull();
    expect((await database.quarantine.toArray()).map(({ why }) => why)).toEqual(['format 99']);
  });

  it('shows a shelf of hundreds whole, and reads again only what changed', async () => {
    for (let at = 0; at < 250; at += 1) await store.create(pdf(`%PDF-1 ${at}`));
    const seen: Draft[][] = [];
    const stop = store.watch(({ drafts }) => seen.push(drafts), console.error);
    await expect.poll(() => seen.at(-1)?.length).toBe(250);
    const [first, second] = seen.at(-1) ?? [];
    if (!first || !second) throw new Error('no drafts');
    await store.save({ ...second, pageCount: 3 });
    await expect.poll(() => seen.at(-1)?.[0]?.pageCount).toBe(3);
    expect(seen.at(-1)?.[1]).toBe(first);
    stop();
  });

  it('throws away several and brings them back together', async () => {
    const ids = [];
    for (const name of ['a', 'b', 'c']) ids.push((await store.create(pdf(`%PDF-1 ${name}`))).id);
    await store.removeAll(ids.slice(0, 2));
    expect((await store.list()).map(({ id }) => id)).toEqual(ids.slice(2));
    await store.restoreAll(ids);
    expect(await store.list()).toHaveLength(3);
  });

  it('tells every change to those who watch, unreadable rows included', async () => {
    const seen: string[] = [];
    const stop = store.watch(
      ({ drafts, quarantine }) => seen.push(`${drafts.length}+${quarantine.length}`),
      (error) => seen.push(String(error)),
    );
    const draft = await store.create(pdf('x'));
    await expect.poll(() => seen.at(-1)).toBe('1+0');
    await damage(draft.id);
    await expect.poll(() => seen.at(-1)).toBe('0+1');
    stop();
  });

  it('adopts a draft from elsewhere without replacing one of the same name', async () => {
    const draft = await store.create(pdf('x'));
    const adopted = await store.adopt(draft, pdf('x'));
    expect(adopted.id).not.toBe(draft.id);
    expect(await store.list()).toHaveLength(2);
  });
});

describe('migrations', () => {
  it('never change once published', () => {
    expect(migrations[0]).toEqual({
      version: 1,
      stores: {
        drafts: 'id, sha256, updatedAt, deletedAt',
        files: 'id',
        quarantine: 'id, at',
        settings: 'key',
      },
    });
  });

  it('are numbered in order, one by one', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });
});

describe('storeProblem', () => {
  it('finds a full disk under the wrapping of Dexie', () => {
    const wrapped = Object.assign(new Error('aborted'), { inner: new DOMException('full', 'QuotaExceededError') });
    expect(storeProblem(wrapped)).toBe('disk-full');
    expect(storeProblem(new Error('other'))).toBe('storage-failed');
  });
});
