/** The two browsers as printers; each is started when first asked for. */
import { PDFDocument } from 'pdf-lib';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../support/find-browser.ts';
import type { Press, Presses } from './layout.ts';
import { MADE } from './pens/pen.ts';

export const openPresses = (): Presses & { close: () => Promise<void> } => {
  const open = new Map<BrowserName, Promise<Browser>>();
  const press =
    (name: BrowserName): Press =>
    async (html, { landscape = false, format = 'A4' } = {}) => {
      const browser = open.get(name) ?? launch(name);
      open.set(name, browser);
      const page = await (await browser).newPage();
      await page.setContent(html);
      const bytes = await page.pdf({ format, landscape, printBackground: true, preferCSSPageSize: false });
      await page.close();
      return withoutClock(bytes);
    };
  const close = async () => {
    for (const browser of open.values()) await (await browser).close();
  };
  return { chromium: press('chromium'), firefox: press('firefox'), close };
};

const launch = async (name: BrowserName): Promise<Browser> => {
  const own: LaunchOptions = name === 'firefox' ? { browser: 'firefox' } : { args: ['--no-sandbox'] };
  return puppeteer.launch({ ...own, executablePath: await findBrowser(name), headless: true });
};

/** The time of printing set to a fixed one, in Firefox's file inside a packed stream. */
const withoutClock = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.setCreationDate(MADE);
  pdf.setModificationDate(MADE);
  return pdf.save();
};
