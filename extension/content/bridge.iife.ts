/**
 * On the PWA's page only: takes what the page offers and keeps it until the extension asks for it.
 * It never gives the page anything but "here" and "taken".
 */
import { announce, answer } from '../platform/messages.ts';
import { pwaOrigin } from '../platform/pwa-origin.ts';

const CHANNEL = 'bordereau-bridge';
type Offer = { draft: unknown; file: File };
type Greeting = { channel?: unknown; kind?: unknown };

let offer: Offer | null = null;
let reply: MessagePort | null = null;

const isOffer = (data: unknown): data is Offer =>
  typeof data === 'object' &&
  data !== null &&
  'draft' in data &&
  'file' in data &&
  Object.prototype.toString.call(data.file) === '[object File]';

const keepOffer = (port: MessagePort): void => {
  reply = port;
  port.onmessage = ({ data }) => {
    if (!isOffer(data)) return port.postMessage({ kind: 'refused' });
    offer = data;
    void announce('bridge/offered', {});
  };
};

const onGreeting = (event: MessageEvent<Greeting>): void => {
  const ours = event.source === window && event.origin === location.origin && event.data?.channel === CHANNEL;
  if (!ours) return;
  if (event.data.kind === 'hello') window.postMessage({ channel: CHANNEL, kind: 'here' }, location.origin);
  const [port] = event.ports;
  if (event.data.kind === 'offer' && port) keepOffer(port);
};

const handOver = async (): Promise<Offer | null> => {
  const given = offer;
  offer = null;
  if (given) reply?.postMessage({ kind: 'taken' });
  return given;
};

if (location.origin === pwaOrigin) {
  window.addEventListener('message', onGreeting);
  answer({ 'bridge/take': handOver });
}
