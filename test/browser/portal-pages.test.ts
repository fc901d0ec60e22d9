/** The deposit form in other technologies: what each page's own model holds once the extension has filled it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PortalPageName, portalPageNames } from '../portal-pages/portal-page-names.ts';
import { casesIn } from '../support/cases-in.ts';
import { launchBrowser, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { judge, modelOf, openPortalPage, runPortalPage } from '../support/portal-page-run.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchBrowser(name, { headless: true, proxyPort: null });
  });
  afterAll(() => session?.close());

  const watched: readonly PortalPageName[] = ['trap'];

  it.each(casesIn(name, portalPageNames, 2))(
    '%s holds every value it asks for and nothing else, and was sent nowhere',
    async (page) => {
      const run = await runPortalPage(session, page, watched.includes(page));
      // The market that the trap page rejects after a while is told, not written again.
      const rejected = page === 'trap' ? ['contractNumber'] : [];
      expect(run).toMatchObject({ wrong: [], empty: rejected, traps: [], submissions: 0, sentWhileFilling: [] });
      expect(run.right.length).toBeGreaterThan(14);
      expect(run.preserved).toBe(run.prefilled);
      for (const { actions } of run.screens) expect(actions).toBeLessThanOrEqual(3);
      const told = run.screens.at(-1)?.rows.filter(({ status }) => status === 'changed-later');
      expect(told?.map(({ target }) => target)).toEqual(rejected);
      const steps = run.screens.map(({ rows }) => rows.find(({ target }) => target === 'serviceCode')?.status);
      if (page === 'react') expect(steps.filter(Boolean)).toEqual(['filled', 'filled-before', 'filled-before']);
    },
  );

  it('puts the page back as it was by one key, and says what is left to do by hand', async () => {
    const { portal, panel } = await openPortalPage(session, 'vue');
    const before = await modelOf(portal);
    await panelDriver.openFill(panel);
    await panelDriver.waitForScreen(panel, 'form');
    await panel.locator('.actions button ::-p-text(Tout remplacer)').click();
    await panel.keyboard.down('Alt');
    await panel.keyboard.press('r');
    await panel.waitForSelector('[data-fill-state=done]');
    expect(judge(await modelOf(portal))).toMatchObject({ wrong: [], empty: [] });
    await panel.keyboard.press('z');
    await panel.keyboard.up('Alt');
    const said = await panel.waitForSelector('[data-fill-state=undone]');
    const { isState, vatType, paymentMeans, vatBreakdown, ...after } = await modelOf(portal);
    expect(before).toMatchObject(after);
    expect([isState, vatType, paymentMeans].every(Boolean)).toBe(true);
    expect(vatBreakdown).toEqual(Array(2).fill({ rate: '', base: '', amount: '' }));
    const sentence = await said?.evaluate((each) => each.textContent);
    for (const left of ['Type de TVA', 'Mode de règlement', 'État']) expect(sentence).toContain(left);
    await portal.close();
    await panel.close();
  });

  it('tells what the page changes after it was filled', async () => {
    const { portal, panel } = await openPortalPage(session, 'vue');
    await panelDriver.openFill(panel);
    await panelDriver.fillWhatIsEmpty(panel, 'form');
    expect((await panelDriver.shownReport(panel)).find(({ target }) => target === 'totalVat')?.status).toBe('filled');
    await portal.$eval('#t', (each) => {
      (each as HTMLInputElement).value = '9,99';
    });
    const row = await panel.waitForSelector('[data-target=totalVat][data-status=changed-later]');
    expect(await row?.evaluate((each) => (each as HTMLElement).dataset.page)).toBe('9,99');
    await portal.close();
    await panel.close();
  });
});
