/** Texts with their places → a PDF, drawn in the order given, in a face that holds every space of Unicode. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Draw } from './plain-page.ts';

const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts');
const SIZE = 9.5;

export const drawPage = (draws: readonly Draw[]): Promise<Uint8Array> => {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, info: { CreationDate: new Date('2026-09-01T08:00:00Z') } });
  const chunks: Uint8Array[] = [];
  const drawn = new Promise<Uint8Array>((done, fail) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => done(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', fail);
  });
  pdf.font(join(fonts, 'LiberationSans-Regular.ttf')).fontSize(SIZE);
  for (const { x, y, text, right = false } of draws) {
    pdf.text(text, right ? x - pdf.widthOfString(text) : x, y - SIZE, { lineBreak: false });
  }
  pdf.end();
  return drawn;
};
