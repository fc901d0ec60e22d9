/** A draft passes from the PWA to the extension: as a message the user accepts, and as a file. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packDraft } from '../../shared/storage/draft-file.ts';
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

  it('a page that speaks the bridge’s words without a draft stores nothing', async () => {
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
    await panel.close();
  });

  it('takes a draft as a file too, PDF included', async () => {
    const draft = await panelDriver.storedDraft(app);
    const pdf = new File([await readFile(sample)], draft.file.name, { type: draft.file.type });
    const packed = await packDraft({ draft: { ...draft, id: randomUUID() }, file: pdf });
    const folder = await mkdtemp(join(tmpdir(), 'bordereau-file-'));
    const path = join(folder, packed.name);
    await writeFile(path, Buffer.from(await packed.arrayBuffer()));
    const other = await launchBrowser(name, { headless: true, proxyPort: null });
    try {
      const panel = await openPanelWindow(other);
      await panelDriver.dropFile(other, panel, path);
      await panel.waitForSelector('[data-screen=check] [data-field=invoiceNumber]');
      const [kept] = await panelDriver.storedDrafts(panel);
      expect(kept?.fields).toEqual(draft.fields);
      expect(kept?.file).toEqual(draft.file);
    } finally {
      await other.close();
      await rm(folder, { recursive: true });
    }
  });
});
