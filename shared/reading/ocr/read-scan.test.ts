/** Which way round a page is read, with an engine that tells noise from words by the picture's shape. */
import { expect, it } from 'vitest';
import { linesOfStrokes } from '../../../test/support/lines-of-strokes.ts';
import { blank, type GrayImage, turn } from './gray-image.ts';
import type { OcrEngine } from './ocr-engine.ts';
import { readScan } from './read-scan.ts';

/** `trust` of what is read of a picture wider than high or not, by how many it was given so far. */
const engineWith = (trust: (across: boolean, turn: number) => number) => {
  const asked: boolean[] = [];
  const engine: OcrEngine = {
    recognise: ({ width, height }) => {
      asked.push(width > height);
      const confidence = trust(width > height, asked.length);
      return Promise.resolve([{ text: 'Facture-2026-0118', confidence, box: { x: 9, y: 9, width: 90, height: 20 } }]);
    },
    start: () => undefined,
    stop: () => undefined,
  };
  return { asked, engine };
};

const engineFor = (isRight: (across: boolean, turn: number) => boolean) =>
  engineWith((across, asked) => (isRight(across, asked) ? 0.9 : 0.3));

/** A later page: the first is looked at again where its parties are not found. */
const read = (engine: OcrEngine, image: GrayImage = blank(600, 800), number = 2) =>
  readScan(number, { image, scale: 2, own: 144 }, { engine, onShare: () => undefined });

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

it('reads a few lines of a page on its side first, where its letters do not tell which way is up', async () => {
  const onSide = () => turn(linesOfStrokes(), 3);
  const standing = engineFor(() => true);
  const page = await read(standing.engine, onSide());
  expect(standing.asked).toEqual([true, false]);
  const headFirst = engineFor((_, asked) => asked > 1);
  const other = await read(headFirst.engine, onSide());
  expect(headFirst.asked).toEqual([true, false]);
  expect(other?.onPage?.map(Math.sign)).not.toEqual(page?.onPage?.map(Math.sign));
});

it('reads a page that is read badly once more only where a few lines of it turned are read well', async () => {
  const bad = engineWith((across) => (across ? 0.3 : 0.6));
  await read(bad.engine);
  expect(bad.asked).toEqual([false, true]);
  const headFirst = engineWith((_, asked) => (asked > 1 ? 0.9 : 0.6));
  await read(headFirst.engine);
  expect(headFirst.asked).toEqual([false, true, false]);
});

it('takes lines that are read badly for upright ones', async () => {
  const bad = engineWith((across, asked) => (across && asked === 1 ? 0.5 : 0.9));
  const page = await read(bad.engine, turn(linesOfStrokes(), 3));
  const upright = await read(engineFor(() => true).engine, turn(linesOfStrokes(), 3));
  expect(bad.asked).toEqual([true, false]);
  expect(page?.onPage).toEqual(upright?.onPage);
});

it('gives the pixels of a page back as soon as another picture was made of them', async () => {
  const page = turn(linesOfStrokes(), 3);
  await read(engineFor(() => true).engine, page);
  expect(page.data.buffer.detached).toBe(true);
});

it('holds no picture once the page is read, however often that was tried', async () => {
  const { engine } = engineFor(() => false);
  const given: GrayImage[] = [];
  const recognise: OcrEngine['recognise'] = (image, ...asked) => {
    given.push(image);
    return engine.recognise(image, ...asked);
  };
  await read({ ...engine, recognise });
  expect(given.map(({ data }) => data.buffer.detached)).toEqual([true, true, true, true]);
});

it('tells how fine the pictures were that it was read from', async () => {
  expect((await read(engineFor(() => true).engine))?.pictureDpi).toBe(144);
});

const FOOT = 'SIRET 73282932000074';
/** An engine that reads the recipient's number on a page, and the seller's in a picture of the given shape only. */
const engineThatMisses = (isSeen: (image: GrayImage) => boolean) => {
  const asked: [number, number][] = [];
  const given: GrayImage[] = [];
  const wordsOf = (line: string) =>
    line.split(' ').map((text, at) => ({ text, confidence: 0.9, box: { x: 80 * at, y: 20, width: 70, height: 12 } }));
  const engine: OcrEngine = {
    recognise: (image) => {
      asked.push([image.width, image.height]);
      given.push(image);
      const isPage = asked.length === 1;
      return Promise.resolve(wordsOf(isPage ? 'Commune SIRET 21210231700014' : isSeen(image) ? FOOT : 'Total'));
    },
    start: () => undefined,
    stop: () => undefined,
  };
  return { asked, given, engine };
};

it('looks once more at the foot of a first page, where the number of one of its parties was not read', async () => {
  const { asked, engine } = engineThatMisses(() => true);
  const page = await read(engine, linesOfStrokes(), 1);
  const { width, height } = linesOfStrokes();
  expect(asked).toEqual([
    [width, height],
    [width, Math.round(0.13 * height)],
  ]);
  expect(page?.words.map(({ text }) => text)).toEqual(['Commune', 'SIRET', '21210231700014', ...FOOT.split(' ')]);
  const { box, confidence } = page?.words.at(-1) ?? {};
  expect(box?.y).toBeGreaterThan((0.87 * height) / 2);
  expect(confidence).toBe(0.7);
  const later = engineThatMisses(() => true);
  await read(later.engine, linesOfStrokes());
  expect(later.asked.length).toBe(1);
});

it('looks up the sides where something is printed there, and nothing at the foot', async () => {
  const page = linesOfStrokes();
  for (let y = 100; y < page.height - 100; y += 2) page.data.fill(0, y * page.width + 10, y * page.width + 20);
  const { asked, given, engine } = engineThatMisses(({ width, height }) => width > 10 * height);
  const found = await read(engine, page, 1);
  expect(asked.length).toBe(3);
  expect(given.every(({ data }) => data.buffer.detached)).toBe(true);
  const { box } = found?.words.find(({ text }) => text === '73282932000074') ?? {};
  expect(box && box.x < 40 && box.height > box.width).toBe(true);
});

it('takes no other look where both numbers were read', async () => {
  const looks = async (...lines: string[]) => {
    let asked = 0;
    const words = lines.join(' ').split(' ');
    const { engine } = engineFor(() => true);
    const recognise: OcrEngine['recognise'] = () => {
      asked += 1;
      const at = (place: number) => ({ x: 80 * place, y: 20, width: 70, height: 12 });
      return Promise.resolve(words.map((text, place) => ({ text, confidence: 0.9, box: at(place) })));
    };
    await read({ ...engine, recognise }, linesOfStrokes(), 1);
    return asked;
  };
  expect(await looks('Commune SIRET 21210231700014')).toBe(2);
  expect(await looks('Commune SIRET 21210231700014', FOOT)).toBe(1);
});

it('puts together, for another look, the figures that the boxes of a form hold far apart', async () => {
  const page = linesOfStrokes();
  page.data.fill(255, 0, 90 * page.width);
  for (let x = 100; x < 100 + 8 * 32; x += 32)
    for (let y = 40; y < 60; y += 1) page.data.fill(20, y * page.width + x, y * page.width + x + 12);
  const { engine } = engineFor(() => true);
  const recognise: OcrEngine['recognise'] = (image, onShare, of) =>
    of === 'line'
      ? Promise.resolve([{ text: '14082026', confidence: 0.9, box: { x: 9, y: 9, width: 90, height: 20 } }])
      : engine.recognise(image, onShare, of);
  const { words } = (await read({ ...engine, recognise }, page)) ?? {};
  expect(words?.map(({ text, confidence }) => [text, confidence])).toEqual([
    ['Facture-2026-0118', 0.9],
    ['14082026', 0.7],
  ]);
});
