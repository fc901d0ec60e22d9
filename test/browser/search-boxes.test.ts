/** A page that asks for the same things elsewhere, to look an invoice up: in another frame, form or bar than the deposit's. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';
import { text, totals } from './form-pieces.ts';

const box = 'Numéro de facture : <input data-model="looked"> <input type="submit" value="OK">';
const upload = `<b>Dépôt d’une nouvelle facture</b><form name="envoi"><p><label>Choix du fichier à importer <input type="file" data-model="file"></label></p>
  <p><label>Format de dépôt <select data-model="format"><option></option><option>PDF non signé</option></select></label></p></form>`;
const fields = `<h1>Déposer une facture</h1><form>${totals}${text('N° d’engagement', 'ej')}</form>`;

const framed = (name: string, html: string) =>
  `<iframe name="${name}" style="display:block;width:900px;height:400px" srcdoc="${html.replace(/"/g, '&quot;')}"></iframe>`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  const open = async (html: string): Promise<Page> => {
    const page = await pages.open({ html });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every((each) => each.contentDocument?.querySelector('input')),
    );
    return page;
  };

  it.each([
    ['in a frame', framed('haut', `<form>${box}</form>`) + framed('contenu', upload)],
    ['in a form', `<form>${box}</form>${upload}`],
    ['in a bar', `<div class="top navbar">${box}</div>${upload}`],
  ])('gives the file, and writes nothing where an invoice is looked up, %s', async (_, html) => {
    const page = await open(html);
    const { status, plan } = await fillFrom(page, draftOf());
    expect(plan.screen).toBe('upload');
    expect(status).toMatchObject({ file: 'filled', depositFormat: 'filled' });
    expect(await modelOf(page)).toMatchObject({ file: 'facture01125.pdf', looked: '' });
  });

  it.each([
    ['in a frame', framed('bandeau', `<form>${box}</form>`) + framed('contenu', fields)],
    ['in a form', `<form name="rechercheForm">${box}</form>${fields}`],
    [
      'in a bar, all being one form',
      `<form><div id="topbar">${box}</div>${totals}${text('N° d’engagement', 'ej')}</form>`,
    ],
  ])('fills the form, and writes nothing where an invoice is looked up, %s', async (_, html) => {
    const page = await open(html);
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({
      totalNet: 'filled',
      commitmentNumber: 'filled',
      invoiceNumber: 'not-found: not-on-page',
    });
    expect(await modelOf(page)).toMatchObject({ ej: values.commitmentNumber, looked: '' });
  });
});
