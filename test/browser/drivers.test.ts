/** The content script in real browsers: what it sees on a page it has never met, and what the page's own model holds after. */
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, look, modelOf } from './content-page.ts';
import { type Layout, seedForm, seedScript } from './seed-form.ts';

const layouts: Layout[] = ['label-for', 'wrapping', 'cells', 'above', 'aria', 'flat'];

const town = { ...values, buyerSiret: '12345678200028', serviceCode: 'D5', contractNumber: 'M-2026-7' };

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);

  const seed = (layout: Layout) => open({ html: seedForm(layout), select2: true, script: seedScript });
  const harmOf = (page: Awaited<ReturnType<typeof seed>>) => page.evaluate('harm');

  it.each(casesIn(name, layouts, 3))('fills the whole form, laid out by %s', async (layout) => {
    const page = await seed(layout);
    const { status } = await fillFrom(page, draftOf(town));
    expect(await modelOf(page)).toEqual({
      q: '',
      seller: '89743394200055 - AFE Test - Atelier du marché',
      sellerService: '',
      cadre: 'A1: Dépôt par un fournisseur d’une facture',
      state: '0',
      siret: '12345678200028',
      name: 'SERVICE OBLIGATOIRE',
      service: 'D5',
      serviceName: '',
      number: 'F2026-01125',
      date: '17/02/2026',
      currency: 'EUR - Euro européen',
      type: 'F',
      ej: '0000048295',
      contract: 'M-2026-7',
      vat: 'TVA sur les encaissements',
      payment: 'Virement',
      net: '7\u202f850,00',
      vatAmount: '1570,00',
      gross: '9420,00',
      due: '9420,00',
    });
    expect(status).toMatchObject({
      isState: 'filled',
      buyerSiret: 'filled',
      serviceCode: 'filled',
      totalNet: 'filled',
      issueDate: 'filled',
    });
    expect(await harmOf(page)).toEqual([]);
  });

  it('lets the State’s answer set and lock the SIRET', async () => {
    const page = await seed('label-for');
    const { status } = await fillFrom(page, draftOf(values));
    expect(await modelOf(page)).toMatchObject({ state: '1', siret: '11000201100044', service: 'SFACETAT' });
    expect(status).toMatchObject({ isState: 'filled', buyerSiret: 'filled', serviceCode: 'filled' });
  });

  it('says so when a search has no result of ours, and leaves the list closed', async () => {
    const page = await seed('cells');
    const { status } = await fillFrom(page, draftOf({ ...town, buyerSiret: '26750045200011', serviceCode: 'SAAM' }));
    expect(status).toMatchObject({ buyerSiret: 'refused: option-missing', serviceCode: 'refused: option-missing' });
    expect(await modelOf(page)).toMatchObject({ siret: '', service: '' });
    expect(await page.$('.select2-container--open')).toBeNull();
  });

  it('looks at a page whose list items are pressed like buttons: their value is a number', async () => {
    const page = await open({
      html: '<form><label>Montant HT <input></label><ul><li role="button" tabindex="0">facture.pdf</li></ul></form>',
    });
    expect((await look(page)).controls).toHaveLength(1);
  });
});
