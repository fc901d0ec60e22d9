/** Boxes to tick for a field to come up: ticked where we have what it is for, and where it does come up. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../shared/core/fields.ts';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';
import { recipient, text, totals } from './form-pieces.ts';

const boxes: [string, string, Partial<FieldValues>][] = [
  ['Facture rattachée à un marché public', 'Numéro du marché', { contractNumber: '2025M0047' }],
  ['La facture fait suite à un bon de commande', 'N° d’engagement', { commitmentNumber: '0000048295' }],
];
const box = (label: string) => `<p><label><input type="checkbox" id="box"> ${label}</label></p><div id="more"></div>`;
const ticks = (more: string) =>
  `document.querySelector('#box').onchange = ({ target }) => { document.querySelector('#more').innerHTML = target.checked ? \`${more}\` : ''; };`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  let page: Page;
  const fill = async (label: string, more: string, own: Partial<FieldValues>) => {
    const form = `${recipient(text('SIRET', 'siret'))}${totals}<section><h2>Références</h2>${text('Numéro de facture', 'number')}${box(label)}</section>`;
    page = await pages.open({ html: `<form>${form}</form>`, script: ticks(more) });
    const { status, outcomes } = await fillFrom(
      page,
      draftOf({ ...values, commitmentNumber: '', contractNumber: '', ...own }),
    );
    const told = outcomes.flatMap(({ ticked }) => ticked ?? []);
    return { status, told, isTicked: await page.$eval('#box', (each) => (each as HTMLInputElement).checked) };
  };

  it.each(boxes)('ticks « %s » for what it asks then: %s', async (label, asked, own) => {
    const [target = ''] = Object.keys(own);
    expect(await fill(label, text(asked, 'more'), own)).toMatchObject({
      status: { [target]: 'filled' },
      told: [label],
      isTicked: true,
    });
    expect(await modelOf(page)).toMatchObject({ more: Object.values(own)[0] });
  });

  it('leaves it where we have no such number, or nothing comes up', async () => {
    const [[label, asked, own] = ['', '', {}]] = boxes;
    expect(await fill(label, text(asked, 'more'), {})).toMatchObject({ told: [], isTicked: false });
    expect(await fill(label, '', own)).toMatchObject({
      status: { contractNumber: 'not-found: not-on-page' },
      isTicked: false,
    });
  });

  it('ticks that the net differs from the gross where it does, and tells what the page computes where it does not', async () => {
    const computed = `<p><label>Net à payer <input data-model="due" readonly></label></p>`;
    const open = async (amountDue: number) => {
      const label = 'Le net à payer diffère du montant TTC (acompte, retenue…)';
      const form = totals.replace(/<p><label>Net à payer.*?<\/p>/, `<div id="net">${computed}</div>${box(label)}`);
      page = await pages.open({
        html: `<form>${recipient(text('SIRET', 'siret'))}${form}</form>`,
        script: `const net = document.querySelector('#net'); const gross = document.querySelector('[data-model=gross]');
          const draw = () => { if (net.querySelector('[readonly]')) net.querySelector('input').value = gross.value; }; gross.onchange = draw;
          document.querySelector('#box').onchange = ({ target }) => { net.innerHTML = target.checked ? \`${text('Net à payer', 'due')}\` : \`${computed}\`; draw(); };`,
      });
      const { status } = await fillFrom(page, draftOf({ ...values, amountDue }));
      return { status: status.amountDue, ...(await modelOf(page)) };
    };
    expect(await open(600000)).toMatchObject({ status: 'filled', due: '6000,00', gross: '9420,00' });
    expect(await open(942000)).toMatchObject({ status: 'already-right', due: '9420,00' });
  });
});
