/** Controls that a page draws itself, each with what the page then says it holds; the draft is that of the fixture. */

/** Enough of the form for it to be recognised. */
const totals = `<fieldset><legend>Montants totaux</legend>${['Montant HT', 'Montant TVA', 'Montant TTC', 'Net à payer']
  .map((label) => `<p><label>${label} <input></label></p>`)
  .join('')}</fieldset>`;

export type DrawnControl = { name: string; html: string; script: string; field: string; model: string };

export const drawnControls: DrawnControl[] = [
  {
    name: 'a list that opens as the mouse goes down, and takes a click of no press for another',
    html: `<span id="n">Mode de règlement</span><button type="button" id="b" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="n"><span id="v">Choisir…</span></button><div id="menu"></div>`,
    script: `let kept = ''; read = () => kept; const show = (open) => { $('#b').setAttribute('aria-expanded', open); $('#menu').innerHTML = open ? '<ul role="listbox"><li role="option">Chèque</li><li role="option">Virement</li></ul>' : ''; };
      const toggle = () => show($('#b').getAttribute('aria-expanded') !== 'true');
      $('#b').onpointerdown = toggle; $('#b').onclick = ({ detail }) => { if (detail === 0) toggle(); };
      $('#menu').onpointerup = ({ target }) => { kept = $('#v').textContent = target.textContent; show(false); };`,
    field: 'paymentMeans',
    model: 'Virement',
  },
  {
    name: 'a list that opens out of a folded box which does not place it',
    html: `<span id="n">Mode de règlement</span><div id="b" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-controls="l" aria-labelledby="n" style="width:200px"><span id="v">Choisir…</span></div><div style="overflow:hidden;height:0"><div id="menu" style="position:absolute;top:200px"></div></div>`,
    script: `let kept = ''; read = () => kept; const show = (open) => { $('#b').setAttribute('aria-expanded', open); $('#menu').innerHTML = open ? '<ul id="l" role="listbox"><li role="option">Chèque</li><li role="option">Virement</li></ul>' : ''; };
      $('#b').onclick = () => show(true); $('#menu').onclick = ({ target }) => { kept = $('#v').textContent = target.textContent; show(false); };`,
    field: 'paymentMeans',
    model: 'Virement',
  },
  {
    name: 'a list that names both its lines and the window they lie in, beside another that is closed and still there',
    html: `${['Devise', 'Type de TVA'].map((label, at) => `<div><label for="i${at}">${label}</label><input id="i${at}" role="combobox" aria-haspopup="listbox" aria-expanded="false" readonly placeholder="Select..." aria-owns="w${at}" aria-controls="l${at}"><div role="dialog" class="shut" style="position:absolute;background:white" id="w${at}"><div role="group" id="l${at}">${(at === 0 ? ['Dollar américain', 'Euro'] : ['TVA sur les débits', 'TVA sur les encaissements']).map((each) => `<div role="option">${each}</div>`).join('')}</div></div></div>`).join('')}<style>.shut{visibility:hidden}</style>`,
    script: `read = () => $('#i1').value; for (const each of document.querySelectorAll('[role=dialog]')) { each.previousElementSibling.onclick = () => each.classList.remove('shut'); each.onclick = ({ target }) => { each.previousElementSibling.value = target.textContent; each.classList.add('shut'); }; }`,
    field: 'vatType',
    model: 'TVA sur les encaissements',
  },
  {
    name: 'a list that stands open in the form, its lines side by side',
    html: `<span id="n">Type de document</span><ul role="listbox" aria-multiselectable="false" aria-labelledby="n"><li role="option" tabindex="0" aria-selected="false"><div>Facture</div></li><li role="option" tabindex="-1" aria-selected="false"><div>Avoir</div></li></ul>`,
    script: `let kept = ''; read = () => kept; $('ul').onclick = ({ target }) => { kept = target.textContent; for (const each of document.querySelectorAll('li')) each.setAttribute('aria-selected', each === target.closest('li')); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'a list that stands open, its lines being buttons that a second press lets go',
    html: `<p>Cadre de facturation</p><x-set role="listbox" tabindex="-1" aria-multiselectable="false"><div role="presentation">${['A1 : Dépôt par un fournisseur', 'A2 : Facture déjà payée', 'A9 : Dépôt par un sous-traitant'].map((text) => `<x-chip><span><button type="button" role="option" tabindex="0" aria-selected="false"><span aria-hidden="true"></span><span> ${text} </span></button></span></x-chip>`).join('')}</div></x-set>`,
    script: `let kept = ''; read = () => kept; $('x-set').onclick = ({ target }) => { const chip = target.closest('button'); kept = chip.ariaSelected === 'true' ? '' : chip.textContent.trim(); for (const each of document.querySelectorAll('x-chip button')) each.ariaSelected = String(each === chip && kept !== ''); };`,
    field: 'cadre',
    model: 'A1 : Dépôt par un fournisseur',
  },
  {
    name: 'a list in a folded panel, its lines put away until they are opened',
    html: `<button type="button" id="o" aria-expanded="false" aria-controls="p">Références</button><div id="p" hidden><label id="n">Mode de règlement</label><div><button type="button" id="b" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="n">Choisir</button></div><div><ul id="menu" role="listbox" aria-labelledby="n" hidden><li role="option">Chèque</li><li role="option">Virement</li></ul></div></div>`,
    script: `let kept = ''; read = () => kept; $('#o').onclick = () => { $('#p').hidden = false; $('#o').ariaExpanded = 'true'; };
      $('#b').onclick = () => { $('#menu').hidden = false; }; $('#menu').onclick = ({ target }) => { kept = $('#b').textContent = target.textContent; $('#menu').hidden = true; };`,
    field: 'paymentMeans',
    model: 'Virement',
  },
  {
    name: 'buttons of which one is pressed in',
    html: `<span id="n">Type de document</span><div role="group" aria-labelledby="n"><button type="button" aria-pressed="false">Facture</button><button type="button" aria-pressed="false">Avoir</button></div>`,
    script: `let on = ''; read = () => on; for (const b of document.querySelectorAll('[aria-pressed]')) b.onclick = () => { on = b.textContent; for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', each === b); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'buttons of which one is pressed in, in a step of the form that is a group',
    html: `<div role="group"><p><label>Bon <input></label></p><div><div>Type de document</div><div><button type="button" aria-pressed="false">Facture</button><button type="button" aria-pressed="false">Avoir</button></div></div></div>`,
    script: `let on = ''; read = () => on; for (const b of document.querySelectorAll('[aria-pressed]')) b.onclick = () => { on = b.textContent; for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', each === b); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'radios of a mere group',
    html: `<div role="group" aria-label="Références"><p><label>Bon <input></label></p><p><span id="n">Type</span> <span role="group" aria-labelledby="n"><button type="button" role="radio" aria-checked="false">Avoir</button><button type="button" role="radio" aria-checked="false">Facture</button></span></p></div>`,
    script: `let on = ''; read = () => on; for (const b of document.querySelectorAll('[role=radio]')) b.onclick = () => { on = b.textContent; for (const each of document.querySelectorAll('[role=radio]')) each.setAttribute('aria-checked', each === b); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'radios that nothing but their box holds together, in a step of the form that has a name',
    html: `<div role="group" aria-label="Références"><p><label>Bon <input></label></p><div>Type de document</div><div><div role="radio" tabindex="0" aria-checked="false">Avoir</div><div role="radio" tabindex="-1" aria-checked="false">Facture</div></div></div>`,
    script: `let on = ''; read = () => on; for (const b of document.querySelectorAll('[role=radio]')) b.onclick = () => { on = b.textContent; for (const each of document.querySelectorAll('[role=radio]')) each.setAttribute('aria-checked', each === b); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'buttons whose box bears their name, in a step of the form that bears another',
    html: `<div role="group" aria-label="Destinataire"><p><label>Bon <input></label></p><span id="n">Le destinataire est-il l’État ?</span><div aria-labelledby="n"><button type="button" aria-pressed="false">Non</button><button type="button" aria-pressed="false">Oui</button></div></div>`,
    script: `let on = ''; read = () => on; for (const b of document.querySelectorAll('[aria-pressed]')) b.onclick = () => { on = b.textContent; for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', each === b); };`,
    field: 'isState',
    model: 'Oui',
  },
  {
    name: 'buttons of which one is pressed in, in a label around them all',
    html: `<label><div><div tabindex="-1"><div style="position:absolute;top:0">Type de pièce</div><div tabindex="-1" style="padding-top:20px"><div aria-label="Type de pièce">${['Facture', 'Avoir'].map((each) => `<button type="button" tabindex="0" aria-pressed="false"><span class="helper"></span><span><span>${each}</span></span></button>`).join('')}</div></div></div></div></label>`,
    script: `let on = ''; read = () => on; for (const b of document.querySelectorAll('[aria-pressed]')) b.onclick = () => { on = b.textContent; for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', each === b); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'radios without a name, each deep in a card of a grid',
    html: `<div id="n">Type de document</div><div role="group" aria-labelledby="n">${['Avoir', 'Facture'].map((each) => `<div><div><div><div><div><label><input type="radio" value="${each}"><b>${each}</b></label></div></div></div></div></div>`).join('')}</div>`,
    script: `let kept = ''; read = () => kept; for (const each of document.querySelectorAll('[type=radio]')) each.onchange = () => { kept = each.value; for (const other of document.querySelectorAll('[type=radio]')) other.checked = other === each; };`,
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
    name: 'a mere drawing around a native list cut down to nothing, which shows what the list holds',
    html: `<label for="s">Mode de règlement</label><div class="d" style="cursor:pointer;width:200px"><div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"><select id="s" tabindex="-1"><option value="">Sélectionner</option><option value="c">Chèque</option><option value="v">Virement</option></select></div><div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"><input></div><label id="v" style="display:block">Sélectionner</label></div><div id="menu"></div>`,
    script: `let kept = ''; read = () => kept; const open = () => { $('#menu').innerHTML = '<ul>' + [...$('#s').options].map((each) => '<li>' + each.text + '</li>').join('') + '</ul>'; };
      $('#v').onclick = open;
      $('#menu').onclick = ({ target }) => { $('#s').selectedIndex = [...$('#menu').querySelectorAll('li')].indexOf(target); kept = $('#s').value; $('#v').textContent = target.textContent; $('#menu').innerHTML = ''; };`,
    field: 'paymentMeans',
    model: 'v',
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
    name: 'a panel that has no content until it is opened',
    html: `<button type="button" id="b" aria-expanded="false">3. Références ▾</button><div id="panel"></div>`,
    script: `read = () => $('#e')?.value; $('#b').onclick = () => { const open = $('#b').ariaExpanded === 'false'; $('#b').ariaExpanded = String(open); $('#panel').innerHTML = open ? '<label>N° d’engagement <input id="e"></label>' : ''; };`,
    field: 'commitmentNumber',
    model: '0000048295',
  },
  {
    name: 'a component that takes its label as an attribute and shows it in the slot nobody fills',
    html: `<x-field label="N° d’engagement"></x-field>`,
    script: `customElements.define('x-field', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<label for="i" aria-hidden="true"><slot name="label">' + this.getAttribute('label') + '</slot></label><div><input id="i"></div>'; } });
      read = () => $('x-field').shadowRoot.querySelector('input').value;`,
    field: 'commitmentNumber',
    model: '0000048295',
  },
  {
    name: 'radios put in the slot of their group',
    html: `<x-group label="Type de document"><x-radio role="radio" tabindex="0" aria-checked="false">Avoir</x-radio><x-radio role="radio" tabindex="0" aria-checked="false">Facture</x-radio></x-group>`,
    script: `customElements.define('x-group', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<fieldset role="radiogroup" aria-labelledby="l"><label id="l">' + this.getAttribute('label') + '</label><slot></slot></fieldset>'; } });
      for (const r of document.querySelectorAll('x-radio')) r.onclick = () => r.setAttribute('aria-checked', 'true'); read = () => $('x-radio[aria-checked=true]')?.textContent;`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'a list drawn beside a hidden one, which nothing but its name gives away',
    html: `<label for="m">Mode de règlement</label><select id="m" style="display:none"><option value=""></option><option value="C">Chèque</option><option value="V">Virement</option></select><div id="m_chosen" style="width:200px"><a><span>Select an Option</span></a><div style="position:absolute;clip:rect(0,0,0,0)"><input><ul></ul></div></div>`,
    script: `read = () => $('#m').value; $('#m_chosen').onmousedown = ({ target }) => { if (target.matches('li')) return; $('#m_chosen div').style.clip = 'auto'; $('ul').innerHTML = [...$('#m').options].slice(1).map((o) => '<li data-v="' + o.value + '">' + o.text + '</li>').join(''); };
      $('ul').onmouseup = ({ target }) => { $('#m').value = target.dataset.v; $('#m_chosen span').textContent = target.textContent; $('#m_chosen div').style.clip = 'rect(0,0,0,0)'; };`,
    field: 'paymentMeans',
    model: 'V',
  },
  {
    name: 'options that are mere lines elsewhere in the page, beside a list for screen readers only',
    html: `<label for="t">Type de TVA</label><div class="box" style="width:200px"><span id="shown"></span><input id="t" role="combobox" readonly aria-expanded="false" aria-controls="l" style="width:100px"></div><div id="over"></div>`,
    script: `let kept = ''; read = () => kept; const all = ['TVA sur les débits', 'TVA sur les encaissements', 'Exonération'];
      $('.box').onmousedown = () => { $('#over').innerHTML = '<div id="l" role="listbox" style="width:0;height:0;overflow:hidden"><div role="option">0</div></div>' + all.map((t) => '<div class="item"><div>' + t + '</div></div>').join(''); };
      $('#over').onclick = ({ target }) => { kept = target.textContent; $('#shown').textContent = kept; $('#over').innerHTML = ''; };`,
    field: 'vatType',
    model: 'TVA sur les encaissements',
  },
  {
    name: 'a list whose rows hold what is pressed, in a label that holds what is chosen',
    html: `<label><span>Devise</span><span class="field"><span id="shown"></span><input id="c" role="combobox" readonly aria-expanded="false"></span></label><ul id="menu"></ul>`,
    script: `let kept = ''; read = () => kept; $('#c').onclick = () => { $('#menu').innerHTML = '<li><a role="option">USD - Dollar</a></li><li><a role="option">EUR - Euro</a></li>'; };
      $('#menu').onclick = ({ target }) => { kept = target.textContent; $('#shown').textContent = kept; $('#menu').innerHTML = ''; };`,
    field: 'currency',
    model: 'EUR - Euro',
  },
  {
    name: 'buttons that nothing but their box holds together',
    html: `<div>Type de document</div><div><button type="button" aria-pressed="false">Avoir</button><button type="button" aria-pressed="false">Facture</button></div>`,
    script: `let on = ''; read = () => on; for (const b of document.querySelectorAll('[aria-pressed]')) b.onclick = () => { on = b.textContent; for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', each === b); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'an amount that is counted with a point',
    html: '',
    script: `const due = [...document.querySelectorAll('label')].find((l) => l.textContent.includes('Net')).control; read = () => due.value; due.onblur = () => { if (due.value !== '') due.value = parseFloat(due.value).toFixed(2); };`,
    field: 'amountDue',
    model: '9420.00',
  },
  {
    name: 'VAT rows behind words that are pressed',
    html: `<div><span id="o" style="cursor:pointer">▸ Saisir le détail de la TVA (Facultatif)</span><div id="panel"></div></div>`,
    script: `read = () => [...document.querySelectorAll('#panel input')].map((i) => i.value).join('|'); $('#o').onclick = () => { $('#panel').innerHTML = '<table><thead><tr><th>Taux de TVA</th><th>Base HT</th><th>Montant de TVA</th></tr></thead><tbody id="b"></tbody></table><span id="a" style="cursor:pointer">+ Ajouter une ligne</span>';
      $('#a').onclick = () => { const r = document.createElement('tr'); r.innerHTML = '<td><input></td><td><input></td><td><input></td>'; $('#b').append(r); }; };`,
    field: 'vatBreakdown',
    model: '20|7850,00|1570,00',
  },
  {
    name: 'VAT rows that are there from the start, behind a box to tick',
    html: `<p><label><input type="checkbox" id="o"> Saisir le détail de la TVA (facultatif)</label></p><div id="panel" hidden><table><thead><tr><th>Taux</th><th>Base HT</th><th>Montant TVA</th></tr></thead><tbody><tr><td><input></td><td><input></td><td><input></td></tr></tbody></table></div>`,
    script: `read = () => [...document.querySelectorAll('#panel input')].map((i) => i.value).join('|'); $('#o').onchange = () => { $('#panel').hidden = !$('#o').checked; };`,
    field: 'vatBreakdown',
    model: '20|7850,00|1570,00',
  },
  {
    name: 'VAT rows that a switch out of sight draws, under a label that stands for it',
    html: `<span style="position:relative"><input type="checkbox" role="switch" id="o" style="position:absolute;opacity:0;width:0"><label for="o">Ventiler la TVA par taux</label></span><div id="panel"></div>`,
    script: `read = () => [...document.querySelectorAll('#panel input')].map((i) => i.value).join('|'); $('#o').onchange = () => { $('#panel').innerHTML = $('#o').checked ? '<table><thead><tr><th>Taux</th><th>Base HT</th><th>Montant TVA</th></tr></thead><tbody><tr><td><input></td><td><input></td><td><input></td></tr></tbody></table>' : ''; };`,
    field: 'vatBreakdown',
    model: '20|7850,00|1570,00',
  },
  {
    name: 'a button that bears the label, before a hidden list that has the values',
    html: `<div><label for="b">Devise</label><div><button type="button" id="b" role="combobox" aria-expanded="false">Choisir</button><select aria-hidden="true" style="position:absolute;width:1px;height:1px;clip:rect(0,0,0,0)"><option value=""></option><option value="1">Dollar</option><option value="2">Euro</option></select></div></div><div id="over"></div>`,
    script: `read = () => $('select').value; $('#b').onclick = () => { $('#over').innerHTML = '<div role="listbox"><div role="option">Dollar</div><div role="option">Euro</div></div>'; };
      $('#over').onclick = ({ target }) => { $('select').value = target.textContent === 'Euro' ? '2' : '1'; $('#b').textContent = target.textContent; $('#over').innerHTML = ''; };`,
    field: 'currency',
    model: '2',
  },
  {
    name: 'a closed list that is called a list itself, with an input kept out of sight',
    html: `<label id="l">Type de TVA</label><span role="listbox" id="b" tabindex="0" aria-labelledby="l" aria-expanded="false" style="display:inline-block;width:200px"><span id="shown">.</span><input style="display:none"></span><ul id="menu" role="listbox"></ul>`,
    script: `let kept = ''; read = () => kept; $('#shown').textContent = ''; $('#b').style.height = '20px'; $('#b').onclick = () => { $('#menu').innerHTML = '<li role="option">TVA sur les débits</li><li role="option">TVA sur les encaissements</li>'; };
      $('#menu').onclick = ({ target }) => { kept = target.textContent; $('#shown').textContent = kept; $('#menu').innerHTML = ''; };`,
    field: 'vatType',
    model: 'TVA sur les encaissements',
  },
  {
    name: 'an amount whose input gives its place to another when it is entered',
    html: '',
    script: `let kept = null; read = () => String(kept); const label = [...document.querySelectorAll('label')].find((l) => l.textContent.includes('Net')); const due = label.control; const own = document.createElement('input'); own.style.display = 'none'; const box = document.createElement('span'); due.id = 'due'; label.htmlFor = 'due'; label.after(box); box.append(due, own);
      const swap = (on) => { due.style.display = on ? 'none' : ''; own.style.display = on ? '' : 'none'; }; due.onfocus = () => setTimeout(() => { swap(true); own.focus(); }, 30);
      const done = () => { kept = own.value === '' ? null : Number(own.value.replace(',', '.')); due.value = kept === null ? '' : kept.toFixed(2).replace('.', ','); }; own.onchange = done; own.onblur = () => { done(); swap(false); };`,
    field: 'amountDue',
    model: '9420',
  },
  {
    name: 'a list that closes when it is typed in before its filter has the focus, its options kept from screen readers',
    html: `<span id="n">Mode de règlement</span><span id="b" role="combobox" tabindex="0" aria-labelledby="n" aria-controls="ul" aria-expanded="false" style="display:inline-block;width:200px"><span id="shown">Sélectionner…</span><input id="kept" style="display:none"></span>
      <div id="over" style="display:none;position:absolute"><input id="f" role="searchbox"><div id="blank" role="option">Sélectionner…</div><ul id="ul" role="listbox" aria-hidden="true"></ul></div>`,
    script: `read = () => $('#kept').value; const all = { CH: 'Chèque', VI: 'Virement', ES: 'Espèces' }; const show = (on) => { $('#over').style.display = on ? '' : 'none'; };
      const list = () => { $('#ul').innerHTML = Object.entries(all).filter(([, t]) => t.toLowerCase().includes($('#f').value.toLowerCase())).map(([v, t]) => '<li role="option" data-v="' + v + '">' + t + '</li>').join(''); };
      $('#b').onclick = () => { $('#f').value = ''; $('#ul').innerHTML = ''; show(true); setTimeout(() => $('#f').focus(), 150); }; $('#b').onblur = ({ relatedTarget }) => { if (relatedTarget !== $('#f') || $('#f').value !== '') show(false); };
      $('#f').oninput = () => setTimeout(list, 100); $('#ul').onclick = ({ target }) => { $('#kept').value = target.dataset.v; $('#shown').textContent = target.textContent; show(false); };`,
    field: 'paymentMeans',
    model: 'VI',
  },
  {
    name: 'VAT rows in a panel that lies with its title in one item of a tree',
    html: `<ul role="tree"><li role="treeitem" aria-expanded="false"><span id="o">Saisir le détail de la TVA (Facultatif)</span><div id="panel" style="display:none"><table><thead><tr><th>Taux</th><th>Base HT</th><th>Montant TVA</th></tr></thead><tbody id="b"></tbody></table><a href="#" id="a">Ajouter une ligne</a></div></li></ul>`,
    script: `read = () => [...document.querySelectorAll('#panel input')].map((i) => i.value).join('|'); $('#o').onclick = () => { $('#panel').style.display = ''; $('li').setAttribute('aria-expanded', 'true'); };
      $('#a').onclick = (e) => { e.preventDefault(); const r = document.createElement('tr'); r.innerHTML = '<td><input></td><td><input></td><td><input></td>'; $('#b').append(r); };`,
    field: 'vatBreakdown',
    model: '20|7850,00|1570,00',
  },
  {
    name: 'a list drawn over a hidden one in a panel that another field has opened',
    html: `<button type="button" id="o" aria-expanded="false" aria-controls="panel">Références</button><div id="panel" hidden><p><label>Numéro de facture <input id="n"></label></p>
      <div><label for="r">Mode de règlement</label> <select id="r" style="display:none"><option value="">Choisir<option value="c">Chèque<option value="v">Virement</select><span id="r-button" role="combobox" tabindex="0" aria-owns="menu">Choisir</span></div></div><ul id="menu" role="listbox"></ul>`,
    script: `read = () => $('#n').value + ' ' + $('#r').value; $('#o').onclick = () => { $('#panel').hidden = !$('#panel').hidden; $('#o').setAttribute('aria-expanded', String(!$('#panel').hidden)); };
      $('#r-button').onclick = () => { $('#menu').innerHTML = '<li role="option" data-v="c">Chèque</li><li role="option" data-v="v">Virement</li>'; };
      $('#menu').onclick = ({ target }) => { $('#r').value = target.dataset.v; $('#r-button').textContent = target.textContent; $('#menu').innerHTML = ''; };`,
    field: 'paymentMeans',
    model: 'F2026-01125 v',
  },
  {
    name: 'a component whose label lies over its input, transparent until it is entered',
    html: `<m-field label="Numéro de facture"></m-field>`,
    script: `class Field extends HTMLElement { connectedCallback() { const label = this.getAttribute('label'); this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host{display:inline-block;width:240px;border:1px solid}.content{opacity:0}.content:focus-within,.full{opacity:1}</style><span class="l">' + label + '</span><div class="content"><input aria-label="' + label + '"></div>';
        const input = this.shadowRoot.querySelector('input'); input.oninput = () => { input.parentElement.className = 'content ' + (input.value ? 'full' : ''); this.held = input.value; }; } } customElements.define('m-field', Field); read = () => $('m-field').held;`,
    field: 'invoiceNumber',
    model: 'F2026-01125',
  },
  {
    name: 'radios that are components without a native one, in their labels',
    html: `<div role="radiogroup" aria-labelledby="q"><span id="q">Le destinataire est-il l’État ?</span><label><m-radio name="e" value="1"></m-radio>Oui</label><label><m-radio name="e" value="0"></m-radio>Non</label></div>`,
    script: `class Radio extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host{display:inline-flex;width:20px;height:20px}</style><div aria-hidden="true"><svg></svg></div>'; this.onclick = () => { for (const each of document.querySelectorAll('m-radio')) each.shadowRoot.querySelector('div').className = each === this ? 'checked' : ''; this.parentElement.parentElement.held = this.getAttribute('value'); }; } }
      customElements.define('m-radio', Radio); read = () => $('[role=radiogroup]').held;`,
    field: 'isState',
    model: '1',
  },
  {
    name: 'radios that each keep their native one within a component',
    html: `<fieldset><legend>Type de document</legend><n-radio name="t" label="Avoir"></n-radio><n-radio name="t" label="Facture"></n-radio></fieldset>`,
    script: `class Radio extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host{display:inline-block}input{position:absolute;opacity:0}</style><label><input type="radio">' + this.getAttribute('label') + '</label>'; this.shadowRoot.querySelector('input').onchange = () => { for (const each of document.querySelectorAll('n-radio')) if (each !== this) each.shadowRoot.querySelector('input').checked = false; this.parentElement.held = this.getAttribute('label'); }; } }
      customElements.define('n-radio', Radio); read = () => [...document.querySelectorAll('fieldset')].at(-1).held;`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'a list of components, whose words are put in their slots',
    html: `<label id="l">Mode de règlement</label><div id="b" role="combobox" tabindex="0" aria-labelledby="l" aria-haspopup="listbox" style="width:200px;height:20px"></div><div id="menu"></div>`,
    script: `class Option extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<li role="option"><slot></slot></li>'; } } customElements.define('m-option', Option); read = () => $('#b').textContent;
      $('#b').onclick = () => { $('#menu').innerHTML = '<m-option>Chèque</m-option><m-option>Virement</m-option>'; }; $('#menu').onclick = ({ target }) => { $('#b').textContent = target.textContent; $('#menu').innerHTML = ''; };`,
    field: 'paymentMeans',
    model: 'Virement',
  },
  {
    name: 'a list that its button names twice',
    html: `<label for="b">Type de TVA</label><button type="button" id="b" role="combobox" aria-expanded="false" aria-controls="menu" aria-owns="menu">Sélectionner</button><div id="menu" role="listbox"></div>`,
    script: `let kept = ''; read = () => kept; $('#b').onclick = () => { $('#menu').innerHTML = '<div role="option">TVA sur les débits</div><div role="option">TVA sur les encaissements</div>'; };
      $('#menu').onclick = ({ target }) => { kept = target.textContent; $('#b').textContent = kept; $('#menu').innerHTML = ''; };`,
    field: 'vatType',
    model: 'TVA sur les encaissements',
  },
  {
    name: 'a list that is typed in and put in order a moment after it is left, shut until the arrow key opens it',
    html: `<label for="s">Mode de règlement</label><input id="s" role="combobox" aria-autocomplete="list" aria-expanded="false" autocomplete="off"><ul id="menu" role="listbox"></ul>`,
    script: `let kept = ''; let timer = 0; read = () => kept; const s = $('#s'); const show = (text) => { $('#menu').innerHTML = ['Chèque', 'Virement', 'Autre'].filter((each) => each.toLowerCase().includes(text.toLowerCase())).map((each) => '<li role="option">' + each + '</li>').join(''); };
      s.oninput = () => { clearTimeout(timer); timer = setTimeout(() => show(s.value), 400); }; s.onkeydown = ({ key }) => { if (key === 'ArrowDown') setTimeout(() => show(''), 300); };
      s.onblur = () => setTimeout(() => { clearTimeout(timer); $('#menu').innerHTML = ''; s.value = kept; }, 150); $('#menu').onclick = ({ target }) => { kept = target.textContent; s.value = kept; $('#menu').innerHTML = ''; };`,
    field: 'paymentMeans',
    model: 'Virement',
  },
  {
    name: 'radios that are mere buttons, each pressed once',
    html: `<div role="radiogroup" aria-labelledby="n"><span id="n">Type</span><div role="radiogroup"><input type="button" role="radio" id="a" aria-checked="false"><label for="a">Avoir</label><input type="button" role="radio" id="f" aria-checked="false"><label for="f">Facture</label></div></div>`,
    script: `let kept = ''; let times = 0; read = () => kept + times; for (const each of document.querySelectorAll('[role=radio]')) each.onclick = () => { times += 1; kept = each.id; for (const other of document.querySelectorAll('[role=radio]')) other.setAttribute('aria-checked', other === each); };`,
    field: 'documentType',
    model: 'f1',
  },
  {
    name: 'a choice drawn as tabs that turn no page',
    html: `<div>Type</div><div role="tablist"><button type="button" role="tab" aria-selected="false">Avoir</button><button type="button" role="tab" aria-selected="false">Facture</button></div>`,
    script: `let kept = ''; read = () => kept; for (const tab of document.querySelectorAll('[role=tab]')) tab.onclick = () => { kept = tab.textContent; for (const each of document.querySelectorAll('[role=tab]')) each.setAttribute('aria-selected', each === tab); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'a group whose question stands in it, before its answers',
    html: `<div role="radiogroup"><b>Le destinataire est-il l’État ?</b><p role="radio" aria-checked="false">Oui</p><p role="radio" aria-checked="false">Non</p></div>`,
    script: `let kept = ''; read = () => kept; for (const radio of document.querySelectorAll('[role=radio]')) radio.onclick = () => { kept = radio.textContent; for (const each of document.querySelectorAll('[role=radio]')) each.setAttribute('aria-checked', each === radio); };`,
    field: 'isState',
    model: 'Oui',
  },
  {
    name: 'a field named by a picture of its name',
    html: `<table><tr><td><img alt="N° d’engagement (obligatoire)" width="160" height="18" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='160' height='18'/%3E"></td><td><input id="e"></td>
      <td><img alt="Calendrier" width="16" height="16" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='16' height='16'/%3E"></td></tr></table>`,
    script: `read = () => $('#e').value`,
    field: 'commitmentNumber',
    model: '0000048295',
  },
  {
    name: 'a text that is typed in the page itself, beside words that count its letters',
    html: `<h2>Références</h2><div><div id="t" role="textbox" contenteditable="true" aria-placeholder="Numéro de facture (obligatoire)" style="border:1px solid">ANCIEN</div><span>6/20</span></div>`,
    script: `let kept = ''; read = () => kept; $('#t').textContent = ''; $('#t').oninput = () => { kept = $('#t').textContent; };`,
    field: 'invoiceNumber',
    model: 'F2026-01125',
  },
  {
    name: 'VAT rows whose cells are components',
    html: `<fieldset><legend>Détail de la TVA</legend><div id="rows"></div><button type="button" id="add">Ajouter une ligne</button></fieldset>`,
    script: `const inner = (host, html) => { host.attachShadow({ mode: 'open' }).innerHTML = html; return host.shadowRoot.firstElementChild; }; const cells = []; read = () => cells.map((cell) => cell.value).join('|');
      $('#add').onclick = () => { const row = document.createElement('div'); $('#rows').append(row); for (const html of ['<select aria-label="Taux de TVA"><option value="">--<option value="20">20 %</select>', '<input aria-label="Base HT">', '<input aria-label="Montant TVA">']) { const cell = document.createElement('x-cell'); row.append(cell); cells.push(inner(cell, html)); } };`,
    field: 'vatBreakdown',
    model: '20|7850,00|1570,00',
  },
  {
    name: 'a box whose list lies in it, longer than any name, until it is pressed',
    html: `<div><span>Mode de règlement</span><div id="b" tabindex="0" style="cursor:pointer;border:1px solid;width:300px"><input type="hidden"><i></i><div>Choisir</div><div id="menu" style="display:none">${['Chèque', 'Prélèvement', 'Virement', 'Report', 'Autre'].map((text) => `<div class="item">${text}</div>`).join('')}<div class="item">Un autre mode que le client et le fournisseur ont arrêté entre eux par écrit</div></div></div></div>`,
    script: `read = () => $('#b input').value; $('#b').onclick = ({ target }) => { if (target.matches('.item')) { $('#b input').value = target.textContent; $('#b').children[2].textContent = target.textContent; } $('#menu').style.display = $('#menu').style.display === 'none' ? 'block' : 'none'; };`,
    field: 'paymentMeans',
    model: 'Virement',
  },
  {
    name: 'a list whose name is what stands in it before a choice',
    html: `<div><select id="s"><option value="">Mode de règlement (obligatoire)</option><option value="v">Virement</option><option value="c">Chèque</option></select></div>`,
    script: `read = () => $('#s').value`,
    field: 'paymentMeans',
    model: 'v',
  },
  {
    name: 'a button that shows the name of its list until something is chosen',
    html: `<div><button type="button" id="b" aria-haspopup="listbox" aria-controls="l">Type de TVA (obligatoire) ▾</button><div id="l" role="listbox" aria-label="Type de TVA (obligatoire)" hidden><div role="option">TVA sur les débits</div><div role="option">TVA sur les encaissements</div></div></div>`,
    script: `let kept = ''; read = () => kept; $('#b').onclick = () => { $('#l').hidden = false; }; $('#l').onclick = ({ target }) => { kept = target.textContent; $('#b').textContent = kept + ' ▾'; $('#l').hidden = true; };`,
    field: 'vatType',
    model: 'TVA sur les encaissements',
  },
  {
    name: 'a field named by its row and by its column',
    html: `<table><caption>Références</caption><tr><td></td><th id="k1">Lu sur le document</th><th id="k2">À déclarer</th></tr><tr><th id="r1">N° d’engagement</th><td>0048</td><td><input id="e" aria-labelledby="r1 k2"></td></tr></table>`,
    script: `read = () => $('#e').value`,
    field: 'commitmentNumber',
    model: '0000048295',
  },
  {
    name: 'a list that takes the first release for the end of the press that opened it, until the pointer moves',
    html: `<div id="page"><span id="l">Mode de règlement</span><button type="button" id="b" role="combobox" aria-labelledby="l" aria-expanded="false">Sélectionner…</button></div>`,
    script: `let kept = ''; read = () => kept; let list = null; let from = null;
      const shut = () => { list?.remove(); list = null; $('form').removeAttribute('aria-hidden'); $('#b').setAttribute('aria-expanded', 'false'); };
      $('#b').onpointerdown = ({ pageX, pageY }) => { from = [pageX, pageY]; setTimeout(() => {
        list = document.createElement('div'); list.setAttribute('role', 'listbox'); list.style = 'position:fixed;left:20px;top:300px;background:#fff';
        list.innerHTML = ['Chèque', 'Virement', 'Report'].map((text) => '<div role="option">' + text + '</div>').join('');
        document.body.append(list); $('form').setAttribute('aria-hidden', 'true'); $('#b').setAttribute('aria-expanded', 'true');
        let far = false; const move = ({ pageX, pageY }) => { far = Math.abs(pageX - from[0]) > 10 || Math.abs(pageY - from[1]) > 10; };
        document.addEventListener('pointermove', move);
        document.addEventListener('pointerup', (e) => { if (!far) e.preventDefault(); document.removeEventListener('pointermove', move); }, { capture: true, once: true });
        for (const each of list.children) each.onpointerup = (e) => { if (e.defaultPrevented) return; kept = $('#b').textContent = each.textContent; shut(); }; }, 20); };
      document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') shut(); });`,
    field: 'paymentMeans',
    model: 'Virement',
  },
  {
    name: 'a list whose choice is drawn between a hidden native list that has no words and an input that takes none',
    html: `<div class="frame" style="border:1px solid;width:220px"><label id="l" for="i">Mode de règlement</label><div id="in"><select hidden><option value="c"></option><option value="v"></option></select><input id="i" role="combobox" inputmode="none" aria-labelledby="l" aria-expanded="false" style="border:0"></div></div><div id="menu"></div>`,
    script: `read = () => $('select').dataset.v; $('.frame').onmousedown = () => { $('#menu').innerHTML = '<div role="option" data-v="c">Chèque</div><div role="option" data-v="v">Virement</div>'; };
      $('#menu').onclick = ({ target }) => { $('select').dataset.v = target.dataset.v; $('#shown')?.remove(); $('select').insertAdjacentHTML('afterend', '<div id="shown" class="x-select-selection"><span>' + target.textContent + '</span></div>'); $('#i').style.opacity = 0; $('#menu').innerHTML = ''; };`,
    field: 'paymentMeans',
    model: 'v',
  },
  {
    name: 'a choice that only a class tells from what was not chosen',
    html: `<section><h2>Références</h2><div style="display:flex"><label style="width:150px">Type *</label><div class="group"><label class="btn" style="cursor:pointer">Facture</label><label class="btn" style="cursor:pointer">Avoir</label></div></div></section>`,
    script: `read = () => $('.btn.active')?.textContent; $('.group').onclick = ({ target }) => { $('.btn.active')?.classList.remove('active'); target.closest('.btn').classList.add('active'); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'a panel behind a link whose address is empty',
    html: `<h4><a href="" id="o"><i></i> Saisir les références (Facultatif)</a></h4><div id="panel" style="display:none"><label>N° d’engagement <input id="e"></label></div>`,
    script: `read = () => $('#e').value; $('#o').onclick = (e) => { e.preventDefault(); $('#panel').style.display = ''; };`,
    field: 'commitmentNumber',
    model: '0000048295',
  },
  {
    name: 'radios without a name, in a box of the section that holds the rest',
    html: `<fieldset><legend>Destinataire</legend><div><label>Le destinataire est-il l’État ?</label></div><div><div class="r"><span><label><input type="radio" value="1"><span>Oui</span></label></span><span><label><input type="radio" value="0"><span>Non</span></label></span></div></div><label>Code service <input></label></fieldset>`,
    script: `let kept = ''; read = () => kept; for (const each of document.querySelectorAll('.r input')) each.onchange = () => { kept = each.value; for (const other of document.querySelectorAll('.r input')) other.checked = other === each; };`,
    field: 'isState',
    model: '1',
  },
  {
    name: 'radios without a name that only the box around them holds together, the other of which is ours',
    html: `<div>Type de TVA</div><div class="r">${['débits', 'encaissements'].map((each) => `<label><span><input type="radio" value="${each}"></span><span>TVA sur les ${each}</span></label>`).join('')}</div><label>Commentaire <input></label>`,
    script: `let kept = ''; read = () => kept; for (const each of document.querySelectorAll('.r input')) each.onchange = () => { kept = each.value; for (const other of document.querySelectorAll('.r input')) other.checked = other === each; };`,
    field: 'vatType',
    model: 'encaissements',
  },
  {
    name: 'VAT rows whose rate is a drawn list with a button for its arrow beside it',
    html: `<section><h2>Détail de la TVA</h2><table><thead><tr><th>Taux</th><th>Base HT</th><th>Montant de TVA</th></tr></thead><tbody id="b"></tbody></table><button type="button" id="a">Ajouter une ligne</button></section><div id="menu"></div>`,
    script: `let rate = ''; read = () => rate + '|' + [...document.querySelectorAll('#b input')].map((i) => i.value).join('|');
      $('#a').onclick = () => { $('#b').innerHTML = '<tr><td><div><span role="combobox" id="c" tabindex="0" aria-label="Taux" aria-haspopup="listbox" aria-expanded="false">Taux</span><div role="button" aria-label="dropdown trigger" aria-haspopup="listbox" aria-expanded="false" style="width:14px;height:14px"></div></div></td><td><input aria-label="Base HT"></td><td><input aria-label="Montant de TVA"></td></tr>';
        $('#c').onclick = () => { $('#menu').innerHTML = '<ul role="listbox"><li role="option">10 %</li><li role="option">20 %</li></ul>'; }; };
      $('#menu').onclick = ({ target }) => { rate = target.textContent; $('#c').textContent = rate; $('#menu').innerHTML = ''; };`,
    field: 'vatBreakdown',
    model: '20 %|7850,00|1570,00',
  },
  {
    name: 'a VAT row asked for in a window, whose names are columns away from what is deep in its drawing',
    html: `<section><h2>Détail de la TVA</h2><table><thead><tr><th>Taux</th><th>Base HT</th><th>Montant TVA</th><th></th></tr></thead><tbody id="b"><tr><td colspan="4">Aucune ligne</td></tr></tbody></table><button type="button" id="a">+ Ajouter une ligne</button></section><div id="over"></div><div id="menu"></div>`,
    script: `let rate = ''; read = () => [...document.querySelectorAll('#b td')].map((each) => each.textContent).join('|'); const deep = (inner, times) => times === 0 ? inner : deep('<div>' + inner + '</div>', times - 1);
      const field = (name, inner) => '<div><div><label title="' + name + '">' + name + '</label></div>' + deep(inner, 3) + '</div>';
      $('#a').onclick = () => { $('#over').innerHTML = '<div role="dialog" style="position:fixed;inset:40px;background:white"><div>Ajouter une ligne de TVA</div><form>' + field('Taux de TVA', deep('<span><input role="combobox" id="c" aria-haspopup="listbox" aria-expanded="false" readonly></span><span id="v"></span>', 2)) + field('Base HT', '<input id="n">') + field('Montant de TVA', '<input id="t">') + '</form><button type="button" id="x">Annuler</button><button type="button" id="k">Ajouter</button></div>';
        $('#c').onclick = () => { $('#menu').innerHTML = '<ul role="listbox"><li role="option">10 %</li><li role="option">20 %</li></ul>'; };
        $('#k').onclick = () => { $('#b').innerHTML = '<tr><td>' + rate + '</td><td>' + $('#n').value + '</td><td>' + $('#t').value + '</td></tr>'; $('#over').innerHTML = ''; }; };
      $('#menu').onclick = ({ target }) => { rate = target.textContent; $('#v').textContent = rate; $('#v').className = 'selection-item'; $('#menu').innerHTML = ''; };`,
    field: 'vatBreakdown',
    model: '20 %|7850,00|1570,00',
  },
  {
    name: 'VAT rows that the page listens to a moment after it has drawn them',
    html: `<section><h2>Détail de la TVA</h2><table><thead><tr><th>Taux</th><th>Base HT</th><th>Montant de TVA</th></tr></thead><tbody id="b"></tbody></table><button type="button" id="a">Ajouter une ligne</button></section>`,
    script: `const held = ['', '', '']; read = () => held.join('|'); $('#a').onclick = () => { $('#b').innerHTML = '<tr>' + ['Taux', 'Base HT', 'Montant de TVA'].map((name) => '<td><input aria-label="' + name + '"></td>').join('') + '</tr>';
      setTimeout(() => document.querySelectorAll('#b input').forEach((each, at) => { each.onchange = () => { held[at] = each.value; }; }), 90); };`,
    field: 'vatBreakdown',
    model: '20|7850,00|1570,00',
  },
];

/** The page's script, which tells what it holds by `heldByPage()`. */
export const scriptOf = ({ script }: DrawnControl): string =>
  `const $ = (q) => document.querySelector(q); let read; ${script}; window.heldByPage = () => read();`;

export const pageOf = ({ html }: DrawnControl): string => `<form>${totals}${html}</form>`;
