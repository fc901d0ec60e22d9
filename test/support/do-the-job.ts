/** The main job, driven as a user would: drop the PDF, let it be read, fill the portal's two screens, look at what they hold. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Draft } from '../../shared/core/draft.ts';
import { fieldNames } from '../../shared/core/fields.ts';
import { projectRoot } from './build-all.ts';
import { countRequests } from './count-requests.ts';
import { describeField, type FieldResult, type FormModel } from './describe-field.ts';
import type { BrowserName } from './find-browser.ts';
import { launchBrowser, openPanelWindow, openSidePanel, type Session } from './launch-browser.ts';
import * as panelDriver from './panel-driver.ts';
import { mapPortalHost, portalUrl } from './portal-host.ts';

export type Job = { fields: FieldResult[]; requestsOut: number; submissions: number; screenshot: string };

/** @throws when the browser or a screen does not come; a field that is not right is in the result, not an error. */
export const doTheJob = async (name: BrowserName, file: string): Promise<Job> => {
  const counter = await countRequests();
  const session = await launchBrowser(name, { headless: true, proxyPort: counter.port });
  try {
    const { portal, panel, asked } = await openSideBySide(session);
    await panelDriver.dropFile(session, panel, file);
    const draft = await panelDriver.waitUntilRead(panel);
    const model = await fillBothScreens(panel, portal);
    const screenshot = await capture(portal, `${basename(file, '.pdf')}-${name}.png`);
    return {
      fields: fieldResults(draft, model),
      requestsOut: counter.out().length + asked.length,
      submissions: await submissionsOf(portal),
      screenshot,
    };
  } finally {
    await session.close();
    counter.close();
  }
};

/** `asked`: what the portal was asked besides its files. */
export type SideBySide = { portal: Page; panel: Page; asked: string[] };

/** The portal's page and the panel: beside it in Chromium, in a tab of its own in Firefox (no driver reaches its sidebar). */
export const openSideBySide = async (session: Session): Promise<SideBySide> => {
  const portal = await session.browser.newPage();
  const panel = session.name === 'chromium' ? await openSidePanel(session, portal) : null;
  const asked = await mapPortalHost(portal);
  await portal.goto(portalUrl);
  return { portal, asked, panel: panel ?? (await openPanelWindow(session)) };
};

/**
 * Fills what is empty, then takes our value wherever the portal's recognition differs; presses « Continuer » as the human.
 * @returns what both screens hold, by the page's own account.
 */
export const fillBothScreens = async (panel: Page, portal: Page): Promise<FormModel> => {
  await panelDriver.openFill(panel);
  await panelDriver.fillScreen(panel, 'upload');
  const uploaded = await pageModel(portal);
  await goToForm(portal);
  await panelDriver.fillScreen(panel, 'form');
  return { ...uploaded, ...(await pageModel(portal)) };
};

/** @throws with the portal's own words when it refuses to go on. */
export const goToForm = async (portal: Page): Promise<void> => {
  await pressContinue(portal);
  const answer = await portal.waitForFunction(
    () => {
      if (location.pathname.endsWith('/formulaire.html')) return 'form';
      return document.querySelector('[role=alert]')?.textContent?.trim();
    },
    { timeout: 30_000 },
  );
  const said = await answer.jsonValue();
  if (said !== 'form') throw new Error(`Le portail d’entraînement ne va pas plus loin : ${said}`);
};

/** The portal's own button: pressed by the driver in the human's place, never by the extension. */
export const pressContinue = async (portal: Page): Promise<void> => {
  const button = await portal.waitForSelector('::-p-xpath(//button[normalize-space()="Continuer"])');
  await button?.click();
};

/** What the page itself would submit: its own model, not what we wrote. */
export const pageModel = (portal: Page): Promise<FormModel> =>
  portal.evaluate(() => (window as unknown as { practiceModel: () => FormModel }).practiceModel());

export const submissionsOf = async (portal: Page): Promise<number> =>
  Number(await portal.evaluate(() => document.documentElement.dataset.submissions));

const fieldResults = (draft: Draft, model: FormModel): FieldResult[] =>
  fieldNames.filter((name) => draft.fields[name]).map((name) => describeField(name, draft, model));

const capture = async (page: Page, name: string): Promise<string> => {
  const folder = join(projectRoot, '.cache/screenshots');
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await page.screenshot({ path: path as `${string}.png`, fullPage: true });
  return path;
};
