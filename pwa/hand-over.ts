/** The PWA's end of the bridge to the extension installed beside it: the extension's content script answers on this page. */
import type { HandOverPort } from '../shared/ui/ports.ts';

const CHANNEL = 'bordereau-bridge';
const ANSWER_WITHIN = 500;

/** The user is asked in the extension before it takes anything. */
const TAKEN_WITHIN = 120_000;

export class HandOverRefused extends Error {
  override name = 'HandOverRefused';
}

export const handOver: HandOverPort = {
  available: () => {
    const answer = nextMessage(
      window,
      ANSWER_WITHIN,
      ({ data, source, origin }) =>
        source === window && origin === location.origin && data?.channel === CHANNEL && data.kind === 'here',
    );
    window.postMessage({ channel: CHANNEL, kind: 'hello' }, location.origin);
    return answer.then((data) => data !== null);
  },
  /** Throws `HandOverRefused` when the extension says no or stays silent. */
  offer: async (draft, file) => {
    const { port1, port2 } = new MessageChannel();
    const answer = nextMessage(port1, TAKEN_WITHIN, ({ data }) => data?.kind === 'taken' || data?.kind === 'refused');
    port1.start();
    window.postMessage({ channel: CHANNEL, kind: 'offer' }, location.origin, [port2]);
    port1.postMessage({ draft, file });
    const kind = (await answer)?.kind;
    port1.close();
    if (kind !== 'taken') throw new HandOverRefused();
  },
};

type Bridge = { channel?: string; kind?: string };

/** The first message that fits, or null when none came in time. */
const nextMessage = (
  source: Window | MessagePort,
  withinMs: number,
  fits: (event: MessageEvent<Bridge | null>) => boolean,
): Promise<Bridge | null> =>
  new Promise((resolve) => {
    const settle = (data: Bridge | null) => {
      clearTimeout(timer);
      source.removeEventListener('message', listen as EventListener);
      resolve(data);
    };
    const listen = (event: MessageEvent<Bridge | null>) => {
      if (fits(event)) settle(event.data);
    };
    const timer = setTimeout(() => settle(null), withinMs);
    source.addEventListener('message', listen as EventListener);
  });
