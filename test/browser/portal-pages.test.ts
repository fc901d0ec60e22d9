/** The deposit form in other technologies: what each page's own model holds once the extension has filled it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortalModel } from '../portal-pages/page-model.ts';
import { type PortalPageName, portalPageNames } from '../portal-pages/portal-page-names.ts';
import { distOf } from '../support/build-all.ts';
import { launchBrowser, openPanelWindow, openSidePanel, type Session } from '../support/launch-browser.ts';
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

  const fill = async (page: PortalPageName) => {
    const portal = await session.browser.newPage();
    const panel = name === 'chromium' ? await openSidePanel(session, portal) : await openPanelWindow(session);
    await mapPortalHost(portal, distOf('portal-pages'));
    await portal.goto(portalAddress(`${page}/index.html`));
    await makeDraft(session, panel, { pdf, values });
    const report = await walkScreens({ portal, panel }, { next: /suivant|continuer/i, differences: 'ours' });
    const model = JSON.parse(await portal.evaluate(() => JSON.stringify(window.portalModel()))) as PortalModel;
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
});
