import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HandOverRefused, handOver } from './hand-over.ts';

/** A page that hears its own messages, as a window does. */
class FakeWindow extends EventTarget {
  postMessage(data: unknown, origin: string, ports: MessagePort[] = []): void {
    this.say({ data, origin, ports, source: this });
  }
  say(message: object): void {
    this.dispatchEvent(Object.assign(new Event('message'), message));
  }
}

type Greeting = Event & { data: { kind: string }; ports: MessagePort[] };

const origin = 'https://bordereau.example';
let page: FakeWindow;

/** Stands for the extension's content script. */
const listen = (answer: (greeting: Greeting) => void) =>
  page.addEventListener('message', (event) => answer(event as Greeting));

const answerOffer = (kind: string, received: unknown[] = []) =>
  listen(({ data, ports: [port] }) => {
    if (data.kind !== 'offer' || !port) return;
    port.onmessage = (event) => {
      received.push(event.data);
      port.postMessage({ kind });
    };
  });

beforeEach(() => {
  page = new FakeWindow();
  vi.stubGlobal('window', page);
  vi.stubGlobal('location', { origin });
});
afterEach(() => void vi.unstubAllGlobals());

describe('the hand-over to the extension', () => {
  it('is not available when nobody answers', async () => {
    expect(await handOver.available()).toBe(false);
  });
  it('is available when the content script answers', async () => {
    listen(({ data }) => {
      if (data.kind === 'hello') page.postMessage({ channel: 'bordereau-bridge', kind: 'here' }, origin);
    });
    expect(await handOver.available()).toBe(true);
  });
  it('does not listen to another origin, window or channel', async () => {
    const here = { channel: 'bordereau-bridge', kind: 'here' };
    listen(({ data }) => {
      if (data.kind !== 'hello') return;
      page.say({ data: here, origin: 'https://other.example', source: page });
      page.say({ data: here, origin, source: null });
      page.say({ data: { ...here, channel: 'another' }, origin, source: page });
    });
    expect(await handOver.available()).toBe(false);
  });
  it('passes the draft and its file, and ends when they are taken', async () => {
    const received: unknown[] = [];
    answerOffer('taken', received);
    await handOver.offer({ id: '1' }, new File(['%PDF'], 'facture.pdf'));
    expect(received).toMatchObject([{ draft: { id: '1' } }]);
  });
  it('says so when the extension refuses', async () => {
    answerOffer('refused');
    await expect(handOver.offer({}, new File([], 'facture.pdf'))).rejects.toThrow(HandOverRefused);
  });
});
