/** Controls that a page draws itself, with or without saying what they are: each is used as a person would. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { drawnControls, pageOf, scriptOf } from './drawn-controls.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  let page: Page;

  it.each(casesIn(name, drawnControls, 3))('fills $name', async (drawn) => {
    page = await open({ html: pageOf(drawn), script: scriptOf(drawn) });
    const { status } = await fillFrom(
      page,
      draftOf({ ...values, vatBreakdown: [{ rate: 2000, base: 785000, amount: 157000 }] }),
    );
    expect(await page.evaluate('heldByPage()')).toBe(drawn.model);
    expect(status[drawn.field]).toBe('filled');
  });
});
