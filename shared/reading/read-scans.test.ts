/** The pages of a scan in turn, with an engine that knows what it will read. */
import { Canvas, createCanvas } from '@napi-rs/canvas';
import { PDFDocument, type PDFPage, StandardFonts, setTextRenderingMode, TextRenderingMode } from 'pdf-lib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SURE } from '../core/reading.ts';
import type { OcrEngine, OcrWord, Shown } from './ocr/ocr-engine.ts';
import { setOcrEngine } from './ocr-port.ts';
import { type FileReading, readInvoiceFile } from './read-invoice-file.ts';

/** A page as wide as its number tells: that is how the engine knows it. */
const addScan = async (pdf: PDFDocument, number: number): Promise<PDFPage> => {
  const canvas = createCanvas(600 + 10 * number, 800);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const picture = await pdf.embedJpg((await canvas.encode('jpeg', 80)).slice());
  const page = pdf.addPage([216 + 3.6 * number, 288]);
  page.drawImage(picture, { x: 0, y: 0, width: 216 + 3.6 * number, height: 288 });
  return page;
};

const scanOf = async (count: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  for (let page = 1; page <= count; page += 1) await addScan(pdf, page);
  return pdf.save();
};

const TERMS = 'Conditions de paiement : virement à trente jours, sans escompte pour paiement anticipé.';

/** Printed terms, a scan of the first page of an invoice, and its last with words that a scanner laid unseen over it. */
const mixed = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([595, 842]).drawText(TERMS, { x: 40, y: 780, size: 10, font });
  await addScan(pdf, 1);
  const guessed = await addScan(pdf, 3);
  guessed.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
  for (const [at, words] of ['Total HT 700,00', 'TVA 20 % 140,00', 'Total TTC 840,00', TERMS].entries())
    guessed.drawText(words, { x: 8, y: 270 - 16 * at, size: 4, font });
  return pdf.save();
};

const line = (text: string, y: number): OcrWord[] =>
  text
    .split(' ')
    .map((word, at) => ({ text: word, confidence: 0.95, box: { x: 20 + 110 * at, y, width: 90, height: 24 } }));

const written: Record<number, OcrWord[]> = {
  1: [...line('Facture n° F2026-118', 40), ...line('Date : 12/03/2026', 90), ...line('SIRET 53492364400031', 140)],
  2: line('Fournitures de bureau et papeterie', 40),
  3: [...line('Total HT 100,00 €', 40), ...line('TVA 20 % 20,00 €', 80), ...line('Total TTC 120,00 €', 120)],
};

const read: number[] = [];
const asked: (Shown | 'start' | undefined)[] = [];
const engine: OcrEngine = {
  start: () => void asked.push('start'),
  recognise: ({ width }, _, shown) => {
    asked.push(shown);
    const page = Math.round((width - 600) / 10);
    read.push(page);
    return Promise.resolve(written[page] ?? []);
  },
  stop: () => undefined,
};

describe('a scan of three pages', () => {
  beforeEach(() => {
    read.length = 0;
    asked.length = 0;
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        constructor(width: number, height: number) {
          // biome-ignore lint/correctness/noConstructorReturn: a canvas of Node stands in for the browser's.
          return new Canvas(width, height);
        }
      },
    );
    setOcrEngine(engine);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is read from its ends, those as fast as the engine can, and tells what it knows after each page, sure of nothing before the last', async () => {
    const parts: FileReading[] = [];
    const { fields } = await readInvoiceFile(await scanOf(3), { onSoFar: (part) => parts.push(part) });
    expect(read).toEqual([1, 3, 2]);
    expect(asked).toEqual(['start', 'page', 'page', 'later page']);
    expect(parts.map((part) => [part.fields.invoiceNumber?.value, part.fields.totalGross?.value])).toEqual([
      ['F2026-118', undefined],
      ['F2026-118', 12000],
    ]);
    for (const part of parts)
      for (const { confidence } of Object.values(part.fields)) expect(confidence).toBeLessThan(SURE);
    expect(fields.totalGross?.value).toBe(12000);
    expect(Object.values(fields).some(({ confidence }) => confidence >= SURE)).toBe(true);
  });

  it('is read where it stands among printed pages, and where a scanner laid other words unseen over it', async () => {
    const { fields, document } = await readInvoiceFile(await mixed());
    expect(read).toEqual([1, 3]);
    expect(document.pages.map(({ origin }) => origin)).toEqual(['text', 'ocr', 'ocr']);
    expect([fields.invoiceNumber?.value, fields.totalGross?.value]).toEqual(['F2026-118', 12000]);
    expect(fields.totalGross?.evidence).toMatchObject({ kind: 'ocr', value: [{ page: 3 }, { page: 3 }] });
  });

  it('says nothing before its end when it has one page only', async () => {
    const parts: FileReading[] = [];
    const { fields } = await readInvoiceFile(await scanOf(1), { onSoFar: (part) => parts.push(part) });
    expect(parts).toEqual([]);
    expect(fields.invoiceNumber?.value).toBe('F2026-118');
  });
});
