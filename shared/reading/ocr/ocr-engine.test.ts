/** The engine's comings and goings, with threads that answer when they are told to. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FromEngine, ToEngine } from './engine-thread.ts';
import { blank } from './gray-image.ts';
import { ocrEngine } from './ocr-engine.ts';

const HOCR = `<span class='ocr_line' title="bbox 0 0 50 20; baseline 0 0"><span class='ocrx_word' title='bbox 0 0 50 20; x_wconf 90'>Total</span>`;

class FakeThread extends EventTarget {
  static started: FakeThread[] = [];
  received: ToEngine[] = [];
  terminate = vi.fn();
  constructor() {
    super();
    FakeThread.started.push(this);
  }
  postMessage(message: ToEngine): void {
    this.received.push(message);
  }
  says(data: FromEngine): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const pictures = (thread: FakeThread) => thread.received.flatMap((message) => ('image' in message ? message : []));
/** The thread that was started as the `nth`, once it was shown so many pictures. */
const shown = async (nth: number, count: number): Promise<FakeThread> => {
  await vi.waitFor(() => expect(FakeThread.started.slice(nth).flatMap(pictures).length).toBe(count));
  return FakeThread.started[nth] as FakeThread;
};

beforeEach(() => {
  FakeThread.started = [];
  vi.stubGlobal('Worker', FakeThread);
});
afterEach(() => vi.unstubAllGlobals());

const read = (engine: ReturnType<typeof ocrEngine>, ...rest: ['line'?]) =>
  engine.recognise(blank(10, 10), () => undefined, ...rest);

it('waits for nothing when it is stopped, and reads the next picture with another thread', async () => {
  const engine = ocrEngine(new URL('file:///ocr/'));
  void read(engine);
  const slow = await shown(0, 1);
  expect(engine.stop()).toBeUndefined();
  expect(slow.terminate).toHaveBeenCalled();
  const reading = read(engine);
  const next = await shown(1, 1);
  next.says({ hocr: HOCR });
  expect((await reading).map(({ text }) => text)).toEqual(['Total']);
  expect(next.terminate).not.toHaveBeenCalled();
  engine.stop();
});

it('shows its thread one picture at a time, and says what each is of', async () => {
  const engine = ocrEngine(new URL('file:///ocr/'));
  const [line, page] = [read(engine, 'line'), read(engine)];
  const thread = await shown(0, 1);
  thread.says({ hocr: HOCR });
  await line;
  await shown(0, 2);
  thread.says({ hocr: HOCR });
  await page;
  expect(thread.received[0]).toEqual({ assets: 'file:///ocr/' });
  expect(pictures(thread).map(({ of }) => of)).toEqual(['line', 'page']);
  engine.stop();
});

it('tells how far it is, and starts anew after a thread that failed', async () => {
  const engine = ocrEngine(new URL('file:///ocr/'));
  const shares: number[] = [];
  const failing = engine.recognise(blank(10, 10), (share) => shares.push(share));
  const thread = await shown(0, 1);
  thread.says({ share: 0.5 });
  thread.says({ failed: 'no model' });
  await expect(failing).rejects.toThrow('no model');
  expect(shares).toEqual([0.5]);
  const reading = read(engine);
  (await shown(1, 1)).says({ hocr: HOCR });
  expect((await reading).length).toBe(1);
  engine.stop();
});
