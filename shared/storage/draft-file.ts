/** One draft with its PDF as a single file: the backup, and the way from one machine or program to another. */

import type { Draft } from '../core/draft.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { checkDraft } from './draft-schema.ts';
import { sha256 } from './sha256.ts';
import { z } from './zod-without-eval.ts';

export const DRAFT_FILE_EXTENSION = '.bordereau.json';
const VERSION = 1;

const envelope = z.object({
  format: z.literal('bordereau'),
  version: z.number().int(),
  draft: z.unknown(),
  file: z.object({ name: z.string(), type: z.string(), base64: z.string() }),
});

/** A closed set: each has its own sentence on screen. */
export const importProblems = ['not-ours', 'newer', 'damaged', 'wrong-file'] as const;
export type ImportProblem = (typeof importProblems)[number];
export type Parcel = { draft: Draft; file: File };
export type Unpacked = Parcel | { problem: ImportProblem };

export const packDraft = async ({ draft, file }: Parcel): Promise<File> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const body = {
    format: 'bordereau',
    version: VERSION,
    draft,
    file: { name: file.name, type: file.type, base64: toBase64(bytes) },
  };
  const name = file.name.replace(/\.pdf$/i, '') + DRAFT_FILE_EXTENSION;
  return new File([JSON.stringify(body)], name, { type: 'application/json' });
};

/** Never throws, never half-imports. */
export const unpackDraft = async (packed: Blob): Promise<Unpacked> => {
  const read = envelope.safeParse(parseJson(await packed.text()));
  if (!read.success) return { problem: 'not-ours' };
  const { version, draft, file } = read.data;
  if (version > VERSION) return { problem: 'newer' };
  const bytes = fromBase64(file.base64);
  if (!bytes) return { problem: 'damaged' };
  return checkParcel(draft, new File([bytes], file.name, { type: file.type }));
};

/** The check of anything that comes from outside: the draft fits the schema and the file is the one it speaks of. */
export const checkParcel = async (draft: unknown, file: File): Promise<Unpacked> => {
  const checked = checkDraft(draft);
  if ('why' in checked) return { problem: 'damaged' };
  const same = checked.draft.file.sha256 === (await sha256(file));
  return same ? { draft: checked.draft, file } : { problem: 'wrong-file' };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
