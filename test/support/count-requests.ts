/**
 * A proxy that lets nothing out and remembers who tried. The browser sends it everything that is not for this machine,
 * whatever context asks (page, extension, worker), so its list is the list of requests that would have left.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Not ours: what Firefox asks for itself at start, and the connections browsers open ahead of a page of the portal,
 * whose requests themselves are answered, and watched, by portal-host.ts.
 */
const notOurs = [/(^|\.)mozilla\.(com|net|org)$/, /(^|\.)firefox\.com$/, /^cpro\.chorus-pro\.gouv\.fr$/];

export type RequestCounter = {
  port: number;
  /** Hosts asked for, in order, the browser's own and the portal's page left out. */
  out: () => string[];
  close: () => void;
};

export const countRequests = async (): Promise<RequestCounter> => {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://unknown').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? 'unknown').replace(/:\d+$/, ''));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    out: () => hosts.filter((host) => !notOurs.some((own) => own.test(host))),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
