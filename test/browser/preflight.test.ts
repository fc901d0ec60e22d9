/** What the portal will do is said before anything is uploaded; a file of two invoices becomes two drafts. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/build-all.ts';
import { launchBrowser, openPanelWindow, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';

const own = (name: string) => resolve(projectRoot, `test/corpus/own/${name}.pdf`);

const merged = async (names: readonly string[]): Promise<Uint8Array> => {
  const whole = await PDFDocument.create();
  for (const name of names) {
    const one = await PDFDocument.load(await readFile(own(name)));
    for (const page of await whole.copyPages(one, one.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session;
  let panel: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bordereau-preflight-'));
    await writeFile(join(folder, 'deux.pdf'), await merged(['facture-exemple', 'avoir-partiel']));
    session = await launchBrowser(name, { headless: true, proxyPort: null });
    panel = await openPanelWindow(session);
    await panel.setViewport({ width: 420, height: 1000 });
    await panelDriver.dropFile(session, panel, join(folder, 'deux.pdf'));
    await panelDriver.waitUntilRead(panel);
  });

  afterAll(async () => {
    await session?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('tells what the portal will make of the file, and of each field', async () => {
    await (await panel.waitForSelector('[data-preflight] summary'))?.evaluate((summary) =>
      (summary as HTMLElement).click(),
    );
    for (const fact of ['text', 'unsigned', 'size', 'several']) await panel.waitForSelector(`[data-fact=${fact}]`);
    await panel.waitForSelector('[data-foreseen=contractNumber][data-forecast=never]');
    await panel.waitForSelector('[data-foreseen=invoiceNumber][data-forecast=words-unknown]');
    const forecast = await panel.$eval(
      '[data-foreseen=commitmentNumber]',
      (line) => (line as HTMLElement).dataset.forecast,
    );
    expect(['announced', 'not-announced']).toContain(forecast);
    if (process.env.SHOTS) {
      const section = await panel.$('[data-preflight]');
      await section?.screenshot({ path: `${process.env.SHOTS}/preflight-${name}.png` });
    }
  });

  it('makes a draft of each invoice, and keeps the file they came in', async () => {
    await (await panel.waitForSelector('[data-split="2"]'))?.evaluate((button) => (button as HTMLElement).click());
    await panel.waitForSelector('[data-screen=home]');
    await panel.waitForFunction(() => document.querySelectorAll('[data-draft]:not([data-state=unread])').length === 3);
  });
});
