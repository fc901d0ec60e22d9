/** An e-invoice dropped by itself: read, kept, shown with its paths; the form is filled but for the file, which must be a PDF. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldNames } from '../../shared/core/fields.ts';
import { ciiOf } from '../corpus/cii.ts';
import { sample } from '../corpus/invoices.ts';
import { openSideBySide, type SideBySide } from '../support/do-the-job.ts';
import { launchBrowser, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session;
  let pages: SideBySide;
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bordereau-xml-'));
    await writeFile(join(folder, 'facture.xml'), ciiOf(sample));
    session = await launchBrowser(name, { headless: true, proxyPort: null });
    pages = await openSideBySide(session);
    await panelDriver.dropFile(session, pages.panel, join(folder, 'facture.xml'));
  });

  afterAll(async () => {
    await session?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reads it, keeps it, and shows the path of each value', async () => {
    const draft = await panelDriver.waitUntilRead(pages.panel);
    expect(draft.file).toMatchObject({ name: 'facture.xml', size: new TextEncoder().encode(ciiOf(sample)).length });
    expect(draft.fields).toMatchObject({
      invoiceNumber: { value: sample.number },
      sellerSiret: { value: sample.seller.siret },
      buyerSiret: { value: sample.buyer.siret },
      iban: { value: sample.seller.iban },
    });
    const read = fieldNames.filter((field) => draft.fields[field]?.evidence.kind === 'xml');
    const shown = await pages.panel.$$eval('[data-field] [data-evidence=xml]', (sources) =>
      sources.map(({ textContent }) => textContent),
    );
    expect(shown).toHaveLength(read.length);
    expect(shown.filter((text) => !text?.includes('XML'))).toEqual([]);
    expect(shown.filter((text) => text?.includes('ContractReferencedDocument'))).toHaveLength(sample.contract ? 1 : 0);
  });

  it('says that the form asks for the PDF, and shows no page', async () => {
    await pages.panel.waitForSelector('[data-finding=xml-alone]');
    expect(await pages.panel.$('.page-pane')).toBeNull();
  });

  it('leaves the file of the form to the user, and fills the rest', async () => {
    await panelDriver.openFill(pages.panel);
    await panelDriver.fillWhatIsEmpty(pages.panel, 'upload');
    const report = await panelDriver.shownReport(pages.panel);
    expect(report.find(({ target }) => target === 'file')).toMatchObject({ comparison: 'by-hand', reason: 'by-hand' });
    expect(report.filter(({ status }) => status === 'filled').length).toBeGreaterThan(0);
    const files = await pages.portal.$$eval('input[type=file]', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).files?.length ?? 0),
    );
    expect(files.filter((count) => count > 0)).toEqual([]);
  });
});
