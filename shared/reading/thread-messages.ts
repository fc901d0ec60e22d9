/** What a page and the reading thread say to each other. `id` tells one reading from another. */
import type { Page } from '../core/document.ts';
import type { Memory } from '../core/memory/memory.ts';
import type { FileReading } from './read-invoice-file.ts';
import type { NoCopy } from './writing/plain-copy.ts';

export type ToThread =
  | { id: number; file: Blob; memories: readonly Memory[] }
  /** A copy with its scanned pages straightened, with or without their words. */
  | { id: number; upright: Blob; withWords: boolean }
  /** Only the words of its pages are wanted. */
  | { id: number; words: Blob }
  | { id: number; cancel: true };

export type Answer =
  | { id: number; page: number; pageCount: number }
  /** `share` (0–1) of a page that is a picture is read. */
  | { id: number; page: number; share: number }
  /** The other pages are being read. */
  | { id: number; soFar: FileReading }
  | { id: number; reading: FileReading }
  | { id: number; pages: Page[] }
  | { id: number; copy: Uint8Array<ArrayBuffer> | NoCopy }
  | { id: number; failed: string };

/** `alive`: the thread has loaded all it needs, and says so again and again while it reads. */
export type FromThread = Answer | { alive: true };
