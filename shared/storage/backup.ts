/**
 * Everything in one file, one JSON object a line: a large shelf is never held in memory as one text.
 * First line: what the file is. Then one line per row, its table's name beside it.
 */
import { fromBase64, toBase64 } from './base64.ts';
import type { Database } from './database.ts';
import { z } from './zod-without-eval.ts';

export const BACKUP_EXTENSION = '.bordereau.jsonl';
const VERSION = 1;

const head = z.object({ format: z.literal('bordereau-backup'), version: z.number(), schema: z.number() });
const line = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) });
type Row = z.infer<typeof line>['row'];

/** Drafts before their files: what becomes of a draft decides for its file. */
const FIRST = ['drafts', 'files'];

export const packBackup = async (database: Database, now: string): Promise<File> => {
  const about = { format: 'bordereau-backup', version: VERSION, schema: database.verno, at: now };
  const parts: Blob[] = [new Blob([`${JSON.stringify(about)}\n`])];
  for (const table of inOrder(database)) {
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

/** Read whole before anything is written: a damaged file changes nothing. Nothing that is here is ever replaced. */
export const restoreBackup = async (
  database: Database,
  file: Blob,
): Promise<Restored | { problem: RestoreProblem }> => {
  const problem = await problemOf(database, file);
  if (problem) return { problem };
  const done: Restored = { drafts: 0, copies: 0, skipped: 0 };
  const fate = new Map<string, string | null>();
  let at = 0;
  for await (const text of linesOf(file)) {
    at += 1;
    if (at > 1) await putLine(database, line.parse(JSON.parse(text)), { done, fate });
  }
  return done;
};

const inOrder = (database: Database) => database.tables.toSorted((one, other) => rank(one.name) - rank(other.name));
const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

const problemOf = async (database: Database, file: Blob): Promise<RestoreProblem | null> => {
  let at = 0;
  for await (const text of linesOf(file)) {
    at += 1;
    const value = parsed(text);
    if (at > 1) {
      if (!line.safeParse(value).success) return 'damaged';
      continue;
    }
    const about = head.safeParse(value).data;
    if (!about) return 'not-ours';
    if (about.version > VERSION || about.schema > database.verno) return 'newer';
  }
  return at === 0 ? 'not-ours' : null;
};

type Course = { done: Restored; fate: Map<string, string | null> };

const putLine = async (
  database: Database,
  { table, row }: z.infer<typeof line>,
  { done, fate }: Course,
): Promise<void> => {
  const target = database.tables.find(({ name }) => name === table);
  const skip = () => {
    done.skipped += 1;
  };
  if (!target) return skip();
  const id = String(row.id ?? '');
  if (table === 'drafts') fate.set(id, await fateOf(database, row, done));
  const becomes = table === 'drafts' || table === 'files' ? (fate.get(id) ?? null) : id;
  if (becomes === null) return;
  const value = read(becomes === id ? row : renamed(row, becomes));
  // `add` only: what is here under the same key stays.
  await target.add(value).catch(skip);
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

const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null;

type WrittenBlob = { $blob: string; type: string };

const written = async (row: object): Promise<object> =>
  Object.fromEntries(
    await Promise.all(Object.entries(row).map(async ([key, value]) => [key, await writtenValue(value)])),
  );

const writtenValue = async (value: unknown): Promise<unknown> =>
  value instanceof Blob
    ? ({ $blob: toBase64(new Uint8Array(await value.arrayBuffer())), type: value.type } satisfies WrittenBlob)
    : value;

const read = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, isWrittenBlob(value) ? blobOf(value) : value]));

const isWrittenBlob = (value: unknown): value is WrittenBlob => isRecord(value) && typeof value.$blob === 'string';

const blobOf = ({ $blob, type }: WrittenBlob): Blob => new Blob([fromBase64($blob) ?? new Uint8Array()], { type });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Line by line as the file is read. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter(Boolean);
    if (done) break;
  }
  if (rest) yield rest;
}
