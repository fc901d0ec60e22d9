/** Whatever the page and whatever the steps: no submission, no press on a control that could be one. */
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { FillAction, FillStep } from '../../shared/core/portal/fill-types.ts';
import { contentBrowser, look, runSteps } from './content-page.ts';

const names = [
  'Valider et envoyer',
  'Enregistrer en mode Brouillon',
  'Suivant',
  'Déposer',
  'Confirmer',
  'OK',
  'Supprimer',
  'Continuer',
];

/** Each is a trap: a control that a careless click or key would turn into a submission. */
const pieces: ((name: string, id: number) => string)[] = [
  (name) => `<label>Montant HT <input></label><button>${name}</button>`,
  (name) => `<label>Type <button>${name}</button><input type="checkbox"></label>`,
  (name) => `<button aria-haspopup="listbox" aria-label="Devise">${name}</button>`,
  (name) => `<button type="button" aria-haspopup="listbox" aria-label="${name}">EUR</button>`,
  (name) => `<label>Code service <button aria-haspopup="dialog">Choisir <u>${name}</u></button></label>`,
  (name, id) =>
    `<button aria-expanded="false" aria-controls="p${id}">${name}</button><div id="p${id}" hidden><input aria-label="Net à payer"></div>`,
  (name) => `<details><summary>${name}<button>${name}</button></summary><label>Montant TVA <input></label></details>`,
  () => '<label>Mode de règlement <select onchange="this.form.submit()"><option>--<option>Virement</select></label>',
  () => '<label>Devise <input onkeydown="if (event.key === \'Enter\') this.form.requestSubmit()"></label>',
  (name, id) =>
    `<input role="combobox" aria-label="SIRET" aria-controls="l${id}"><ul id="l${id}" role="listbox"><li role="option">Virement <button>${name}</button></li></ul>`,
  (name) => `<div role="combobox" aria-label="Code service" tabindex="0"><a href="/ailleurs">${name}</a></div>`,
  (name) =>
    `<div role="radiogroup" aria-label="Type"><div role="radio" aria-checked="false">Oui<input type="submit" value="${name}"></div></div>`,
  (name, id) =>
    `<input type="checkbox" id="c${id}" style="opacity:0"><label for="c${id}">Facture <input type="image" alt="${name}"></label>`,
  (name) =>
    `<div role="checkbox" aria-checked="false" aria-label="${name}" onclick="document.forms[0].requestSubmit()">.</div>`,
  () => '<label>Format <select><option>A1: x<option>Virement</select></label>',
  () =>
    '<fieldset><legend>État</legend><label><input type="radio" name="r"> Oui</label><label><input type="radio" name="r"> Non</label></fieldset>',
  () => '<label>Fichier <input type="file"></label>',
  (name) =>
    `<div><span>Net à payer :</span> <span>—</span> <button>Modifier</button> <a href="/ailleurs">${name}</a></div>`,
  (name) => `<p><b>Devise :</b> <i>—</i> <button type="button">Modifier et ${name}</button></p>`,
  (name) =>
    `<p><b>SIRET :</b> <i>—</i> <span role="button" onclick="document.forms[0].requestSubmit()">Modifier <u>${name}</u></span></p>`,
  (name) =>
    `<table role="grid"><tr><th>Taux de TVA</th><th>Base HT</th><th>Montant de TVA</th></tr><tr><td tabindex="0" ondblclick="document.forms[0].requestSubmit()">.</td><td tabindex="0">.</td><td tabindex="0">${name}</td></tr></table>`,
  (name) => `<h4><a href="">Saisir le détail de la TVA et ${name}</a></h4>`,
  (name) => `<h2><button aria-expanded="false">Références et ${name}</button></h2>`,
  () =>
    '<p>Type <span><label style="cursor:pointer" onclick="document.forms[0].requestSubmit()">Facture</label><label style="cursor:pointer">Avoir</label></span></p>',
  (name) => `<p>Type <span><button type="button">Facture</button><button type="button">${name}</button></span></p>`,
  (name) =>
    `<ul role="listbox" aria-label="Type"><li role="option" aria-selected="false">Facture <button>${name}</button></li><li role="option" aria-selected="false" onclick="document.forms[0].requestSubmit()">Avoir</li></ul>`,
  (name) =>
    `<label>SIRET <input readonly placeholder="Rechercher"></label><span role="button" onclick="document.forms[0].requestSubmit()"><u hidden>${name}</u><svg width="9" height="9"></svg></span>`,
  (name) =>
    `<label>Date de facture <button type="button">Choisir une date et ${name}</button></label><div class="part-collapse-item"><div style="cursor:pointer">${name}</div></div>`,
  () =>
    '<p><b>Devise</b></p><div class="my-select" tabindex="0" style="cursor:pointer;height:20px" onclick="document.forms[0].requestSubmit()"><svg width="9" height="9"></svg></div>',
  ...['type="button"', ''].map(
    (type) => (name: string) =>
      `<h3>Détail de la TVA</h3><div><label>Taux <input></label><label>Base HT <input></label><label>Montant TVA <input></label><button ${type}>Ajouter la ligne${type && ` et ${name}`}</button></div>`,
  ),
];

/** The page's own record, by its own idea of what is forbidden. */
const record = `
  window.harm = [];
  window.addEventListener('submit', (e) => { harm.push('submit event'); e.preventDefault(); }, true);
  HTMLFormElement.prototype.submit = () => harm.push('submit()');
  HTMLFormElement.prototype.requestSubmit = () => harm.push('requestSubmit()');
  // A link of empty address goes nowhere as long as nobody leaves, which is told apart.
  const forbidden = (e) => e.composedPath().find((each) => each.matches?.('button:not([type=button]), [type=submit], [type=image], a[href]:not([href=""])') ||
    (each.matches?.('button, a, [role=checkbox]') && /valider|envoyer|brouillon|suivant|déposer|confirmer|supprimer|continuer/i.test(each.textContent + each.ariaLabel)));
  for (const type of ['click', 'mousedown', 'pointerdown', 'mouseup']) window.addEventListener(type, (e) => { const at = forbidden(e); if (at) harm.push(type + ' ' + at.outerHTML); }, true);
  window.addEventListener('keydown', (e) => { if (e.key === 'Enter') harm.push('Enter'); }, true);
  window.addEventListener('beforeunload', () => harm.push('left'));
`;

const anyAction: fc.Arbitrary<FillAction> = fc.oneof(
  fc.constantFrom<FillAction>(
    { kind: 'attach' },
    { kind: 'write', text: '7850,00\n' },
    { kind: 'choose', option: '0' },
    { kind: 'choose', option: 'true' },
    { kind: 'choose', option: 'Virement' },
    { kind: 'open', row: true },
    { kind: 'rows', rows: [{ rate: '20', base: '7850,00', amount: '1570,00' }] },
    { kind: 'search', queries: ['Virement'], expect: ['Virement'] },
  ),
);

const anyPage = fc.array(fc.tuple(fc.nat(pieces.length - 1), fc.constantFrom(...names)), {
  minLength: 3,
  maxLength: 5,
});

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open, newPage, inject } = contentBrowser(name);

  const show = (html: string) => open({ html: `<form>${html}</form>`, script: record });
  const harmOf = (page: Page): Promise<unknown> => page.evaluate('window.harm');
  /** Every control of the page gets every one of the actions, sensible or not. */
  const tryAll = async (page: Page, actions: FillAction[]) => {
    const { controls } = await look(page);
    const steps = controls.flatMap(({ ref }): FillStep[] =>
      actions.map((action) => ({ target: 'totalNet', ref, action, reads: ['never'], over: '' })),
    );
    await runSteps(page, steps, 'a.pdf');
    return controls.length;
  };

  it.each(['Valider et envoyer', 'OK'])('on a page that holds every trap, called « %s »', async (called) => {
    const page = await show(pieces.map((piece, at) => piece(called, at)).join('<br>'));
    const all: FillAction[] = [
      { kind: 'attach' },
      { kind: 'clear' },
      { kind: 'write', text: '7850,00\n' },
      { kind: 'choose', option: '0' },
      { kind: 'choose', option: 'true' },
      { kind: 'choose', option: 'Virement' },
      { kind: 'open', row: true },
      { kind: 'rows', rows: [{ rate: '20', base: '7850,00', amount: '1570,00' }] },
    ];
    expect(await tryAll(page, all)).toBeGreaterThan(10);
    expect(await harmOf(page)).toEqual([]);
  });

  it('on random pages, with random steps', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, anyAction, async (chosen, action) => {
        const page = await show(chosen.map(([at, label], id) => pieces[at]?.(label, id)).join('<br>'));
        await tryAll(page, [action]);
        expect(await harmOf(page)).toEqual([]);
      }),
      { numRuns: name === 'chromium' ? 20 : 8, endOnFailure: true },
    );
  });

  /** Pages that send themselves when a field changes: served under a name, so that what is asked of it can be counted. */
  it.each([
    ['form.submit()', `form.onchange = () => HTMLFormElement.prototype.submit.call(form)`],
    ['requestSubmit()', `form.onchange = () => form.requestSubmit()`],
    ['location', `form.oninput = () => { location.href = '/sent'; }`],
    [
      'a moment later',
      `let timer; form.oninput = () => { clearTimeout(timer); timer = setTimeout(() => form.submit(), 700); }`,
    ],
    [
      'in a shadow root, heard by script',
      `const root = host.attachShadow({ mode: 'open' }); root.append(form);
       form.onsubmit = (e) => { e.preventDefault(); fetch('/sent', { method: 'POST' }); };
       form.onchange = () => form.requestSubmit()`,
    ],
    [
      'in a frame that came up meanwhile',
      `form.onchange = () => { const frame = document.body.appendChild(document.createElement('iframe'));
         frame.srcdoc = '<form action="/sent"></form>'; frame.onload = () => setTimeout(() => frame.contentDocument.forms[0]?.submit(), 80); }`,
    ],
    [
      'into a frame that never loaded',
      `host.innerHTML = '<iframe name="into"></iframe>'; form.target = 'into'; form.onchange = () => setTimeout(() => form.submit(), 80)`,
    ],
    [
      'into a frame made for it',
      `form.onchange = () => { host.innerHTML = '<iframe name="into"></iframe>'; form.target = 'into'; form.submit(); }`,
    ],
    [
      'from a frame that never loaded',
      `form.onchange = () => { const frame = document.body.appendChild(document.createElement('iframe'));
         frame.contentDocument.body.innerHTML = '<form action="/sent"></form>'; frame.contentDocument.forms[0].submit(); }`,
    ],
  ])('where the page sends itself: %s', async (_name, script) => {
    const page = await newPage();
    const asked: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      asked.push(request.url());
      const body = `<!doctype html><form action="/sent"><label>Montant HT <input></label><label>Montant TVA <input></label></form><div id="host"></div>
        <script>const form = document.forms[0]; ${script}</script>`;
      void request.respond({ contentType: 'text/html', body });
    });
    await page.goto('https://cpro.chorus-pro.gouv.fr/form');
    await inject(page);
    await tryAll(page, [{ kind: 'write', text: '7850,00' }]);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect(asked.filter((url) => url.includes('/sent'))).toEqual([]);
    await page.close();
  });

  /** Searching in a dialog presses no submit control: the page's own script is told, and goes nowhere by it. */
  it.each([
    ['with no script of its own', ''],
    ['that sends the form itself', `search.onsubmit = () => { form.submit(); search.submit(); }`],
    ['that asks for the form to be sent', `search.onsubmit = () => { form.requestSubmit(); search.requestSubmit(); }`],
    ['that goes elsewhere', `search.onsubmit = () => { location.href = '/sent'; }`],
    [
      'that is sent by another button too',
      `search.insertAdjacentHTML('beforeend', '<button>Valider</button>'); search.onsubmit = (e) => { e.preventDefault(); fetch('/sent'); }`,
    ],
    ['that does so a moment later', `search.onsubmit = () => setTimeout(() => search.submit(), 300)`],
    [
      'whose choice is kept by what may send',
      `search.onsubmit = (e) => { e.preventDefault(); search.insertAdjacentHTML('afterend', '<ul><li><label><input type="radio" name="c"> 11000201100044</label></li></ul><button>Valider la sélection</button><button type="button" onclick="fetch(&quot;/sent&quot;)">Valider</button>'); }`,
    ],
  ])('where a search dialog has a form %s', async (_name, script) => {
    const page = await newPage();
    const asked: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      asked.push(request.url());
      const body = `<!doctype html><form id="form" action="/sent"><label>SIRET <input id="s" readonly></label><button type="button" id="o">Recherche avancée</button><button>Valider</button></form>
        <dialog><form id="search" action="/sent"><label>SIRET <input></label><button>Rechercher</button></form></dialog>
        <script>const [form, search] = document.forms; window.pressed = []; o.onclick = () => document.querySelector('dialog').showModal();
          addEventListener('click', (e) => { if (e.target.matches('button:not([type])')) pressed.push(e.target.textContent); }, true); ${script}</script>`;
      void request.respond({ contentType: 'text/html', body });
    });
    await page.goto('https://cpro.chorus-pro.gouv.fr/form');
    await inject(page);
    const step = { kind: 'search', queries: ['11000201100044'], expect: ['11000201100044'] } as const;
    await tryAll(page, [{ ...step, queries: [...step.queries], expect: [...step.expect] }]);
    expect(await page.evaluate('pressed')).toEqual([]);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
    expect(asked.filter((url) => url.includes('/sent'))).toEqual([]);
    await page.close();
  });

  it.each([
    'javascript:;document.forms[0].submit()',
    'javascript:void(document.forms[0].submit())',
    "javascript:__doPostBack('ctl00$lnk','')",
  ])('where the link that would open a search is a script: %s', async (href) => {
    const page = await show(
      `<fieldset><legend>Destinataire</legend><label>SIRET <input readonly></label> <a href="${href}">Rechercher</a></fieldset>`,
    );
    await tryAll(page, [{ kind: 'search', queries: ['11000201100044'], expect: ['11000201100044'] }]);
    expect(await harmOf(page)).toEqual([]);
  });

  it('and the record of harm works: a real press is seen', async () => {
    const page = await show('<button>Valider et envoyer</button>');
    await page.click('button');
    expect(await harmOf(page)).not.toEqual([]);
  });
});
