import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../core/draft.ts';
import { openDatabase } from '../storage/database.ts';
import { type DraftStore, draftOf, draftStore } from '../storage/draft-store.ts';
import { openDesk } from './desk.ts';
import { toasts } from './toasts.ts';

const file = new File(['%PDF-1'], 'f.pdf', { type: 'application/pdf' });
let store: DraftStore;
let draft: Draft;

beforeEach(async () => {
  store = draftStore(openDatabase(crypto.randomUUID()));
  draft = { ...(await store.create(file)), state: 'to-check' };
});

const number = (value: string) => ({ kind: 'set', field: 'invoiceNumber', value }) as const;

describe('the desk', () => {
  it('stores every edit, and the last one wins', async () => {
    const desk = openDesk(draft, file, store);
    for (const value of ['F-1', 'F-2', 'F-3']) desk.edit(number(value));
    await desk.close();
    expect((await store.get(draft.id))?.fields.invoiceNumber?.value).toBe('F-3');
    expect(desk.saving.value).toBe('saved');
  });

  it('undoes and redoes, on the disk as on the screen', async () => {
    const desk = openDesk(draft, file, store);
    desk.edit(number('F-1'));
    desk.edit(number('F-2'));
    desk.undo();
    await desk.close();
    expect((await store.get(draft.id))?.fields.invoiceNumber?.value).toBe('F-1');
    desk.redo();
    await desk.close();
    expect((await store.get(draft.id))?.fields.invoiceNumber?.value).toBe('F-2');
  });

  it('takes the edits of one go for one step, and tells which field a step changed', async () => {
    const desk = openDesk(draft, file, store);
    desk.edit(number('F-1'));
    desk.edit(number('F-12'), true);
    desk.undo();
    await desk.close();
    expect((await store.get(draft.id))?.fields.invoiceNumber).toBeUndefined();
    expect(desk.stepped.value).toEqual({ sense: 'back', field: 'invoiceNumber' });
    desk.redo();
    expect(desk.draft.value.fields.invoiceNumber?.value).toBe('F-12');
    await desk.close();
  });

  it('keeps on screen what a full disk refused, and stores it at the next try', async () => {
    const full = { ...store, save: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    let disk: DraftStore = full;
    const desk = openDesk(draft, file, { ...store, save: (edited) => disk.save(edited) });
    desk.edit(number('F-1'));
    await desk.close();
    expect([desk.saving.value, desk.draft.value.fields.invoiceNumber?.value]).toEqual(['disk-full', 'F-1']);
    disk = store;
    await desk.save();
    expect(desk.saving.value).toBe('saved');
    expect((await store.get(draft.id))?.fields.invoiceNumber?.value).toBe('F-1');
  });

  it('stores the file with a draft that could not be stored at first', async () => {
    const unstored = await draftOf(new File(['other'], 'o.pdf'), '2026-11-23T10:00:00.000Z');
    const desk = openDesk(unstored, new File(['other'], 'o.pdf'), store, { startsAs: 'disk-full' });
    desk.edit(number('F-1'));
    await desk.close();
    expect(await (await store.file(unstored.id))?.text()).toBe('other');
    expect((await store.get(unstored.id))?.fields.invoiceNumber?.value).toBe('F-1');
  });

  it('never saves over another window’s version: it shows it, and keeps its own within reach', async () => {
    const [here, there] = [openDesk(draft, file, store), openDesk(draft, file, store)];
    there.edit(number('THERE'));
    await there.close();
    here.edit(number('HERE'));
    await here.close();
    expect(here.draft.value.fields.invoiceNumber?.value).toBe('THERE');
    expect((await store.get(draft.id))?.fields.invoiceNumber?.value).toBe('THERE');
    toasts.value.at(-1)?.action?.run();
    await here.close();
    expect((await store.get(draft.id))?.fields.invoiceNumber?.value).toBe('HERE');
  });

  it('follows what another window stores, and not the echo of an older version', async () => {
    const [here, there] = [openDesk(draft, file, store), openDesk(draft, file, store)];
    there.edit(number('THERE'));
    await there.close();
    const stored = await store.get(draft.id);
    if (stored) here.follow(stored);
    here.follow(draft);
    expect(here.draft.value.fields.invoiceNumber?.value).toBe('THERE');
    here.edit(number('HERE'));
    await here.close();
    expect((await store.get(draft.id))?.fields.invoiceNumber?.value).toBe('HERE');
  });

  it('keeps a draft not read yet to be read, whatever is typed in it', async () => {
    const desk = openDesk({ ...draft, state: 'unread' }, file, store);
    desk.edit(number('F-1'));
    await desk.close();
    expect((await store.get(draft.id))?.state).toBe('unread');
  });

  it('takes a filled draft back to be checked once it is edited', () => {
    const desk = openDesk({ ...draft, state: 'filled' }, file, store);
    desk.edit(number('F-1'));
    expect(desk.draft.value.state).toBe('to-check');
  });
});
