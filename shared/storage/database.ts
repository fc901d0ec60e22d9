/** The one database, on this machine only. Rows are `unknown` until the schema has read them. */
import { Dexie, type EntityTable } from 'dexie';
import { type Migration, migrations } from './migrations.ts';

/** Version of the draft inside a row: a higher one was written by a newer program and is set aside, not guessed at. */
export const DRAFT_FORMAT = 1;

export type DraftRow = {
  id: string;
  format: number;
  sha256: string;
  updatedAt: string;
  /** ISO instant of a deletion that can still be undone; null while the draft is alive. */
  deletedAt: string | null;
  draft: unknown;
};
export type FileRow = { id: string; name: string; type: string; blob: Blob };
/** A row that could not be read, exactly as it was found. Its file stays in `files` under the same id. */
export type QuarantineRow = {
  id: string;
  at: string;
  why: string;
  row: unknown;
  /** ISO instant at which its PDF became a new draft: the row is then kept, but no longer shown. */
  readAgainAt?: string;
};
export type SettingRow = { key: string; value: unknown };

/** What is remembered of one layout. */
export type MemoryRow = { id: string; at: string; memory: unknown };

/** One control of the portal that the user pointed at. */
export type TaughtRow = { id: string; at: string; taught: unknown };

/** A recipient or a supplier of the user's book. `at`: ISO instant of its last change. */
export type PartyRow = { siret: string; at: string; party: unknown };

/** What is known of the imported directory as a whole; and its search lines, compressed, in one row of their own. */
export type DirectoryRow = { key: 'imported' | 'lines'; about?: unknown; bytes?: Uint8Array<ArrayBuffer> };

/** Structures in the order of their SIRETs, from `first` on: JSON, compressed. */
export type DirectoryBlockRow = { first: string; bytes: Uint8Array<ArrayBuffer> };

export type Database = Dexie & {
  recipients: EntityTable<PartyRow, 'siret'>;
  suppliers: EntityTable<PartyRow, 'siret'>;
  directory: EntityTable<DirectoryRow, 'key'>;
  directoryBlocks: EntityTable<DirectoryBlockRow, 'first'>;
  taught: EntityTable<TaughtRow, 'id'>;
  memories: EntityTable<MemoryRow, 'id'>;
  drafts: EntityTable<DraftRow, 'id'>;
  files: EntityTable<FileRow, 'id'>;
  quarantine: EntityTable<QuarantineRow, 'id'>;
  settings: EntityTable<SettingRow, 'key'>;
};

/**
 * Opens lazily. `strict`: a draft said to be saved is on the disk, not in a cache.
 * @param steps fewer than all of them open a database as an earlier version had it.
 */
export const openDatabase = (name = 'bordereau', steps: readonly Migration[] = migrations): Database => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores, upgrade } of steps) {
    const step = database.version(version).stores({ ...stores });
    if (upgrade) step.upgrade(upgrade);
  }
  return database;
};
