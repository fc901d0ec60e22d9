/** What the panel does when a page is not what it expects: shows the way, waits for the session, lets itself be taught. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Beside, openBeside } from '../support/open-beside.ts';
import * as panelDriver from '../support/panel-driver.ts';
import { portalAddress } from '../support/portal-host.ts';
import { makeDraft } from '../support/try-page.ts';

const pdf = 'shared/ui/sample/facture-exemple.pdf';
const values = { invoiceNumber: 'F-77', issueDate: '2026-02-17', commitmentNumber: '0000048295' };

const pages = {
  'home.html': `<title>Chorus Pro</title><h1>Bienvenue</h1><ul><li><a href="#" id="menu">Facturation</a></li>
    <li><a href="form.html">Factures émises</a></li><li><a href="#">Mon compte</a></li></ul>`,
  'login.html': `<title>Chorus Pro</title><h1>Connexion</h1><form><label>Identifiant <input name="u"></label>
    <label>Mot de passe <input type="password" name="p"></label><button>Se connecter</button></form>`,
  'form.html': `<title>Déposer facture</title><h1>Déposer une facture</h1>
    <form><fieldset><legend>RÉFÉRENCES</legend>
    <label>Numéro de facture <input id="n" name="FACTURE-778899" value="SECRET 445566"></label>
    <label>Date de facture <input id="d"></label>
    <label>Zone libre 4 <input id="z"></label>
    <label>Pièce jointe <input type="file" id="f"></label></fieldset>
    <fieldset><legend>MONTANTS TOTAUX</legend><label>Montant HT <input id="h"></label><label>Net à payer <input id="p"></label></fieldset>
    <button onclick="window.pressed = true">Valider et envoyer</button></form>`,
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let beside: Beside;
  let portal: Page;
  let panel: Page;
  beforeAll(async () => {
    beside = await openBeside(name, pages);
    ({ portal, panel } = beside);
    await makeDraft(beside.session, panel, { pdf, values });
    await panelDriver.openFill(panel);
  });
  afterAll(() => beside?.close());

  /** By keyboard: a message at the foot of a low panel may stand over what a mouse would press. */
  const pressKey = async (selector: string) => {
    await panel.waitForSelector(selector);
    await panel.focus(selector);
    await panel.keyboard.press('Enter');
  };

  const ringed = () =>
    portal.waitForFunction(() => document.querySelector('html > div[aria-hidden=true]') !== null, { polling: 50 });

  it('says which link of the page leads to the deposit, and shows it without following it', async () => {
    const guide = await panel.waitForSelector('[data-next-link="Factures émises"]');
    await (await guide?.$('button'))?.click();
    await ringed();
    expect(portal.url()).toBe(portalAddress('home.html'));
  });

  it('says that the session is over, and comes back with the same draft', async () => {
    await portal.goto(portalAddress('login.html'));
    await panel.waitForSelector('.fill-signed-out');
    await portal.goto(portalAddress('form.html'));
    await panelDriver.waitForScreen(panel, 'form');
    expect(await panel.$('.fill-signed-out')).toBeNull();
    expect((await panelDriver.shownReport(panel)).find(({ target }) => target === 'invoiceNumber')?.ours).toBe('F-77');
  });

  it('learns a field that the user points at, keeps it across a reload, and forgets it', async () => {
    const row = '[data-target=commitmentNumber]';
    await pressKey(`${row}[data-comparison=not-on-page] .fill-teach`);
    await panel.waitForSelector('.fill-pointing');
    await portal.bringToFront();
    await portal.waitForSelector('html > div[role=status]');
    await portal.click('h1');
    await portal.click('button');
    expect(await portal.evaluate(() => 'pressed' in window)).toBe(false);
    await portal.click('#z');
    await panel.bringToFront();
    await panel.waitForSelector(`${row}[data-comparison=empty] .fill-taught`);
    expect(await portal.$('html > div[role=status]')).toBeNull();
    await portal.goto(portalAddress('login.html'));
    await panel.waitForSelector('.fill-signed-out');
    await portal.goto(portalAddress('form.html'));
    await panel.waitForSelector(`${row}[data-comparison=empty] .fill-taught`);
    await panel.keyboard.down('Alt');
    await panel.keyboard.press('r');
    await panel.keyboard.up('Alt');
    await panel.waitForSelector('[data-fill-state=done]');
    expect(await portal.$eval('#z', (input) => (input as HTMLInputElement).value)).toBe('0000048295');
    await pressKey(`${row} .fill-taught button`);
    await panel.waitForSelector(`${row}[data-comparison=not-on-page] .fill-teach`);
  });

  it('takes no control that cannot hold the value, and no answer for an answer', async () => {
    const row = '[data-target=commitmentNumber]';
    for (const give of [() => portal.click('#f'), () => portal.keyboard.press('Escape')]) {
      await pressKey(`${row} .fill-teach`);
      await portal.bringToFront();
      await portal.waitForSelector('html > div[role=status]');
      await give();
      await panel.bringToFront();
      await panel.waitForFunction(() => document.querySelector('.fill-pointing') === null, { polling: 50 });
      expect(await panel.$(`${row}[data-comparison=not-on-page]`)).not.toBeNull();
    }
  });

  it('describes the page without a value, a figure or another word than its labels', async () => {
    await pressKey('.fill-report summary');
    const area = await panel.waitForSelector('.skeleton');
    const text = (await area?.evaluate((each) => (each as HTMLTextAreaElement).value)) ?? '';
    expect(text).toContain('« Numéro de facture »');
    expect(text).toContain('input id="n" name="FACTURE-0"');
    for (const secret of ['SECRET', '445566', '778899', '0000048295', 'Déposer', 'Valider']) {
      expect(text).not.toContain(secret);
    }
  });
});
