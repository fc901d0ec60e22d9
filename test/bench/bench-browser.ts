/** Chromium, timed from inside the page: what the user would wait for, without the driver's own time. */
import type { Browser, Page } from 'puppeteer-core';
import { buildAll, distOf } from '../support/build-all.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { serveFolder } from '../support/serve.ts';
import { giveFile, openBenchPage } from './browser-reader.ts';
import { QUERIES, SIRETS } from './directory-bench.ts';
import type { DirectoryTimes } from './page/directory-page.ts';
import type { TimedDraft } from './page/main.ts';
import { processorTime } from './processor-time.ts';
import { type RendererMemory, rendererMemory } from './renderer-memory.ts';

const WARM_UPS = 12;

export type Bench = Awaited<ReturnType<typeof openBench>>;

export const openBench = async () => {
  buildAll(['bench']);
  const server = await serveFolder(distOf('bench'), 0);
  const session = await launchBrowser('chromium', { headless: true, proxyPort: null, extension: false });
  let page = await session.browser.newPage();
  await openBenchPage(page, server.origin);
  const fresh = async (prepared: boolean) => {
    page = await freshPage(session.browser, page, `${server.origin}`, prepared);
  };

  return {
    /** The first drop on a page that has only just opened, with nothing prepared. */
    cold: async (file: string): Promise<number> => {
      await fresh(false);
      return firstReading(page, file);
    },
    /** The first drop on a page that had the time to prepare itself. */
    primed: async (file: string): Promise<number> => {
      await fresh(true);
      return firstReading(page, file);
    },
    warmUp: async (file: string): Promise<void> => {
      await giveFile(page, file);
      for (let turn = 0; turn < WARM_UPS; turn += 1) await readGiven(page);
      await page.evaluate(() => window.benchPage.longTasks());
    },
    warm: async (file: string) => {
      await giveFile(page, file);
      const { ms, firstMs, draft } = await readGiven(page);
      return { ms, firstMs, pages: draft.pageCount };
    },
    /** The engine for scans is started, and the page's code is warm. */
    warmScan: async (file: string): Promise<void> => {
      await giveFile(page, file);
      await readGiven(page);
    },
    scan: async (file: string) => {
      await giveFile(page, file);
      const before = await processorTime(session.browser);
      const { ms, draft } = await readGiven(page);
      return { wall: ms, cpu: (await processorTime(session.browser)) - before, draft };
    },
    /** Every page of a scan, on a page of its own. @returns what its process held of memory, in bytes, at its highest and when all is read. */
    everyPage: async (file: string): Promise<RendererMemory | null> => {
      await fresh(true);
      await giveFile(page, file);
      await page.evaluate(() => window.benchPage.copy());
      return rendererMemory(session.browser);
    },
    longTasks: (): Promise<number[] | null> => page.evaluate(() => window.benchPage.longTasks()),
    cancel: async (file: string): Promise<number> => {
      await giveFile(page, file);
      return (await page.evaluate(() => window.benchPage.cancel(20))).ms;
    },
    directory: async (file: string): Promise<DirectoryTimes> => {
      await fresh(false);
      await giveFile(page, file);
      await page.evaluate((queries, sirets) => window.benchPage.startDirectory(queries, sirets), QUERIES, SIRETS);
      // Asked for again and again: one question may not stay without an answer as long as an import lasts.
      for (;;) {
        const told = await page.evaluate(() => window.benchPage.directoryTimes());
        if (typeof told === 'string') throw new Error(told);
        if (told) return told;
        await new Promise((done) => setTimeout(done, 500));
      }
    },
    memory: (): Promise<RendererMemory | null> => rendererMemory(session.browser),
    close: async (): Promise<void> => {
      await session.close();
      await server.close();
    },
  };
};

/** A process of its own each time: nothing of the reading before is left in it. */
const freshPage = async (browser: Browser, old: Page, origin: string, prepared: boolean): Promise<Page> => {
  const page = await browser.newPage();
  await old.close();
  await openBenchPage(page, origin, prepared);
  if (prepared) await new Promise((done) => setTimeout(done, 700));
  return page;
};

const firstReading = async (page: Page, file: string): Promise<number> => {
  await giveFile(page, file);
  return (await readGiven(page)).ms;
};

const readGiven = async (page: Page): Promise<TimedDraft> =>
  JSON.parse(await page.evaluate(() => window.benchPage.read(false))) as TimedDraft;
