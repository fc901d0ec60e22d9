/** A list that calls the supplier's structures by name, and shows the SIRET of whichever is chosen. */
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';
import { totals } from './form-pieces.ts';

const OURS = '89743394200055';
const form = (invitation = '', option = '') => `<form><fieldset><legend>Fournisseur de la facture</legend>
  <label>Structure <select data-model="structure"><option value="" ${invitation}>-- Choisir --</option><option value="7">Atelier</option><option value="8" ${option}>Atelier - dépôt</option><option value="9">Atelier - quai</option></select></label>
  <label>SIRET <input data-model="siret" readonly></label>
  <label>Service <select data-model="service"><option value=""></option><option value="1">SIEGE - Siège</option></select></label></fieldset>${totals}</form>`;

/** @param known the SIRET of each structure; `shows` is how the page shows the one chosen. */
const script = (known: Record<string, string>, shows = 'siret.value = now;') =>
  `const [list, siret] = ['structure', 'siret'].map((name) => document.querySelector('[data-model=' + name + ']')); const known = ${JSON.stringify(known)};
  list.onchange = () => { const now = known[list.value] ?? ''; ${shows} };`;

const draft = draftOf({ ...values, supplierService: 'SIEGE' });

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  const fill = async (js: string, chosen?: string, html = form()) => {
    const page = await open({ html, script: `${js}${chosen ? `list.value = '${chosen}'; list.onchange();` : ''}` });
    const { status, plan } = await fillFrom(page, draft);
    const { structure, service } = await modelOf(page);
    const row = plan.rows.find(({ target }) => target === 'sellerSiret');
    return { status: status.sellerSiret, structure, service, comparison: row?.comparison };
  };

  it('is tried until the page shows ours', async () => {
    const done = await fill(script({ 7: '89743394200014', 8: OURS, 9: '89743394200022' }));
    expect(done).toMatchObject({ status: 'filled', structure: '8', service: '1' });
  });

  it('is given the time that its server takes', async () => {
    const late = `siret.value = ''; setTimeout(() => { siret.value = now; }, 700);`;
    const done = await fill(script({ 7: '89743394200014', 8: OURS, 9: '89743394200022' }, late));
    expect(done).toMatchObject({ status: 'filled', structure: '8' });
  });

  it('holds nothing again where none is ours', async () => {
    const done = await fill(script({ 7: '89743394200014', 8: '89743394200022', 9: '89743394200030' }));
    expect(done).toMatchObject({ status: 'refused: option-missing', structure: '', service: '1' });
  });

  it('holds its invitation again though nobody may choose that any more, past one that cannot be chosen', async () => {
    const others = script({ 7: '89743394200014', 8: OURS, 9: '89743394200022' });
    const done = await fill(others, undefined, form('disabled selected', 'disabled'));
    expect(done).toMatchObject({ status: 'refused: option-missing', structure: '' });
  });

  it('is left as it was where the page does not say whose number it shows', async () => {
    const done = await fill(script({ 7: '89743394200014', 8: '', 9: OURS }, 'if (now) siret.value = now;'));
    expect(done).toMatchObject({ status: 'refused: option-missing', structure: '' });
  });

  it('is not tried where another is chosen: the user decides', async () => {
    const done = await fill(script({ 7: '89743394200014', 8: OURS, 9: '89743394200022' }), '7');
    expect(done).toMatchObject({ comparison: 'different', structure: '7' });
  });
});
