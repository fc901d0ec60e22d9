/** The engine's comings and goings, with workers that start when they are told to. */
import { createWorker, PSM, type Worker } from 'tesseract.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blank } from './gray-image.ts';
import { ocrEngine } from './ocr-engine.ts';

vi.mock('tesseract.js', async (actual) => ({ ...(await actual<object>()), createWorker: vi.fn() }));

const HOCR = `<span class='ocr_line' title="bbox 0 0 50 20; baseline 0 0"><span class='ocrx_word' title='bbox 0 0 50 20; x_wconf 90'>Total</span>`;
const worker = () => ({
  worker: { postMessage: vi.fn() },
  setParameters: vi.fn(),
  recognize: vi.fn().mockResolvedValue({ data: { hocr: HOCR } }),
  terminate: vi.fn().mockResolvedValue(undefined),
});
const asWorker = (fake: ReturnType<typeof worker>): Worker => fake as unknown as Worker;

beforeEach(() => vi.mocked(createWorker).mockReset());
afterEach(() => vi.useRealTimers());

it('waits for nothing when it is stopped while it starts, and reads the next picture with another', async () => {
  const [slow, next] = [worker(), worker()];
  const starting = Promise.withResolvers<Worker>();
  vi.mocked(createWorker).mockReturnValueOnce(starting.promise).mockResolvedValueOnce(asWorker(next));
  const engine = ocrEngine(new URL('file:///ocr/'), 60_000);
  void engine.recognise(blank(10, 10), () => undefined);
  await vi.waitFor(() => expect(createWorker).toHaveBeenCalledTimes(1));
  expect(engine.stop()).toBeUndefined();
  const words = await engine.recognise(blank(10, 10), () => undefined);
  expect(words.map(({ text }) => text)).toEqual(['Total']);
  starting.resolve(asWorker(slow));
  await vi.waitFor(() => expect(slow.terminate).toHaveBeenCalled());
  expect(next.terminate).not.toHaveBeenCalled();
  engine.stop();
});

it('reads a picture of one line as one line, a page as scattered words', async () => {
  const only = worker();
  vi.mocked(createWorker).mockResolvedValueOnce(asWorker(only));
  const engine = ocrEngine(new URL('file:///ocr/'), 60_000);
  await engine.recognise(blank(10, 10), () => undefined, 'line');
  await engine.recognise(blank(10, 10), () => undefined);
  const modes = only.recognize.mock.calls.map(
    ([, options]) => (options as Record<string, string>).tessedit_pageseg_mode,
  );
  expect(modes).toEqual([PSM.SINGLE_LINE, undefined]);
  expect(only.setParameters).toHaveBeenCalledWith(expect.objectContaining({ tessedit_pageseg_mode: PSM.SPARSE_TEXT }));
  engine.stop();
});

it('hands its pictures over to the worker, which is sent all else as it is', async () => {
  const only = worker();
  const { postMessage } = only.worker;
  vi.mocked(createWorker).mockResolvedValueOnce(asWorker(only));
  only.recognize.mockImplementationOnce(async (picture: ArrayBuffer) => {
    only.worker.postMessage({ action: 'recognize', payload: { image: new Uint8Array(picture) } });
    only.worker.postMessage({ action: 'setParameters', payload: {} });
    return { data: { hocr: HOCR } };
  });
  const engine = ocrEngine(new URL('file:///ocr/'), 60_000);
  await engine.recognise(blank(10, 10), () => undefined);
  const [[picture]] = only.recognize.mock.calls as [[ArrayBuffer]];
  expect(postMessage.mock.calls.map(([, handedOver]) => handedOver)).toEqual([[picture], []]);
  engine.stop();
});

it('starts before its first picture comes, once', async () => {
  vi.mocked(createWorker).mockResolvedValueOnce(asWorker(worker()));
  const engine = ocrEngine(new URL('file:///ocr/'), 60_000);
  engine.start();
  expect(createWorker).toHaveBeenCalledTimes(1);
  await engine.recognise(blank(10, 10), () => undefined);
  expect(createWorker).toHaveBeenCalledTimes(1);
  engine.stop();
});

it('ends when nothing comes for a while, never while it reads', async () => {
  vi.useFakeTimers();
  const only = worker();
  const reading = Promise.withResolvers<{ data: { hocr: string } }>();
  only.recognize.mockReturnValueOnce(reading.promise);
  vi.mocked(createWorker).mockResolvedValueOnce(asWorker(only));
  const engine = ocrEngine(new URL('file:///ocr/'), 1_000);
  const words = engine.recognise(blank(10, 10), () => undefined);
  engine.start();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(only.terminate).not.toHaveBeenCalled();
  reading.resolve({ data: { hocr: HOCR } });
  await words;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(only.terminate).toHaveBeenCalled();
});

it('fails when its model does not come, and waits for it no longer', async () => {
  vi.mocked(createWorker).mockImplementationOnce((_langs, _mode, options) => {
    options?.errorHandler?.('no model');
    return new Promise(() => undefined);
  });
  const engine = ocrEngine(new URL('file:///ocr/'), 60_000);
  await expect(engine.recognise(blank(10, 10), () => undefined)).rejects.toBe('no model');
  engine.stop();
});
