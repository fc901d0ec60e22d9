/** Killing the browser between the drop and the fill loses nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/build-all.ts';
import { launchBrowser, openPanelWindow } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';

const sample = resolve(projectRoot, 'shared/ui/sample/facture-exemple.pdf');

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  it('the draft and its PDF are there after a kill', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'bordereau-crash-'));
    const choices = { headless: true, proxyPort: null, profile };
    const first = await launchBrowser(name, choices);
    const panel = await openPanelWindow(first);
    await panelDriver.dropFile(first, panel, sample);
    const before = await panelDriver.waitUntilRead(panel);
    await first.kill();

    const second = await launchBrowser(name, choices);
    try {
      const reopened = await openPanelWindow(second, `#/check/${before.id}`);
      const after = await panelDriver.waitUntilRead(reopened);
      expect(after.fields).toEqual(before.fields);
      await reopened.waitForSelector(
        '[data-screen=check] [data-field=invoiceNumber] canvas, [data-screen=check] [data-field=invoiceNumber] img',
      );
    } finally {
      await second.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('a draft killed before it was read is read when it is opened again', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'bordereau-crash-'));
    const choices = { headless: true, proxyPort: null, profile };
    const first = await launchBrowser(name, choices);
    const panel = await openPanelWindow(first);
    await panelDriver.dropFile(first, panel, sample);
    const { id } = await panelDriver.waitUntilStored(panel);
    await first.kill();

    const second = await launchBrowser(name, choices);
    try {
      const reopened = await openPanelWindow(second, `#/check/${id}`);
      const after = await panelDriver.waitUntilRead(reopened);
      expect(after.id).toBe(id);
      expect(Object.keys(after.fields).length).toBeGreaterThan(10);
    } finally {
      await second.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
