/** A list that has not what we look for holds, afterwards, what it held before. */
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { totals } from './form-pieces.ts';

/** Two services, none of which is ours; letters choose among them, as in any closed list. */
const list = (input: string, more = '') => ({
  html: `${totals}<fieldset><legend>Fournisseur de la facture</legend><label for="s">Service</label><style>.box{width:300px;border:1px solid gray}input{border:0}</style><div class="box"><span id="shown"></span>${input}</div><div id="menu"></div></fieldset>`,
  script: `const $ = (s) => document.querySelector(s); let kept = ''; let letters = 0; const input = $('#s'); const items = ['Achats', 'Comptabilité'];
    const choose = (text) => { kept = text; input.value = ''; $('#shown').textContent = text; $('#menu').innerHTML = ''; input.setAttribute('aria-expanded', 'false'); };
    input.onmousedown = () => { input.setAttribute('aria-expanded', 'true'); $('#menu').innerHTML = items.map((text) => '<div role="option">' + text + '</div>').join(''); };
    $('#menu').onclick = ({ target }) => choose(target.textContent);
    input.onkeydown = ({ key }) => { if (key === 'Escape') $('#menu').innerHTML = ''; if (key.length > 1) return; letters++; const found = items.find((text) => text.startsWith(key)); if (found) choose(found); };
    input.oninput = () => { input.value = ''; }; ${more}
    globalThis.held = () => ({ kept, letters });`,
});

const draft = draftOf({ ...values, supplierService: 'CENTRALE' });
const attempt = { chosen: ({ target }: { target: string }) => target === 'supplierService' };
const OPEN = 'id="s" role="combobox" aria-haspopup="listbox" aria-expanded="false" style="width:200px"';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);

  it.each(['inputmode="none"', 'class="shut"'])('types no letter in a list that takes no text: %s', async (sign) => {
    const page = await open(list(`<style>.shut{caret-color:transparent}</style><input ${sign} ${OPEN}>`));
    const { status } = await fillFrom(page, draft, attempt);
    expect(await page.evaluate('held()')).toEqual({ kept: '', letters: 0 });
    expect(status.supplierService).toBe('refused: option-missing');
  });

  it('chooses again what a letter has taken the place of', async () => {
    const page = await open(list(`<input ${OPEN}>`, `choose('Achats');`));
    await fillFrom(page, draft, attempt);
    expect(await page.evaluate('held().kept')).toBe('Achats');
  });

  it('empties again what was empty, by the key for it', async () => {
    const page = await open(
      list(
        `<input ${OPEN}>`,
        `input.addEventListener('keydown', ({ key }) => { if (key === 'Backspace') choose(''); });`,
      ),
    );
    expect((await fillFrom(page, draft, attempt)).status.supplierService).toBe('refused: option-missing');
    expect(await page.evaluate('held().kept')).toBe('');
  });

  it('empties again what was empty, by the button for it', async () => {
    const page = await open(
      list(
        `<input ${OPEN}><i role="button" aria-label="Effacer Service">x</i>`,
        `document.querySelector('i').onclick = () => choose('');`,
      ),
    );
    expect((await fillFrom(page, draft, attempt)).status.supplierService).toBe('refused: option-missing');
    expect(await page.evaluate('held().kept')).toBe('');
  });

  it('fills the rest where a refused list is drawn anew as it closes', async () => {
    const page = await open(
      list(
        `<input aria-controls="menu" ${OPEN}>`,
        `input.addEventListener('keydown', ({ key }) => { if (key === 'Escape') input.outerHTML = input.outerHTML; });`,
      ),
    );
    const both = ({ target }: { target: string }) => target === 'supplierService' || target === 'totalNet';
    expect((await fillFrom(page, draft, { chosen: both })).status.totalNet).toBe('filled');
  });

  it('says that the page holds something else where that cannot be undone', async () => {
    const page = await open(list(`<input ${OPEN}>`));
    expect((await fillFrom(page, draft, attempt)).status.supplierService).toBe('different: page-has-other-value');
    expect(await page.evaluate('held().kept')).toBe('Achats');
  });
});
