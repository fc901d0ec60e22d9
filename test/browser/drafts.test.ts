/** A draft is listed, reopened, deleted and brought back. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/build-all.ts';
import { launchBrowser, openPanelWindow, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';

const sample = resolve(projectRoot, 'shared/ui/sample/facture-exemple.pdf');

const goHome = (panel: Page) =>
  panel.evaluate(() => {
    location.hash = '#/';
  });

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session;
  let panel: Page;

  beforeAll(async () => {
    session = await launchBrowser(name, { headless: true, proxyPort: null });
    panel = await openPanelWindow(session);
    await panelDriver.dropFile(session, panel, sample);
    await panelDriver.waitUntilRead(panel);
  });

  afterAll(() => session?.close());

  it('is listed with what tells it apart, and opens again', async () => {
    await goHome(panel);
    const line = await panel.waitForSelector('[data-screen=home] [data-draft]');
    expect(await line?.evaluate((element) => element.textContent)).toContain('F-2026-0147');
    await (await panel.waitForSelector('[data-draft] a'))?.click();
    await panel.waitForSelector('[data-screen=check] [data-field=invoiceNumber]');
  });

  it('comes back when its deletion is undone', async () => {
    await goHome(panel);
    await (await panel.waitForSelector('[data-draft] button'))?.click();
    await panel.waitForSelector('[data-draft]', { hidden: true });
    expect(await panelDriver.storedDrafts(panel)).toEqual([]);
    await (await panel.waitForSelector('.toast button'))?.click();
    await panel.waitForSelector('[data-draft]');
    expect((await panelDriver.storedDrafts(panel)).length).toBe(1);
  });

  it('takes the same file dropped again for the same draft', async () => {
    await panelDriver.dropFile(session, panel, sample);
    await panelDriver.waitUntilRead(panel);
    expect((await panelDriver.storedDrafts(panel)).length).toBe(1);
  });
});
