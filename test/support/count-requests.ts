/**
 * A proxy that lets nothing out and remembers who tried. The browser sends it everything that is not for this machine,
 * whatever context asks (page, extension, worker), so its list is the list of requests that would have left.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Firefox asks for itself at start, whatever page is open; none is reachable from a page of ours (CSP, tested). */
const browsersOwn = [/(^|\.)mozilla\.(com|net|org)$/, /(^|\.)firefox\.com$/];

export type RequestCounter = {
  port: number;
  /** Hosts asked for, in order, the browser's own left out. */
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
    out: () => hosts.filter((host) => !browsersOwn.some((own) => own.test(host))),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
