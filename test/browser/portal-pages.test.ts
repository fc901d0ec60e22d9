/** The deposit form in other technologies: what each page's own model holds once the extension has filled it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortalModel } from '../portal-pages/page-model.ts';
import { type PortalPageName, portalPageNames } from '../portal-pages/portal-page-names.ts';
import { distOf } from '../support/build-all.ts';
import { launchBrowser, openPanelWindow, openSidePanel, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { mapPortalHost, portalAddress } from '../support/portal-host.ts';
import { makeDraft, walkScreens } from '../support/try-page.ts';

const pdf = 'shared/ui/sample/facture-exemple.pdf';
const values = {
  sellerSiret: '89743394200055',
  cadre: 'A1',
  isState: true,
  buyerSiret: '11000201100044',
  serviceCode: 'SFACETAT',
  invoiceNumber: 'F2026-01125',
  issueDate: '2026-02-17',
  currency: 'EUR',
  documentType: 'invoice',
  commitmentNumber: '0000048295',
  contractNumber: 'M-7',
  vatType: 'TVA_SUR_ENCAISSEMENT',
  paymentMeans: 'VIREMENT',
  totalNet: '7850.00',
  totalVat: '1485.00',
  totalGross: '9335.00',
  amountDue: '9335.00',
  vatBreakdown: [
    { rate: '20', base: '7000.00', amount: '1400.00' },
    { rate: '10', base: '850.00', amount: '85.00' },
  ],
};

/** Pages write the same day and the same sum in their own ways. */
const plain = (value: unknown): string => {
  const text = String(value ?? '').replace(/[\s\u202f\u00a0€]/g, '');
  if (/^\d{2}\/\d{2}\/\d{4}$/.test(text)) return text.split('/').reverse().join('-');
  return /^\d+,\d{2}$/.test(text) ? text.replace(',', '.') : text;
};

const written = (value: unknown): string =>
  Array.isArray(value) ? value.map((row: object) => Object.values(row).map(plain).join(' ')).join(' ; ') : plain(value);

const wrongIn = (model: PortalModel): string[] =>
  Object.entries(values)
    .filter(([name]) => name in model)
    .filter(([name, value]) => written(model[name]) !== written(value))
    .map(([name, value]) => `${name}: ${written(model[name]) || '(empty)'} ≠ ${written(value)}`);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchBrowser(name, { headless: true, proxyPort: null });
  });
  afterAll(() => session?.close());

  const open = async (page: PortalPageName) => {
    const portal = await session.browser.newPage();
    const panel = name === 'chromium' ? await openSidePanel(session, portal) : await openPanelWindow(session);
    await mapPortalHost(portal, distOf('portal-pages'));
    await portal.goto(portalAddress(`${page}/index.html`));
    await makeDraft(session, panel, { pdf, values });
    return { portal, panel };
  };
  const modelOf = async (portal: Page) =>
    JSON.parse(await portal.evaluate(() => JSON.stringify(window.portalModel()))) as PortalModel;

  const fill = async (page: PortalPageName) => {
    const { portal, panel } = await open(page);
    const report = await walkScreens({ portal, panel }, { next: /suivant|continuer/i, differences: 'ours' });
    const model = await modelOf(portal);
    const submissions = await portal.evaluate(() => window.portalSubmissions);
    await portal.close();
    await panel.close();
    return { ...report, model, submissions };
  };

  it.each(portalPageNames)('%s holds every value it asks for, and was sent nowhere', async (page) => {
    const { model, submissions, sentWhileFilling, screens } = await fill(page);
    expect(wrongIn(model)).toEqual([]);
    expect(Object.keys(model).length).toBeGreaterThan(14);
    expect([submissions, sentWhileFilling]).toEqual([0, []]);
    expect(
      screens.some(({ rows }) => rows.some(({ status }) => status === 'filled' || status === 'already-right')),
    ).toBe(true);
  });

  it('puts the page back as it was by one key, and says what is left to do by hand', async () => {
    const { portal, panel } = await open('vue');
    const before = await modelOf(portal);
    await panelDriver.openFill(panel);
    await panelDriver.waitForScreen(panel, 'form');
    await panel.locator('.actions button ::-p-text(Tout remplacer)').click();
    await panel.keyboard.down('Alt');
    await panel.keyboard.press('r');
    await panel.waitForSelector('[data-fill-state=done]');
    expect(wrongIn(await modelOf(portal))).toEqual([]);
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
    const { portal, panel } = await open('vue');
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
