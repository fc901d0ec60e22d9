/** Pictures of the review screen: the one the README shows is made here, so that it cannot grow old unnoticed. */
import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { distOf, projectRoot } from '../support/build-all.ts';
import { launchBrowser, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { serveFolder } from '../support/serve.ts';
import { sample } from './visit-screens.ts';

const committed = resolve(import.meta.dirname, 'pictures');
/** `UPDATE_PICTURES=1` renews the committed picture; otherwise it is only compared by weight and left alone. */
const folder = process.env.UPDATE_PICTURES === '1' ? committed : join(projectRoot, '.cache/screenshots');

const HEAVIEST = 300_000;

describe('the review screen', () => {
  let session: Session | null = null;
  afterAll(() => session?.close());

  it('is whole in one window: fields, evidence, page, and what is left to check', async () => {
    const server = await serveFolder(distOf('pwa'), 0);
    session = await launchBrowser('chromium', { headless: true, proxyPort: null, extension: false });
    const page = await session.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.origin}/index.html`);
    await panelDriver.dropFile(session, page, sample);
    await panelDriver.waitUntilRead(page);
    await page.waitForSelector('.page-paper canvas');
    await page.waitForFunction(() => document.querySelectorAll('canvas.snippet[style]').length > 5);
    await page.focus('#field-sellerName');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

    const cut = await page.$$eval('.row-label, .button, .count, .trust', (parts) =>
      parts
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
        .map((part) => part.className),
    );
    expect(cut).toEqual([]);
    await mkdir(folder, { recursive: true });
    const path = join(folder, 'verifier.png') as `${string}.png`;
    await page.screenshot({ path });
    await server.close();
    expect((await stat(path)).size).toBeLessThan(HEAVIEST);
    expect((await stat(join(committed, 'verifier.png'))).size).toBeLessThan(HEAVIEST);
  });
});
