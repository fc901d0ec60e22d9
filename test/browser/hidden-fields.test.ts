/** Fields that stand behind a tab or in a folded panel: they are found there, and opened as a person would. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chorusPro } from '../../shared/core/portal/chorus-pro.ts';
import { planFill } from '../../shared/core/portal/plan-fill.ts';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, look, modelOf } from './content-page.ts';
import { recipient, text, totals } from './form-pieces.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  let page: Page;
  const open = async (html: string, script = '') => {
    page = await pages.open({ html, script });
    return page;
  };

  /** A label that says not of what it is. */
  const aside = (label: string, model: string) =>
    `<div><label>${label} <span>*</span></label><div><span><input data-model="${model}"></span></div></div>`;
  const inTabs = (list: string, pane: string, of: (title: string, at: number) => string) =>
    `<h1>Déposer une facture</h1><style>.tab-pane:not(.active), .off { display: none }</style>
     <div><${list}>${['Destinataire', 'Références', 'Montants totaux'].map(of).join('')}</${list.split(' ')[0]}>
     <div class="tab-content"><div class="tab-pane active" ${pane} id="p0">${recipient(text('SIRET', 'siret'))}</div>
     <div class="tab-pane off" ${pane} id="p1">${aside('Numéro de facture', 'number')}${aside('Date de facture', 'date')}</div>
     <div class="tab-pane off" ${pane} id="p2">${totals}</div></div></div>`;
  const tabScript = `document.querySelectorAll('.tab').forEach((tab, at) => { tab.onclick = (event) => {
    if (event.defaultPrevented) return;
    document.querySelectorAll('.tab-pane').forEach((pane, other) => { pane.classList.toggle('active', at === other); pane.classList.toggle('off', at !== other); });
  }; }); window.stayed = true;`;

  it.each(
    casesIn(
      name,
      [
        [
          'links without an address',
          'ul class="nav nav-tabs"',
          '',
          (title: string) => `<li><a class="tab" href="">${title}</a></li>`,
        ],
        [
          'buttons that name their panel',
          'div role="tablist"',
          'role="tabpanel"',
          (title: string, at: number) =>
            `<button type="button" class="tab" role="tab" aria-controls="p${at}">${title}</button>`,
        ],
        [
          'links to their panel',
          'ul class="onglets-tabs"',
          '',
          (title: string, at: number) => `<li role="tab"><a class="tab" href="#p${at}">${title}</a></li>`,
        ],
        [
          'items that name their panel, of which only the link answers',
          'ul role="tablist"',
          'role="tabpanel"',
          (title: string, at: number) =>
            `<li role="tab" aria-controls="p${at}" aria-expanded="${at === 0}"><a class="tab" href="#p${at}" role="presentation" tabindex="-1">${title}</a></li>`,
        ],
        [
          'components in the order of their panels',
          'x-tabs',
          'role="tabpanel"',
          (title: string) => `<x-primary-tab class="tab">${title}</x-primary-tab>`,
        ],
        [
          'components that name their panel',
          'x-tabs',
          'role="tabpanel"',
          (title: string, at: number) => `<x-tab class="tab" aria-controls="p${at}">${title}</x-tab>`,
        ],
      ],
      4,
    ),
  )('fills what stands behind tabs: %s', async (_, list, pane, of) => {
    await open(inTabs(list, pane, of), tabScript);
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({
      buyerSiret: 'filled',
      invoiceNumber: 'filled',
      issueDate: 'filled',
      totalNet: 'filled',
    });
    expect(await modelOf(page)).toMatchObject({
      siret: values.buyerSiret,
      number: values.invoiceNumber,
      gross: '9420,00',
    });
    expect(await page.evaluate('window.stayed')).toBe(true);
    // The user finds the page where they left it.
    expect(await page.$$eval('.tab-pane', (panes) => panes.map((pane) => pane.checkVisibility()))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes no box that is there for machines, behind a tab, for a twin of the field', async () => {
    const away = '<div aria-hidden="true" style="position:absolute;width:0;height:0;overflow:hidden">';
    const boxes = `${away}<label>Numéro de facture <input data-model="trap1" tabindex="-1"></label></div>
      <div style="position:absolute;left:-5000px"><label>N° d’engagement <input data-model="trap2"></label></div>${text('N° d’engagement', 'ej')}`;
    const [list, pane] = ['div role="tablist"', 'role="tabpanel"'];
    const tab = (title: string, at: number) =>
      `<button type="button" class="tab" role="tab" aria-controls="p${at}">${title}</button>`;
    await open(inTabs(list, pane, tab).replace('id="p1">', `id="p1">${boxes}`), tabScript);
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ invoiceNumber: 'filled', commitmentNumber: 'filled' });
    expect(await modelOf(page)).toMatchObject({
      number: values.invoiceNumber,
      ej: values.commitmentNumber,
      trap1: '',
      trap2: '',
    });
  });

  it('knows a drawn list that hides its invitation once something is chosen, in an open tab and in a closed one', async () => {
    const drawnList = (label: string, model: string, ...options: string[]) =>
      `<div><label>${label} <em>*</em></label><div class="col"><div class="pick" data-model="${model}"><span class="btn" aria-label="Sélectionner activate"><span class="asks">Sélectionner</span>
       <span class="off"></span> <i></i> <a class="off">vider</a></span><input class="off" aria-label="Sélectionner"><div class="off menu">${options.map((each) => `<div>${each}</div>`).join('')}</div></div></div></div>`;
    await open(
      `<style>.off { display: none } .btn { cursor: pointer; display: inline-block; min-width: 200px }</style><h1>Déposer une facture</h1>
       <ul role="tablist"><li><a role="tab" href="#" class="tab">Références</a></li><li><a role="tab" href="#" class="tab">Montants</a></li></ul>
       <div><div role="tabpanel">${drawnList('Cadre de facturation', 'cadre', 'A1: Dépôt par un fournisseur d’une facture', 'A2: Dépôt d’une facture déjà payée')}${text('Numéro de facture', 'number')}</div>
       <div role="tabpanel" class="off">${drawnList('Type de TVA', 'vatType', 'TVA sur les débits', 'TVA sur les encaissements')}${totals}</div></div>`,
      `document.querySelectorAll('.tab').forEach((tab, at) => { tab.onclick = (event) => { event.preventDefault();
         document.querySelectorAll('[role=tabpanel]').forEach((panel, other) => panel.classList.toggle('off', at !== other)); }; });
       document.querySelectorAll('.pick').forEach((pick) => { const [asks, shown] = pick.querySelectorAll('.btn > span'); const menu = pick.querySelector('.menu');
         pick.querySelector('.btn').onclick = () => menu.classList.remove('off');
         menu.onclick = ({ target }) => { pick.value = shown.textContent = target.textContent; asks.classList.add('off'); shown.classList.remove('off'); menu.classList.add('off'); }; });`,
    );
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ cadre: 'filled', invoiceNumber: 'filled', vatType: 'filled', totalNet: 'filled' });
    const { rows } = planFill(draftOf(), chorusPro, await look(page));
    const compared = rows.map(({ target, comparison }) => [target, comparison]);
    expect(Object.fromEntries(compared)).toMatchObject({ cadre: 'same', vatType: 'same' });
    expect((await look(page)).controls.filter(({ kind }) => kind === 'lookup')).toHaveLength(2);
  });

  it('unfolds a folded panel to write in it', async () => {
    await open(
      `<form>${totals}<button type="button" aria-expanded="false" aria-controls="body">Références</button>
       <div id="body" style="display:none"><label for="n">Numéro de facture</label><input id="n" data-model="number"></div>
       <details><summary>Commande</summary>${text('N° d’engagement', 'ej')}</details></form>`,
      `const b = document.querySelector('button'); b.onclick = () => { document.querySelector('#body').style.display = 'block'; b.setAttribute('aria-expanded', 'true'); };`,
    );
    await fillFrom(page, draftOf());
    expect(await modelOf(page)).toMatchObject({ number: 'F2026-01125', ej: '0000048295' });
  });

  it('opens no panel for a window that lies shut beside it', async () => {
    await open(
      `<form>${totals}${recipient(text('SIRET', 'siret'))}</form>
       <section><h3><button type="button" aria-expanded="false" aria-controls="body">Informations</button></h3><div id="body" hidden>${text('Objet', 'about')}</div></section>
       <dialog><h2>Rechercher un service</h2>${text('Code service', 'search')}</dialog>`,
      `const b = document.querySelector('button'); b.onclick = () => { document.querySelector('#body').hidden = false; b.setAttribute('aria-expanded', 'true'); };`,
    );
    expect((await fillFrom(page, draftOf())).status).toMatchObject({ serviceCode: 'not-found: not-on-page' });
    expect(await page.$eval('#body', (body) => (body as HTMLElement).hidden)).toBe(true);
  });

  it('waits for a panel that says it is open before it shows what it holds', async () => {
    await open(
      `<form>${totals}<button type="button" aria-expanded="false" aria-controls="body">Références</button>
       <div id="body" style="display:none">${text('Numéro de facture', 'number')}${text('N° d’engagement', 'ej')}</div></form>`,
      `const b = document.querySelector('button'); b.onclick = () => { const opens = b.getAttribute('aria-expanded') === 'false'; b.setAttribute('aria-expanded', String(opens)); setTimeout(() => { document.querySelector('#body').style.display = opens ? 'block' : 'none'; }, 1800); };`,
    );
    await fillFrom(page, draftOf());
    expect(await modelOf(page)).toMatchObject({ number: 'F2026-01125', ej: '0000048295' });
  });
});
