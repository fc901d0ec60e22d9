/** The pages that are only pictures, read one after the other: the first and the last before the others, and no more than needed. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from '../core/document.ts';
import { isLookedAt } from '../core/extract/pages/looked-at.ts';
import type { OcrEngine, Shown } from './ocr/ocr-engine.ts';
import { readScan } from './ocr/read-scan.ts';
import { renderScan } from './ocr/render-scan.ts';
import { openPdf } from './pdf-engine.ts';
import { holdsPhotographs } from './scan-bytes.ts';
import { hasTextLayer } from './text-layer.ts';
import { within } from './within.ts';

/** `share` (0–1) of page `page` is read. */
export type ScanProgress = (page: number, share: number) => void;
type Given = {
  engine: OcrEngine;
  signal: AbortSignal;
  onScan: ScanProgress;
  /** A page is read, and others are still to be. */
  onRead?: (pages: Page[]) => void;
};
type Enough = {
  /** Whether the pages read so far tell all that matters. */
  isEnough: (pages: Page[]) => boolean;
};
/** Pages in the order in which they are read: somebody waits for the first ones, as many as are `urgent`. */
type Wish = Enough & { wanted: number[]; urgent: number };

/** A page of a thousand words takes seconds, minutes on a slow phone, and says how far it is; a picture of noise may take for ever. */
const SILENT_MS = 90_000;
const PAGE_MS = 240_000;
const MOST_PAGES = 12;

export const readScans = (bytes: Uint8Array, pages: readonly Page[], given: Given & Enough): Promise<Page[]> =>
  readPictures(bytes, pages, { ...given, wanted: inTurn(pages).slice(0, MOST_PAGES), urgent: ENDS });

/** Those not read yet, all of them. */
export const readOtherScans = (bytes: Uint8Array, pages: readonly Page[], given: Given): Promise<Page[]> =>
  readPictures(bytes, pages, {
    ...given,
    wanted: pages.filter((page) => isPicture(page) && !page.onPage).map(({ number }) => number),
    isEnough: () => false,
    urgent: 0,
  });

const readPictures = async (
  bytes: Uint8Array,
  pages: readonly Page[],
  { wanted, urgent, ...given }: Given & Wish,
): Promise<Page[]> => {
  const read = [...pages];
  if (wanted.length === 0) return read;
  if (urgent > 0) given.engine.start();
  const task = openPdf(bytes, 'scanning');
  try {
    const pdf = await task.promise;
    const arePhotographs = holdsPhotographs(bytes);
    for (const [done, number] of wanted.entries()) {
      if (done >= ENDS && given.isEnough(read)) break;
      const shown = done < urgent ? 'page' : 'later page';
      const page = await readOne({ pdf, number, isPhotograph: arePhotographs, shown }, given);
      if (!page) continue;
      read[number - 1] = page;
      if (done + 1 < wanted.length) given.onRead?.([...read]);
    }
    return read;
  } finally {
    void task.destroy();
  }
};

/** The first page and the last. */
const ENDS = 2;

/** Words that another program laid unseen over its picture are not ours. */
const isPicture = (page: Page): boolean => !hasTextLayer(page) || page.origin === 'ocr';

const inTurn = (pages: readonly Page[]): number[] => {
  const pictures = pages
    .filter((page) => isPicture(page) && isLookedAt(page.number, pages.length))
    .map(({ number }) => number);
  const [first, last] = [pictures[0], pictures.at(-1)];
  return [...new Set([first, last, ...pictures])].filter((number) => number !== undefined);
};

type Scan = { pdf: PDFDocumentProxy; number: number; isPhotograph: boolean; shown: Shown };

/** @returns null for a page on which nothing can be read. @throws the signal's reason when it is aborted. */
const readOne = async (scan: Scan, given: Given): Promise<Page | null> => {
  const { number } = scan;
  const { engine, signal, onScan } = given;
  const patience = waitFor(SILENT_MS);
  const onShare = (share: number): void => {
    patience.renew();
    onScan(number, share);
  };
  onShare(0);
  try {
    const work = readRendered(scan, { engine, onShare });
    return await within(work, AbortSignal.any([signal, patience.signal, AbortSignal.timeout(PAGE_MS)]));
  } catch {
    engine.stop();
    signal.throwIfAborted();
    return null;
  } finally {
    patience.end();
  }
};

/** Aborts `ms` after it was last renewed. */
const waitFor = (ms: number) => {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => clearTimeout(timer);
  const renew = (): void => {
    end();
    timer = setTimeout(() => controller.abort(), ms);
  };
  return { signal: controller.signal, renew, end };
};

const readRendered = async (
  { pdf, number, isPhotograph, shown }: Scan,
  reader: { engine: OcrEngine; onShare: (share: number) => void },
): Promise<Page | null> =>
  readScan(number, await renderScan(await pdf.getPage(number), isPhotograph), { ...reader, shown });
