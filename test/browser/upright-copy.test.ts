/** A page scanned on its side goes to the portal straightened and with its words, by the user's choice, and back. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../shared/reading/read-document.ts';
import { launchBrowser, openPanelWindow, openSidePanel, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { mapPortalHost, portalAddress } from '../support/portal-host.ts';

const scan = 'test/corpus/scans/files/denrees-lycee--scan-side.pdf';
const upload = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Chorus Pro</title><h1>DÉPÔT D'UNE NOUVELLE FACTURE</h1>
  <form><label>* Choix du fichier à importer <input type="file" id="f"></label><fieldset><legend>FORMAT DE DÉPÔT</legend>
  <label>Format de dépôt : <select><option>PDF non signé</select></label></fieldset></form>`;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session;
  let folder: string;
  let portal: Page;
  let panel: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bordereau-portal-'));
    await writeFile(join(folder, 'upload.html'), upload);
    session = await launchBrowser(name, { headless: true, proxyPort: null });
    portal = await session.browser.newPage();
    panel = name === 'chromium' ? await openSidePanel(session, portal) : await openPanelWindow(session);
    await mapPortalHost(portal, folder);
    await portal.goto(portalAddress('upload.html'));
    await panelDriver.dropFile(session, panel, scan);
    await panelDriver.waitUntilRead(panel);
  });
  afterAll(async () => {
    await session?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const choose = async (choice: string) => {
    const selector = `.scan-copy input[value=${choice}]`;
    await panel.waitForSelector(selector);
    await panel.focus(selector);
    await panel.keyboard.press(' ');
  };

  const attached = async () => {
    const bytes = await portal.$eval('#f', async (input) => {
      const file = (input as HTMLInputElement).files?.[0];
      return JSON.stringify(file ? [...new Uint8Array(await file.arrayBuffer())] : []);
    });
    return readDocument(new Uint8Array(JSON.parse(bytes) as number[]));
  };

  it('uploads the original unless something else is chosen', async () => {
    expect(await panel.$eval('.scan-copy input:checked', (input) => (input as HTMLInputElement).value)).toBe(
      'original',
    );
    expect((await panelDriver.storedDraft(panel)).uploads).toBeUndefined();
  });

  it('uploads the straightened page, its words unseen over it', async () => {
    await choose('searchable-copy');
    await panel.waitForSelector('.scan-copy button.quiet');
    await panelDriver.openFill(panel);
    await panelDriver.fillWhatIsEmpty(panel, 'upload');
    const report = await panelDriver.shownReport(panel);
    expect(report.find(({ target }) => target === 'file')).toMatchObject({
      status: 'filled',
      page: 'denrees-lycee--scan-side-droite-lisible.pdf',
    });
    const [page, ...others] = (await attached()).pages;
    expect(others).toEqual([]);
    expect(page?.height).toBeGreaterThan(page?.width ?? Infinity);
    expect(page?.origin).toBe('ocr');
    const total = page?.words.find(({ text }) => text.includes('258,74'));
    expect(total?.box.width).toBeGreaterThan(total?.box.height ?? Infinity);
  });

  it('keeps the file in the draft, and goes back to it', async () => {
    await panelDriver.openCheck(panel);
    await choose('original');
    await panel.waitForFunction(() => !document.querySelector('.scan-copy button.quiet'));
    const draft = await panelDriver.storedDraft(panel);
    expect([draft.uploads, draft.file.name]).toEqual([undefined, 'denrees-lycee--scan-side.pdf']);
  });
});
