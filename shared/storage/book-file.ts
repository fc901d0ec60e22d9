/** The user's book as a file: to keep, or to take to another machine. */
import type { Recipient } from '../core/recipient.ts';
import type { Supplier } from '../core/supplier.ts';
import { recipientSchema, supplierSchema } from './book-schema.ts';
import { z } from './zod-without-eval.ts';

export const BOOK_FILE_NAME = 'carnet.bordereau.json';
const VERSION = 1;

export type Book = { recipients: Recipient[]; suppliers: Supplier[] };

export const bookProblems = ['not-a-book', 'newer-book'] as const;
export type BookProblem = (typeof bookProblems)[number];

const bookFile = z.object({
  format: z.literal('bordereau-carnet'),
  version: z.number().int(),
  recipients: z.array(recipientSchema),
  suppliers: z.array(supplierSchema),
});

export const packBook = (book: Book): File =>
  new File([JSON.stringify({ format: 'bordereau-carnet', version: VERSION, ...book }, null, 1)], BOOK_FILE_NAME, {
    type: 'application/json',
  });

/** Never throws, never takes half of it. */
export const unpackBook = async (file: Blob): Promise<Book | { problem: BookProblem }> => {
  const json = parseJson(await file.text());
  const newer = z.object({ format: z.literal('bordereau-carnet'), version: z.number().gt(VERSION) }).safeParse(json);
  if (newer.success) return { problem: 'newer-book' };
  const read = bookFile.safeParse(json);
  return read.success
    ? { recipients: read.data.recipients, suppliers: read.data.suppliers }
    : { problem: 'not-a-book' };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
