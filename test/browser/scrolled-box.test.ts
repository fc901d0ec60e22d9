/** A form that scrolls in a box of the page: what has been scrolled past is there still. */
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';
import { recipient, text, totals } from './form-pieces.ts';

const box = (inner: string) => `<div id="box" style="height:400px;overflow:auto;position:relative">${inner}</div>`;
/** Pushed out of the page, for no one to see. */
const trap = text('Numéro de facture', 'trap').replace('<p>', '<p style="position:absolute;left:-5000px;top:-5000px">');

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);

  it('fills what has been scrolled past, and nothing that lies out of the page', async () => {
    const page = await open({
      html: `<form>${box(`${recipient(text('SIRET', 'siret'))}${trap}<div style="height:2000px"></div>${totals}`)}</form>`,
      script: "document.querySelector('#box').scrollTop = 2500",
    });
    const { status } = await fillFrom(page, draftOf());
    expect(await modelOf(page)).toMatchObject({ siret: values.buyerSiret, net: '7850,00', trap: '' });
    expect(status).toMatchObject({ buyerSiret: 'filled', totalNet: 'filled', invoiceNumber: 'not-found: not-on-page' });
  });
});
