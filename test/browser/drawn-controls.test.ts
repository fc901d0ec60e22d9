/** Controls that a page draws itself, with or without saying what they are: each is used as a person would. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { launchBrowser, type Session } from '../support/launch-browser.ts';
import { bundleContent, fillFrom, openPage } from './content-page.ts';
import { drawnControls, pageOf, scriptOf } from './drawn-controls.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let session: Session;
  let browser: Browser;
  let content: string;
  let page: Page;
  beforeAll(async () => {
    content = await bundleContent();
    session = await launchBrowser(name, { headless: true, proxyPort: null, extension: false });
    browser = session.browser;
  });
  afterAll(() => session?.close());

  it.each(casesIn(name, drawnControls, 3))('fills $name', async (drawn) => {
    await page?.close();
    page = await openPage(browser, content, { html: pageOf(drawn), script: scriptOf(drawn) });
    const { status } = await fillFrom(
      page,
      draftOf({ ...values, vatBreakdown: [{ rate: 2000, base: 785000, amount: 157000 }] }),
    );
    expect(await page.evaluate('heldByPage()')).toBe(drawn.model);
    expect(status[drawn.field]).toBe('filled');
  });
});
