/** The sample invoice is one click away, in the extension and in the PWA. */
import { afterEach, describe, expect, it } from 'vitest';
import { distOf } from '../support/build-all.ts';
import { launchBrowser, openPanelWindow, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { serveFolder } from '../support/serve.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session | null = null;
  afterEach(() => session?.close());

  it('the panel reads it', async () => {
    session = await launchBrowser(name, { headless: true, proxyPort: null });
    const panel = await openPanelWindow(session);
    await (await panel.waitForSelector('[data-screen=home] .first-steps button'))?.click();
    expect((await panelDriver.waitUntilRead(panel)).fields.invoiceNumber?.value).toBe('F-2026-0147');
  });

  it('the application reads it', async () => {
    const server = await serveFolder(distOf('pwa'), 0);
    session = await launchBrowser(name, { headless: true, proxyPort: null, extension: false });
    const page = await session.browser.newPage();
    await page.goto(`${server.origin}/index.html`);
    await (await page.waitForSelector('[data-screen=home] .first-steps button'))?.click();
    expect((await panelDriver.waitUntilRead(page)).fields.invoiceNumber?.value).toBe('F-2026-0147');
    await server.close();
  });
});
