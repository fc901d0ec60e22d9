/** The page's end of the thread, against threads that stay mute. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileReading } from './read-invoice-file.ts';
import type { ToThread } from './thread-messages.ts';

class FakeThread extends EventTarget {
  static started: FakeThread[] = [];
  received: ToThread[] = [];
  terminated = false;
  constructor() {
    super();
    FakeThread.started.push(this);
  }
  postMessage(message: ToThread): void {
    this.received.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const file = new Blob(['%PDF']);
const reading = { problem: null } as Partial<FileReading>;

describe('a reading thread', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers();
    vi.stubGlobal('Worker', FakeThread);
    FakeThread.started = [];
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('that never loads is replaced, and what was asked is asked again', async () => {
    const { readInThread } = await import('./reading-thread.ts');
    const asked = readInThread(file, []);
    await vi.advanceTimersByTimeAsync(6_000);
    const [first, second] = FakeThread.started;
    expect(first?.terminated).toBe(true);
    expect(second?.received).toEqual(first?.received);
    second?.says({ alive: true });
    second?.says({ id: 1, reading });
    await expect(asked).resolves.toEqual(reading);
  });

  it('tells what it knows so far, and goes on', async () => {
    const { readInThread } = await import('./reading-thread.ts');
    const parts: unknown[] = [];
    const asked = readInThread(file, [], { onSoFar: (part) => parts.push(part) });
    const [first] = FakeThread.started;
    first?.says({ id: 1, soFar: { fields: {} } });
    first?.says({ id: 1, page: 2, share: 0.5 });
    first?.says({ id: 1, reading });
    await expect(asked).resolves.toEqual(reading);
    expect(parts).toEqual([{ fields: {} }]);
  });

  it('that does not give a reading up is replaced, and what was asked meanwhile is asked again', async () => {
    const { readInThread } = await import('./reading-thread.ts');
    const given = new AbortController();
    const first = readInThread(file, [], { signal: given.signal });
    FakeThread.started[0]?.says({ alive: true });
    given.abort();
    await expect(first).rejects.toThrow(/abort/i);
    const again = readInThread(file, []);
    await vi.advanceTimersByTimeAsync(4_000);
    const [mute, other] = FakeThread.started;
    expect(mute?.terminated).toBe(true);
    expect(other?.received).toEqual([{ id: 2, file, memories: [] }]);
    other?.says({ id: 2, reading });
    await expect(again).resolves.toEqual(reading);
  });

  it('may take its time as long as it tells that it is alive', async () => {
    const { readInThread } = await import('./reading-thread.ts');
    const asked = readInThread(file, []);
    const [first] = FakeThread.started;
    for (let minute = 0; minute < 60; minute += 0.1) {
      first?.says({ alive: true });
      await vi.advanceTimersByTimeAsync(6_000);
    }
    expect(FakeThread.started).toHaveLength(1);
    first?.says({ id: 1, reading });
    await expect(asked).resolves.toEqual(reading);
  });

  it('that falls mute while it reads is replaced, and what was asked is asked again', async () => {
    const { readInThread } = await import('./reading-thread.ts');
    const asked = readInThread(file, []);
    const [first] = FakeThread.started;
    first?.says({ id: 1, page: 1, share: 0 });
    await vi.advanceTimersByTimeAsync(20_000);
    const [, second] = FakeThread.started;
    expect(first?.terminated).toBe(true);
    expect(second?.received).toEqual(first?.received);
    second?.says({ id: 1, reading });
    await expect(asked).resolves.toEqual(reading);
  });

  it('that nothing is asked of is left alone', async () => {
    const { readInThread } = await import('./reading-thread.ts');
    const asked = readInThread(file, []);
    const [first] = FakeThread.started;
    first?.says({ id: 1, reading });
    await expect(asked).resolves.toEqual(reading);
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(FakeThread.started).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is given more time with each attempt', async () => {
    const { readInThread } = await import('./reading-thread.ts');
    void readInThread(file, []);
    await vi.advanceTimersByTimeAsync(60_000);
    const few = FakeThread.started.length;
    expect(few).toBeGreaterThan(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeThread.started.length - few).toBeLessThan(2);
  });
});
