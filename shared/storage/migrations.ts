/**
 * The database's history. A published step never changes: a new need is a new step at the end,
 * with an upgrade that keeps every row. `null` in an index means the row is not in it.
 */
import type { Transaction } from 'dexie';

export type Migration = {
  version: number;
  stores: Readonly<Record<string, string>>;
  upgrade?: (transaction: Transaction) => Promise<void>;
};

export const migrations: readonly Migration[] = [
  {
    version: 1,
    stores: {
      drafts: 'id, sha256, updatedAt, deletedAt',
      files: 'id',
      quarantine: 'id, at',
      settings: 'key',
    },
  },
  // What is remembered of layouts: a table of its own, nothing else moves.
  { version: 2, stores: { memories: 'id, at' } },
  // Controls of the portal that the user pointed at.
  { version: 3, stores: { taught: 'id, at' } },
  // Recipients and suppliers the user keeps; the imported directory, in blocks by their first SIRET.
  { version: 4, stores: { recipients: 'siret', suppliers: 'siret', directory: 'key', directoryBlocks: 'first' } },
];
