/** The imitations of the portal served over HTTPS, as somebody else's page would be: each keeps telling what it holds. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { PortalModel } from '../portal-pages/page-model.ts';
import { distOf } from './build-all.ts';
import { contentType, fileAt } from './serve.ts';

/** What one load of a page held when it came up, and what it held last. */
export type Load = { first: PortalModel; last: PortalModel; submissions: number };
export type PortalServer = { port: number; loads: () => Load[]; close: () => void };

const HELD = '/held';
/** The page's own model, not its inputs. The first look waits until the page is built. */
const TELLS = `<script>{
  const load = Math.random();
  let before = '';
  setInterval(() => {
    const held = window.portalModel && JSON.stringify({ load, model: portalModel(), submissions: portalSubmissions });
    if (!held || held === before) return;
    before = held;
    fetch('${HELD}', { method: 'POST', body: held, keepalive: true });
  }, 50);
}</script>`;

type Told = { load: number; model: PortalModel; submissions: number };

/** The certificate vouches for nothing: it is only there so that the address can be the portal's. */
export const servePortal = async (): Promise<PortalServer> => {
  const pem = await readFile(join(import.meta.dirname, 'portal-certificate.pem'), 'utf8');
  const loads = new Map<number, Load>();
  const server = createServer({ key: pem, cert: pem }, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    if (pathname === HELD) {
      const { load, model, submissions } = JSON.parse((await request.toArray()).join('')) as Told;
      loads.set(load, { first: loads.get(load)?.first ?? model, last: model, submissions });
      return response.writeHead(204).end();
    }
    const path = await fileAt(distOf('portal-pages'), pathname.replace(/^\/cpp/, ''));
    if (!path) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': contentType(path) });
    const body = await readFile(path);
    response.end(path.endsWith('.html') ? `${body}${TELLS}` : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    loads: () => [...loads.values()],
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
