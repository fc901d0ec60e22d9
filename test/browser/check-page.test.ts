/** The page beside the fields: both ways of pointing, its size and sense, and everything sure in one key. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distOf } from '../support/build-all.ts';
import { launchBrowser, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { type FolderServer, serveFolder } from '../support/serve.ts';
import { sample } from './visit-screens.ts';

let server: FolderServer;
let session: Session;
let page: Page;

const stored = () => panelDriver.storedDraft(page);
const centreOf = (selector: string) =>
  page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
const press = async (control: string, key: 'KeyZ' | 'Enter') => {
  await page.focus(control);
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
};

beforeAll(async () => {
  server = await serveFolder(distOf('pwa'), 0);
  session = await launchBrowser('chromium', { headless: true, proxyPort: null, extension: false });
  page = await session.browser.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  // Where a thing stands is where it stays: nothing glides under the mouse.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${server.origin}/index.html`);
  await panelDriver.dropFile(session, page, sample);
  await panelDriver.waitUntilRead(page);
  await page.waitForSelector('.word-layer:not([data-words="0"])');
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});

describe('the page beside the fields', () => {
  it('lights the words of the field under the mouse, and the field of the words under it', async () => {
    await page.hover('#row-sellerVat');
    await page.waitForSelector('.highlight-hovered[data-highlight=sellerVat]');
    const words = await centreOf('[data-highlight=buyerName]');
    await page.mouse.move(words.x, words.y);
    await page.waitForSelector('#row-buyerName[data-hovered]');
    expect(await page.$('.highlight-hovered[data-highlight=sellerVat]')).toBeNull();
  });

  it('grows, and turns; a word clicked on the turned page is still the word meant', async () => {
    const tools = await page.$$('.page-tools button');
    const width = () => page.$eval('.page-room', (room) => room.getBoundingClientRect().width);
    const before = await width();
    await tools.at(-2)?.click();
    expect(await width()).toBeGreaterThan(1.2 * before);
    await tools.at(-3)?.click();
    await tools.at(-1)?.click();
    await page.focus('#field-supplierService');
    const word = await centreOf('[data-highlight=commitmentNumber]');
    await page.mouse.click(word.x, word.y);
    // The mark leads to its field; then the field at hand takes the word.
    await page.waitForFunction(() => document.activeElement?.id === 'field-commitmentNumber');
    await page.focus('#field-contractNumber');
    const service = await centreOf('[data-highlight=serviceCode]');
    await page.mouse.move(service.x - 4, service.y - 12);
    await page.mouse.down();
    await page.mouse.move(service.x + 4, service.y + 12, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () => (await stored()).fields.contractNumber?.value, { timeout: 20_000 })
      .toBe('MCCPAT0075');
    await press('#field-sellerName', 'KeyZ');
    await expect
      .poll(async () => (await stored()).fields.contractNumber?.value, { timeout: 20_000 })
      .toBe('2026-MC-0032');
  });
});

describe('all that is sure', () => {
  it('is accepted in one key, and taken back in one', async () => {
    await press('#field-sellerName', 'Enter');
    await expect.poll(async () => (await stored()).accepted?.length ?? 0, { timeout: 20_000 }).toBeGreaterThan(15);
    expect(await page.$('.accept-sure')).toBeNull();
    expect(await page.$$eval('.row[data-settled]', ({ length }) => length)).toBeGreaterThan(15);
    await press('#field-sellerName', 'KeyZ');
    await page.waitForSelector('.accept-sure');
  });
});

describe('where there is no room beside the fields', () => {
  it('the page comes over them, and leaves once it has given a value', async () => {
    await page.setViewport({ width: 400, height: 860 });
    await (await page.waitForSelector('.show-page'))?.click();
    await page.waitForSelector('dialog.page-sheet[open] .word-layer:not([data-words="0"])');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.page-sheet', { hidden: true });
    // Away from the foot of the window, where a message may still stand.
    await page.$eval('#row-serviceCode', (row) => row.scrollIntoView({ block: 'center' }));
    await page.click('#row-serviceCode .snippet-button');
    await page.waitForSelector('dialog.page-sheet[open] .highlight-current[data-highlight=serviceCode]');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
