/** Nothing is waited for that cannot come, and nothing is pressed for want of it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { recipient, text, totals } from './form-pieces.ts';

/** How long a list is searched for a field to type in: one chosen from sooner was not. */
const FIELD_WITHIN = 1200;

const told = (page: Page): Promise<Record<string, number | string>> =>
  page.evaluate(() => (globalThis as unknown as { told: Record<string, number | string> }).told);

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);

  it('chooses from a list that shows our value, without waiting for a field to search by', async () => {
    const page = await open({
      html: `<form>${totals}${recipient('<span id="n">Code service</span> <button type="button" id="b" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="l" aria-labelledby="n">Choisir</button><ul id="l" role="listbox" hidden><li role="option">D5 - Achats</li><li role="option">SFACETAT - Service facturier</li></ul>')}</form>`,
      script: `const [b, l] = ['#b', '#l'].map((q) => document.querySelector(q)); window.told = {}; let since = 0;
        b.onclick = () => { l.hidden = !l.hidden; b.ariaExpanded = String(!l.hidden); since = performance.now(); };
        for (const each of l.children) each.onclick = () => { told.kept = each.textContent; told.after = performance.now() - since; b.textContent = each.textContent; l.hidden = true; b.ariaExpanded = 'false'; };`,
    });
    expect((await fillFrom(page, draftOf())).status.serviceCode).toBe('filled');
    const { kept, after } = await told(page);
    expect(kept).toBe('SFACETAT - Service facturier');
    expect(after).toBeLessThan(FIELD_WITHIN);
  });

  it('presses nothing to close a list that has gone with its input', async () => {
    const page = await open({
      html: `<form>${totals}${recipient('<label id="n" for="i">SIRET</label> <span id="box"><input id="i" role="combobox" aria-autocomplete="list" aria-expanded="false"></span><ul id="l" role="listbox"></ul>')}</form>`,
      script: `const [i, l, box] = ['#i', '#l', '#box'].map((q) => document.querySelector(q)); window.told = { kept: '', presses: 0 };
        document.addEventListener('mousedown', ({ target }) => { if (target === document.body) told.presses += 1; });
        i.oninput = () => { i.ariaExpanded = 'true'; l.innerHTML = '<li role="option">11000201100044 - Services de l’État</li>'; l.firstChild.onclick = ({ target }) => { told.kept = target.textContent; box.innerHTML = '<span role="combobox" aria-expanded="false" aria-labelledby="n">' + target.textContent + '</span>'; l.replaceChildren(); }; };`,
    });
    expect((await fillFrom(page, draftOf())).status.buyerSiret).toBe('filled');
    expect(await told(page)).toEqual({ kept: '11000201100044 - Services de l’État', presses: 0 });
  });

  const panel = (button: string) =>
    `${button}<div id="p" hidden>${text('Numéro de facture', 'number')}${text('N° d’engagement', 'order')}</div>`;

  it('waits for a panel that opens late, and does not shut it by a second press', async () => {
    const page = await open({
      html: `<form>${totals}${panel('<button type="button" id="b" aria-expanded="false" aria-controls="p">Références</button>')}</form>`,
      script: `const [b, p] = ['#b', '#p'].map((q) => document.querySelector(q)); window.told = { presses: 0 };
        b.onclick = () => { told.presses += 1; setTimeout(() => { p.hidden = !p.hidden; b.ariaExpanded = String(!p.hidden); }, 700); };`,
    });
    expect((await fillFrom(page, draftOf())).status).toMatchObject({
      invoiceNumber: 'filled',
      commitmentNumber: 'filled',
    });
    expect(await told(page)).toEqual({ presses: 1 });
  });

  it('presses once what opens nothing, however many fields lie behind it', async () => {
    const page = await open({
      html: `<form>${panel('<button type="button" role="tab" aria-selected="false" id="b" aria-controls="p">2. Références</button>')}${totals}</form>`,
      script: `window.told = { presses: 0 }; document.querySelector('#b').onclick = () => { told.presses += 1; };`,
    });
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ invoiceNumber: 'refused: by-hand', commitmentNumber: 'refused: by-hand' });
    expect(await told(page)).toEqual({ presses: 1 });
  });
});
