/** Custom elements with a shadow root: named by their host, chosen from in its slots, or in what it opens elsewhere. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { components } from './components.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { pageOf, scriptOf } from './drawn-controls.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);

  it.each(casesIn(name, components, 2))('fills $name', async (component) => {
    const page = await open({ html: pageOf(component), script: scriptOf(component) });
    const { status } = await fillFrom(page, draftOf());
    expect([await page.evaluate('heldByPage()'), status[component.field]]).toEqual([component.model, 'filled']);
    expect((await fillFrom(page, draftOf())).status[component.field]).toBe('already-right');
  });
});
