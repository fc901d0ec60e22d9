/** The pictures the README shows are made here, so that they cannot grow old unnoticed. */
import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distOf, projectRoot } from '../support/build-all.ts';
import { launchBrowser, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { type FolderServer, serveFolder } from '../support/serve.ts';
import { multiplyDraft } from './multiply-draft.ts';
import { goTo, sample } from './visit-screens.ts';

const committed = resolve(import.meta.dirname, 'pictures');
/** `UPDATE_PICTURES=1` renews the committed pictures; otherwise they are only compared by weight and left alone. */
const folder = process.env.UPDATE_PICTURES === '1' ? committed : join(projectRoot, '.cache/screenshots');

const HEAVIEST = 300_000;

let server: FolderServer;
let session: Session;
let page: Page;

beforeAll(async () => {
  server = await serveFolder(distOf('pwa'), 0);
  session = await launchBrowser('chromium', { headless: true, proxyPort: null, extension: false });
  page = await session.browser.newPage();
  await page.goto(`${server.origin}/index.html`);
  await panelDriver.dropFile(session, page, sample);
  await panelDriver.waitUntilRead(page);
  await mkdir(folder, { recursive: true });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});

/** What is cut off: a word, a button, a count. */
const cutOff = () =>
  page.$$eval('.row-label, .button, .count, .trust, .chip', (parts) =>
    parts
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
      .map((part) => `${part.className} ${part.textContent}`),
  );

const take = async (name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo({ top: 0, behavior: 'instant' })));
  expect(await cutOff()).toEqual([]);
  const path = join(folder, name) as `${string}.png`;
  await page.screenshot({ path });
  expect((await stat(path)).size).toBeLessThan(HEAVIEST);
  expect((await stat(join(committed, name))).size).toBeLessThan(HEAVIEST);
};

describe('the screens', () => {
  it('Vérifier is whole in one window: fields, evidence, page, and what is left to check', async () => {
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('.page-paper canvas');
    await page.waitForFunction(() => document.querySelectorAll('canvas.snippet[style]').length > 5);
    await page.focus('#field-sellerName');
    await take('verifier.png');
  });

  it('Vérifier is whole in a panel', async () => {
    await page.setViewport({ width: 400, height: 720 });
    await take('panneau.png');
  });

  it('Brouillons shows many at a glance', async () => {
    await page.setViewport({ width: 1000, height: 720 });
    await multiplyDraft(page, 40);
    await goTo(page, '#/', 'home');
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('[data-draft]').length > 10);
    await take('brouillons.png');
  });
});
