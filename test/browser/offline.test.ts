/** After one visit, with the server stopped: reload, drop, read, draft, copy field by field. */
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { distOf, projectRoot } from '../support/build-all.ts';
import { countRequests, type RequestCounter } from '../support/count-requests.ts';
import { launchBrowser, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { serveFolder } from '../support/serve.ts';

const sample = resolve(projectRoot, 'shared/ui/sample/facture-exemple.pdf');
const scan = resolve(projectRoot, 'test/corpus/scans/files/analyses-eau--scan-200.pdf');

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session | null = null;
  let counter: RequestCounter | null = null;

  afterEach(async () => {
    await session?.close();
    counter?.close();
  });

  /** A page that has seen the application once; its server no longer answers, and has counted what it served. */
  const visitOnce = async (proxyPort: number | null) => {
    const server = await serveFolder(distOf('pwa'), 0);
    session = await launchBrowser(name, { headless: true, proxyPort, extension: false });
    const page = await session.browser.newPage();
    await page.goto(`${server.origin}/index.html`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await server.close();
    return { session, page, server, served: server.requests.length };
  };

  it('the application works without its server', async () => {
    counter = await countRequests();
    const { session, page, server, served } = await visitOnce(counter.port);

    await page.goto(`${server.origin}/index.html`, { waitUntil: 'load' });
    await panelDriver.dropFile(session, page, sample);
    const draft = await panelDriver.waitUntilRead(page);
    expect(draft.fields.invoiceNumber?.confidence).toBeGreaterThanOrEqual(0.9);

    await (await page.waitForSelector('nav a[href^="#/copy/"]'))?.click();
    const shown = await page
      .waitForSelector('[data-screen=copy] [data-field=totalNet]')
      .then(() =>
        page.$$eval('[data-screen=copy] [data-field]', (lines) =>
          lines.map((line) => [(line as HTMLElement).dataset.field, line.querySelector('.copy-value')?.textContent]),
        ),
      );
    expect(shown.map(([field]) => field)).toEqual(
      expect.arrayContaining(['buyerSiret', 'serviceCode', 'invoiceNumber']),
    );
    const net = draft.fields.totalNet?.value ?? 0;
    expect(Object.fromEntries(shown).totalNet).toBe((net / 100).toFixed(2).replace('.', ','));
    expect(server.requests.length).toBe(served);
    expect(counter.out()).toEqual([]);
  });

  it('a scan is read without its server', async () => {
    const { session, page, server, served } = await visitOnce(null);

    await page.goto(`${server.origin}/index.html`, { waitUntil: 'load' });
    await panelDriver.dropFile(session, page, scan);
    const { fields } = await panelDriver.waitUntilRead(page);
    expect(fields.totalGross).toMatchObject({ value: 431532, evidence: { kind: 'ocr' } });
    expect(server.requests.length).toBe(served);
  });

  it('the practice portal works without its server', async () => {
    const { page, server } = await visitOnce(null);
    await page.goto(`${server.origin}/entrainement/depot.html`);
    await page.waitForSelector('::-p-xpath(//button[normalize-space()="Continuer"])');
    expect(await page.evaluate(() => document.documentElement.dataset.submissions)).toBe('0');
  });
});
