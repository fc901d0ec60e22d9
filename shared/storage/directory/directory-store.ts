/** The imported directory on this machine: blocks of structures in the order of their SIRETs, replaced as a whole. */
import { liveQuery } from 'dexie';
import type { DirectoryEntry } from '../../core/directory/gather.ts';
import { type PackedEntry, packEntry, unpackEntry } from '../../core/directory/pack-entries.ts';
import { lineOf } from '../../core/directory/search-lines.ts';
import type { Database, DirectoryBlockRow, DirectoryRow } from '../database.ts';
import { z } from '../zod-without-eval.ts';
import { compress, decompress } from './compress.ts';

/** One is read to look one structure up: small. */
const IN_A_BLOCK = 250;

const aboutSchema = z.object({
  /** The day it was imported, ISO. */
  day: z.iso.date(),
  file: z.string(),
  structures: z.number(),
  services: z.number(),
  /** Rows without a SIRET, left out. */
  skipped: z.number(),
  /** On the disk. */
  bytes: z.number(),
});
export type DirectoryAbout = z.infer<typeof aboutSchema>;

export type RemovedDirectory = { rows: DirectoryRow[]; blocks: DirectoryBlockRow[] };

export type DirectoryStore = ReturnType<typeof directoryStore>;

export const directoryStore = (database: Database) => {
  const about = async (): Promise<DirectoryAbout | null> =>
    aboutSchema.safeParse((await database.directory.get('imported'))?.about).data ?? null;

  /** All or nothing: until it is done, the directory that was there stays. */
  const replace = async (
    entries: readonly DirectoryEntry[],
    told: Omit<DirectoryAbout, 'bytes'>,
    onProgress: (share: number) => void = () => undefined,
  ): Promise<DirectoryAbout> => {
    const blocks: DirectoryBlockRow[] = [];
    for (let at = 0; at < entries.length; at += IN_A_BLOCK) {
      const some = entries.slice(at, at + IN_A_BLOCK);
      blocks.push({ first: some[0]?.siret ?? '', bytes: await compress(JSON.stringify(some.map(packEntry))) });
      onProgress(at / entries.length);
    }
    const lines = await compress(entries.map(lineOf).join('\n'));
    const whole = { ...told, bytes: blocks.reduce((total, { bytes }) => total + bytes.length, lines.length) };
    await database.transaction('rw', database.directory, database.directoryBlocks, async () => {
      await database.directoryBlocks.clear();
      await database.directoryBlocks.bulkAdd(blocks);
      await database.directory.bulkPut([
        { key: 'imported', about: whole },
        { key: 'lines', bytes: lines },
      ]);
    });
    return whole;
  };

  /** @returns what was there, to be put back should the user think better of it: some megabytes. */
  const remove = (): Promise<RemovedDirectory> =>
    database.transaction('rw', database.directory, database.directoryBlocks, async () => {
      const gone = { rows: await database.directory.toArray(), blocks: await database.directoryBlocks.toArray() };
      await database.directoryBlocks.clear();
      await database.directory.clear();
      return gone;
    });

  /** Nothing, when another was imported meanwhile. */
  const putBack = ({ rows, blocks }: RemovedDirectory): Promise<void> =>
    database.transaction('rw', database.directory, database.directoryBlocks, async () => {
      if ((await database.directory.count()) > 0) return;
      await database.directoryBlocks.bulkPut(blocks);
      await database.directory.bulkPut(rows);
    });

  const read = async ({ bytes }: DirectoryBlockRow): Promise<PackedEntry[]> => JSON.parse(await decompress(bytes));

  const find = async (siret: string): Promise<DirectoryEntry | null> => {
    const block = await database.directoryBlocks.where('first').belowOrEqual(siret).last();
    const packed = block && (await read(block)).find(([found]) => found === siret);
    return packed ? unpackEntry(packed) : null;
  };

  /** A line for each structure, for the search. One imported by an earlier version has them in its blocks only. */
  const lines = async (): Promise<string> => {
    const row = await database.directory.get('lines');
    return row?.bytes ? decompress(row.bytes) : (await linesInBlocks()).join('\n');
  };

  const linesInBlocks = async (): Promise<string[]> => {
    const all: string[] = [];
    for (const first of await database.directoryBlocks.toCollection().primaryKeys()) {
      const block = await database.directoryBlocks.get(first);
      if (block) for (const [siret, name, town] of await read(block)) all.push(lineOf({ siret, name, town }));
    }
    return all;
  };

  const watch = (listener: (now: DirectoryAbout | null) => void, failed: (error: unknown) => void): (() => void) => {
    const subscription = liveQuery(about).subscribe({ next: listener, error: failed });
    return () => subscription.unsubscribe();
  };

  return { about, replace, remove, putBack, find, lines, watch };
};
