/** A form in panels, of which only the open one is on the page: opening one takes the others away. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chorusPro } from '../../shared/core/portal/chorus-pro.ts';
import { planFill } from '../../shared/core/portal/plan-fill.ts';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, look } from './content-page.ts';

const input = (id: string, label: string) => `<label for="${id}">${label}</label><input id="${id}" data-key="${id}">`;
const cards = ['A1 Dépôt par un fournisseur d’une facture', 'A2 Facture déjà payée']
  .map((text) => `<button type="button" role="radio" data-key="cadre" value="${text.slice(0, 2)}">${text}</button>`)
  .join('');

/** Title of each panel, and what is on the page while it is open. */
const PANELS: Record<string, string> = {
  'Cadre de facturation': `<div role="radiogroup" aria-label="Cadre de facturation">${cards}</div>`,
  'Destinataire de la facture': input('buyer', 'SIRET'),
  Références: input('number', 'Numéro de facture') + input('order', 'N° d’engagement'),
  'Montants totaux': input('net', 'Montant HT') + input('tax', 'Montant TVA'),
  'TVA et règlement':
    '<label for="means">Mode de règlement</label><select id="means" data-key="means"><option><option>Chèque<option>Virement</select>',
  'Imprimer la facture': '',
  'Supprimer la facture': '',
};

/** `start` is open at first; titles are drawn anew whenever a panel opens when `fresh`. */
const draw = (start: string, fresh: boolean, cadre = 'A2') => `
  const held = { cadre: '${cadre}' }; const pressing = []; let open = '${start}'; const panels = ${JSON.stringify(PANELS)};
  const form = document.querySelector('#form');
  const fill = (body, title) => { body.innerHTML = open === title ? panels[title] : ''; for (const each of body.querySelectorAll('[data-key]')) each.role === 'radio' ? each.setAttribute('aria-checked', held.cadre === each.value) : (each.value = held[each.dataset.key] ?? ''); };
  const render = () => { if (${fresh} || !form.children.length) form.innerHTML = Object.keys(panels).map((title) => '<section><h2><button type="button" data-title="' + title + '"><span>' + title + '</span><span>+</span></button></h2><div></div></section>').join('');
    for (const each of form.querySelectorAll('section')) { const title = each.querySelector('button').dataset.title; each.querySelector('h2 button').setAttribute('aria-expanded', open === title); fill(each.lastChild, title); } };
  form.addEventListener('click', ({ target }) => { const own = target.closest('[data-title]'); if (own) { pressing.push(own.dataset.title); open = open === own.dataset.title ? '' : own.dataset.title; render(); } const card = target.closest('[role=radio]'); if (card) { held.cadre = card.value; render(); } });
  form.addEventListener('input', ({ target }) => { held[target.dataset.key] = target.value; });
  render(); window.heldByPage = () => held; window.pressed = () => pressing; window.openNow = () => open;`;

const OURS = {
  buyer: values.buyerSiret,
  number: values.invoiceNumber,
  order: values.commitmentNumber,
  net: '7850,00',
  tax: '1570,00',
  means: 'Virement',
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  let page: Page;
  const show = async (start: string, fresh: boolean, cadre?: string) => {
    page = await open({
      html: '<h1>Déposer une facture</h1><form><div id="form"></div><button>Valider et envoyer</button></form>',
      script: draw(start, fresh, cadre),
    });
    return fillFrom(page, draftOf());
  };

  it.each([
    ['none open', '', false],
    ['one open, and titles drawn anew', 'Références', true],
  ])('fills the panels one by one, %s', async (_, start, fresh) => {
    const { status } = await show(start, fresh);
    expect(await page.evaluate('heldByPage()')).toEqual({ ...OURS, cadre: 'A2' });
    expect(status).toMatchObject({
      buyerSiret: 'filled',
      invoiceNumber: 'filled',
      commitmentNumber: 'filled',
      totalNet: 'filled',
      paymentMeans: 'filled',
      cadre: 'different: page-has-other-value',
    });
    expect(await page.evaluate('pressed()')).not.toContain('Imprimer la facture');
    expect(await page.evaluate('pressed()')).not.toContain('Supprimer la facture');
  });

  it('leaves open the one that was, where all is filled', async () => {
    await show('Destinataire de la facture', true, 'A1');
    expect(await page.evaluate('heldByPage()')).toEqual({ ...OURS, cadre: 'A1' });
    expect(await page.evaluate('openNow()')).toBe('Destinataire de la facture');
  });

  it('leaves open the panel in which there is something to choose', async () => {
    await show('Références', false);
    expect(await page.evaluate('openNow()')).toBe('Cadre de facturation');
    const { rows } = planFill(draftOf(), chorusPro, await look(page));
    expect(rows.find(({ target }) => target === 'cadre')).toMatchObject({ comparison: 'different' });
  });
});
