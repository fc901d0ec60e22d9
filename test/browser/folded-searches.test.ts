/** A form whose panels open one at a time, each staying on the page: what is searched for in one that is folded, or was a moment ago. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';
import { text, totals } from './form-pieces.ts';

const panel = (title: string, inner: string) =>
  `<h3 role="tab" aria-expanded="false" aria-controls="${title}" tabindex="0">${title}</h3><div role="tabpanel" id="${title}" style="display:none">${inner}</div>`;
const form = (service: string) =>
  `<h1>Déposer une facture</h1><form>${panel('Destinataire', service)}${panel('Références', text('Numéro de facture', 'number'))}${panel('Totaux', totals)}</form>
  <dialog><label>Code <input id="q"></label> <button type="button" id="go">Rechercher</button><table id="r"></table></dialog>`;
const SCRIPT = `const $ = (q) => document.querySelector(q); const tabs = [...document.querySelectorAll('[role=tab]')];
  const open = (tab) => { for (const each of tabs) { const is = each === tab; each.setAttribute('aria-expanded', is); each.nextElementSibling.style.display = is ? '' : 'none'; } };
  tabs.forEach((tab) => { tab.onclick = () => open(tab); }); open(tabs[2]);
  if ($('#o')) $('#o').onclick = () => { $('#q').value = ''; $('#r').innerHTML = ''; $('dialog').showModal(); };
  $('#go').onclick = () => setTimeout(() => { $('#r').innerHTML = ['SFACETAT', 'D5'].map((each) => '<tr><td>' + each + '</td><td><button type="button">Choisir</button></td></tr>').join(''); }, 100);
  $('#r').onclick = ({ target }) => { if (target.localName !== 'button') return; $('#c').value = target.closest('tr').cells[0].textContent; $('dialog').close(); };`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  const show = (service: string): Promise<Page> => open({ html: form(service), script: SCRIPT });
  const service = (more: string) =>
    `<p><label for="c">Code service</label> <input id="c" data-model="service" readonly> ${more}</p>`;

  it('searches for a service that takes no key, though its panel is folded', async () => {
    const page = await show(service('<button type="button" id="o" title="Rechercher un service">…</button>'));
    expect((await fillFrom(page, draftOf())).status).toMatchObject({ serviceCode: 'filled', totalNet: 'filled' });
    expect(await modelOf(page)).toMatchObject({ service: values.serviceCode, number: values.invoiceNumber });
  });

  it('leaves one whose button would not show in the open panel either', async () => {
    const page = await show(service('<button type="button" id="o" hidden>Rechercher un service</button>'));
    expect((await fillFrom(page, draftOf())).status).toMatchObject({ serviceCode: 'refused: locked' });
  });

  it('says that a structure waits for its search, though its panel has folded since', async () => {
    const page = await show(
      `<div><label>SIRET <input id="c" data-model="siret"></label> <button type="button">Rechercher</button></div><p>Raison sociale : <b></b></p>`,
    );
    expect((await fillFrom(page, draftOf())).status).toMatchObject({ buyerSiret: 'refused: by-hand' });
    expect(await modelOf(page)).toMatchObject({ siret: values.buyerSiret });
  });
});
