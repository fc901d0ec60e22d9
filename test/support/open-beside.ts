/** The panel, open beside pages of the portal that a test wrote. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { launchBrowser, openPanelWindow, openSidePanel, type Session } from './launch-browser.ts';
import { mapPortalHost, portalAddress } from './portal-host.ts';

export type Beside = { session: Session; portal: Page; panel: Page; close: () => Promise<void> };

/** @param pages the bodies of the portal's pages by file name; the first one is shown. */
export const openBeside = async (name: BrowserName, pages: Readonly<Record<string, string>>): Promise<Beside> => {
  const folder = await mkdtemp(join(tmpdir(), 'bordereau-portal-'));
  for (const [file, html] of Object.entries(pages))
    await writeFile(join(folder, file), `<!doctype html><html lang="fr"><meta charset="utf-8">${html}</html>`);
  const session = await launchBrowser(name, { headless: true, proxyPort: null });
  const portal = await session.browser.newPage();
  const panel = name === 'chromium' ? await openSidePanel(session, portal) : await openPanelWindow(session);
  await mapPortalHost(portal, folder);
  await portal.goto(portalAddress(Object.keys(pages)[0] ?? ''));
  const close = async () => {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { session, portal, panel, close };
};

/** The portal's first screen: the file, and how it is deposited. */
export const uploadPage = `<title>Chorus Pro</title><h1>DÉPÔT D'UNE NOUVELLE FACTURE</h1>
  <form><label>* Choix du fichier à importer <input type="file" id="f"></label><fieldset><legend>FORMAT DE DÉPÔT</legend>
  <label>Format de dépôt : <select><option>PDF non signé</select></label></fieldset></form>`;
