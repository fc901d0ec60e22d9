/** A site's own search stands on every page of it, called by what it looks for: it is none of the form's fields. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';
import { recipient, text, totals } from './form-pieces.ts';

const upload = `<main><h1>Déposer une facture</h1><div><label>Choix du fichier à importer * <input type="file"></label></div>
  <div><label>Cadre de facturation * <select><option value="">Choisir<option>A1 : Dépôt par un fournisseur d’une facture</select></label></div>
  <div><label>Format de dépôt <select><option value="">Choisir<option>PDF non signé</select></label></div></main>`;
const full = `<main><h1>Facture à compléter</h1>${recipient(text('SIRET', 'siret', 'type="search" placeholder="Rechercher une structure"'))}<section><h2>Références</h2>${text('Numéro de facture', 'number')}</section>${totals}</main>`;

const searches = [
  'type="search" aria-label="Rechercher une facture par numéro de facture" placeholder="Numéro de facture"',
  'role="searchbox" aria-label="Numéro de facture"',
  'aria-label="Rechercher par numéro de facture"',
  'placeholder="Numéro de facture"',
  'aria-label="Numéro de facture" placeholder="FAC-2026…"',
];

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  let page: Page;

  it.each(casesIn(name, searches, 2))('writes nothing in the search of a site that has no header: %s', async (how) => {
    for (const form of [upload, full]) {
      page = await pages.open({ html: `<div><b>Portail</b> <input data-model="q" ${how}></div>${form}` });
      const { status } = await fillFrom(page, draftOf());
      expect(await modelOf(page)).toMatchObject({ q: '' });
      expect(status[form === full ? 'invoiceNumber' : 'cadre']).toBe('filled');
    }
    expect(await modelOf(page)).toMatchObject({ number: values.invoiceNumber, siret: values.buyerSiret });
  });

  it('writes nothing in a form to ask for help with an invoice, in its own document or beside a frame', async () => {
    const number = text('Numéro de facture', 'q');
    const siret = text('SIRET de votre structure', 'q2');
    const inFrame = `<iframe width="900" height="700" srcdoc="${upload.replaceAll('"', '&quot;')}"></iframe>`;
    const pairs = [
      [inFrame, `<aside><h2>Être rappelé par le support</h2><form>${siret}${number}</form></aside>`],
      [full, `<form>${siret}${number}<label>Votre question <textarea></textarea></label></form>`],
      [upload, `<form>${siret}${number}<button>Contacter le support</button></form>`],
    ];
    for (const [form, help] of pairs) {
      page = await pages.open({ html: `${form}${help}` });
      const { plan, status } = await fillFrom(page, draftOf());
      expect(await modelOf(page)).toMatchObject({ q: '', q2: '' });
      expect([plan.screen, status.cadre, status.invoiceNumber]).toEqual(
        form === full ? ['form', 'not-found: not-on-page', 'filled'] : ['upload', 'filled', undefined],
      );
    }
  });

  const number = '<label>Numéro de facture <input data-model="q"></label>';
  const day = '<label>Date de facture <input data-model="q2" placeholder="jj/mm/aaaa"></label>';
  const lists = [
    `<section><h2>Mes derniers dépôts</h2><div>${number}${day}<button type="button">Filtrer</button></div></section>`,
    `<div><div><div>${number}</div><div>${day}</div></div><div><a href="#">Réinitialiser</a> <a href="#">Appliquer les filtres</a></div></div>`,
    `<form onsubmit="return false"><div>${number}${day}</div><button type="submit">Filtrer</button></form>`,
    `<div>${number}${day}<button type="button">Rechercher</button></div><table><tr><th>Numéro<th>Statut<tr><td>2026-1<td>Déposée</table>`,
  ];

  it.each(casesIn(name, lists, 2))('writes nothing in what a list is gone through by: %s', async (list) => {
    for (const form of [upload, full]) {
      page = await pages.open({ html: `<div>${form}<div>${list}</div></div>` });
      const { plan, status } = await fillFrom(page, draftOf());
      expect(await modelOf(page)).toMatchObject({ q: '', q2: '' });
      expect([plan.screen, status.cadre, status.invoiceNumber]).toEqual(
        form === full ? ['form', 'not-found: not-on-page', 'filled'] : ['upload', 'filled', undefined],
      );
    }
  });

  it('writes in the fields of a step that is searched in, and left, from one box', async () => {
    page = await pages.open({
      html: `<title>Déposer une facture</title><div>${number}${day}${text('Numéro du marché', 'contract')}<button type="button">Rechercher</button> <button type="button">Suivant</button></div>`,
    });
    await fillFrom(page, draftOf());
    expect(await modelOf(page)).toMatchObject({ q: values.invoiceNumber, q2: '17/02/2026' });
  });

  it('takes no link of a menu for a part of the form', async () => {
    const links = ['Synthèse', 'Rechercher', 'Saisir facture', '<b>Déposer facture</b>', 'Archives'];
    const menu = `<div>${links.map((each) => `<a href="#">${each}</a>`).join(' ')}</div>`;
    page = await pages.open({ html: menu + upload });
    const { plan, status } = await fillFrom(page, draftOf());
    expect([plan.screen, status.cadre, status.depositFormat]).toEqual(['upload', 'filled', 'filled']);
  });

  it('writes in the first of a form’s fields, be it called by its placeholder alone', async () => {
    page = await pages.open({
      html: `<form><div><input data-model="number" placeholder="Numéro de facture"></div><div>${recipient(text('SIRET', 'siret'))}${totals}</div></form>`,
    });
    expect((await fillFrom(page, draftOf())).status).toMatchObject({ invoiceNumber: 'filled' });
  });
});
