/** Searches of a structure or of a service that a page draws itself, each with what the page then says it holds. */
import type { DrawnControl } from './drawn-controls.ts';

export const heardSearch: DrawnControl = {
  name: 'a list that searches once its field has heard that it has the focus',
  html: `<section><h2>Destinataire</h2><label id="n">SIRET</label><div id="box" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="n" style="width:250px;height:20px"></div><input type="search" id="q" hidden><ul id="menu"></ul></section>`,
  script: `let [kept, isHeard] = ['', false]; read = () => kept;
    $('#box').onclick = () => { $('#q').hidden = false; $('#q').focus(); }; $('#q').onfocus = () => { isHeard = true; };
    $('#q').oninput = () => { if (isHeard) $('#menu').innerHTML = '<li role="option">11000201100044 - ETAT</li>'; };
    $('#menu').onclick = ({ target }) => { kept = $('#box').textContent = target.textContent; $('#q').hidden = true; $('#menu').innerHTML = ''; };`,
  field: 'buyerSiret',
  model: '11000201100044 - ETAT',
};

export const drawnSearches: DrawnControl[] = [
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
    name: 'a plain input that offers what it knows',
    html: `<section><h2>Destinataire</h2><label>SIRET <input id="s"></label><div id="menu"></div></section>`,
    script: `let kept = ''; read = () => kept; $('#s').oninput = () => { kept = ''; setTimeout(() => { $('#menu').innerHTML = $('#s').value.length < 14 ? '' : '<ul><li>11000201100044 - SERVICES DE L’ETAT</li></ul>'; }, 900); };
      $('#menu').onclick = ({ target }) => { kept = target.textContent.slice(0, 14); $('#s').value = target.textContent; $('#menu').innerHTML = ''; };`,
    field: 'buyerSiret',
    model: '11000201100044',
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
    name: 'a list whose button draws its arrow as a letter, beside a summary of the same name',
    html: `<fieldset><legend>Destinataire</legend><span id="l">Service</span><button type="button" id="b" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l v"><span id="v">Choisir</span> ▾</button><ul id="menu" role="listbox"></ul><label>Service <input readonly></label></fieldset>`,
    script: `let kept = ''; read = () => kept; $('#b').onclick = () => { $('#menu').innerHTML = '<li role="option">SFACETAT</li><li role="option">SFAC</li>'; };
      $('#menu').onclick = ({ target }) => { kept = target.textContent; $('#v').textContent = kept; $('#menu').innerHTML = ''; };`,
    field: 'serviceCode',
    model: 'SFACETAT',
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
    name: 'a field that a link to nowhere opens the search of, with two fields named by the cells before them, drawn anew with what was found',
    html: `<fieldset><legend>Destinataire</legend><label>Code service <input id="c" readonly></label> <a href="javascript:;" id="o">Rechercher un service</a></fieldset>`,
    script: `const w = document.createElement('div'); w.id = 'w'; document.body.append(w); read = () => $('#c').value; $('#o').onclick = (e) => { e.preventDefault(); const draw = () => { $('#w').innerHTML = '<div role="dialog" aria-modal="true" style="position:fixed;inset:20px"><form id="s"><table><tr><td>Code du service</td><td><input id="q"></td></tr><tr><td>Libellé</td><td><input></td></tr></table><button>Rechercher</button></form><div id="r"></div></div>'; }; draw();
      $('#s').onsubmit = (e) => { e.preventDefault(); setTimeout(() => { draw(); $('#r').innerHTML = '<table><tr><td>SFACETAT</td><td>Service facturier</td><td><a href="javascript:;" id="k">Choisir</a></td></tr></table>'; $('#k').onclick = (e) => { e.preventDefault(); $('#c').value = 'SFACETAT'; $('#w').innerHTML = ''; }; }, 300); }; };`,
    field: 'serviceCode',
    model: 'SFACETAT',
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
];
