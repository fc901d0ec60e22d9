/** What a page and the reading thread say to each other. `id` tells one reading from another. */
import type { FileReading } from './read-invoice-file.ts';

export type ToThread = { id: number; file: Blob } | { id: number; cancel: true };

export type Answer =
  | { id: number; page: number; pageCount: number }
  | { id: number; reading: FileReading }
  | { id: number; failed: string };

/** `ready`: the thread has loaded all it needs. */
export type FromThread = Answer | { ready: true };
