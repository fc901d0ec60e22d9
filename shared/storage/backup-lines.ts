/** A backup's lines: what the file is, then a row each; files within rows are base64. */
import { fromBase64, toBase64 } from './base64.ts';
import { z } from './zod-without-eval.ts';

export const backupHead = z.object({ format: z.literal('bordereau-backup'), version: z.number(), schema: z.number() });
export type BackupHead = z.infer<typeof backupHead>;

export const backupLine = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) });
export type BackupLine = z.infer<typeof backupLine>;
export type Row = BackupLine['row'];

type WrittenBlob = { $blob: string; type: string };

/** Files are written as base64. */
export const written = async (row: object): Promise<object> =>
  Object.fromEntries(
    await Promise.all(Object.entries(row).map(async ([key, value]) => [key, await writtenValue(value)])),
  );

const writtenValue = async (value: unknown): Promise<unknown> =>
  value instanceof Blob
    ? ({ $blob: toBase64(new Uint8Array(await value.arrayBuffer())), type: value.type } satisfies WrittenBlob)
    : value;

export const read = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, isWrittenBlob(value) ? blobOf(value) : value]));

const isWrittenBlob = (value: unknown): value is WrittenBlob => isRecord(value) && typeof value.$blob === 'string';

const blobOf = ({ $blob, type }: WrittenBlob): Blob => new Blob([fromBase64($blob) ?? new Uint8Array()], { type });

export const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null;

export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Line by line as the file is read. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
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

/** Every row of a file that was found sound. */
export async function* rowsOf(file: Blob): AsyncGenerator<BackupLine> {
  let at = 0;
  for await (const text of linesOf(file)) {
    at += 1;
    if (at === 1) continue;
    const { table, row } = backupLine.parse(JSON.parse(text));
    yield { table, row: read(row) };
  }
}
