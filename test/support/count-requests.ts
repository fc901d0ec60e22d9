/**
 * A proxy that lets nothing out and remembers who tried. The browser sends it everything that is not for this machine,
 * whatever context asks (page, extension, worker), so its list is the list of requests that would have left.
 */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

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

/** A name of the outside world that this machine answers for, on one of its ports. */
export type MappedHost = { host: string; port: number };

/** @param mapped the only host that is let through, to this machine. */
export const countRequests = async (mapped: MappedHost | null = null): Promise<RequestCounter> => {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://unknown').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    const host = (request.url ?? 'unknown').replace(/:\d+$/, '');
    socket.on('error', () => socket.destroy());
    if (host === mapped?.host) return tunnel(socket, mapped.port);
    hosts.push(host);
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

const tunnel = (socket: Duplex, port: number): void => {
  const inside = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    socket.pipe(inside).pipe(socket);
  });
  inside.on('error', () => socket.destroy());
};
