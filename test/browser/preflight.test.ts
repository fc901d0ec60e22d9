/** What the portal will do is said before anything is uploaded; a file of two invoices becomes two drafts. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/build-all.ts';
import { type Alone, openAlone } from '../support/open-alone.ts';
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
  let alone: Alone;
  let panel: Page;

  beforeAll(async () => {
    alone = await openAlone(name, { width: 420, height: 1000 });
    panel = alone.panel;
    await alone.drop('deux.pdf', await merged(['facture-exemple', 'avoir-partiel']));
    await panelDriver.waitUntilRead(panel);
  });

  afterAll(() => alone?.close());

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
