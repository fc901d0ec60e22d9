/** One imitation of the portal, filled by the extension, judged on what the page itself says it holds. */
import type { Page } from 'puppeteer-core';
import type { PortalModel } from '../portal-pages/page-model.ts';
import type { PortalPageName } from '../portal-pages/portal-page-names.ts';
import { distOf } from './build-all.ts';
import { openPanelWindow, openSidePanel, type Session } from './launch-browser.ts';
import { mapPortalHost, portalAddress } from './portal-host.ts';
import { makeDraft, type ScreenReport, walkScreens } from './try-page.ts';

const pdf = 'shared/ui/sample/facture-exemple.pdf';

export type VatLine = { rate: string; base: string; amount: string };

/** What a person who holds the invoice would enter, in the names and writing of the corpus's truth files. */
export const expected: Readonly<Record<string, unknown>> = {
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

/** Pages write the same day, the same sum and the same number in their own ways. */
const plain = (value: unknown): string => {
  const text = String(value ?? '').replace(/[\s\u202f\u00a0€]/g, '');
  if (/^\d{2}\/\d{2}\/\d{4}$/.test(text)) return text.split('/').reverse().join('-');
  if (/^\d+[.,]\d{2}$/.test(text)) return text.replace(',', '.');
  return /^(\d{14})-/.exec(text)?.[1] ?? text;
};

const written = (value: unknown): string =>
  Array.isArray(value) ? value.map((row: object) => Object.values(row).map(plain).join(' ')).join(' ; ') : plain(value);

export type Judged = { right: string[]; wrong: string[]; empty: string[] };

/** Every field that the page asks for and that a person could enter. */
export const judge = (model: PortalModel): Judged => {
  const judged: Judged = { right: [], wrong: [], empty: [] };
  for (const [name, value] of Object.entries(expected)) {
    if (!(name in model)) continue;
    const held = written(model[name]);
    if (held === written(value)) judged.right.push(name);
    else if (held === '') judged.empty.push(name);
    else judged.wrong.push(`${name}: ${held}`);
  }
  return judged;
};

export type OpenedPage = { portal: Page; panel: Page };

export const openPortalPage = async (session: Session, name: PortalPageName): Promise<OpenedPage> => {
  const portal = await session.browser.newPage();
  const panel = session.name === 'chromium' ? await openSidePanel(session, portal) : await openPanelWindow(session);
  await mapPortalHost(portal, distOf('portal-pages'));
  await portal.goto(portalAddress(`${name}/index.html`));
  await makeDraft(session, panel, { pdf, values: expected });
  return { portal, panel };
};

/** Passed as text: Firefox's driver leaves out an object met twice. */
export const modelOf = async (portal: Page): Promise<PortalModel> =>
  JSON.parse(await portal.evaluate(() => JSON.stringify(window.portalModel()))) as PortalModel;

export type PortalPageRun = Judged & {
  screens: ScreenReport[];
  /** Fields off the form that hold something. */
  traps: string[];
  submissions: number;
  sentWhileFilling: string[];
  /** What the page held from the start and « Remplir » left as it was, out of how many. */
  preserved: number;
  prefilled: number;
  ms: number;
  /** What had to be entered: right now, and not there from the start. */
  entered: Record<string, unknown>;
};

/** @param watch stays as long as the panel watches what the page changes by itself. */
export const runPortalPage = async (session: Session, name: PortalPageName, watch = false): Promise<PortalPageRun> => {
  const { portal, panel } = await openPortalPage(session, name);
  try {
    const atFirst = await modelOf(portal);
    const kept = new Map<string, boolean>();
    const before = async () => {
      const held = await modelOf(portal);
      return async () => {
        const now = await modelOf(portal);
        for (const [field, value] of Object.entries(held))
          if (written(value) !== '' && value !== 'false') kept.set(field, written(now[field]) === written(value));
      };
    };
    const walk = { next: /suivant|continuer/i, differences: 'ours', watch, before } as const;
    const { screens, sentWhileFilling } = await walkScreens({ portal, panel }, walk);
    const model = await modelOf(portal);
    const judged = judge(model);
    return {
      ...judged,
      entered: enteredOf(judged.right, atFirst, model),
      screens,
      sentWhileFilling,
      traps: await portal.evaluate(() => window.portalTraps()),
      submissions: await portal.evaluate(() => window.portalSubmissions),
      preserved: [...kept.values()].filter(Boolean).length,
      prefilled: kept.size,
      ms: screens.reduce((sum, screen) => sum + screen.ms, 0),
    };
  } finally {
    await portal.close();
    await panel.close();
  }
};

const enteredOf = (right: readonly string[], atFirst: PortalModel, { file }: PortalModel): Record<string, unknown> => ({
  ...(file ? { file } : {}),
  ...Object.fromEntries(
    right.filter((name) => written(atFirst[name]) !== written(expected[name])).map((name) => [name, expected[name]]),
  ),
});
