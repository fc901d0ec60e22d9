/** What the user shows on one invoice, the next of the same layout gets right; what is forgotten is gone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPage } from '../corpus/draw-page.ts';
import type { Draw } from '../corpus/plain-page.ts';
import { type Alone, openAlone } from '../support/open-alone.ts';
import * as panelDriver from '../support/panel-driver.ts';

type Printed = { number: string; date: string; code: string; net: string; vat: string; gross: string; lines: number };

/** « Guichet interne » is no label that a reader could know. */
const CODE = { x: 160, y: 266 };
const invoice = ({ number, date, code, net, vat, gross, lines }: Printed): Draw[] => [
  { x: 50, y: 60, text: 'Serrurerie des Remparts' },
  { x: 50, y: 74, text: '4 rue Basse, 35400 Saint-Malo' },
  { x: 50, y: 88, text: 'SIRET : 534 923 644 00031' },
  { x: 330, y: 130, text: 'Commune de Valmorel' },
  { x: 330, y: 144, text: '1 place de la Mairie' },
  { x: 330, y: 158, text: 'SIRET : 212 403 836 00027' },
  { x: 50, y: 230, text: `Facture n° ${number}` },
  { x: 50, y: 248, text: `Date de facture : ${date}` },
  { x: 50, y: CODE.y, text: 'Guichet interne' },
  { x: CODE.x, y: CODE.y, text: code },
  { x: 50, y: 370, text: 'Désignation' },
  { x: 545, y: 370, text: 'Total HT', right: true },
  ...Array.from({ length: lines }, (_, index): Draw[] => [
    { x: 50, y: 390 + index * 18, text: `Remplacement de la serrure ${index + 1}` },
  ]).flat(),
  ...[
    ['Total HT', net],
    ['TVA 20 %', vat],
    ['Total TTC', gross],
  ].flatMap(([label = '', amount = ''], index): Draw[] => [
    { x: 340, y: 560 + index * 18, text: label },
    { x: 545, y: 560 + index * 18, text: amount, right: true },
  ]),
  { x: 50, y: 640, text: 'Règlement par virement' },
];

const first: Printed = {
  number: 'SR-118',
  date: '03/03/2026',
  code: 'GI-4471',
  net: '1 000,00 €',
  vat: '200,00 €',
  gross: '1 200,00 €',
  lines: 2,
};
const second: Printed = {
  number: 'SR-131',
  date: '16/04/2026',
  code: 'GI-9020',
  net: '450,00 €',
  vat: '90,00 €',
  gross: '540,00 €',
  lines: 5,
};
const third: Printed = {
  number: 'SR-140',
  date: '02/05/2026',
  code: 'GI-3377',
  net: '80,00 €',
  vat: '16,00 €',
  gross: '96,00 €',
  lines: 1,
};

const memories = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('bordereau');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('memories').objectStore('memories').count();
          count.onsuccess = () => {
            opening.result.close();
            done(count.result);
          };
        };
      }),
  );

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let alone: Alone;
  let panel: Page;

  beforeAll(async () => {
    alone = await openAlone(name, { width: 1280, height: 1000 });
    panel = alone.panel;
  });

  afterAll(() => alone?.close());

  const drop = async (one: Printed) => {
    await alone.drop(`${one.number}.pdf`, await drawPage(invoice(one)));
    await panel.waitForFunction(
      (number) => document.querySelector<HTMLInputElement>('#field-invoiceNumber')?.value === number,
      {},
      one.number,
    );
    return panelDriver.waitUntilRead(panel);
  };

  it('gives a field the word of the page that is clicked', async () => {
    expect((await drop(first)).fields.serviceCode).toBeUndefined();
    await panel.click('#field-serviceCode');
    const layer = await panel.waitForSelector('.word-layer:not([data-words="0"])');
    await layer?.scrollIntoView();
    const box = await layer?.boundingBox();
    if (!box) throw new Error('no page is shown');
    await panel.mouse.click(box.x + ((CODE.x + 12) / 595) * box.width, box.y + ((CODE.y - 3) / 842) * box.height);
    await panel.waitForSelector('[data-field=serviceCode][data-trust=sure]');
    expect(await panel.$eval('#field-serviceCode', (input) => (input as HTMLInputElement).value)).toBe('GI-4471');
    await panel.waitForSelector('[data-field=serviceCode] canvas.snippet');
  });

  it('finds it by itself on the next invoice of the same layout, and says why', async () => {
    while ((await memories(panel)) === 0);
    const { fields } = await drop(second);
    expect(fields.serviceCode?.value).toBe('GI-9020');
    const why = await panel.waitForSelector('[data-field=serviceCode] [data-remembered]');
    expect(await why?.evaluate((element) => element.textContent)).toContain('guichet interne');
  });

  it('lists what is remembered, and forgets it', async () => {
    await alone.goTo('#/settings');
    const layout = await panel.waitForSelector('[data-memory]');
    expect(await layout?.evaluate((element) => element.textContent)).toContain('Serrurerie des Remparts');
    await (await panel.waitForSelector('[data-memory] .remembered-head button'))?.click();
    await panel.waitForSelector('[data-memory]', { hidden: true });
    expect((await drop(third)).fields.serviceCode).toBeUndefined();
  });
});
