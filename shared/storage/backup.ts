/**
 * Everything in one file, one JSON object a line: a large shelf is never held in memory as one text.
 * First line: what the file is. Then one line per row, its table's name beside it. The imported directory is public, large
 * and downloaded anew: it stays out.
 */
import { backupHead, backupLine, isRecord, linesOf, parsed, type Row, rowsOf, written } from './backup-lines.ts';
import { broughtUp, inOrder, isOutdated, type TableRow } from './bring-up.ts';
import type { Database } from './database.ts';
import { type Migration, migrations } from './migrations.ts';

export const BACKUP_EXTENSION = '.bordereau.jsonl';
const VERSION = 1;

/** Drafts before their files: what becomes of a draft decides for its file. */
const FIRST = ['drafts', 'files'];
const LEFT_OUT: readonly string[] = ['directory', 'directoryBlocks'];

export const packBackup = async (database: Database, now: string): Promise<File> => {
  const about = { format: 'bordereau-backup', version: VERSION, schema: database.verno, at: now };
  const parts: Blob[] = [new Blob([`${JSON.stringify(about)}\n`])];
  for (const table of inOrder(database, FIRST)) {
    if (LEFT_OUT.includes(table.name)) continue;
    for (const key of await table.toCollection().primaryKeys()) {
      const row = await table.get(key);
      if (row) parts.push(new Blob([`${JSON.stringify({ table: table.name, row: await written(row) })}\n`]));
    }
  }
  return new File(parts, `bordereau-${now.slice(0, 10)}${BACKUP_EXTENSION}`, { type: 'application/x-ndjson' });
};

/** `copies`: drafts that were here in another version; both are kept. `skipped`: rows that were here already. */
export type Restored = { drafts: number; copies: number; skipped: number };
export type RestoreProblem = 'not-ours' | 'newer' | 'damaged';

/**
 * Read whole before anything is written: a damaged file changes nothing. Nothing that is here is ever replaced.
 * Rows of an earlier version go through the steps that `database` itself went through.
 */
export const restoreBackup = async (
  database: Database,
  file: Blob,
  steps: readonly Migration[] = migrations,
): Promise<Restored | { problem: RestoreProblem }> => {
  const looked = await lookThrough(database, file);
  if ('problem' in looked) return looked;
  const course: Course = { done: { drafts: 0, copies: 0, skipped: 0 }, fate: new Map() };
  const given = { steps, schema: looked.schema, name: `${database.name}-restoring`, first: FIRST };
  const rows = isOutdated(given) ? broughtUp(rowsOf(file), given) : rowsOf(file);
  for await (const row of rows) await putRow(database, row, course);
  return course.done;
};

type Looked = { schema: number } | { problem: RestoreProblem };

const lookThrough = async (database: Database, file: Blob): Promise<Looked> => {
  let schema: number | null = null;
  for await (const text of linesOf(file)) {
    const value = parsed(text);
    if (schema !== null) {
      if (!backupLine.safeParse(value).success) return { problem: 'damaged' };
      continue;
    }
    const about = backupHead.safeParse(value).data;
    if (!about) return { problem: 'not-ours' };
    if (about.version > VERSION || about.schema > database.verno) return { problem: 'newer' };
    schema = about.schema;
  }
  return schema === null ? { problem: 'not-ours' } : { schema };
};

type Course = { done: Restored; fate: Map<string, string | null> };

const putRow = async (database: Database, { table, row }: TableRow, { done, fate }: Course): Promise<void> => {
  const target = database.tables.find(({ name }) => name === table && !LEFT_OUT.includes(name));
  const skip = () => {
    done.skipped += 1;
  };
  if (!target) return skip();
  const id = String(row.id ?? '');
  if (table === 'drafts') fate.set(id, await fateOf(database, row, done));
  const becomes = FIRST.includes(table) ? (fate.get(id) ?? null) : id;
  if (becomes === null) return;
  // `add` only: what is here under the same key stays.
  await target.add(becomes === id ? row : renamed(row, becomes)).catch(skip);
};

/** Under which name a draft of the backup goes in; null when it is here as it is. */
const fateOf = async (database: Database, row: Row, done: Restored): Promise<string | null> => {
  const here = await database.drafts.get(String(row.id));
  if (!here) {
    done.drafts += 1;
    return String(row.id);
  }
  if (here.updatedAt === row.updatedAt) {
    // Thrown away since, alive in the backup: brought back.
    if (here.deletedAt && !row.deletedAt) {
      await database.drafts.update(here.id, { deletedAt: null });
      done.drafts += 1;
    } else done.skipped += 1;
    return null;
  }
  done.copies += 1;
  return crypto.randomUUID();
};

const renamed = (row: Row, id: string): Row => ({
  ...row,
  id,
  ...(isRecord(row.draft) ? { draft: { ...row.draft, id } } : {}),
});
