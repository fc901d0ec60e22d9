/** What one invoice teaches of its recipient completes the next, says so, and can be corrected in the book. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPage } from '../corpus/draw-page.ts';
import type { Draw } from '../corpus/plain-page.ts';
import { type Alone, openAlone } from '../support/open-alone.ts';
import * as panelDriver from '../support/panel-driver.ts';

const TOWN = '21240383600027';

const invoice = (number: string, code: string | null): Draw[] => [
  { x: 50, y: 60, text: 'Serrurerie des Remparts' },
  { x: 50, y: 74, text: '4 rue Basse, 35400 Saint-Malo' },
  { x: 50, y: 88, text: 'SIRET : 534 923 644 00031' },
  { x: 330, y: 130, text: 'Commune de Valmorel' },
  { x: 330, y: 144, text: '1 place de la Mairie' },
  { x: 330, y: 158, text: 'SIRET : 212 403 836 00027' },
  { x: 50, y: 230, text: `Facture n° ${number}` },
  { x: 50, y: 248, text: 'Date de facture : 03/03/2026' },
  ...(code ? [{ x: 50, y: 266, text: `Code service : ${code}` }] : []),
  { x: 50, y: 390, text: 'Remplacement de la serrure' },
  ...['Total HT', 'TVA 20 %', 'Total TTC', 'Net à payer'].map((text, index) => ({ x: 340, y: 560 + index * 18, text })),
  ...['1 000,00 €', '200,00 €', '1 200,00 €', '1 200,00 €'].map((text, index) => ({
    x: 545,
    y: 560 + index * 18,
    text,
    right: true,
  })),
  { x: 50, y: 640, text: 'Règlement par virement' },
  { x: 50, y: 654, text: 'TVA acquittée sur les encaissements' },
];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let alone: Alone;
  let panel: Page;
  let goTo: Alone['goTo'];

  beforeAll(async () => {
    alone = await openAlone(name, { width: 1280, height: 1000 });
    ({ panel, goTo } = alone);
  });

  afterAll(() => alone?.close());

  const drop = async (number: string, code: string | null) => {
    await alone.drop(`${number}.pdf`, await drawPage(invoice(number, code)));
    await panel.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('#field-invoiceNumber')?.value === wanted,
      {},
      number,
    );
    await panelDriver.waitUntilRead(panel);
  };

  /** Says yes to everything that is doubtful. */
  const confirmAll = async () => {
    for (;;) {
      const button = await panel.$('.row .button.confirm');
      if (!button) return;
      const row = await button.evaluate((element) => element.closest<HTMLElement>('[data-field]')?.dataset.field);
      await button.evaluate((element) => (element as HTMLElement).click());
      await panel.waitForSelector(`[data-field=${row}][data-trust=sure]`);
    }
  };

  it('keeps the recipient and its service once a draft is ready', async () => {
    await drop('SR-118', 'VOIRIE-2');
    await confirmAll();
    await panel.waitForSelector('[data-saving=saved]');
    await goTo('#/book');
    const line = await panel.waitForSelector(`[data-book=recipients] [data-party="${TOWN}"]`);
    expect(await line?.evaluate((element) => element.textContent)).toContain('1 service');
    await panel.waitForSelector('[data-book=suppliers] [data-party="53492364400031"]');
    if (process.env.SHOTS) await panel.screenshot({ path: `${process.env.SHOTS}/book-${name}.png` });
  });

  it('completes the next invoice, says where from, and leaves it to be checked', async () => {
    await drop('SR-131', null);
    const row = await panel.waitForSelector('[data-field=serviceCode][data-trust=doubtful]');
    expect(await row?.$eval('input', (input) => (input as HTMLInputElement).value)).toBe('VOIRIE-2');
    await panel.waitForSelector('[data-field=serviceCode] [data-evidence=known]');
    if (process.env.SHOTS) {
      await row?.scrollIntoView();
      await panel.screenshot({ path: `${process.env.SHOTS}/known-${name}.png` });
    }
  });

  it('what the book says the recipient asks for is asked of the draft on the desk; an error can be set aside', async () => {
    const back = await panel.evaluate(() => location.hash);
    await goTo('#/book');
    await (await panel.waitForSelector(`[data-party="${TOWN}"] .party-open`))?.click();
    await (await panel.waitForSelector('[name=needsCommitment]'))?.select('yes');
    if (process.env.SHOTS)
      await panel.screenshot({ path: `${process.env.SHOTS}/book-form-${name}.png`, fullPage: true });
    await panel.click('.party-form [type=submit]');
    await panel.waitForSelector('.party-form', { hidden: true });
    await goTo(back);
    await (await panel.waitForSelector('[data-overrule=recipient-commitment-missing]'))?.click();
    await panel.type('.overrule-form input', 'commande orale');
    await panel.keyboard.press('Enter');
    const aside = await panel.waitForSelector('[data-finding=recipient-commitment-missing] .overruled');
    expect(await aside?.evaluate((element) => element.textContent)).toContain('commande orale');
    if (process.env.SHOTS) {
      await aside?.scrollIntoView();
      await panel.screenshot({ path: `${process.env.SHOTS}/overruled-${name}.png` });
    }
  });

  it('three letters find it', async () => {
    await panel.type('.picker input', 'val');
    await (await panel.waitForSelector(`.picker-choice[data-siret="${TOWN}"]`))?.click();
    await panel.waitForSelector('[data-field=buyerSiret][data-trust=sure]');
  });

  it('a refusal the user tells of is what the recipient asks for from then on, and can be forgotten', async () => {
    await goTo(await panel.evaluate(() => location.hash.replace('check', 'copy')));
    await (await panel.waitForSelector('.mark-deposited'))?.click();
    await (await panel.waitForSelector('[data-deposited] .refused summary'))?.click();
    if (process.env.SHOTS) await panel.screenshot({ path: `${process.env.SHOTS}/refused-${name}.png`, fullPage: true });
    await panel.click('[data-lacked=needsService]');
    await panel.waitForSelector('[data-screen=check]');
    await panel.waitForFunction(() =>
      [...document.querySelectorAll('.toast')].some(({ textContent }) => textContent.includes('exige un code service')),
    );
    await goTo('#/book');
    await (await panel.waitForSelector(`[data-party="${TOWN}"] .party-open`))?.click();
    const flag = await panel.waitForSelector('[name=needsService]');
    expect(await flag?.evaluate((select) => (select as HTMLSelectElement).value)).toBe('yes');
    const why = () => panel.$eval('.party-field:has([name=needsService])', (field) => field.textContent ?? '');
    expect(await why()).toContain('la facture SR-131 avait été refusée');
    if (process.env.SHOTS) await panel.screenshot({ path: `${process.env.SHOTS}/asked-${name}.png`, fullPage: true });
    await flag?.select('');
    expect(await why()).not.toContain('SR-131');
  });
});
