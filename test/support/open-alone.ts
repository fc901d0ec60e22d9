/** The panel, open by itself, and a folder for the files a test makes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { launchBrowser, openPanelWindow, type Session } from './launch-browser.ts';
import { dropFile } from './panel-driver.ts';

export type Alone = {
  session: Session;
  panel: Page;
  /** Shows a screen by its address, `#/book`. */
  goTo: (hash: string) => Promise<void>;
  /** @returns the path of a file made in the folder. */
  keep: (fileName: string, bytes: Uint8Array | string) => Promise<string>;
  /** Drops a file on the first screen, as one who comes with another invoice. */
  drop: (fileName: string, bytes: Uint8Array | string) => Promise<void>;
  close: () => Promise<void>;
};

export const openAlone = async (name: BrowserName, viewport?: Viewport): Promise<Alone> => {
  const folder = await mkdtemp(join(tmpdir(), 'bordereau-files-'));
  const session = await launchBrowser(name, { headless: true, proxyPort: null });
  const panel = await openPanelWindow(session);
  if (viewport) await panel.setViewport(viewport);
  const goTo = (hash: string) =>
    panel.evaluate((to) => {
      location.hash = to;
    }, hash);
  const keep = async (fileName: string, bytes: Uint8Array | string) => {
    const path = join(folder, fileName);
    await writeFile(path, bytes);
    return path;
  };
  const drop = async (fileName: string, bytes: Uint8Array | string) => {
    const path = await keep(fileName, bytes);
    await goTo('#/');
    await dropFile(session, panel, path);
  };
  const close = async () => {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { session, panel, goTo, keep, drop, close };
};
