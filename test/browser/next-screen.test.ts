/** A portal whose next screen comes within a component or a frame, without another address or title: the draft goes on there. */
import { afterEach, describe, expect, it } from 'vitest';
import { casesIn } from '../support/cases-in.ts';
import { openBeside } from '../support/open-beside.ts';
import { makeDraft, walkScreens } from '../support/try-page.ts';
import { modelOf } from './content-page.ts';

const file = '<h2>Fichier</h2><label>* Choix du fichier à importer <input type="file"></label>';
const how = '<label>Format de dépôt <select><option>PDF non signé</option></select></label>';
const first = `<h1>Dépôt d’une nouvelle facture</h1>${file}${how}<button type="button">Suivant</button>`;
const field = (label: string, model: string) => `<p><label>${label} <input data-model="${model}"></label></p>`;
const references = `<h2>Références</h2>${field('Numéro de facture', 'number')}${field('N° d’engagement', 'order')}`;
const totals = `<h2>Montants totaux</h2>${field('Montant HT', 'net')}${field('Montant TVA', 'vat')}${field('Net à payer', 'due')}`;
const second = `<h1>Contrôle des données</h1>${references}${totals}`;
const title = '<title>Espace fournisseurs</title>';

/** Its button is a component too, in which the words are only shown. */
const component = (html: string, next: string) =>
  `<script>customElements.define('my-button', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<button type="button"><slot></slot></button>'; } });
    customElements.define('my-deposit', class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = ${JSON.stringify(html.replaceAll('button', 'my-button'))}; root.querySelector('my-button').onclick = () => { root.innerHTML = ${JSON.stringify(next)}; }; } });</script><my-deposit></my-deposit>`;
const whole = (html: string) => `<meta charset="utf-8"><title>Dépôt</title><form>${html}</form>`;
const frame = `<iframe src="inner.html" style="width:900px;height:700px"></iframe>`;
/** Its button is dead while the file is on its way. */
const shownIn = (html: string) =>
  `<script>onload = () => { const [button] = document.querySelectorAll('button'); button.disabled = true; button.onclick = ${html};
    document.querySelector('input').onchange = () => setTimeout(() => { button.disabled = false; }, 3000); };</script>`;

type Screens = { name: string; pages: Record<string, string> };

const screens: Screens[] = [
  { name: 'a component', pages: { 'index.html': `${title}${component(first, second)}` } },
  {
    name: 'a frame that draws it',
    pages: {
      'index.html': `${title}${frame}`,
      'inner.html': `${whole(first)}${shownIn(`() => { document.forms[0].innerHTML = ${JSON.stringify(second)}; }`)}`,
    },
  },
  {
    name: 'a frame that loads it',
    pages: {
      'index.html': `${title}${frame}`,
      'inner.html': `${whole(first)}${shownIn(`() => { location.replace('inner2.html'); }`)}`,
      'inner2.html': whole(second),
    },
  },
];

const values = {
  invoiceNumber: 'F-77',
  commitmentNumber: '450001',
  totalNet: '100.00',
  totalVat: '20.00',
  amountDue: '120.00',
};

const shown = { number: 'F-77', order: '450001', net: '100,00', vat: '20,00', due: '120,00' };

/** Its « Suivant » goes round and round. */
const round = `${title}<h1>Déposer une facture</h1><section>${references}</section><section hidden>${totals}</section><button type="button">Suivant</button>
  <script>document.querySelector('button').onclick = () => document.querySelectorAll('section').forEach((each) => { each.hidden = !each.hidden; });</script>`;

/** All its steps are drawn; only one can be seen. */
const steps = `${title}<h1>Déposer une facture</h1><section>${references}<button type="button">Suivant</button></section><section style="visibility:hidden">${totals}</section>
  <script>document.querySelector('button').onclick = () => document.querySelectorAll('section').forEach((each, at) => { each.style.visibility = at ? 'visible' : 'hidden'; });</script>`;

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let close: (() => Promise<void>) | undefined;
  afterEach(async () => close?.());

  it.each(casesIn(browser, screens, 3))('goes on with the draft in $name', async ({ pages }) => {
    const beside = await openBeside(browser, pages);
    close = beside.close;
    await makeDraft(beside.session, beside.panel, { pdf: 'shared/ui/sample/facture-exemple.pdf', values });
    const done = await walkScreens(beside, { next: /Suivant/, differences: 'ours' });
    expect(done.screens.map(({ screen }) => screen)).toEqual(['upload', 'form']);
    expect(await modelOf(beside.portal)).toEqual(shown);
  });

  it('goes on to a step that was drawn before it could be seen', async () => {
    const beside = await openBeside(browser, { 'index.html': steps });
    close = beside.close;
    await makeDraft(beside.session, beside.panel, { pdf: 'shared/ui/sample/facture-exemple.pdf', values });
    await walkScreens(beside, { next: /Suivant/, differences: 'ours' });
    expect(await modelOf(beside.portal)).toEqual(shown);
  });

  it('stops where a screen comes again and again with nothing more in it', async () => {
    const beside = await openBeside(browser, { 'index.html': round });
    close = beside.close;
    await makeDraft(beside.session, beside.panel, { pdf: 'shared/ui/sample/facture-exemple.pdf', values });
    const done = await walkScreens(beside, { next: /Suivant/, differences: 'ours' });
    expect(done.screens.length).toBeLessThan(8);
    expect(await modelOf(beside.portal)).toEqual(shown);
  });
});
