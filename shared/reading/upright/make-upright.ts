/** A file → its copy with the scanned pages straightened; those not read yet are read first. Browser only. */
import type { Page } from '../../core/document.ts';
import { MAX_FILE_BYTES } from '../../core/validate/limits.ts';
import { ocrEngineInUse } from '../ocr-port.ts';
import { openPdf } from '../pdf-engine.ts';
import { readOtherScans, type ScanProgress } from '../read-scans.ts';
import type { NoCopy } from '../writing/plain-copy.ts';
import type { UprightPage } from './upright-copy.ts';
import { uprightPage } from './upright-page.ts';

/** What the PDF needs besides its pictures. */
const ROOM = 300_000;

type Wish = { withWords: boolean; signal: AbortSignal; onScan: ScanProgress };

export const makeUpright = async (
  bytes: Uint8Array,
  pages: readonly Page[],
  { withWords, signal, onScan }: Wish,
): Promise<Uint8Array<ArrayBuffer> | NoCopy> => {
  const engine = ocrEngineInUse();
  const read = engine ? await readOtherScans(bytes, pages, { engine, signal, onScan }) : pages;
  // Its memory is as much as a page in colours takes, and it has nothing left to read.
  engine?.stop();
  // The writer of PDFs is large: it comes with the first copy.
  const { uprightCopy } = await import('./upright-copy.ts');
  return uprightCopy(bytes, await drawnUpright(bytes, read, signal), withWords);
};

const drawnUpright = async (bytes: Uint8Array, pages: readonly Page[], signal: AbortSignal): Promise<UprightPage[]> => {
  const task = openPdf(bytes, 'scanning');
  try {
    const pdf = await task.promise;
    const scanned = pages.filter(({ onPage }) => onPage);
    const upright: UprightPage[] = [];
    for (const page of scanned) {
      signal.throwIfAborted();
      const drawn = await uprightPage(await pdf.getPage(page.number), page, (MAX_FILE_BYTES - ROOM) / pages.length);
      if (drawn) upright.push(drawn);
    }
    return upright;
  } finally {
    void task.destroy();
  }
};
