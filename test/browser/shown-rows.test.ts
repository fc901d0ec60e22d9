/** Values that a page only shows, each row or block with a button that turns it into inputs. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chorusPro } from '../../shared/core/portal/chorus-pro.ts';
import { planFill } from '../../shared/core/portal/plan-fill.ts';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, look } from './content-page.ts';
import { totals } from './form-pieces.ts';

const ROWS = { number: 'Numéro de facture', ej: 'N° d’engagement', means: 'Mode de règlement' };

/** `held` is what the page keeps, `open` the rows that are being edited; `alone`: opening one shuts the others. */
const draw = (row: string, { alone = false, keeps = '' } = {}) => `
  const names = ${JSON.stringify(ROWS)}; const held = { number: '', ej: '', means: '' }; let open = []; const typed = {}; window.heldByPage = () => Object.values(held).join('|');
  const field = (id) => id === 'means' ? '<select data-id="means"><option value="">--<option>Chèque<option>Virement</select>' : '<input data-id="' + id + '" aria-label="' + names[id] + '">';
  const row = ${row};
  const list = document.querySelector('#list');
  const render = () => { list.innerHTML = Object.keys(names).map((id) => row(names[id], open.includes(id) ? field(id) + '${keeps}' : (held[id] || '<i>Non renseigné</i>'), open.includes(id) ? '' : id)).join('');
    for (const each of list.querySelectorAll('[data-id]')) each.value = typed[each.dataset.id] ?? held[each.dataset.id]; };
  list.addEventListener('input', ({ target }) => { typed[target.dataset.id] = target.value; });
  list.addEventListener('click', ({ target }) => {
    const id = target.closest('[data-open]')?.dataset.open;
    if (id) setTimeout(() => { open = ${alone} ? [id] : [...open, id]; render(); }, 150);
    if (target.matches('.keep')) { const input = target.parentElement.querySelector('[data-id]'); held[input.dataset.id] = input.value; open = open.filter((each) => each !== input.dataset.id); render(); }
  });
  list.addEventListener('change', ({ target }) => { if ('${keeps}' === '') { held[target.dataset.id] = target.value; open = open.filter((each) => each !== target.dataset.id); setTimeout(render, 50); } });
  render();`;

const TERMS = `(name, value, id) => '<div><dt>' + name + '</dt><dd>' + value + '</dd>' + (id && '<dd><button type="button" data-open="' + id + '">Modifier</button></dd>') + '</div>'`;
const LINES = `(name, value, id) => '<tr><th>' + name + '</th><td>' + value + '</td><td>' + (id && '<a href="#" data-open="' + id + '" onclick="return false" aria-label="Éditer">✎</a>') + '</td></tr>'`;
const WORDS = `(name, value, id) => '<div><span>' + name + ' :</span> <span>' + value + '</span> ' + (id && '<span role="button" tabindex="0" data-open="' + id + '"><svg width="9" height="9"></svg><span>Renseigner</span></span>') + '</div>'`;

const OURS = [values.invoiceNumber, values.commitmentNumber, 'Virement'].join('|');
const KEEPS = '<button type="button" class="keep">OK</button><button type="button">Annuler</button>';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  let page: Page;
  const show = async (list: string, script: string) => {
    page = await open({
      html: `<h1>Dépôt d’une facture</h1><form>${totals}<section><h2>Références</h2>${list}</section><button>Valider et envoyer</button></form>`,
      script: `window.sent = 0; document.querySelector('form').onsubmit = (e) => { e.preventDefault(); sent += 1; }; ${script}`,
    });
    return fillFrom(page, draftOf());
  };
  const held = () => page.evaluate('heldByPage()');
  const planned = async (target: string) =>
    planFill(draftOf(), chorusPro, await look(page)).rows.find((row) => row.target === target);

  it.each(
    casesIn(
      name,
      [
        ['terms and definitions', '<dl id="list"></dl>', draw(TERMS)],
        ['lines of a table, one open at a time', '<table id="list"></table>', draw(LINES, { alone: true })],
        ['lines of words', '<div id="list"></div>', draw(WORDS)],
      ],
      2,
    ),
  )('opens the rows that are %s, and fills them', async (_, list, script) => {
    const { status } = await show(list, script);
    expect(await held()).toBe(OURS);
    expect(status).toMatchObject({ invoiceNumber: 'filled', commitmentNumber: 'filled', paymentMeans: 'filled' });
    expect(await planned('commitmentNumber')).toMatchObject({ comparison: 'same', page: values.commitmentNumber });
  });

  it('tells what to press where a row keeps its value only then, and does not press it', async () => {
    const { status, outcomes } = await show('<dl id="list"></dl>', draw(TERMS, { keeps: KEEPS }));
    expect(await held()).toBe('||');
    expect(status).toMatchObject({ invoiceNumber: 'refused: by-hand', commitmentNumber: 'refused: by-hand' });
    expect(outcomes.find(({ target }) => target === 'invoiceNumber')?.page).toBe(values.invoiceNumber);
    expect(await planned('invoiceNumber')).toMatchObject({ press: { for: 'keep', button: 'OK' } });
    for (const _row of Object.keys(ROWS)) await page.click('.keep');
    expect(await held()).toBe(OURS);
    expect(await planned('invoiceNumber')).toMatchObject({ comparison: 'same' });
  });

  it('opens no other row over one whose value is not kept yet', async () => {
    const { status } = await show('<dl id="list"></dl>', draw(TERMS, { alone: true, keeps: KEEPS }));
    expect(Object.values(status).filter((each) => each === 'refused: by-hand')).not.toEqual([]);
    expect(await page.$$eval('[data-id]', (fields) => fields.map((each) => (each as HTMLInputElement).value))).toEqual([
      'Virement',
    ]);
  });

  it('opens a block that is changed as a whole, and says that its own button keeps it', async () => {
    const { status } = await show(
      '<div id="block"></div>',
      `const inputs = '<label>N° d’engagement <input id="e"></label><label>Numéro de facture <input id="n"></label><button>Enregistrer</button><button type="button">Annuler</button>';
       window.heldByPage = () => ['n', 'e'].map((id) => document.getElementById(id)?.value).join('|');
       document.querySelector('#block').innerHTML = '<button type="button" id="o">Modifier</button><table><tr><th>N° d’engagement</th><td>—</td></tr><tr><th>Numéro de facture</th><td></td></tr></table>';
       document.querySelector('#o').onclick = () => { document.querySelector('#block').innerHTML = inputs; };`,
    );
    expect(await held()).toBe(`${values.invoiceNumber}|${values.commitmentNumber}`);
    expect(status).toMatchObject({ invoiceNumber: 'refused: by-hand', commitmentNumber: 'refused: by-hand' });
    expect(await planned('invoiceNumber')).toMatchObject({ press: { for: 'keep', button: 'Enregistrer' } });
    expect(await page.evaluate('sent')).toBe(0);
  });

  it('leaves alone what a row holds, and opens it only where the user chooses ours', async () => {
    const script = `${draw(TERMS)} held.ej = '442136'; render();`;
    expect((await show('<dl id="list"></dl>', script)).status.commitmentNumber).toBe('different: page-has-other-value');
    expect(await held()).toBe([values.invoiceNumber, '442136', 'Virement'].join('|'));
    const chosen = await fillFrom(page, draftOf(), { chosen: ({ target }) => target === 'commitmentNumber' });
    expect([chosen.status.commitmentNumber, await held()]).toEqual(['filled', OURS]);
  });

  it('leaves alone what the user has not chosen in a block that it opens for another row', async () => {
    const block = `<div id="block"><button type="button" id="o">Modifier</button><table><tr><th>N° d’engagement</th><td>442136</td></tr><tr><th>Numéro de facture</th><td>—</td></tr></table></div>`;
    const { status } = await show(
      block,
      `window.heldByPage = () => ['n', 'e'].map((id) => document.getElementById(id)?.value).join('|');
       document.querySelector('#o').onclick = () => { document.querySelector('#block').innerHTML = '<label>N° d’engagement <input id="e" value="442136"></label><label>Numéro de facture <input id="n"></label>'; };`,
    );
    expect(await held()).toBe(`${values.invoiceNumber}|442136`);
    expect(status).toMatchObject({ invoiceNumber: 'filled', commitmentNumber: 'different: page-has-other-value' });
  });

  it('looks for our recipient where « Modifier » takes away the one that is shown', async () => {
    const { buyerSiret = '' } = values;
    const script = `let buyer = '26610045200025'; const known = ['${buyerSiret}', '${buyerSiret.slice(0, 9)}00099']; window.heldByPage = () => buyer;
      const list = document.querySelector('#card');
      const render = () => {
        list.innerHTML = buyer ? '<p>SIRET *</p><p>' + buyer + '</p><p>UNE MAIRIE</p><button type="button">Modifier</button>'
          : '<label for="q">SIRET</label> <input id="q" role="combobox" aria-expanded="false" aria-controls="found" placeholder="Rechercher une structure"><ul id="found" role="listbox"></ul>';
        const [button, input] = ['button', 'input'].map((each) => list.querySelector(each));
        if (button) button.onclick = () => { buyer = ''; render(); };
        if (input) input.oninput = () => setTimeout(() => { list.querySelector('ul').innerHTML = known.filter((each) => each.startsWith(input.value)).map((each) => '<li role="option">' + each + ' UNE MAIRIE</li>').join(''); }, 50);
      };
      list.onclick = ({ target }) => { if (target.matches('li')) { buyer = target.textContent.slice(0, 14); render(); } };
      render();`;
    const card = '<section><h3>Destinataire de la facture</h3><div id="card"></div></section>';
    expect((await show(card, script)).status.buyerSiret).toBe('different: page-has-other-value');
    expect(await held()).toBe('26610045200025');
    const chosen = await fillFrom(page, draftOf(), { chosen: ({ target }) => target === 'buyerSiret' });
    expect([chosen.status.buyerSiret, await held()]).toEqual(['filled', buyerSiret]);
  });

  it.each([
    ['<button>Valider</button>', '<button type="button">Continuer sans accepter</button>'],
    ['<button>Enregistrer</button>', '<button>Suivant</button>'],
  ])('waits for no button of the form itself: %s', async (own, other) => {
    page = await open({ html: `<h1>Dépôt d’une facture</h1><form>${totals}${own}</form><div>${other}</div>` });
    expect((await fillFrom(page, draftOf())).status).toMatchObject({ totalNet: 'filled', amountDue: 'filled' });
  });

  it('does not press what may send: it says what the user has to press', async () => {
    const { status } = await show(
      '<dl><dt>N° d’engagement</dt><dd>Non renseigné</dd><dd><button>Modifier</button></dd></dl>',
      `window.heldByPage = () => '';`,
    );
    expect(status.commitmentNumber).toBe('refused: by-hand');
    expect(await planned('commitmentNumber')).toMatchObject({ press: { for: 'open', button: 'Modifier' } });
    expect(await page.evaluate('sent')).toBe(0);
  });
});
