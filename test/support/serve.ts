/** Serves a folder on localhost, byte for byte: what a static host would do. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

export const contentType = (path: string): string => types[extname(path)] ?? 'application/octet-stream';

/** The file an address stands for, or null when it is outside the folder or absent. */
export const fileAt = async (folder: string, pathname: string): Promise<string | null> => {
  const path = normalize(join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''));
  if (!path.startsWith(normalize(folder) + sep)) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? path : null;
};

export type FolderServer = { origin: string; requests: string[]; close: () => Promise<void> };

/** @param port 0 chooses a free one. @throws when the port is taken, with a plain sentence. */
export const serveFolder = async (folder: string, port: number): Promise<FolderServer> => {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const path = await fileAt(folder, pathname);
    if (!path) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': contentType(path), 'cache-control': 'no-cache' });
    createReadStream(path).pipe(response);
  });
  await listen(server, port);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { origin, requests, close: () => close(server) };
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', () => fail(new Error(`Le port ${port} est déjà pris : fermez l’autre « npm start ».`)));
    server.listen(port, 'localhost', done);
  });

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
