/** Accounts of which the page shows the end alone, services without their code: ours is chosen where one only can be it. */
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';
import { totals } from './form-pieces.ts';

const draft = draftOf({ ...values, iban: 'FR7630006000011234567890189', supplierService: 'FACT - Facturation' });

const native = (accounts: string[]) =>
  `<p><label>Références bancaires <select data-model="account"><option></option>${accounts.map((each) => `<option>${each}</option>`).join('')}</select></label></p>`;

const drawn = (accounts: string[], label = 'Références bancaires') =>
  `<p><span id="l">${label}</span> <span role="combobox" tabindex="0" aria-labelledby="l" aria-haspopup="listbox" aria-expanded="false" aria-controls="o" style="display:inline-block;width:300px;height:20px"></span><input type="hidden" data-model="account"></p>
  <ul id="o" role="listbox" hidden>${accounts.map((each) => `<li role="option">${each}</li>`).join('')}</ul>`;

const script = `const [box, list, kept] = ['[role=combobox]', '#o', '[data-model=account]'].map((each) => document.querySelector(each));
  const show = (open) => { list.hidden = !open; box.setAttribute('aria-expanded', String(open)); };
  if (box) { box.onclick = () => show(true); box.onkeydown = ({ key }) => key === 'Escape' && show(false);
    list.onclick = ({ target }) => { kept.value = box.textContent = target.textContent; show(false); }; }`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  const chosenIn = async (html: string) => {
    const block = `<h1>Déposer une facture</h1><fieldset><legend>Fournisseur de la facture</legend>${html}</fieldset>`;
    const page = await pages.open({ html: block + totals, script });
    const { status } = await fillFrom(page, draft);
    return { status, chosen: (await modelOf(page)).account };
  };
  const accountIn = async (html: string) => {
    const { status, chosen } = await chosenIn(html);
    return [status.iban, chosen];
  };
  const serviceIn = async (...services: string[]) => {
    const { status, chosen } = await chosenIn(drawn(services, 'Service émetteur'));
    return [status.supplierService, chosen];
  };

  it('by the wording of our service', async () => {
    expect(await serviceIn('Logistique', 'Facturation')).toEqual(['filled', 'Facturation']);
    expect(await serviceIn('Facturation', 'Facturation')).toEqual(['refused: ambiguous', '']);
  });

  it.each([
    ['a native list', native],
    ['a drawn list', drawn],
  ])('in %s', async (_, list) => {
    const [other, ours] = ['Affacturage **** 2606', 'FR76 **** **** **** **** **** 189 - BNP'];
    expect(await accountIn(list([other, ours]))).toEqual(['filled', ours]);
    expect(await accountIn(list(['Courant …0189', 'Épargne …0189']))).toEqual(['refused: ambiguous', '']);
  });
});
