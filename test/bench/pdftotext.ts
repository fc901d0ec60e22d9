/** Poppler's own reading of a file, as a whole process: what the product's reading is held against. */
import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';

/** @returns what times one reading, in milliseconds; null when poppler is not installed. */
export const findPdftotext = (): ((file: string) => number) | null => {
  if (spawnSync('pdftotext', ['-v']).error) return null;
  return (file) => {
    const start = performance.now();
    spawnSync('pdftotext', ['-bbox', file, devNull]);
    return performance.now() - start;
  };
};
