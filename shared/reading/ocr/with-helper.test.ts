/** A page read by two engines that tell which part of it they were given. */
import { expect, it, vi } from 'vitest';
import { linesOfStrokes } from '../../../test/support/lines-of-strokes.ts';
import { cleanGap } from './clean-gap.ts';
import { blank, type GrayImage } from './gray-image.ts';
import type { OcrEngine, OcrWord } from './ocr-engine.ts';
import { withHelper } from './with-helper.ts';

const page = linesOfStrokes();
const { from, to } = cleanGap(page) ?? { from: 0, to: 0 };

const word = (text: string): OcrWord => ({ text, confidence: 0.9, box: { x: 5, y: 10, width: 40, height: 20 } });

/** Reads its own name. */
const engineCalled = (name: string) => ({
  start: vi.fn<OcrEngine['start']>(),
  recognise: vi.fn<OcrEngine['recognise']>((_, onShare) => {
    onShare(1);
    return Promise.resolve([word(name)]);
  }),
  stop: vi.fn<OcrEngine['stop']>(),
});

const two = () => {
  const [engine, helper] = [engineCalled('engine'), engineCalled('helper')];
  return { engine, helper, both: withHelper(engine, helper) };
};
const heights = ({ recognise }: ReturnType<typeof engineCalled>) =>
  recognise.mock.calls.map(([{ height }]: [GrayImage, ...unknown[]]) => height);

it('starts both, and gives each a half with the gap as its margin; words stand where they stand on the page', async () => {
  const { engine, helper, both } = two();
  both.start();
  expect([engine.start, helper.start].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  const shares: number[] = [];
  const words = await both.recognise(page, (share) => shares.push(share));
  expect([heights(engine), heights(helper)]).toEqual([[to], [page.height - from]]);
  expect(words.map(({ text, box }) => [text, box.y])).toEqual([
    ['engine', 10],
    ['helper', from + 10],
  ]);
  expect(shares).toEqual([0.5, 1]);
});

it('leaves to one engine a line, a page without a gap, and a later page, for which the helper is ended', async () => {
  const { engine, helper, both } = two();
  await both.recognise(page, () => undefined, 'line');
  await both.recognise(blank(600, 800), () => undefined);
  expect(helper.stop).not.toHaveBeenCalled();
  await both.recognise(page, () => undefined, 'later page');
  expect(heights(engine)).toEqual([800, 800, 800]);
  expect(helper.recognise).not.toHaveBeenCalled();
  expect(helper.stop).toHaveBeenCalledTimes(1);
});

it('reads both halves with one engine when the helper fails, and ends that helper', async () => {
  const { engine, helper, both } = two();
  helper.recognise.mockRejectedValueOnce(new Error('no memory'));
  const words = await both.recognise(page, () => undefined);
  expect(words.map(({ box }) => box.y)).toEqual([10, from + 10]);
  expect(heights(engine)).toEqual([to, page.height - from]);
  expect(helper.stop).toHaveBeenCalledTimes(1);
});

it('does not end a helper that is reading, but stops both when told to', () => {
  const { engine, helper, both } = two();
  helper.recognise.mockReturnValueOnce(new Promise(() => undefined));
  void both.recognise(page, () => undefined);
  void both.recognise(page, () => undefined, 'later page');
  expect(helper.stop).not.toHaveBeenCalled();
  both.stop();
  expect([engine.stop, helper.stop].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});
