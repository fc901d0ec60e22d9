/** Checked drafts into Factur-X files, in the page itself: one, then a batch; and what cannot become one says why. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../shared/reading/read-document.ts';
import { archiveFaults } from '../../shared/reading/writing/archive-faults.ts';
import { type GivenValues, packValues } from '../support/draft-from-values.ts';
import { schemaErrors } from '../support/facturx-schemas.ts';
import { launchBrowser, openPanelWindow, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { goTo } from './visit-screens.ts';

const EMBEDDED = 'test/corpus/mixed/files/graphisme-marche.pdf';
const ANOTHER = 'test/corpus/own/avoir-partiel.pdf';

const values: GivenValues = {
  cadre: 'A1',
  sellerName: 'Atelier Durand',
  sellerSiret: '12345678200069',
  sellerVat: 'FR83404833048',
  buyerName: 'Commune de Test',
  buyerSiret: '12345678200051',
  isState: false,
  serviceCode: 'SERVICE DEP',
  commitmentNumber: '442136',
  issueDate: '2026-01-31',
  currency: 'EUR',
  documentType: 'invoice',
  vatType: 'TVA_SUR_DEBIT',
  paymentMeans: 'VIREMENT',
  iban: 'FR7630006000011234567890189',
  totalNet: '100.00',
  totalVat: '20.00',
  totalGross: '120.00',
  amountDue: '120.00',
};

/** What the page hands over to be downloaded, kept where the test can see it. */
const keepDownloads = (page: Page) =>
  page.evaluate(() => {
    const taken: Blob[] = [];
    Object.assign(window, { taken });
    const plain = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof File) taken.push(blob);
      return plain(blob);
    };
  });

const takeDownload = async (page: Page): Promise<{ name: string; bytes: Uint8Array }> => {
  await page.waitForFunction(() => (window as unknown as { taken: File[] }).taken.length > 0);
  const json = await page.evaluate(async () => {
    const file = (window as unknown as { taken: File[] }).taken.pop();
    return JSON.stringify({ name: file?.name, bytes: [...new Uint8Array((await file?.arrayBuffer()) ?? [])] });
  });
  const { name, bytes } = JSON.parse(json) as { name: string; bytes: number[] };
  return { name, bytes: new Uint8Array(bytes) };
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session;
  let folder: string;
  let panel: Page;
  const ids: string[] = [];

  const give = async (number: string, pdf: string): Promise<string> => {
    const packed = await packValues(
      { ...values, invoiceNumber: number },
      { path: pdf, bytes: new Uint8Array(await readFile(pdf)) },
    );
    const path = join(folder, `${basename(pdf)}-${number}.json`);
    await writeFile(path, new Uint8Array(await packed.arrayBuffer()));
    await goTo(panel, '#/', 'home');
    await panelDriver.dropFile(session, panel, path);
    await panel.waitForSelector('[data-screen=check] [data-field=invoiceNumber]');
    for (;;) {
      const drafts = await panelDriver.storedDrafts(panel);
      const found = drafts.find(({ fields }) => fields.invoiceNumber?.value === number);
      if (found) return found.id;
    }
  };

  const press = async (selector: string) => {
    await panel.waitForSelector(`${selector}:not(:disabled)`);
    await panel.focus(selector);
    await panel.keyboard.press('Enter');
  };

  const click = async (selector: string) => (await panel.waitForSelector(`${selector}:not(:disabled)`))?.click();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bordereau-facturx-'));
    session = await launchBrowser(name, { headless: true, proxyPort: null });
    panel = await openPanelWindow(session);
    for (const number of ['F-1', 'F-2']) ids.push(await give(number, EMBEDDED));
  });
  afterAll(async () => {
    await session?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('says what a draft lacks, and takes the user’s word for a single rate', async () => {
    await goTo(panel, `#/lot/${ids.join('+')}`, 'lot');
    for (const id of ids) {
      await panel.waitForSelector(`[data-draft="${id}"][data-lot=lacks] [data-gap=missing]`);
      await press(`[data-draft="${id}"] button`);
      await panel.waitForSelector(`[data-draft="${id}"][data-lot=ready]`);
    }
  });

  it('makes a batch: an archive of Factur-X files, each valid, each reading back as the draft', async () => {
    await keepDownloads(panel);
    await press('[data-screen=lot] .actions .primary');
    await panel.waitForSelector('.lot-result');
    await press('.lot-result .primary');
    const { name: archive, bytes } = await takeDownload(panel);
    expect(archive).toMatch(/\.zip$/);
    const files = Object.entries(unzipSync(bytes));
    expect(files.map(([file]) => file)).toEqual(['facture-F-1.pdf', 'facture-F-2.pdf']);
    for (const [, pdf] of files) {
      const { xml, pages } = await readDocument(pdf.slice());
      expect(pages[0]?.words.length).toBeGreaterThan(20);
      expect(await schemaErrors(xml?.text ?? '', 'BASIC WL')).toEqual([]);
      expect(await archiveFaults(pdf, xml?.text ?? '')).toEqual([]);
    }
  });

  it('makes one by itself, in the European standard’s own profile', async () => {
    await goTo(panel, '#/', 'home');
    await goTo(panel, `#/lot/${ids[0]}`, 'lot');
    await panel.waitForFunction(() => document.querySelectorAll('.lot-draft').length === 1);
    // By mouse: Firefox tells of the download that went before in a window of its own, which keeps the keys.
    await click('input[value="EN 16931"]');
    await panel.waitForSelector('input[value="EN 16931"]:checked');
    await click('[data-screen=lot] .actions .primary');
    await panel.waitForSelector('[data-lot=made]');
    await click('.lot-result .primary');
    const { name: file, bytes } = await takeDownload(panel);
    const { xml } = await readDocument(bytes);
    expect([file, await schemaErrors(xml?.text ?? '', 'EN 16931')]).toEqual(['facture-F-1.pdf', []]);
  });

  it('tells that two of the batch bear the same number', async () => {
    await give('F-1', ANOTHER);
    const drafts = await panelDriver.storedDrafts(panel);
    const same = drafts.filter(({ fields }) => fields.invoiceNumber?.value === 'F-1').map(({ id }) => id);
    await goTo(panel, '#/', 'home');
    await goTo(panel, `#/lot/${same.join('+')}`, 'lot');
    await panel.waitForFunction(() => document.querySelectorAll('[data-twin=number-used]').length === 2);
  });
});
