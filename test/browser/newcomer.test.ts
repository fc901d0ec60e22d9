/** Someone who has never seen the program: from the first screen to a filled form, by keyboard only, then by mouse only. What it takes is counted. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { goToForm, pageModel, submissionsOf } from '../support/do-the-job.ts';
import { launchBrowser, openPanelWindow, type Session } from '../support/launch-browser.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { mapPortalHost, portalUrl } from '../support/portal-host.ts';

/** Reaches a control and presses it, as one who has only the keyboard, or only the mouse, would. */
type Hand = { press: (page: Page, selector: string) => Promise<void>; actions: () => number };

/** More presses than any screen has stops: past it, there is no way. */
const MOST = 150;

const keyboard = (): Hand => {
  let actions = 0;
  const reaches = (page: Page, selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  return {
    press: async (page, selector) => {
      await page.waitForSelector(selector);
      for (let tabs = 0; !(await reaches(page, selector)); tabs += 1) {
        if (tabs > MOST) throw new Error(`Le clavier n’atteint pas ${selector}.`);
        await page.keyboard.press('Tab');
        actions += 1;
      }
      await page.keyboard.press('Enter');
      actions += 1;
    },
    actions: () => actions,
  };
};

const mouse = (): Hand => {
  let actions = 0;
  return {
    press: async (page, selector) => {
      await (await page.waitForSelector(selector, { visible: true }))?.click();
      actions += 1;
    },
    actions: () => actions,
  };
};

const FILL = '.fill-bar button.primary:not(:disabled)';

/** The way the screens themselves point out: sample, what is doubtful, fill, « Continuer » by the human, fill. */
const goThrough = async (hand: Hand, panel: Page, portal: Page): Promise<void> => {
  await hand.press(panel, '.first-steps button');
  await panelDriver.waitUntilRead(panel);
  while (await panel.$('.row[data-trust=doubtful] .confirm')) {
    const before = await panel.$$eval('.confirm', ({ length }) => length);
    await hand.press(panel, '.row[data-trust=doubtful] .confirm');
    await panel.waitForFunction((count) => document.querySelectorAll('.confirm').length < count, {}, before);
  }
  await hand.press(panel, '.next-steps a[href^="#/fill/"]');
  await panelDriver.waitForScreen(panel, 'upload');
  await hand.press(panel, FILL);
  await panel.waitForSelector('[data-fill-state=done]', { timeout: 60_000 });
  await portal.bringToFront();
  await goToForm(portal);
  await panel.bringToFront();
  await panelDriver.waitForScreen(panel, 'form');
  await hand.press(panel, FILL);
  await panel.waitForSelector('[data-fill-state=done]', { timeout: 60_000 });
};

describe('a newcomer', () => {
  let session: Session | null = null;
  afterEach(() => session?.close());

  it.each([
    ['clavier', keyboard],
    ['souris', mouse],
  ] as const)('fills the form without a dead end: %s', async (name, handOf) => {
    session = await launchBrowser('chromium', { headless: true, proxyPort: null });
    const portal = await session.browser.newPage();
    await mapPortalHost(portal);
    await portal.goto(portalUrl);
    const panel = await openPanelWindow(session);
    await panel.setViewport({ width: 400, height: 860 });
    await panel.bringToFront();
    const hand = handOf();
    await goThrough(hand, panel, portal);
    console.log(`${name} : ${hand.actions()} actions, du premier écran au formulaire rempli`);
    expect(await pageModel(portal)).toMatchObject({ engagement: '1508432617' });
    expect(await submissionsOf(portal)).toBe(0);
    // A hundred presses of Tab are many: what comes next should be near.
    expect(hand.actions()).toBeLessThan(name === 'souris' ? 12 : 160);
  });
});
