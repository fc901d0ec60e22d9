import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { readDocument } from './read-document.ts';

/** A page for each text; an empty one stays blank. */
const pdfOf = async (...texts: string[]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  for (const text of texts) {
    const page = pdf.addPage([300, 300]);
    if (text !== '') page.drawText(text, { x: 20, y: 200, size: 12 });
  }
  return pdf.save();
};

/** The numbers of the pages handed over while others were being read. */
const toldOf = async (...texts: string[]): Promise<number[]> => {
  const told: number[] = [];
  await readDocument(await pdfOf(...texts), { onPage: ({ number }) => told.push(number) });
  return told;
};

const TEXT = 'Fourniture et pose de trois menuiseries pour la salle communale de Valmorel';

it('hands over each page that has text while others are being read, and not the last one to come', async () => {
  const told = await toldOf(TEXT, TEXT, '', TEXT, TEXT);
  expect(told).toContain(1);
  expect(told).not.toContain(3);
  expect(told.length).toBeLessThan(4);
});

it('hands nothing over where no other page is to come', async () => {
  expect(await toldOf(TEXT)).toEqual([]);
});
