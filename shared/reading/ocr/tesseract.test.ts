/** The true engine and its true model, on a picture small enough for a unit test. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { type GrayImage, toGray } from './gray-image.ts';
import { type Core, inSteps, startTesseract } from './tesseract.ts';
import { wordsIn } from './words-in-hocr.ts';

const packages = resolve(import.meta.dirname, '../../../node_modules');
const load = createRequire(import.meta.url);

GlobalFonts.registerFromPath(resolve(packages, 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'), 'Drawn');

const start = async () => {
  const name = 'tesseract.js-core/tesseract-core-simd-lstm';
  const program = await WebAssembly.compile(await readFile(resolve(packages, `${name}.wasm`)));
  const model = await readFile(resolve(packages, '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz'));
  return startTesseract({
    core: load(`${name}.js`) as Core,
    instantiate: (imports) => WebAssembly.instantiate(program, imports),
    model: gunzipSync(model),
  });
};

const drawn = (lines: readonly string[]): GrayImage => {
  const canvas = createCanvas(600, 60 + 60 * lines.length);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  pen.font = '28px Drawn';
  for (const [at, line] of lines.entries()) pen.fillText(line, 40, 60 + 60 * at);
  return toGray(pen.getImageData(0, 0, canvas.width, canvas.height));
};

it('reads what it is shown, a page or a line, one picture after the other', async () => {
  const recognise = await start();
  const shares: number[] = [];
  const page = recognise(drawn(['Facture 2026', 'Total 118']), 'page', (share) => shares.push(share));
  expect(wordsIn(page).map(({ text }) => text)).toEqual(['Facture', '2026', 'Total', '118']);
  expect(shares.at(-1)).toBe(1);
  const line = recognise(drawn(['Montant 42']), 'line', () => undefined);
  expect(wordsIn(line).map(({ text }) => text)).toEqual(['Montant', '42']);
});

it('tells how far it is in steps', () => {
  const told: number[] = [];
  const tell = inSteps((share) => told.push(share));
  for (let at = 1; at <= 1000; at += 1) tell(at / 1000);
  expect(told.length).toBeGreaterThan(10);
  expect(told.length).toBeLessThan(30);
});
