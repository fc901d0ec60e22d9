/** The whole way without a mouse: every step is a key pressed on what has the focus. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/build-all.ts';
import { pageModel, submissionsOf } from '../support/do-the-job.ts';
import { launchBrowser, openPanelWindow, type Session } from '../support/launch-browser.ts';
import { type Alone, openAlone } from '../support/open-alone.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { mapPortalHost, portalUrl } from '../support/portal-host.ts';
import { goTo } from './visit-screens.ts';

/** More presses than any screen has stops: past it, the place cannot be reached. */
const MOST = 120;

const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Tabs on until the focus is there, and always somewhere that shows it. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let press = 0; press < MOST; press += 1) {
    if (await hasFocus(page, selector)) return expect(await showsFocus(page)).toBe(true);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Le clavier n’atteint pas ${selector}.`);
};

/** The outline is the element's own, or its button's when the control itself is out of sight. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const outlined = [focused, focused?.closest('.file-button')].filter((element) => element instanceof Element);
    return outlined.some((element) => Number.parseFloat(getComputedStyle(element).outlineWidth) >= 2);
  });

const focusedField = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field ?? null);

const chord = async (page: Page, key: 'KeyA' | 'KeyZ'): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
};

const storedName = async (page: Page) => (await panelDriver.storedDraft(page)).fields.sellerName?.value;

describe('by keyboard alone', () => {
  let session: Session;
  let portal: Page;
  let panel: Page;

  beforeAll(async () => {
    session = await launchBrowser('chromium', { headless: true, proxyPort: null });
    portal = await session.browser.newPage();
    await mapPortalHost(portal);
    await portal.goto(portalUrl);
    panel = await openPanelWindow(session);
    await panel.setViewport({ width: 380, height: 800 });
    await panel.bringToFront();
  });

  afterAll(() => session?.close());

  it('the sample is read', async () => {
    await panel.waitForSelector('[data-screen=home]');
    await tabTo(panel, '.first-steps button');
    await panel.keyboard.press('Enter');
    const draft = await panelDriver.waitUntilRead(panel);
    expect(draft.file.name).toBe('facture-exemple.pdf');
  });

  it('a value typed with pauses is one step to undo, shown at once in the field itself', async () => {
    const read = await storedName(panel);
    const shown = () => panel.$eval('#field-sellerName', (input) => (input as HTMLInputElement).value);
    await tabTo(panel, '#field-sellerName');
    await chord(panel, 'KeyA');
    for (const [piece, whole] of [
      ['Tilleuls', 'Tilleuls'],
      [' & Fils', 'Tilleuls & Fils'],
    ] as const) {
      await panel.keyboard.type(piece);
      await expect.poll(() => storedName(panel)).toBe(whole);
    }
    await chord(panel, 'KeyZ');
    await expect.poll(shown).toBe(read);
    await panel.keyboard.press('Tab');
    await expect.poll(() => storedName(panel)).toBe(read);
  });

  it('Enter leads to the portal once nothing is left to check', async () => {
    expect(await panel.$('[data-trust=doubtful]')).toBeNull();
    await tabTo(panel, '#field-invoiceNumber');
    await panel.keyboard.press('Enter');
    expect(await hasFocus(panel, '.next-steps a[href^="#/fill/"]')).toBe(true);
  });

  it('the portal’s first screen is filled, and nothing is submitted', async () => {
    await panel.keyboard.press('Enter');
    await panelDriver.waitForScreen(panel, 'upload');
    await tabTo(panel, '.fill-bar button.primary');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[data-fill-state=done]', { timeout: 60_000 });
    expect(await pageModel(portal)).toMatchObject({ fileName: 'facture-exemple.pdf', format: 'PDF_NON_SIGNE' });
    expect(await submissionsOf(portal)).toBe(0);
  });

  it('noting the deposit, and taking it back, leave the focus where one was', async () => {
    const { id } = await panelDriver.storedDraft(panel);
    await goTo(panel, `#/copy/${id}`, 'copy');
    await tabTo(panel, '.mark-deposited');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.deposited input:focus');
    await tabTo(panel, '.toast-action');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('main:focus');
  });

  it('« Tout effacer » asks first, with the way back under the hand', async () => {
    await goTo(panel, '#/settings', 'settings');
    await tabTo(panel, '.button.danger');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('dialog[open] .button:not(.danger):focus');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('dialog[open]', { hidden: true });
    expect(await panelDriver.storedDrafts(panel)).toHaveLength(1);
  });
});

describe('by keyboard, over fields that want a look', () => {
  let alone: Alone;
  let panel: Page;

  beforeAll(async () => {
    alone = await openAlone('chromium', { width: 380, height: 800 });
    panel = alone.panel;
    await alone.drop('facture.pdf', await readFile(join(projectRoot, 'test/corpus/own/tableau-au-dessus.pdf')));
    await panelDriver.waitUntilRead(panel);
  });

  afterAll(() => alone?.close());

  it('Enter goes from doubtful field to doubtful field, and Tab through all of them', async () => {
    const doubtful = await panel.$$eval('[data-trust=doubtful]', (rows) =>
      rows.map((row) => (row as HTMLElement).dataset.field ?? null),
    );
    expect(doubtful.length).toBeGreaterThan(0);
    await tabTo(panel, '#field-depositFormat');
    for (const field of doubtful) {
      await panel.keyboard.press('Enter');
      expect(await focusedField(panel)).toBe(field);
    }
    await panel.keyboard.press('Enter');
    expect(await focusedField(panel)).toBe(doubtful[0]);
  });

  it('a value is corrected, and the correction undone', async () => {
    const read = await storedName(panel);
    await tabTo(panel, '#field-sellerName');
    await chord(panel, 'KeyA');
    await panel.keyboard.type('Tilleuls & Fils');
    await panel.keyboard.press('Enter');
    await expect.poll(() => storedName(panel)).toBe('Tilleuls & Fils');
    expect(await focusedField(panel)).not.toBe('sellerName');
    await chord(panel, 'KeyZ');
    await expect.poll(() => storedName(panel)).toBe(read);
    // What came back is in sight, and under the hand.
    expect(await focusedField(panel)).toBe('sellerName');
  });
});
