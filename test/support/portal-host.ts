/** Serves the practice portal under the real portal's name: the extension meets the address it was made for. */
import { readFile } from 'node:fs/promises';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { distOf } from './build-all.ts';
import { contentType, fileAt } from './serve.ts';

const ORIGIN = 'https://cpro.chorus-pro.gouv.fr';
/** The real application lives under this path; the deposit page's own address is unknown. */
const FOLDER = '/cpp/';

export const portalAddress = (path: string): string => `${ORIGIN}${FOLDER}${path}`;
export const portalUrl = portalAddress('entrainement/depot.html');

/**
 * Answers the portal's addresses from the PWA build; everything else goes its own way (to the counting proxy).
 * @returns what was asked of the portal besides reading its files: a page that only fills asks nothing.
 */
export const mapPortalHost = async (page: Page, folder = distOf('pwa')): Promise<string[]> => {
  const asked: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, { folder, asked }));
  return asked;
};

const answer = async (request: HTTPRequest, { folder, asked }: { folder: string; asked: string[] }): Promise<void> => {
  const { origin, pathname } = new URL(request.url());
  if (origin !== ORIGIN) return request.continue();
  const path = pathname.startsWith(FOLDER) ? await fileAt(folder, `/${pathname.slice(FOLDER.length)}`) : null;
  if (request.method() !== 'GET' || !path) asked.push(`${request.method()} ${request.url()}`);
  if (!path) return request.respond({ status: 404, body: '' });
  return request.respond({ status: 200, contentType: contentType(path), body: await readFile(path) });
};
