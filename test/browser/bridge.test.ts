/** A draft passes from the PWA to the extension: as a message the user accepts, and as a file. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distOf, projectRoot } from '../support/build-all.ts';
import { launchBrowser, openPanelWindow, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { type FolderServer, serveFolder } from '../support/serve.ts';

const sample = resolve(projectRoot, 'shared/ui/sample/facture-exemple.pdf');
/** The built extension's content scripts know this address only. */
const PORT = 4816;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session;
  let server: FolderServer;
  let app: Page;

  beforeAll(async () => {
    server = await serveFolder(distOf('pwa'), PORT);
    session = await launchBrowser(name, { headless: true, proxyPort: null });
    app = await session.browser.newPage();
    await app.goto(`${server.origin}/index.html`);
    await panelDriver.dropFile(session, app, sample);
    await panelDriver.waitUntilRead(app);
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('a hostile script of another origin’s frame is not heard, and a page gets nothing it did not send', async () => {
    const panel = await openPanelWindow(session);
    await app.evaluate(() => {
      window.postMessage({ channel: 'bordereau-bridge', kind: 'take' }, location.origin);
      window.postMessage({ channel: 'bordereau-bridge', kind: 'offer' }, location.origin);
    });
    expect(await panelDriver.storedDrafts(panel)).toEqual([]);
    await panel.close();
  });

  it('keeps an offered draft only after the user said so', async () => {
    const { id } = await panelDriver.storedDraft(app);
    await app.evaluate((draft) => {
      location.hash = `#/hand-over/${draft}`;
    }, id);
    const send = await app.waitForSelector('[data-screen=hand-over] button.primary');
    const opened = panelDriver.waitForPage(session, '#recevoir=');
    await send?.click();
    const panel = await opened;
    await panel.waitForSelector('[data-screen=offered]');
    expect(await panelDriver.storedDrafts(panel)).toEqual([]);
    await (await panel.waitForSelector('[data-screen=offered] button.primary'))?.click();
    await panel.waitForSelector('[data-screen=check] [data-field=invoiceNumber]');
    const [kept] = await panelDriver.storedDrafts(panel);
    const sent = await panelDriver.storedDraft(app);
    expect(kept?.fields).toEqual(sent.fields);
    expect(kept?.file).toEqual(sent.file);
  });
});
