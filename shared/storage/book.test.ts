import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newRecipient } from '../core/recipient.ts';
import { newSupplier } from '../core/supplier.ts';
import { packBook, unpackBook } from './book-file.ts';
import { recipientSchema } from './book-schema.ts';
import { type Database, openDatabase } from './database.ts';
import { partyStore } from './party-store.ts';

let database: Database;
let count = 0;
beforeEach(() => {
  count += 1;
  database = openDatabase(`book-${count}`);
});

const town = newRecipient('21210231700014', 'Valmorel');
const other = newRecipient('26750045200011', 'Hôpital');

describe('a table of the book', () => {
  const open = () => {
    let now = 0;
    return partyStore(database.recipients, recipientSchema, () => {
      now += 1;
      return new Date(now);
    });
  };

  it('keeps one row for each SIRET, the last changed first', async () => {
    const store = open();
    await store.keepAll([town, other]);
    await store.keep({ ...town, name: 'Ville de Valmorel' });
    expect(await store.list()).toEqual([{ ...town, name: 'Ville de Valmorel' }, other]);
    await store.forget(town.siret);
    expect(await store.get(town.siret)).toBeNull();
  });

  it('leaves alone a row it does not understand', async () => {
    const store = open();
    await database.recipients.put({ siret: 'x', at: '', party: { of: 'the future' } });
    await store.keep(town);
    expect(await store.list()).toEqual([town]);
    expect(await database.recipients.count()).toBe(2);
  });

  it('tells of every change', async () => {
    const store = open();
    const seen: string[][] = [];
    const heard = new Promise<void>((done) => {
      store.watch((list) => {
        seen.push(list.map(({ siret }) => siret));
        if (list.length === 1) done();
      }, console.error);
    });
    await store.keep(town);
    await heard;
    expect(seen.at(-1)).toEqual([town.siret]);
  });
});

describe('the book as a file', () => {
  const book = { recipients: [town], suppliers: [newSupplier('12345678200069', 'Ateliers')] };

  it('comes back as it went', async () => {
    expect(await unpackBook(packBook(book))).toEqual(book);
  });

  it('keeps how a demand is known; an origin of the future is left out, what is asked for stays', async () => {
    const origin = { from: 'portal', on: '2026-11-28', invoice: '' } as const;
    const service = { code: 'D5', name: '', needsCommitment: true, active: null, origin };
    const asking = { ...town, needsService: true, services: [service], origins: { needsService: origin } };
    expect(await unpackBook(packBook({ recipients: [asking], suppliers: [] }))).toEqual({
      recipients: [asking],
      suppliers: [],
    });
    const strange = JSON.parse(await packBook({ recipients: [asking], suppliers: [] }).text());
    strange.recipients[0].origins.needsService.from = 'a letter';
    const read = await unpackBook(new Blob([JSON.stringify(strange)]));
    expect(read).toMatchObject({ recipients: [{ needsService: true, origins: {} }] });
    expect(JSON.stringify(read)).not.toContain('a letter');
  });

  it('is refused when it is none, or comes from a later version', async () => {
    expect(await unpackBook(new Blob(['{}']))).toEqual({ problem: 'not-a-book' });
    expect(await unpackBook(new Blob(['nothing']))).toEqual({ problem: 'not-a-book' });
    const later = JSON.stringify({ format: 'bordereau-carnet', version: 2 });
    expect(await unpackBook(new Blob([later]))).toEqual({ problem: 'newer-book' });
    const bad = JSON.stringify({ format: 'bordereau-carnet', version: 1, suppliers: [], recipients: [{ siret: '1' }] });
    expect(await unpackBook(new Blob([bad]))).toEqual({ problem: 'not-a-book' });
  });
});
