/** A Factur-X on its way to the portal: the trap is told, a plain copy goes in its place, and only by the user's choice. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../shared/reading/read-document.ts';
import { type Beside, openBeside, uploadPage } from '../support/open-beside.ts';
import * as panelDriver from '../support/panel-driver.ts';

const facturx = 'test/corpus/own/facture-exemple-facturx.pdf';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let beside: Beside;
  let portal: Page;
  let panel: Page;
  beforeAll(async () => {
    beside = await openBeside(name, { 'upload.html': uploadPage });
    ({ portal, panel } = beside);
    await panelDriver.dropFile(beside.session, panel, facturx);
    await panelDriver.waitUntilRead(panel);
  });
  afterAll(() => beside?.close());

  const attached = () =>
    portal.$eval('#f', async (input) => {
      const file = (input as HTMLInputElement).files?.[0];
      const bytes = file ? [...new Uint8Array(await file.arrayBuffer())] : [];
      return JSON.stringify({ name: file?.name ?? '', bytes });
    });

  const press = async (selector: string) => {
    await panel.waitForSelector(selector);
    await panel.focus(selector);
    await panel.keyboard.press('Enter');
  };

  it('tells the trap, and offers the copy', async () => {
    await press('[data-finding=facturx-lot] .actions button');
    await panel.waitForSelector('[data-finding=facturx-plain]');
    expect(await panel.$('[data-finding=facturx-lot]')).toBeNull();
  });

  it('uploads the copy under its own name: the same pages, no e-invoice', async () => {
    await panelDriver.openFill(panel);
    await panelDriver.fillWhatIsEmpty(panel, 'upload');
    const report = await panelDriver.shownReport(panel);
    expect(report.find(({ target }) => target === 'file')).toMatchObject({
      status: 'filled',
      page: 'facture-exemple-facturx-simple.pdf',
    });
    expect(await panel.$eval('[data-target=file] .fill-copy', ({ textContent }) => textContent)).toMatch(
      /^Copie PDF simple/,
    );
    const { name: given, bytes } = JSON.parse(await attached()) as { name: string; bytes: number[] };
    const copy = await readDocument(new Uint8Array(bytes));
    expect([given, copy.xml, copy.attachments]).toEqual(['facture-exemple-facturx-simple.pdf', null, []]);
    expect(copy.pages[0]?.words.length).toBeGreaterThan(20);
  });

  it('keeps the original in the draft, and goes back to it', async () => {
    expect((await panelDriver.storedDraft(panel)).uploads).toBe('plain-copy');
    await panelDriver.openCheck(panel);
    await press('[data-finding=facturx-plain] .actions button.quiet');
    await panel.waitForSelector('[data-finding=facturx-lot]');
    const draft = await panelDriver.storedDraft(panel);
    expect(draft.file.name).toBe('facture-exemple-facturx.pdf');
  });
});
