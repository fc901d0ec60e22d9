/** Pictures of invoices are read on the machine itself: flat, askew, on their side, upside down, faxed, photographed. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserReader } from '../bench/browser-reader.ts';
import { evaluate } from '../bench/evaluate.ts';
import { findCases } from '../bench/find-cases.ts';
import { projectRoot } from '../support/build-all.ts';
import { launchBrowser, openPanelWindow, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';

const folder = join(projectRoot, 'test/corpus/scans/files');
/** Share of the fields of the seven pictures that came right when they were added; it may only grow. */
const READ = 0.9;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  it('reads nine fields in ten, and is wrong on none that it shows as sure', async () => {
    const cases = await findCases(folder, { scans: true });
    expect(cases.length).toBeGreaterThan(6);
    const reader = await browserReader(name);
    try {
      const scored = (await evaluate(cases, reader, false)).flatMap(({ file, fields }) =>
        fields.map((field) => ({ file, ...field })),
      );
      const shown = scored.filter(({ truth }) => truth !== null);
      const right = shown.filter(({ outcome }) => outcome === 'right');
      expect(scored.filter(({ outcome, sure }) => sure && outcome !== 'right')).toEqual([]);
      expect(right.length / shown.length).toBeGreaterThan(READ);
    } finally {
      await reader.close();
    }
  });

  describe('in the panel', () => {
    let session: Session;
    let panel: Page;

    beforeAll(async () => {
      session = await launchBrowser(name, { headless: true, proxyPort: null });
      panel = await openPanelWindow(session);
    });
    afterAll(() => session?.close());

    it('says that it reads a picture, then shows each value on it', async () => {
      await panelDriver.dropFile(session, panel, join(folder, 'analyses-eau--scan-200.pdf'));
      await panel.waitForFunction(() => document.body.textContent.includes('c’est une image'));
      const { fields } = await panelDriver.waitUntilRead(panel);
      expect(fields.totalGross?.value).toBe(431532);
      expect(fields.totalGross?.evidence.kind).toBe('ocr');
      await panel.waitForSelector('[data-field=totalGross] canvas.snippet');
    });

    it('gives up when told to, keeps the draft, and reads the next one', async () => {
      await panel.evaluate(() => {
        location.hash = '#/';
      });
      await panelDriver.dropFile(session, panel, join(folder, 'denrees-lycee--scan-side.pdf'));
      await panel.waitForFunction(() => document.body.textContent.includes('c’est une image'));
      await (await panel.waitForSelector('.banner-progress button'))?.click();
      await panel.waitForSelector('[data-problem=cancelled]');
      expect((await panelDriver.storedDrafts(panel)).length).toBe(2);
      await (await panel.waitForSelector('.banner-stopped button'))?.click();
      await panel.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-invoiceNumber')?.value, {
        timeout: 60_000,
      });
    });
  });
});
