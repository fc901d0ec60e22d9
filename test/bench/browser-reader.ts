/** The product's reading in a real browser: each file goes in by the page's own file button. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { buildAll, distOf } from '../support/build-all.ts';
import type { BrowserName } from '../support/find-browser.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { serveFolder } from '../support/serve.ts';
import type { BenchPage, TimedDraft } from './page/main.ts';
import type { Reader } from './reader.ts';

declare global {
  interface Window {
    benchPage: BenchPage;
  }
}

export type BrowserReader = Reader & {
  /** Starts reading a file and gives up at once. @returns the name of what the reading then threw. */
  cancel: (path: string) => Promise<string>;
};

/** @throws with a plain sentence when there is no such browser, or the page does not build. */
export const browserReader = async (name: BrowserName): Promise<BrowserReader> => {
  buildAll(['bench']);
  const server = await serveFolder(distOf('bench'), 0);
  const session = await launchBrowser(name, { headless: true, proxyPort: null, extension: false });
  const page = await session.browser.newPage();
  await openBenchPage(page, server.origin);
  return {
    read: (path, printed = false) => readInPage(page, path, printed),
    cancel: async (path) => {
      await giveFile(page, path);
      return (await page.evaluate(() => window.benchPage.cancel(0))).threw;
    },
    close: async () => {
      await session.close();
      await server.close();
    },
  };
};

export const openBenchPage = async (page: Page, origin: string, prepared = true): Promise<void> => {
  await page.goto(`${origin}/index.html`);
  await page.waitForFunction(() => 'benchPage' in window);
  if (prepared) await page.evaluate(() => window.benchPage.prepare());
};

export const giveFile = async (page: Page, path: string): Promise<void> => {
  const input = (await page.waitForSelector('input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await input.dispose();
};

const readInPage = async (page: Page, path: string, printed: boolean): Promise<TimedDraft> => {
  await giveFile(page, path);
  return JSON.parse(await page.evaluate((alone) => window.benchPage.read(alone), printed)) as TimedDraft;
};
