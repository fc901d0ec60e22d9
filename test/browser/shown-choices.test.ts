/** A list that shows what was chosen in other words than those it was chosen by. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, look } from './content-page.ts';
import { recipient, totals } from './form-pieces.ts';

const box = (
  shown: string,
) => `<label for="s">SIRET</label><div class="x-control" style="width:400px"><div class="x-value-container" style="display:grid">
  ${shown}<div class="x-input" style="grid-area:1/1"><input id="s" role="combobox" aria-expanded="false" autocomplete="off" style="border:0;width:5px"></div></div></div><div id="menu"></div>`;

const script = `
  const $ = (q) => document.querySelector(q); const input = $('#s');
  input.oninput = () => setTimeout(() => { $('#menu').innerHTML = input.value.length < 3 ? '' :
    '<div role="listbox"><div role="option"><b>Services de l’État</b><br><small>11000201100044</small></div></div>'; }, 200);
  $('#menu').onclick = () => { $('#menu').innerHTML = ''; input.value = ''; input.style.opacity = 0;
    $('.shown').className = 'shown x-single-value'; $('.shown').textContent = '11000201100044'; };`;

/** A box takes the focus for the input in it, until one types there: what is chosen lies over the input, which stays empty. */
const over = (called: string, shown: string) => `<div><label>Devise</label>
  <div class="box ${called}" tabindex="0" style="position:relative;width:300px;height:30px"><input tabindex="-1" style="border:0;width:250px">
  <div class="over" style="position:absolute;inset:0;pointer-events:none">${shown}</div><i>⌄</i></div></div><div id="menu"></div>`;

const opening = `
  const $ = (q) => document.querySelector(q); const [box, input, menu] = ['.box', '.box input', '#menu'].map($);
  const list = () => { menu.innerHTML = '<ul>' + ['USD - Dollar américain', 'EUR - Euro européen'].filter((each) => each.toLowerCase().includes(input.value.toLowerCase())).map((each) => '<li role="option">' + each + '</li>').join('') + '</ul>'; };
  box.onclick = () => { box.removeAttribute('tabindex'); input.focus(); list(); }; input.oninput = list;
  menu.onclick = ({ target }) => { $('.over').textContent = target.textContent; menu.innerHTML = ''; input.value = ''; box.tabIndex = 0; };`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  const shown = (words: string) => `<div class="shown x-placeholder" style="grid-area:1/1">${words}</div>`;

  it('holds what it shows, its input being transparent by then, and nothing while it invites', async () => {
    const page = await pages.open({
      html: `<form>${totals}${recipient(box(shown('Rechercher une structure')))}</form>`,
      script,
    });
    const valueNow = async () =>
      (await look(page)).controls.find(({ labels }) => labels[0]?.text === 'SIRET')?.value ?? null;
    expect((await fillFrom(page, draftOf())).status.buyerSiret).toBe('filled');
    expect(await valueNow()).toBe('11000201100044');
    await page.$eval('.shown', (each) => {
      [each.className, each.textContent] = ['shown x-placeholder', 'Rechercher une structure'];
    });
    expect(await valueNow()).toBe('');
  });

  const withCurrency = (called: string, shown: string) =>
    pages.open({ html: `<form>${totals}<section>${over(called, shown)}</section></form>`, script: opening });

  it.each(['EUR - Euro européen', 'USD - Dollar américain'])(
    'holds « %s », that lies over its input, and takes ours in its stead once it was chosen',
    async (shown) => {
      const page = await withCurrency('x-selection', shown);
      const { plan } = await fillFrom(page, draftOf());
      expect(plan.rows.find(({ target }) => target === 'currency')?.page).toBe(shown);
      expect(await page.$eval('.over', (each) => each.textContent)).toBe(shown);
      await fillFrom(page, draftOf(), { chosen: ({ comparison }) => ['empty', 'different'].includes(comparison) });
      expect(await page.$eval('.over', (each) => each.textContent)).toBe('EUR - Euro européen');
    },
  );

  it('takes for no choice what lies over an input of a box that is no list', async () => {
    const page = await withCurrency('x-frame', 'Code à trois lettres');
    const control = (await look(page)).controls.find(({ labels }) => labels[0]?.text === 'Devise');
    expect([control?.kind, control?.value]).toEqual(['text', '']);
  });
});
