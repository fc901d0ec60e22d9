/** The shelf at work: many files at once, two thousand drafts, everything by keyboard, nothing lost. */
import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distOf, projectRoot } from '../support/build-all.ts';
import { launchBrowser, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { type FolderServer, serveFolder } from '../support/serve.ts';
import { multiplyDraft } from './multiply-draft.ts';
import { goTo, sample } from './visit-screens.ts';

/** The sample again, and a file that is no invoice at all. */
const others = [sample, resolve(projectRoot, 'LICENSE')];
const MANY = 2000;

const shownNumbers = (page: Page) =>
  page.$$eval('.draft-title', (titles) => titles.map(({ textContent }) => textContent));
const focusedIndex = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index ?? null);

/** Milliseconds from a letter typed to the list drawn anew. */
const typeSearch = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('.search');
    if (!box) throw new Error('no search');
    const start = performance.now();
    box.value = typed;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return performance.now() - start;
  }, text);

/** Milliseconds to draw as many bare rows, all of them: what the list must not cost. */
const drawBare = (page: Page): Promise<number> =>
  page.evaluate(async (count) => {
    const start = performance.now();
    const list = document.createElement('ul');
    const row =
      '<li><label><input type="checkbox"></label><a href="#"><span>N-1</span><span>4 628,48 €</span></a><button>x</button></li>';
    list.innerHTML = row.repeat(count);
    document.body.append(list);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const took = performance.now() - start;
    list.remove();
    return took;
  }, MANY);

let server: FolderServer;
let session: Session;
let page: Page;

beforeAll(async () => {
  server = await serveFolder(distOf('pwa'), 0);
  session = await launchBrowser('chromium', { headless: true, proxyPort: null, extension: false });
  page = await session.browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(`${server.origin}/index.html`);
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});

describe('files coming in together', () => {
  it('are read one after the other, and what is already here says where', async () => {
    await panelDriver.dropFile(session, page, sample);
    await panelDriver.waitUntilRead(page);
    await goTo(page, '#/', 'home');
    const input = (await page.waitForSelector('.slip input[multiple]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...others);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.queue')?.dataset.over === '2');
    const states = await page.$$eval('.queue-item', (items) =>
      items.map((item) => (item as HTMLElement).dataset.status),
    );
    expect(states).toEqual(['known', 'done']);
    expect(await page.$eval('.queue-item:last-child', (item) => (item as HTMLElement).dataset.problem)).toBe(
      'not-a-pdf',
    );
    expect(await page.$eval('.queue-item .queue-status a', ({ textContent }) => textContent)).toBe('F-2026-0147');
    expect(await panelDriver.storedDrafts(page)).toHaveLength(2);
    expect(await page.$eval('.queue [role=status]', ({ textContent }) => textContent)).toMatch(/^1 \D+ · 1 \D+$/);
    await page.focus('.queue-end');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.queue', { hidden: true });
    // The button is gone: the keyboard starts from the screen, not from the top of the window.
    await page.waitForSelector('main:focus');
  });
});

describe('two thousand drafts', () => {
  beforeAll(async () => {
    await multiplyDraft(page, MANY);
    await page.reload();
    await page.waitForSelector('[data-draft]');
    await page.waitForFunction(
      (count) => document.querySelector<HTMLElement>('.home')?.dataset.drafts === count,
      {},
      String(MANY + 2),
    );
  });

  it('are in the list, of which only what is in sight is drawn', async () => {
    expect(await page.$eval('.drafts', (list) => Number((list as HTMLElement).dataset.drawn))).toBeLessThan(60);
    expect(await page.$eval('[data-draft]', (row) => row.getAttribute('aria-setsize'))).toBe(String(MANY + 2));
  });

  it('are there as soon as what stood above them makes room', async () => {
    await goTo(page, '#/settings', 'settings');
    const tall = await page.addStyleTag({
      content: '.home { grid-template-columns: 1fr } .deposit { height: 5000px }',
    });
    await goTo(page, '#/', 'home');
    await page.waitForSelector('.drafts[data-drawn="0"]');
    await tall.evaluate((style) => style.remove());
    await page.waitForSelector('[data-index="0"]');
  });

  it('are searched while typing, in less time than bare rows as many take to be drawn', async () => {
    await typeSearch(page, 'n-1234');
    const [bare, again] = [await drawBare(page), await typeSearch(page, 'n-0042')];
    expect(await shownNumbers(page)).toEqual(['N-0042']);
    console.log(
      `${MANY} brouillons : une recherche ${again.toFixed(0)} ms, autant de lignes nues ${bare.toFixed(0)} ms`,
    );
    expect(again).toBeLessThan(bare);
    await typeSearch(page, '');
  });

  it('are walked, chosen, thrown away and brought back by keyboard', async () => {
    await page.focus('[data-index="0"] a');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedIndex(page), { timeout: 20_000 }).toBe('1');
    await page.keyboard.press('End');
    await expect.poll(() => focusedIndex(page), { timeout: 20_000 }).toBe(String(MANY + 1));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focusedIndex(page), { timeout: 20_000 }).toBe(String(MANY));
    await page.keyboard.press('Space');
    await page.waitForSelector('.selection-bar');
    await page.keyboard.press('Delete');
    await page.waitForFunction(
      (count) => document.querySelector<HTMLElement>('.home')?.dataset.drafts === count,
      {},
      String(MANY),
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (count) => document.querySelector<HTMLElement>('.home')?.dataset.drafts === count,
      {},
      String(MANY + 2),
    );
  });

  it('are noted as deposited together, and filtered by that', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.waitForSelector('[data-index="0"] a');
    await page.focus('[data-index="0"] a');
    await page.keyboard.press('Space');
    await (await page.waitForSelector('.selection-bar .button'))?.click();
    await page.waitForSelector('[data-index="0"][data-state=deposited]');
    const chips = await page.$$('.shelf-states .chip');
    await chips.at(-1)?.click();
    await page.waitForFunction(
      () => document.querySelectorAll('[data-draft]:not([data-state=deposited])').length === 0,
    );
    expect(await page.$eval('.draft .state', ({ textContent }) => textContent)).toMatch(/\d{4}.*\d{4}/);
  });
});
