/** Walks through the screens of the built program as a person would, and stops at each for a look. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Draft } from '../../shared/core/draft.ts';
import { projectRoot } from '../support/build-all.ts';
import { goToForm } from '../support/do-the-job.ts';
import type { Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';

export const sample = resolve(projectRoot, 'shared/ui/sample/facture-exemple.pdf');

export type Look = (screen: string) => Promise<void>;

/** Both surfaces: nothing yet, a draft, what it asks, the two ways out, the settings, and home with the draft on it. */
export const visitDraft = async (session: Session, page: Page, look: Look): Promise<void> => {
  await page.waitForSelector('[data-screen=home] .empty');
  await look('home-empty');
  await panelDriver.dropFile(session, page, sample);
  const { id } = await panelDriver.waitUntilRead(page);
  await page.waitForSelector('[data-screen=check] canvas.snippet[style]');
  await look('check');
  for (const screen of ['copy', 'hand-over', 'lot']) {
    await goTo(page, `#/${screen}/${id}`, screen);
    await look(screen);
  }
  for (const screen of ['book', 'settings']) {
    await goTo(page, `#/${screen}`, screen);
    await look(screen);
  }
  await goTo(page, '#/', 'home');
  await page.waitForSelector('[data-draft]');
  await look('home-drafts');
};

/** The extension only: no portal in sight, then its two screens, each before and after the fill. */
export const visitFill = async (panel: Page, openPortal: () => Promise<Page>, look: Look): Promise<void> => {
  const { id } = await panelDriver.storedDraft(panel);
  await goTo(panel, `#/fill/${id}`, 'fill');
  await look('fill-no-portal');
  const portal = await openPortal();
  await panel.bringToFront();
  for (const screen of ['upload', 'form'] as const) {
    await panelDriver.waitForScreen(panel, screen);
    await look(`fill-${screen}-before`);
    await panelDriver.fillWhatIsEmpty(panel, screen);
    await look(`fill-${screen}-after`);
    if (screen === 'form') continue;
    await portal.bringToFront();
    await goToForm(portal);
    await panel.bringToFront();
  }
  // Opened anew, the panel would go back to a fill under way.
  await portal.close();
};

/** A draft as the PWA's tab would hand it over: that tab's answer is given in its place, the rest is the panel's own. */
export const visitOffer = async (
  session: Session,
  panel: Page,
  look: (screen: string, page: Page) => Promise<void>,
): Promise<void> => {
  const draft = await panelDriver.storedDraft(panel);
  const page = await session.browser.newPage();
  await page.setViewport(panel.viewport());
  await page.evaluateOnNewDocument(answerForTab, draft, (await readFile(sample)).toString('base64'));
  await page.goto(`${session.panelUrl}#recevoir=1`);
  await page.waitForSelector('[data-screen=offered]');
  await look('offered', page);
  await page.close();
};

const answerForTab = (draft: Draft, base64: string): void => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const file = new File([bytes], draft.file.name, { type: draft.file.type });
  const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
  tabs.sendMessage = (() => Promise.resolve({ draft, file })) as typeof tabs.sendMessage;
};

export const goTo = async (page: Page, hash: string, screen: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector(`[data-screen=${screen}]`);
};
