/** What a choice of ours locks until the server has answered: a service, while its structure is looked for. */
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';
import { totals } from './form-pieces.ts';

const draft = draftOf({ ...values, supplierService: 'SIEGE' });
const supplier = `<fieldset><legend>Fournisseur de la facture</legend><label>Structure <select data-model="structure"><option></option><option>89743394200055 - Atelier</option></select></label>
  <label for="s">Service</label><input id="s" data-model="service" role="combobox" aria-expanded="false" aria-controls="l" autocomplete="off"><ul id="l" role="listbox" hidden></ul></fieldset>`;

/** @param frees after how long, for ever where it does not. */
const script = (
  frees: string,
) => `const [structure, service, list] = ['[data-model=structure]', '#s', '#l'].map((q) => document.querySelector(q)); let known = [];
  structure.onchange = () => { service.disabled = true; ${frees} };
  service.oninput = () => { list.hidden = false; list.innerHTML = known.map((each) => '<li role="option">' + each + '</li>').join('') || '<li>Aucun résultat</li>'; };
  list.onclick = ({ target }) => { service.value = target.textContent; list.hidden = true; };`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  const fill = async (frees: string) => {
    const page = await open({ html: `<form>${supplier}${totals}</form>`, script: script(frees) });
    const { status } = await fillFrom(page, draft);
    return { status, model: await modelOf(page) };
  };

  it('is waited for', async () => {
    const { status, model } = await fill(
      `setTimeout(() => { known = ['SIEGE - Siège', 'NORD - Nord']; service.disabled = false; }, 900);`,
    );
    expect(status).toMatchObject({ sellerSiret: 'filled', supplierService: 'filled', totalNet: 'filled' });
    expect(model).toMatchObject({ service: 'SIEGE - Siège' });
  });

  it('is left where it stays so', async () => {
    const { status } = await fill('');
    expect(status).toMatchObject({ sellerSiret: 'filled', supplierService: 'refused: locked', totalNet: 'filled' });
  });
});
