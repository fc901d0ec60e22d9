/** What reading a file gives: words with their place, attachments, and what the portal will make of the file. */

import type { Warp } from './layout/warp.ts';

/** A rectangle on a page: PDF points, origin at the top left of the page as displayed. `page` counts from 1. */
export type Box = { page: number; x: number; y: number; width: number; height: number };

/** A word as the eye sees it. `confidence` is 1 for a text layer, the engine's own (0–1) for OCR. */
export type Word = { text: string; box: Box; confidence: number };

/** `width`/`height` in PDF points, after the page's own rotation. */
export type Page = {
  number: number;
  width: number;
  height: number;
  words: Word[];
  origin: 'text' | 'ocr' | 'none';
  /** Takes a place of a picture that was straightened before it was read to the page as displayed. */
  onPage?: Warp;
  /** How fine the pictures were that it was read from, in dots per inch; 0 when that is not known. */
  pictureDpi?: number;
};

export type Attachment = { name: string; bytes: Uint8Array };

export type InvoiceDocument = {
  pages: Page[];
  /** The e-invoice: an attachment known by its root element, whatever its name, or the file itself. Then there is no page. */
  xml: { name: string; text: string } | null;
  attachments: Attachment[];
  /** Carries a digital signature: the deposit format is then a signed one. */
  signed: boolean;
  /** Reads, but with an owner password: the portal refuses protected files. */
  encrypted: boolean;
  /** What its own description says it is, where that tells of an e-invoice: the portal may go by it. */
  announces?: (typeof announcements)[number];
};

export const announcements = ['e-invoice', 'pdf-a-3'] as const;

/** Why a file could not be read, or only in part: each has its own plain sentence on screen. */
export const readingProblems = [
  'empty-file',
  'not-a-pdf',
  'too-large',
  'password',
  'damaged',
  'no-page',
  'image-only',
  'no-text',
  'xml-unreadable',
  'xml-unsafe',
  'xml-not-invoice',
] as const;
export type ReadingProblem = (typeof readingProblems)[number];
