import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Offered } from '../shared/ui/ports.ts';
import { watchOffers } from './offered-files.ts';

type Launch = { files?: readonly { getFile: () => Promise<File> }[] };
type Consume = (launch: Launch) => void;

const pdf = (name: string) => new File(['%PDF-1'], name, { type: 'application/pdf' });
const opened = (...names: string[]): Launch => ({
  files: names.map((name) => ({ getFile: () => Promise.resolve(pdf(name)) })),
});

let consume: Consume | null = null;
beforeEach(() => {
  consume = null;
  const setConsumer = (given: Consume) => {
    consume = given;
  };
  vi.stubGlobal('reportError', console.error);
  vi.stubGlobal('window', { launchQueue: { setConsumer } });
});
afterEach(() => void vi.unstubAllGlobals());

const nextOffer = (): Promise<Offered> =>
  new Promise((done) => {
    watchOffers(done);
  });

describe('files opened with the application', () => {
  it('are offered, all of them, and nothing else is done with them', async () => {
    const offered = nextOffer();
    consume?.(opened('a.pdf', 'b.pdf'));
    const { draft, files } = await offered;
    expect([draft, files.map(({ name }) => name)]).toEqual([null, ['a.pdf', 'b.pdf']]);
  });

  it('that are none offer nothing, nor do those that come once nobody listens', async () => {
    const listener = vi.fn();
    const stop = watchOffers(listener);
    consume?.({});
    consume?.(opened());
    stop();
    const late = opened('late.pdf');
    consume?.(late);
    await late.files?.[0]?.getFile();
    await new Promise((done) => setTimeout(done));
    expect(listener).not.toHaveBeenCalled();
  });
});

it('a browser without a launch queue offers nothing, and fails at nothing', () => {
  vi.stubGlobal('window', {});
  const listener = vi.fn();
  watchOffers(listener)();
  expect(listener).not.toHaveBeenCalled();
});
