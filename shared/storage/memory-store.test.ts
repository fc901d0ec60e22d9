import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Memory } from '../core/memory/memory.ts';
import { type Database, openDatabase } from './database.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';

const memory = (id: string, at: string): Memory => ({
  id,
  issuer: 'Serrurerie des Remparts',
  marks: ['534923644'],
  words: [{ text: 'guichet', x: 50, y: 266 }],
  at,
  rules: [{ field: 'iban', from: 'd1', at, how: { kind: 'empty' } }],
});

let database: Database;
let store: MemoryStore;
beforeEach(() => {
  database = openDatabase(crypto.randomUUID());
  store = memoryStore(database);
});

describe('the memory of layouts', () => {
  it('keeps them, the last learned first, and drops one that holds no rule', async () => {
    const [old, fresh] = [memory('a', '2026-01-01'), memory('b', '2026-02-01')];
    await store.keep(old);
    await store.keep(fresh);
    expect(await store.list()).toEqual([fresh, old]);
    await store.keep({ ...old, rules: [] });
    expect(await store.list()).toEqual([fresh]);
  });

  it('gives back what it forgot', async () => {
    await store.keep(memory('a', '2026-01-01'));
    const forgotten = await store.forget(['a', 'unknown']);
    expect(await store.list()).toEqual([]);
    await store.putBack(forgotten);
    expect(await store.list()).toEqual([memory('a', '2026-01-01')]);
  });

  it('leaves alone a row it does not understand', async () => {
    await database.memories.put({ id: 'x', at: '2027-01-01', memory: { id: 'x', newer: true } });
    expect(await store.list()).toEqual([]);
    expect(await database.memories.count()).toBe(1);
  });
});
