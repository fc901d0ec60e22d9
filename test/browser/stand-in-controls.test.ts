/** Native controls that hide themselves: what stands in their place is used as a person would. */
import { describe, expect, it } from 'vitest';
import type { FillRow } from '../../shared/core/portal/fill-types.ts';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { pageOf, scriptOf } from './drawn-controls.ts';
import { standInControls } from './stand-in-controls.ts';
import { standInDates } from './stand-in-dates.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);

  it.each(casesIn(name, [...standInControls, ...standInDates], 3))('fills $name', async (control) => {
    const page = await open({ html: pageOf(control), script: scriptOf(control) });
    const chosen = ({ comparison }: FillRow) => comparison === 'empty' || comparison === 'different';
    const { status } = await fillFrom(page, draftOf({ ...values, isState: true }), { chosen });
    expect(await page.evaluate('heldByPage()')).toBe(control.model);
    expect(status[control.field]).toBe('filled');
  });
});
