/** A page scanned on its side goes to the portal straightened and with its words, by the user's choice, and back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../shared/reading/read-document.ts';
import { type Beside, openBeside, uploadPage } from '../support/open-beside.ts';
import * as panelDriver from '../support/panel-driver.ts';

const scan = 'test/corpus/scans/files/denrees-lycee--scan-side.pdf';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let beside: Beside;
  let portal: Page;
  let panel: Page;
  beforeAll(async () => {
    beside = await openBeside(name, { 'upload.html': uploadPage });
    ({ portal, panel } = beside);
    await panelDriver.dropFile(beside.session, panel, scan);
    await panelDriver.waitUntilRead(panel);
  });
  afterAll(() => beside?.close());

  const choose = async (choice: string) => {
    const selector = `.scan-copy input[value=${choice}]`;
    await panel.waitForSelector(selector);
    await panel.focus(selector);
    await panel.keyboard.press(' ');
  };

  const attached = async () => {
    const bytes = await portal.$eval('#f', async (input) => {
      const file = (input as HTMLInputElement).files?.[0];
      return JSON.stringify(file ? [...new Uint8Array(await file.arrayBuffer())] : []);
    });
    return readDocument(new Uint8Array(JSON.parse(bytes) as number[]));
  };

  it('uploads the original unless something else is chosen', async () => {
    expect(await panel.$eval('.scan-copy input:checked', (input) => (input as HTMLInputElement).value)).toBe(
      'original',
    );
    expect((await panelDriver.storedDraft(panel)).uploads).toBeUndefined();
  });

  it('uploads the straightened page, its words unseen over it', async () => {
    await choose('searchable-copy');
    await panel.waitForSelector('.scan-copy button.quiet');
    await panelDriver.openFill(panel);
    await panelDriver.fillWhatIsEmpty(panel, 'upload');
    const report = await panelDriver.shownReport(panel);
    expect(report.find(({ target }) => target === 'file')).toMatchObject({
      status: 'filled',
      page: 'denrees-lycee--scan-side-droite-lisible.pdf',
    });
    const [page, ...others] = (await attached()).pages;
    expect(others).toEqual([]);
    expect(page?.height).toBeGreaterThan(page?.width ?? Infinity);
    expect(page?.origin).toBe('ocr');
    const total = page?.words.find(({ text }) => text.includes('258,74'));
    expect(total?.box.width).toBeGreaterThan(total?.box.height ?? Infinity);
  });

  it('keeps the file in the draft, and goes back to it', async () => {
    await panelDriver.openCheck(panel);
    await choose('original');
    await panel.waitForFunction(() => !document.querySelector('.scan-copy button.quiet'));
    const draft = await panelDriver.storedDraft(panel);
    expect([draft.uploads, draft.file.name]).toEqual([undefined, 'denrees-lycee--scan-side.pdf']);
  });
});
