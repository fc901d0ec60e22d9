/** Which way round a page is read, with an engine that tells noise from words by the picture's shape. */
import { expect, it } from 'vitest';
import { blank } from './gray-image.ts';
import type { OcrEngine } from './ocr-engine.ts';
import { readScan } from './read-scan.ts';

const engineFor = (isRight: (across: boolean, turn: number) => boolean) => {
  const asked: boolean[] = [];
  const engine: OcrEngine = {
    recognise: ({ width, height }) => {
      asked.push(width > height);
      const confidence = isRight(width > height, asked.length) ? 0.9 : 0.3;
      return Promise.resolve([{ text: 'Facture-2026-0118', confidence, box: { x: 9, y: 9, width: 90, height: 20 } }]);
    },
    stop: () => undefined,
  };
  return { asked, engine };
};

const read = (engine: OcrEngine) =>
  readScan(1, { image: blank(600, 800), scale: 2 }, { engine, onShare: () => undefined });

it('reads a page again on its side when neither way up gives anything but noise', async () => {
  const { asked, engine } = engineFor((across) => across);
  const page = await read(engine);
  expect(asked).toEqual([false, false, true]);
  expect(page).toMatchObject({ width: 400, height: 300 });
});
it('reads once what is read well, and gives up when no way gives anything', async () => {
  const well = engineFor(() => true);
  expect((await read(well.engine))?.width).toBe(300);
  expect(well.asked.length).toBe(1);
  const noise = engineFor(() => false);
  expect(await read(noise.engine)).toBeNull();
  expect(noise.asked.length).toBe(4);
});
