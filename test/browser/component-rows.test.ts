/** A VAT detail made of components: it folds under a title put in a slot, and its rows and its button draw themselves in shadow roots. */
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { totals } from './form-pieces.ts';

const COMPONENTS = `const define = (name, inner, more = () => {}) => customElements.define(name, class extends HTMLElement { connectedCallback() { if (this.shadowRoot) return; const root = this.attachShadow({ mode: 'open' }); root.innerHTML = inner(this.getAttribute('label') ?? ''); more(this, root); } });
  define('x-item', () => '<button type="button" aria-expanded="false"><slot></slot></button>');
  define('x-fold', () => '<div id="header" aria-controls="content"><slot name="header"></slot></div><div id="content" role="region" aria-labelledby="header" style="display:none"><slot></slot></div>',
    (host, root) => { root.querySelector('#header').onclick = () => { root.querySelector('#content').style.display = 'block'; host.querySelector('x-item').shadowRoot.querySelector('button').setAttribute('aria-expanded', 'true'); }; });
  define('x-button', () => '<button type="button"><slot></slot></button>');
  define('x-input', (label) => '<label>' + label + ' <input></label>');
  define('x-list', (label) => '<style>:host{display:block;width:200px}label{display:block;position:relative}button{position:absolute;inset:0;opacity:0}</style><label><span>' + label + '</span><div style="height:20px"><b aria-hidden="true">Choisir</b><button aria-haspopup="dialog" aria-expanded="false" aria-label="' + label + '"></button></div></label>', (host, root) => {
    root.querySelector('button').onclick = () => { const layer = document.createElement('div'); layer.setAttribute('aria-modal', 'true'); layer.style = 'position:fixed;inset:20px;background:white';
      layer.innerHTML = ['20 %', '10 %', '5,5 %'].map((text) => '<div role="radio" aria-checked="false">' + text + '</div>').join(''); document.body.append(layer);
      layer.onclick = ({ target }) => { host.kept = root.querySelector('b').textContent = target.textContent; layer.remove(); }; }; });
  window.rows = () => [...document.querySelectorAll('.row')].map(({ children: [rate, base, amount] }) => [rate.kept ?? '', ...[base, amount].map((each) => each.shadowRoot.querySelector('input').value)].join('|'));
  document.querySelector('x-button').onclick = () => document.querySelector('#rows').insertAdjacentHTML('beforeend', '<div class="row"><x-list label="Taux"></x-list><x-input label="Base HT"></x-input><x-input label="Montant TVA"></x-input></div>');`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);

  const vatBreakdown = [
    { rate: 2000, base: 785000, amount: 157000 },
    { rate: 550, base: 10000, amount: 550 },
  ];
  const fillIn = async (around: 'form' | 'section', script: string) => {
    const page = await open({
      html: `<${around}>${totals}<x-fold><x-item slot="header"><span>Saisir le détail de la TVA (facultatif)</span></x-item><div id="rows"></div><x-button>Ajouter une ligne</x-button></x-fold></${around}>`,
      script,
    });
    const { status } = await fillFrom(page, draftOf({ ...values, vatBreakdown }));
    return [await page.evaluate('rows()'), status.vatBreakdown];
  };
  const FILLED = [['20 %|7850,00|1570,00', '5,5 %|100,00|5,50'], 'filled'];
  /** As many a component draws it: what its host does with the press is not said. */
  const untyped = COMPONENTS.replace("'x-button', () => '<button type=\"button\">", "'x-button', () => '<button>");

  it('opens it, adds its rows and fills them', async () => {
    expect(await fillIn('form', COMPONENTS)).toEqual(FILLED);
  });

  /** Made before they are put in the page, the last one first. */
  it('tells the order of rows that are each drawn in a component of their own', async () => {
    const lines = [2000, 1000, 550, 210].map((rate) => ({ rate, base: 100000, amount: rate * 10 }));
    const page = await open({
      html: `<form>${totals}<fieldset><legend>Détail de la TVA</legend><div id="rows"></div><button type="button" id="add">Ajouter une ligne</button></fieldset></form>`,
      script: `customElements.define('x-line', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = ['Taux', 'Base HT', 'Montant TVA'].map((label) => '<label>' + label + ' <input></label>').join(''); } });
        const made = [1, 2, 3, 4].map(() => document.createElement('x-line')); document.querySelector('#add').onclick = () => document.querySelector('#rows').append(made.pop());
        window.rows = () => [...document.querySelectorAll('x-line')].map(({ shadowRoot }) => [...shadowRoot.querySelectorAll('input')].map(({ value }) => value).join('|'));`,
    });
    const { status } = await fillFrom(page, draftOf({ ...values, vatBreakdown: lines }));
    expect([await page.evaluate('rows()'), status.vatBreakdown]).toEqual([
      ['20|1000,00|200,00', '10|1000,00|100,00', '5,5|1000,00|55,00', '2,1|1000,00|21,00'],
      'filled',
    ]);
  });

  it('presses a button of no type that a component draws where there is no form to send, and there alone', async () => {
    expect(await fillIn('section', untyped)).toEqual(FILLED);
    expect(await fillIn('form', untyped)).toEqual([[], 'refused: by-hand']);
  });
});
