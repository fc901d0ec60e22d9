/** Controls that a page draws itself, each with what the page then says it holds; the draft is that of the fixture. */

/** Enough of the form for it to be recognised. */
const totals = `<fieldset><legend>Montants totaux</legend>${['Montant HT', 'Montant TVA', 'Montant TTC', 'Net à payer']
  .map((label) => `<p><label>${label} <input></label></p>`)
  .join('')}</fieldset>`;

const months = ['Janvier', 'Février', 'Mars'].map((name, at) => `<option value="m${at + 1}">${name}`).join('');

export type DrawnControl = { name: string; html: string; script: string; field: string; model: string };

export const drawnControls: DrawnControl[] = [
  {
    name: 'a date in three inputs',
    html: `<fieldset><legend>Date d’émission de la facture <span class="hint">Exemple : 14 12 2026</span></legend>
      <label>Jour <input id="d"></label><label>Mois <input id="m"></label><label>Année <input id="y"></label></fieldset>`,
    script: `read = () => ['d', 'm', 'y'].map((id) => $('#' + id).value).join('-')`,
    field: 'issueDate',
    model: '17-02-2026',
  },
  {
    name: 'a date in an input and two lists',
    html: `<div role="group" aria-label="Date de facture"><input id="d" aria-label="Jour"><select id="m" aria-label="Mois"><option value="">--${months}</select>
      <select id="y" aria-label="Année"><option value="">--<option>2025<option>2026</select></div>`,
    script: `read = () => ['d', 'm', 'y'].map((id) => $('#' + id).value).join('-')`,
    field: 'issueDate',
    model: '17-m2-2026',
  },
  {
    name: 'a date in drawn segments, each drawn anew after every key',
    html: `<span id="n">Date de facture</span><div role="group" aria-labelledby="n">${[
      ['d', 'Jour', 'JJ'],
      ['m', 'Mois', 'MM'],
      ['y', 'Année', 'AAAA'],
    ]
      .map(
        ([id, name, text]) =>
          `<span id="${id}" role="spinbutton" tabindex="0" contenteditable="true" aria-label="${name}">${text}</span>`,
      )
      .join('/')}</div><input aria-hidden="true" tabindex="-1" placeholder="JJ/MM/AAAA" style="opacity:0">`,
    script: `const held = { d: '', m: '', y: '' }; read = () => Object.values(held).join('-');
      for (const id of ['d', 'm', 'y']) $('#' + id).addEventListener('input', ({ target }) => {
        const key = target.textContent; if (!/^\\d$/.test(key)) { target.textContent = held[id] || 'JJ'; return; }
        held[id] = (held[id].length >= (id === 'y' ? 4 : 2) ? '' : held[id]) + key; target.textContent = held[id]; getSelection().selectAllChildren(target); });`,
    field: 'issueDate',
    model: '17-02-2026',
  },
  {
    name: 'buttons of which one is pressed in',
    html: `<span id="n">Type de document</span><div role="group" aria-labelledby="n"><button type="button" aria-pressed="false">Facture</button><button type="button" aria-pressed="false">Avoir</button></div>`,
    script: `let on = ''; read = () => on; for (const b of document.querySelectorAll('[aria-pressed]')) b.onclick = () => { on = b.textContent; for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', each === b); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'a question whose usual name is its hint',
    html: `<label for="p">Comment serez-vous payé ? <span class="hint-text">Mode de règlement</span></label><select id="p"><option value="">--<option value="v">Par virement<option value="c">Par chèque</select>`,
    script: `read = () => $('#p').value`,
    field: 'paymentMeans',
    model: 'v',
  },
  {
    name: 'a question that only its answers name',
    html: `<fieldset><legend>Que déposez-vous ?</legend><label><input type="radio" name="t" value="a"> Un avoir</label><label><input type="radio" name="t" value="f"> Une facture</label></fieldset>`,
    script: `read = () => document.querySelector('[name=t]:checked')?.value`,
    field: 'documentType',
    model: 'f',
  },
  {
    name: 'a box without a role that opens when pressed',
    html: `<div class="lab">Type de TVA<sup>*</sup></div><div id="b" style="cursor:pointer;border:1px solid;width:200px"><span>Choisir…</span><i>▾</i></div><div id="menu"></div>`,
    script: `let kept = ''; read = () => kept; $('#b').onclick = () => { $('#menu').innerHTML = '<div class="it">Débits</div><div class="it">Encaissements</div>'; };
      $('#menu').onclick = ({ target }) => { kept = target.textContent; $('#b').firstElementChild.textContent = kept; $('#menu').innerHTML = ''; };`,
    field: 'vatType',
    model: 'Encaissements',
  },
  {
    name: 'a box drawn over a hidden native list',
    html: `<span id="n">Mode de règlement</span><div class="box" role="listbox" tabindex="0" aria-expanded="false"><select hidden aria-labelledby="n"><option value="">Choisir</option></select><span id="shown">Choisir</span><div id="menu" style="display:none"><div role="option">Chèque</div><div role="option">Virement</div></div></div>`,
    script: `read = () => $('select').value; $('.box').onclick = ({ target }) => { if (!target.matches('[role=option]')) { $('#menu').style.display = 'block'; return; }
      $('select').innerHTML = '<option value="' + target.textContent + '" selected>' + target.textContent; $('#shown').textContent = target.textContent; $('#menu').style.display = 'none'; };`,
    field: 'paymentMeans',
    model: 'Virement',
  },
  {
    name: 'a drawn list named by a label that cannot be its own, in other words than ours',
    html: `<div class="box"><span id="c" role="combobox" aria-haspopup="listbox" tabindex="0" style="opacity:0">.</span></div><label for="c">Devise *</label><ul id="menu" role="listbox" hidden><li role="option">Dollar américain</li><li role="option">Euro européen</li></ul>`,
    script: `let kept = ''; read = () => kept; $('.box').onclick = () => { $('#menu').hidden = false; };
      $('#menu').onclick = ({ target }) => { kept = target.textContent; $('#c').textContent = kept; $('#c').style.opacity = 1; $('#menu').hidden = true; };`,
    field: 'currency',
    model: 'Euro européen',
  },
  {
    name: 'a plain input that offers what it knows',
    html: `<section><h2>Destinataire</h2><label>SIRET <input id="s"></label><div id="menu"></div></section>`,
    script: `let kept = ''; read = () => kept; $('#s').oninput = () => { kept = ''; setTimeout(() => { $('#menu').innerHTML = $('#s').value.length < 14 ? '' : '<ul><li>11000201100044 - SERVICES DE L’ETAT</li></ul>'; }, 900); };
      $('#menu').onclick = ({ target }) => { kept = target.textContent.slice(0, 14); $('#s').value = target.textContent; $('#menu').innerHTML = ''; };`,
    field: 'buyerSiret',
    model: '11000201100044',
  },
  {
    name: 'panels in panels, inert until they are opened',
    html: `<div role="button" tabindex="0" id="o" aria-expanded="false">Références</div><div id="op" inert style="display:none"><div role="button" tabindex="0" id="i" aria-expanded="false" aria-controls="ip">Commande</div>
      <div id="ip" inert style="visibility:hidden;height:0;overflow:hidden"><label>N° d’EJ ou de bon de commande <input id="e"></label></div></div>`,
    script: `read = () => $('#e').value; const open = (header, panel) => { $(header).onclick = () => { $(header).ariaExpanded = 'true'; $(panel).inert = false; $(panel).style = ''; }; }; open('#o', '#op'); open('#i', '#ip');`,
    field: 'commitmentNumber',
    model: '0000048295',
  },
  {
    name: 'a drawn list whose only input is a read-only dot',
    html: `<div><label for="c">Devise</label><div class="control" style="width:300px;height:30px"><div><span id="shown" class="placeholder">Choisir…</span><input id="c" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-readonly="true" readonly style="opacity:0;width:1px"></div></div><div id="menu"></div></div>`,
    script: `let kept = ''; read = () => kept; $('.control').onmousedown = () => { $('#menu').innerHTML = '<div role="listbox"><div role="option">USD - Dollar</div><div role="option">EUR - Euro</div></div>'; };
      $('#menu').onclick = ({ target }) => { kept = target.textContent; $('#shown').className = 'single-value'; $('#shown').textContent = kept; $('#menu').innerHTML = ''; };`,
    field: 'currency',
    model: 'EUR - Euro',
  },
  {
    name: 'a list that marks what was searched, and forgets what is left too soon',
    html: `<section><h2>Destinataire</h2><label for="s">Code service</label><input id="s" role="combobox" aria-controls="menu" aria-expanded="false" autocomplete="off"><ul id="menu" role="listbox"></ul></section>`,
    script: `let kept = ''; let soon = 0; read = () => kept; const mark = (t, q) => t.replace(q, '<mark>' + q + '</mark>');
      $('#s').oninput = () => { const q = $('#s').value; kept = ''; setTimeout(() => { $('#menu').innerHTML = ['Annexe du SFACETAT', 'SFACETAT0', 'SFACETAT Facturation'].filter((t) => t.includes(q)).map((t) => '<li role="option">' + mark(t, q) + '</li>').join(''); }, 300); };
      $('#menu').onclick = ({ target }) => { kept = target.closest('li').textContent; $('#s').value = kept; $('#menu').innerHTML = ''; soon = performance.now(); };
      $('#s').onblur = () => { if (performance.now() - soon < 20) kept = ''; };`,
    field: 'serviceCode',
    model: 'SFACETAT Facturation',
  },
  {
    name: 'a panel that has no content until it is opened',
    html: `<button type="button" id="b" aria-expanded="false">3. Références ▾</button><div id="panel"></div>`,
    script: `read = () => $('#e')?.value; $('#b').onclick = () => { const open = $('#b').ariaExpanded === 'false'; $('#b').ariaExpanded = String(open); $('#panel').innerHTML = open ? '<label>N° d’engagement <input id="e"></label>' : ''; };`,
    field: 'commitmentNumber',
    model: '0000048295',
  },
];

/** The page's script, which tells what it holds by `heldByPage()`. */
export const scriptOf = ({ script }: DrawnControl): string =>
  `const $ = (q) => document.querySelector(q); let read; ${script}; window.heldByPage = () => read();`;

export const pageOf = ({ html }: DrawnControl): string => `<form>${totals}${html}</form>`;
