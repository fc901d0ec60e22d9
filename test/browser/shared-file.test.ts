/** A file that another page sends to the application: shown, and kept only if the user says so. */
import { readFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { distOf } from '../support/build-all.ts';
import { launchBrowser, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { type FolderServer, serveFolder } from '../support/serve.ts';
import { sample } from './visit-screens.ts';

let session: Session | null = null;
let server: FolderServer | null = null;
afterEach(async () => {
  await session?.close();
  await server?.close();
});

/** As the system's share sheet does: a form posted to the address the web manifest names. */
const share = async (page: Page, origin: string): Promise<void> => {
  await page.goto('about:blank');
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${origin}/partage"><input type="file" name="files"><button>ok</button></form>`,
  );
  await ((await page.$('input')) as ElementHandle<HTMLInputElement>).uploadFile(sample);
  await page.click('button');
  await page.waitForSelector('[data-screen=offered]');
};

it.each(['chromium', 'firefox'] as const)('in %s', async (name) => {
  server = await serveFolder(distOf('pwa'), 0);
  session = await launchBrowser(name, { headless: true, proxyPort: null, extension: false });
  const page = await session.browser.newPage();
  await page.goto(`${server.origin}/index.html`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));

  await share(page, server.origin);
  expect(await page.$eval('.facts', ({ textContent }) => textContent)).toContain('facture-exemple.pdf');
  await page.click('[data-screen=offered] .button:not(.primary)');
  await page.waitForSelector('[data-screen=home] .empty');
  expect(await panelDriver.storedDrafts(page)).toEqual([]);

  await share(page, server.origin);
  await page.click('[data-screen=offered] .button.primary');
  expect((await panelDriver.waitUntilRead(page)).file.name).toBe('facture-exemple.pdf');
  expect(server.requests.filter((path) => path.includes('partage'))).toEqual([]);

  // Opened with the application, as an installed one is: asked as well.
  const drafts = (await panelDriver.storedDrafts(page)).length;
  const bytes = (await readFile(sample)).toString('base64');
  const opened = await session.browser.newPage();
  await opened.evaluateOnNewDocument((base64) => {
    const file = new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], 'ouverte.pdf', {
      type: 'application/pdf',
    });
    const setConsumer = (consume: (launch: object) => void) => consume({ files: [{ getFile: async () => file }] });
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
  }, bytes);
  await opened.goto(`${server.origin}/index.html`);
  await opened.waitForSelector('[data-screen=offered]');
  expect(await opened.$eval('.facts', ({ textContent }) => textContent)).toContain('ouverte.pdf');
  expect(await panelDriver.storedDrafts(opened)).toHaveLength(drafts);
});
