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
    name: 'a date in three lists whose first lines alone say which is which, in the cell beside its name',
    html: `<table><tr><td>Bon de livraison :</td><td><input></td></tr><tr><td>Date de facture :</td><td><select id="d"><option value="">Jour<option>16<option>17</select> <select id="m"><option value="">-- Mois --${months}</select> <select id="y"><option value="">Année<option>2025<option>2026</select></td></tr></table>`,
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
    name: 'a date in an input that says it is a list',
    html: `<label for="d">Date de facture</label><input id="d" type="datepicker" role="combobox" aria-autocomplete="list" aria-expanded="false" placeholder="jj/mm/aaaa">`,
    script: `let kept = ''; read = () => kept; $('#d').onchange = ({ target }) => { kept = target.value; };`,
    field: 'issueDate',
    model: '17/02/2026',
  },
  {
    name: 'a date in an input that says it is a list, and gives no example of one',
    html: `<label for="d">Date de facture:</label><input id="d" role="combobox" aria-haspopup="true" aria-autocomplete="none" aria-expanded="false" type="text">`,
    script: `let kept = ''; read = () => kept; $('#d').onchange = ({ target }) => { kept = target.value; };`,
    field: 'issueDate',
    model: '17/02/2026',
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
    name: 'a read-only input whose picture opens a window, with a search and a list that is there at once',
    html: `<section><h2>Destinataire</h2><span id="n">SIRET</span><div><div><input id="s" readonly autocomplete="off" aria-labelledby="n"><div><span role="button" id="o" aria-label="Afficher aide à la saisie" style="cursor:pointer">⧉</span></div></div></div></section></form><div id="over"></div><form>`,
    script: `read = () => $('#s').value; const all = [['AP-HP', '26750045200011'], ['SERVICES DE L’ETAT', '11000201100044'], ['ANNEXE', '11000201100051']];
      $('#o').onclick = () => { $('#over').innerHTML = '<div role="dialog" style="position:fixed;inset:40px;background:white"><header><h2>Structures publiques</h2></header><form><input type="search" placeholder="Rechercher"></form><div></div><footer><button type="button" id="no">Annuler</button></footer></div>';
        const draw = () => { $('#over div div').innerHTML = '<ul role="listbox">' + all.filter((each) => each.join().includes($('#over input').value)).map(([name, siret]) => '<li role="option" tabindex="-1" aria-selected="false"><div><div>' + name + '</div><div>' + siret + '</div></div></li>').join('') + '</ul>'; }; draw();
        $('#over input').oninput = () => setTimeout(draw, 300); $('#no').onclick = () => { $('#over').innerHTML = ''; };
        $('#over div div').onclick = ({ target }) => { $('#s').value = target.closest('li').querySelector('div div + div').textContent; $('#over').innerHTML = ''; }; };`,
    field: 'buyerSiret',
    model: '11000201100044',
  },
  {
    name: 'a read-only input that invites to search, by a picture without words',
    html: `<section><h2>Destinataire</h2><label for="s">SIRET</label><div><input id="s" readonly placeholder="Sélectionner une structure"><span><i role="button" id="o" style="display:inline-block;width:16px;height:16px;background:gray"></i></span></div></section></form><div id="over"></div><form>`,
    script: `read = () => $('#s').value; $('#o').onclick = () => { $('#over').innerHTML = '<div role="dialog" style="position:fixed;inset:40px;background:white"><ul>' + ['26750045200011', '11000201100044'].map((s) => '<li tabindex="0">' + s + '</li>').join('') + '</ul></div>'; $('#over ul').onclick = ({ target }) => { $('#s').value = target.textContent; $('#over').innerHTML = ''; }; };`,
    field: 'buyerSiret',
    model: '11000201100044',
  },
  {
    name: 'a list that shows ours at once, above a field to search by that comes late',
    html: `<section><h2>Destinataire</h2><label id="n">SIRET</label><div id="box" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="n" style="width:250px;height:20px"></div><div id="late"></div><ul id="menu"></ul></section>`,
    script: `let [kept, typed] = ['', '']; read = () => kept + typed;
      $('#box').onclick = () => { $('#menu').innerHTML = '<li role="option">11000201100051 - ANNEXE</li><li role="option">11000201100044 - ETAT</li>'; setTimeout(() => { $('#late').innerHTML = '<input type="search">'; $('#late').oninput = ({ target }) => { typed = target.value; }; }, 700); };
      $('#menu').onclick = ({ target }) => { kept = $('#box').textContent = target.textContent; $('#menu').innerHTML = ''; };`,
    field: 'buyerSiret',
    model: '11000201100044 - ETAT',
  },
  {
    name: 'buttons of which one is pressed in',
    html: `<span id="n">Type de document</span><div role="group" aria-labelledby="n"><button type="button" aria-pressed="false">Facture</button><button type="button" aria-pressed="false">Avoir</button></div>`,
    script: `let on = ''; read = () => on; for (const b of document.querySelectorAll('[aria-pressed]')) b.onclick = () => { on = b.textContent; for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', each === b); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'buttons of which one is pressed in, in a label around them all',
    html: `<label><div><div tabindex="-1"><div style="position:absolute;top:0">Type de pièce</div><div tabindex="-1" style="padding-top:20px"><div aria-label="Type de pièce">${['Facture', 'Avoir'].map((each) => `<button type="button" tabindex="0" aria-pressed="false"><span class="helper"></span><span><span>${each}</span></span></button>`).join('')}</div></div></div></div></label>`,
    script: `let on = ''; read = () => on; for (const b of document.querySelectorAll('[aria-pressed]')) b.onclick = () => { on = b.textContent; for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', each === b); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'a list drawn in a span that is called by what pressing it does, its name in the column before',
    html: `<style>.off { display: none !important } .btn { cursor: pointer; display: inline-block; width: 300px } .cols > * { display: inline-block }</style><section><h2>Fournisseur de la facture</h2><div class="cols"><label class="control-label">* Structure :</label><div><div class="pick" title="Structure"><div id="match"><span tabindex="-1" class="btn" aria-label="Structure activate" style="outline:0"><span id="asks">Sélectionner votre structure</span> <span id="shown" class="off"></span> <i class="caret"></i> <a class="off" aria-label="Structure clear">×</a></span></div>
      <input id="q" type="search" tabindex="-1" aria-expanded="true" aria-label="Structure" class="off" placeholder="Sélectionner votre structure"><ul id="menu" role="listbox" class="off"></ul></div></div></div></section>`,
    script: `let kept = ''; read = () => kept; const all = ['53290417400044 - AUTRE SARL', '89743394200055 - AFE TEST'];
      const open = (is) => { $('#match').classList.toggle('off', is); for (const id of ['#q', '#menu']) $(id).classList.toggle('off', !is); };
      const list = () => { $('#menu').innerHTML = all.filter((each) => each.includes($('#q').value)).map((each) => '<li role="option"><span>' + each + '</span></li>').join(''); };
      $('.btn').onclick = () => { open(true); list(); $('#q').focus(); }; $('#q').oninput = list;
      $('#menu').onclick = ({ target }) => { kept = $('#shown').textContent = target.textContent; $('#asks').classList.add('off'); $('#shown').classList.remove('off'); open(false); };`,
    field: 'sellerSiret',
    model: '89743394200055 - AFE TEST',
  },
  {
    name: 'a button for a list, named by its label after the deposit',
    html: `<div><label for="b">Structure de dépôt<span aria-hidden="true">*</span></label><button id="b" type="button" role="combobox" aria-expanded="false" aria-required="true"><span>Sélectionner</span><svg></svg></button></div><div id="menu"></div>`,
    script: `let kept = ''; read = () => kept; $('#b').onclick = () => { $('#b').ariaExpanded = 'true'; $('#menu').innerHTML = '<div role="listbox"><div role="option">53290417400044 - AUTRE SARL</div><div role="option">89743394200055 - AFE TEST</div></div>'; };
      $('#menu').onclick = ({ target }) => { kept = $('#b').textContent = target.textContent; $('#b').ariaExpanded = 'false'; $('#menu').innerHTML = ''; };`,
    field: 'sellerSiret',
    model: '89743394200055 - AFE TEST',
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
  {
    name: 'a read-only field whose value is searched in a dialog, by a form of its own',
    html: `<section><h2>Destinataire</h2><label for="s">SIRET</label><input id="s" readonly placeholder="Aucune structure"> <button type="button" id="o">Recherche avancée</button></section></form>
      <dialog><h3>Rechercher une structure</h3><form id="f" action="/ailleurs"><label>SIRET ou raison sociale <input id="q"></label><button>Rechercher</button> <button type="button">Fermer</button></form><table id="r"></table></dialog><form>`,
    script: `read = () => $('#s').value; $('#o').onclick = () => $('dialog').showModal();
      $('#f').onsubmit = (e) => { e.preventDefault(); setTimeout(() => { $('#r').innerHTML = ['26750045200011', '11000201100044'].map((s) => '<tr><td>' + s + '</td><td>STRUCTURE</td><td><button type="button" data-s="' + s + '">Sélectionner</button></td></tr>').join(''); }, 400); };
      $('#r').onclick = ({ target }) => { if (!target.dataset.s) return; $('#s').value = target.dataset.s; $('dialog').close(); };`,
    field: 'buyerSiret',
    model: '11000201100044',
  },
  {
    name: 'a read-only field whose value is ticked in a window, and kept by the button that says so',
    html: `<section><h2>Destinataire</h2><label for="s">SIRET</label><input id="s" readonly> <button type="button" id="o">Recherche avancée</button></section></form>
      <div class="modal" id="w" hidden><div class="modal-body"><form id="f"><label>SIRET ou raison sociale <input id="q"></label><button>Rechercher</button></form><div id="r"></div></div><div class="modal-footer"><button type="button" id="k" disabled>Valider la sélection</button></div></div><form>`,
    script: `read = () => $('#s').value; $('#o').onclick = () => { $('#w').hidden = false; }; $('#f').onsubmit = (e) => { e.preventDefault(); setTimeout(() => { $('#r').innerHTML = '<table>' + ['26750045200011', '11000201100044'].map((s) => '<tr><td><input type="radio" name="c" id="c' + s + '" style="opacity:0"><label for="c' + s + '">Choisir</label></td><td>' + s + '</td></tr>').join('') + '</table>'; }, 300); };
      $('#r').onchange = () => { $('#k').disabled = false; }; $('#k').onclick = () => { $('#s').value = $('#r input:checked').id.slice(1); $('#w').hidden = true; };`,
    field: 'buyerSiret',
    model: '11000201100044',
  },
  {
    name: 'a read-only field whose value is a link of a list that comes up over the form',
    html: `<section><h2>Destinataire</h2><label for="s">Code service</label><input id="s" readonly> <a href="#s" id="o">Rechercher un service</a></section><div id="over"></div>`,
    script: `read = () => $('#s').value; $('#o').onclick = () => { $('#over').innerHTML = '<div role="dialog" aria-label="Rechercher un service"><label>Code ou libellé <input id="q"></label><button type="button" id="go">Rechercher</button><ul id="r"></ul></div>';
      $('#go').onclick = () => { $('#r').innerHTML = ['SFACETAT2 — Autre', 'SFACETAT — Services'].map((t) => '<li><a href="#v">' + t + '</a></li>').join(''); };
      $('#r').onclick = ({ target }) => { $('#s').value = target.textContent.split(' ')[0]; $('#over').innerHTML = ''; }; };`,
    field: 'serviceCode',
    model: 'SFACETAT',
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
    name: 'a date whose segments are transparent until they are entered',
    html: `<span id="n">Date de facture</span><div role="group" aria-labelledby="n" style="width:200px;height:30px">${[
      ['d', 'Jour'],
      ['m', 'Mois'],
      ['y', 'Année'],
    ]
      .map(
        ([id, name]) =>
          `<span id="${id}" role="spinbutton" tabindex="0" contenteditable="true" aria-label="${name}" style="opacity:0">--</span>`,
      )
      .join('/')}<input aria-hidden="true" tabindex="-1" style="opacity:0;width:9px"></div>`,
    script: `const held = { d: '', m: '', y: '' }; read = () => Object.values(held).join('-');
      for (const id of ['d', 'm', 'y']) $('#' + id).addEventListener('keydown', (e) => { e.preventDefault(); if (!/^\\d$/.test(e.key)) return; const most = id === 'y' ? 4 : 2; held[id] = (held[id].length >= most ? '' : held[id]) + e.key; e.target.textContent = held[id]; e.target.style.opacity = 1; });`,
    field: 'issueDate',
    model: '17-02-2026',
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
    name: 'a date whose calendar opens as one types, and hides the page until one presses elsewhere',
    html: `<div id="form"><label>Date de facture <input id="d" role="combobox" aria-haspopup="dialog" aria-expanded="false"></label></div>`,
    script: `let kept = ''; read = () => kept + ' ' + document.body.style.pointerEvents; const form = document.querySelector('form'); const d = $('#d'); let open = null;
      d.oninput = () => { if (open) return; document.body.style.pointerEvents = 'none'; form.setAttribute('aria-hidden', 'true'); open = document.createElement('div'); open.setAttribute('role', 'dialog'); open.setAttribute('aria-modal', 'true'); open.textContent = 'juillet 2026'; open.style.cssText = 'position:fixed;inset:40px 0 auto auto;width:200px;height:200px'; document.body.append(open); };
      document.addEventListener('click', ({ target }) => { if (!open || open.contains(target)) return; open.remove(); open = null; kept = d.value; document.body.style.pointerEvents = ''; form.removeAttribute('aria-hidden'); });`,
    field: 'issueDate',
    model: '17/02/2026 ',
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
    name: 'a list whose button draws its arrow as a letter, beside a summary of the same name',
    html: `<fieldset><legend>Destinataire</legend><span id="l">Service</span><button type="button" id="b" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l v"><span id="v">Choisir</span> ▾</button><ul id="menu" role="listbox"></ul><label>Service <input readonly></label></fieldset>`,
    script: `let kept = ''; read = () => kept; $('#b').onclick = () => { $('#menu').innerHTML = '<li role="option">SFACETAT</li><li role="option">SFAC</li>'; };
      $('#menu').onclick = ({ target }) => { kept = target.textContent; $('#v').textContent = kept; $('#menu').innerHTML = ''; };`,
    field: 'serviceCode',
    model: 'SFACETAT',
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
    name: 'a box that invites to search a list, where another option has our code in its words',
    html: `<fieldset><legend>Destinataire de la facture</legend><label>Code service</label><div><span id="b" style="cursor:pointer" aria-label="Rechercher un service activate"><span id="shown">Rechercher un service</span> <i style="display:inline-block;width:5px"></i></span></div></fieldset><div id="menu"></div>`,
    script: `let kept = ''; read = () => kept; $('#b').onclick = () => { $('#menu').innerHTML = '<p>SFACETAT2 - SFACETAT - Annexe</p><p>SFACETAT - Service facturier</p>'; };
      $('#menu').onclick = ({ target }) => { kept = target.textContent; $('#shown').textContent = kept; $('#menu').innerHTML = ''; };`,
    field: 'serviceCode',
    model: 'SFACETAT - Service facturier',
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
    name: 'a field whose hint stands between it and its name',
    html: `<section><h2>Destinataire</h2><div>Identifiant (SIRET)</div><div>Sans espace</div><input id="s"></section>`,
    script: `read = () => $('#s').value`,
    field: 'buyerSiret',
    model: '11000201100044',
  },
  {
    name: 'a field whose name holds its hint',
    html: `<section><h2>Destinataire</h2><div id="n">SIRET ou raison sociale<em>Sans espace</em></div><input id="s" aria-labelledby="n"></section>`,
    script: `read = () => $('#s').value`,
    field: 'buyerSiret',
    model: '11000201100044',
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
    name: 'a field that a link to nowhere opens the search of, with two fields named by the cells before them, drawn anew with what was found',
    html: `<fieldset><legend>Destinataire</legend><label>Code service <input id="c" readonly></label> <a href="javascript:;" id="o">Rechercher un service</a></fieldset>`,
    script: `const w = document.createElement('div'); w.id = 'w'; document.body.append(w); read = () => $('#c').value; $('#o').onclick = (e) => { e.preventDefault(); const draw = () => { $('#w').innerHTML = '<div role="dialog" aria-modal="true" style="position:fixed;inset:20px"><form id="s"><table><tr><td>Code du service</td><td><input id="q"></td></tr><tr><td>Libellé</td><td><input></td></tr></table><button>Rechercher</button></form><div id="r"></div></div>'; }; draw();
      $('#s').onsubmit = (e) => { e.preventDefault(); setTimeout(() => { draw(); $('#r').innerHTML = '<table><tr><td>SFACETAT</td><td>Service facturier</td><td><a href="javascript:;" id="k">Choisir</a></td></tr></table>'; $('#k').onclick = (e) => { e.preventDefault(); $('#c').value = 'SFACETAT'; $('#w').innerHTML = ''; }; }, 300); }; };`,
    field: 'serviceCode',
    model: 'SFACETAT',
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
    name: 'an input whose name moves above it, and whose letters are counted, once it is entered',
    html: `<h2>Destinataire</h2><div style="position:relative"><label for="s" style="position:absolute;left:4px;top:4px">SIRET du destinataire</label><label id="f" for="s" style="position:absolute;left:4px;top:40px;visibility:hidden">SIRET du destinataire</label>
      <input id="s" style="display:block;width:300px;height:34px"><p id="n" style="position:absolute;left:4px;top:40px;margin:0" hidden></p></div>`,
    script: `read = () => $('#s').value; $('#s').onfocus = () => { $('#f').style.visibility = 'visible'; $('#n').hidden = false; }; $('#s').oninput = () => { $('#n').textContent = $('#s').value.length + ' / 14'; };`,
    field: 'buyerSiret',
    model: '11000201100044',
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
    name: 'a date in three boxes, each under its own word, among other fields',
    html: `<fieldset><legend>Références</legend><p><span style="display:inline-block;width:200px">Date de facture</span> <span class="date">${[
      'Jour',
      'Mois',
      'Année',
    ]
      .map(
        (word) =>
          `<span style="display:inline-block"><small style="display:block">${word}</small><input maxlength="${word === 'Année' ? 4 : 2}" placeholder="${word === 'Année' ? 'aaaa' : word === 'Jour' ? 'jj' : 'mm'}" style="width:50px"></span>`,
      )
      .join(' / ')}</span></p><p><label>Bon de livraison <input></label></p></fieldset>`,
    script: `const boxes = [...document.querySelectorAll('.date input')]; read = () => boxes.map(({ value }) => value).join('-');
      boxes.forEach((box, at) => { box.oninput = () => { if (/^\\d\\d$/.test(box.value) && at < 2) boxes[at + 1].focus(); }; });`,
    field: 'issueDate',
    model: '17-02-2026',
  },
  {
    name: 'a choice that only a class tells from what was not chosen',
    html: `<section><h2>Références</h2><div style="display:flex"><label style="width:150px">Type *</label><div class="group"><label class="btn" style="cursor:pointer">Facture</label><label class="btn" style="cursor:pointer">Avoir</label></div></div></section>`,
    script: `read = () => $('.btn.active')?.textContent; $('.group').onclick = ({ target }) => { $('.btn.active')?.classList.remove('active'); target.closest('.btn').classList.add('active'); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'a list that first shows others, each item in boxes of its own, and an input that comes late',
    html: `<section><h2>Destinataire</h2><div><label>SIRET</label> <div id="box"><span id="face" style="cursor:pointer;display:inline-block"><span id="shown">Rechercher une structure</span> <i style="display:inline-block;width:9px;height:5px"></i></span><input type="search" id="q" style="display:none"><ul id="menu"></ul></div></div></section>`,
    script: `let kept = ''; read = () => kept; const mark = (code) => $('#q').value ? code.replace($('#q').value, (part) => '<b>' + part + '</b>') : code;
      const draw = (items) => { $('#menu').innerHTML = items.map(([code, name]) => '<li><div role="option"><span><div>' + mark(code) + '</div><small>' + name + '</small></span></div></li>').join(''); };
      $('#face').onclick = () => { $('#q').style.display = ''; setTimeout(() => $('#q').focus(), 200); draw([['26380031000017', 'CENTRE HOSPITALIER'], ['11000201100051', 'SERVICES DE L’ETAT - ANNEXE']]); };
      $('#q').oninput = () => setTimeout(() => draw([['11000201100044', 'SERVICES DE L’ETAT']]), 800);
      $('#menu').onclick = ({ target }) => { kept = target.closest('[role=option]').querySelector('div').textContent; $('#shown').textContent = kept; $('#menu').innerHTML = ''; $('#q').style.display = 'none'; };`,
    field: 'buyerSiret',
    model: '11000201100044',
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
    name: 'a date that is read-only until it is pressed, and keeps what was typed once it is left',
    html: `<div><div><label title="Date de facture">Date de facture</label></div><div class="picker"><input id="d" readonly placeholder="jj/mm/aaaa"></div></div>`,
    script: `let kept = ''; read = () => kept; const d = $('#d'); d.onmousedown = () => setTimeout(() => { d.readOnly = false; }, 60); d.onblur = () => { kept = /^\\d\\d\\/\\d\\d\\/\\d{4}$/.test(d.value) ? d.value : ''; d.value = kept; d.readOnly = true; };`,
    field: 'issueDate',
    model: '17/02/2026',
  },
  {
    name: 'a date that takes no key, with a calendar that is nothing but boxes, some months on',
    html: `<label for="d">Date de facture</label><input id="d" placeholder="jj/mm/aaaa" readonly><div id="cal" style="position:absolute;background:white" hidden></div>`,
    script: `read = () => $('#d').value; let at = new Date(2026, 4, 1); const names = ['Janvier', 'Février', 'Mars', 'Avril', 'Mai'];
      const draw = () => { const cells = Array.from({ length: 42 }, (_, i) => new Date(at.getFullYear(), at.getMonth(), i - 5)); $('#cal').hidden = false;
        $('#cal').innerHTML = '<div><div class="turn" data-by="-12">«</div><div class="turn" data-by="-1"><svg width="9" height="9"></svg></div><div>' + names[at.getMonth()] + ', <i>' + at.getFullYear() + '</i></div><div class="turn" data-by="1"><svg width="9" height="9"></svg></div></div><div>' + cells.map((day) => '<div data-at="' + day.toDateString() + '">' + day.getDate() + '</div>').join('') + '</div>'; };
      $('#d').onclick = draw; $('#cal').onclick = ({ target }) => { const turn = target.closest('.turn'); const day = new Date(target.dataset.at);
        if (turn) { at.setMonth(at.getMonth() + Number(turn.dataset.by)); draw(); } else if (target.dataset.at) { $('#d').value = day.toLocaleDateString('fr-FR'); $('#cal').hidden = true; } };`,
    field: 'issueDate',
    model: '17/02/2026',
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
