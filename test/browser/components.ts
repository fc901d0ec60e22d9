/** Components that keep what they draw in a shadow root of their own, each with what the page then says it holds. */
import type { DrawnControl } from './drawn-controls.ts';

const define = (name: string, inner: string, more = '') =>
  `customElements.define('${name}', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'open' }); const label = this.getAttribute('label') ?? ''; root.innerHTML = ${inner}; ${more} } });`;

const options = (name: string, ...texts: string[]) =>
  texts.map((text, at) => `<${name} value="o${at}">${text}</${name}>`).join('');

const listWithTwin: DrawnControl = {
  name: 'a list whose read-only input lies in it, its options being its children',
  html: `<x-select label="Mode de règlement">${options('x-option', 'Chèque', 'Virement')}</x-select>`,
  script: `${define('x-option', "'<div><slot></slot></div>'", "this.setAttribute('role', 'option'); this.setAttribute('aria-selected', 'false');")}
    ${define(
      'x-select',
      `'<style>.list{display:none;position:absolute}.open .list{display:block}.kept{opacity:0;position:absolute;inset:0}</style><div class="field"><label id="l" aria-hidden="false">' + label + '</label><div class="box" style="position:relative;width:240px"><input role="combobox" readonly aria-controls="list" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="l"><input class="kept" aria-hidden="true" tabindex="-1"></div><div class="list" id="list" role="listbox" aria-expanded="false" aria-labelledby="l"><slot></slot></div></div>'`,
      `root.querySelector('.box').onmousedown = () => root.querySelector('.field').classList.toggle('open');
       this.onclick = ({ target }) => { if (target.localName !== 'x-option') return; this.value = target.getAttribute('value'); root.querySelector('input').value = target.textContent; root.querySelector('.field').classList.remove('open'); };`,
    )} read = () => $('x-select').value;`,
  field: 'paymentMeans',
  model: 'o1',
};

export const components: DrawnControl[] = [
  listWithTwin,
  {
    ...listWithTwin,
    name: 'the same in a panel that has yet to be opened',
    html: `<details><summary>Références</summary>${listWithTwin.html}</details>`,
  },
  {
    name: 'a list whose button lies in it, under the label of its host',
    html: `<x-select label="Type de TVA">${options('x-option', 'TVA sur les débits', 'TVA sur les encaissements')}</x-select>`,
    script: `${define(
      'x-select',
      `'<div>' + label + '</div><button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false"><span>Choisir</span></button><ul role="listbox" hidden></ul>'`,
      `const list = root.querySelector('ul'); root.querySelector('button').onclick = () => { list.hidden = false; list.innerHTML = [...this.children].map((each) => '<li role="option" data-v="' + each.getAttribute('value') + '">' + each.textContent + '</li>').join(''); };
       list.onclick = ({ target }) => { this.value = target.dataset.v; root.querySelector('span').textContent = target.textContent; list.hidden = true; };`,
    )} for (const each of document.querySelectorAll('x-option')) each.style.display = 'none'; read = () => $('x-select').value;`,
    field: 'vatType',
    model: 'o1',
  },
  {
    name: 'a list that opens a window of radios at the end of the page, kept by OK',
    html: `<x-select label="Devise">${options('x-option', 'Dollar américain', 'Euro')}</x-select>`,
    script: `${define(
      'x-select',
      `'<style>:host{display:block;width:300px}button{position:absolute;opacity:0}</style><label class="wrapper"><div class="label-text">' + label + '</div><div class="native" part="container" style="height:20px"><div class="select-text" part="text"></div></div><button type="button" aria-haspopup="dialog" aria-expanded="false" aria-label="' + label + '"></button></label>'`,
      `this.onclick = () => { if ($('x-alert')) return; document.body.insertAdjacentHTML('beforeend', '<x-alert role="alertdialog" aria-modal="true" style="position:fixed;inset:20px;background:white"><h2>' + label + '</h2>' + [...this.children].map((each) => '<button type="button" role="radio" aria-checked="false">' + each.textContent + '</button>').join('') + '<div><button type="button" id="no">Annuler</button><button type="button" id="ok">OK</button></div></x-alert>'); let at = '';
        for (const each of document.querySelectorAll('[role=radio]')) each.onclick = () => { at = each.textContent; each.setAttribute('aria-checked', 'true'); };
        $('#no').onclick = () => $('x-alert').remove(); $('#ok').onclick = () => { this.value = at; root.querySelector('.select-text').textContent = at; root.querySelector('button').setAttribute('aria-label', label + ', ' + at); $('x-alert').remove(); }; };`,
    )} for (const each of document.querySelectorAll('x-option')) each.style.display = 'none'; read = () => $('x-select').value;`,
    field: 'currency',
    model: 'Euro',
  },
  {
    name: 'a list that is its host, its options in its slot',
    html: `<label for="c">Mode de règlement</label><x-select id="c">${options('x-option', 'Chèque', 'Virement')}</x-select>`,
    script: `${define('x-option', "'<slot></slot>'", "this.setAttribute('role', 'option'); this.style.display = 'block';")}
      ${define(
        'x-select',
        `'<style>:host{display:inline-block;width:200px}.list{display:none}.open{display:block}</style><div class="control"><div class="selected"></div>▾</div><div class="list" role="listbox"><slot></slot></div>'`,
        `this.setAttribute('role', 'combobox'); this.setAttribute('aria-haspopup', 'listbox'); this.setAttribute('aria-expanded', 'false'); this.tabIndex = 0;
         this.onclick = ({ target }) => { const list = root.querySelector('.list'); if (target.localName === 'x-option') { this.value = target.getAttribute('value'); root.querySelector('.selected').textContent = target.textContent; list.classList.remove('open'); } else list.classList.toggle('open'); };`,
      )} read = () => $('x-select').value;`,
    field: 'paymentMeans',
    model: 'o1',
  },
  {
    name: 'a list whose name is drawn twice in the box that shows what is chosen, and invites to choose',
    html: `<x-select label="Sélectionner un mode de règlement">${options('x-option', 'Chèque', 'Virement')}</x-select>`,
    script: `${define(
      'x-field',
      `'<style>.away{visibility:hidden}</style><div><span class="away">' + label + ' *</span><div><span>' + label + ' *</span></div><div><slot></slot></div></div>'`,
    )}
      ${define('x-option', '\'<div role="option"><slot></slot></div>\'')}
      ${define(
        'x-select',
        `'<style>.list{display:none}.open{display:block}x-field{display:block;width:240px;min-height:40px}</style><x-field role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="list" tabindex="0" aria-label="' + label + '" label="' + label + '"><div id="shown"></div></x-field><div class="list" id="list" role="listbox"><slot></slot></div>'`,
        `root.querySelector('x-field').onclick = () => root.querySelector('.list').classList.toggle('open');
         this.onclick = ({ target }) => { const option = target.closest('x-option'); if (!option) return; this.value = option.getAttribute('value'); root.querySelector('#shown').textContent = option.textContent; root.querySelector('.list').classList.remove('open'); };`,
      )} read = () => $('x-select').value;`,
    field: 'paymentMeans',
    model: 'o1',
  },
  {
    name: 'an input whose name, an attribute of its host, is drawn beside it and tied to nothing',
    html: `<x-input label="N° d’engagement" helper-text="10 chiffres"></x-input>`,
    script: `${define('x-input', `'<div class="label-text">' + label + '</div><div class="native"><input></div><div>10 chiffres</div>'`)} read = () => $('x-input').shadowRoot.querySelector('input').value;`,
    field: 'commitmentNumber',
    model: '0000048295',
  },
  {
    name: 'an input whose name is put in the slot of its host',
    html: `<x-input><span slot="label">Numéro de facture <b>*</b></span></x-input>`,
    script: `${define('x-input', `'<label><slot name="label"></slot><input></label>'`)} read = () => $('x-input').shadowRoot.querySelector('input').value;`,
    field: 'invoiceNumber',
    model: 'F2026-01125',
  },
  {
    name: 'radios that say their role on their host, and are named by its attribute',
    html: `<x-radio-group role="radiogroup" label="Type de document"><x-radio role="radio" tabindex="0" aria-checked="false" label="Avoir"></x-radio><x-radio role="radio" tabindex="-1" aria-checked="false" label="Facture"></x-radio></x-radio-group>`,
    script: `${define('x-radio-group', `'<div>' + label + '</div><slot></slot>'`)} ${define('x-radio', `'<span class="dot"></span><span>' + label + '</span>'`)}
      let kept = ''; read = () => kept; for (const each of document.querySelectorAll('x-radio')) each.onclick = () => { kept = each.getAttribute('label'); for (const other of document.querySelectorAll('x-radio')) other.setAttribute('aria-checked', other === each); };`,
    field: 'documentType',
    model: 'Facture',
  },
  {
    name: 'radios whose group has a name and no box of its own, drawn around the slot they are put in',
    html: `<x-radio-group label="Cadre de facturation *"><x-radio role="radio" tabindex="0" aria-checked="false">A1: Dépôt par un fournisseur d’une facture</x-radio><x-radio role="radio" tabindex="-1" aria-checked="false">A2: Facture déjà payée</x-radio></x-radio-group>`,
    script: `${define('x-radio', `'<span class="dot"></span><slot></slot>'`)}
      ${define('x-radio-group', `'<style>:host{display:block}fieldset{display:contents}</style><fieldset role="radiogroup" aria-labelledby="label"><label id="label"><slot name="label">' + label + '</slot></label><slot></slot></fieldset>'`)}
      let kept = ''; read = () => kept; for (const each of document.querySelectorAll('x-radio')) each.onclick = () => { kept = each.textContent.slice(0, 2); for (const other of document.querySelectorAll('x-radio')) other.setAttribute('aria-checked', other === each); };`,
    field: 'cadre',
    model: 'A1',
  },
  {
    name: 'a box that says its role on its host, its words in its slot',
    html: `<fieldset><legend>Destinataire</legend><x-checkbox role="checkbox" tabindex="0" aria-checked="false">Le destinataire est l’État</x-checkbox></fieldset>`,
    script: `${define('x-checkbox', `'<span class="box" aria-hidden="true">☐</span><slot></slot>'`)} read = () => $('x-checkbox').getAttribute('aria-checked'); $('x-checkbox').onclick = () => $('x-checkbox').setAttribute('aria-checked', String(read() !== 'true'));`,
    field: 'isState',
    model: 'true',
  },
  {
    name: 'a list whose button has no type and no form, and opens a layer of radios that closes by itself',
    html: `<x-select label="Code service">${options('x-option', 'Achats', 'Service facturier').replace('o1', 'SFACETAT')}</x-select>`,
    script: `${define(
      'x-select',
      `'<style>:host{display:block;width:300px}button{position:absolute;inset:0;opacity:0}label{position:relative;display:block}</style><label class="wrapper"><div class="label-text">' + label + '</div><div class="native" style="height:20px"><div class="text" aria-hidden="true">Choisir</div><button aria-haspopup="dialog" aria-expanded="false" aria-label="' + label + ', Choisir"></button></div></label>'`,
      `root.querySelector('button').onclick = () => { document.body.insertAdjacentHTML('beforeend', '<x-layer aria-modal="true" style="position:fixed;inset:20px;background:white">' + [...this.children].map((each) => '<div><x-radio role="radio" aria-checked="false" value="' + each.getAttribute('value') + '">' + each.textContent + '</x-radio></div>').join('') + '</x-layer>');
        $('x-layer').onclick = ({ target }) => { const radio = target.closest('x-radio'); if (!radio) return; this.value = radio.getAttribute('value'); root.querySelector('.text').textContent = radio.textContent; setTimeout(() => $('x-layer').remove(), 60); }; };`,
    )} for (const each of document.querySelectorAll('x-option')) each.style.display = 'none'; read = () => $('x-select').value;`,
    field: 'serviceCode',
    model: 'SFACETAT',
  },
  {
    name: 'a line that bears its name and an invitation, and opens a search that answers late',
    html: `<h2>Destinataire</h2><x-item button><div><h3>SIRET du destinataire *</h3><p id="said">Rechercher une structure</p></div></x-item>`,
    script: `${define('x-item', `'<button type="button" style="display:block;width:300px"><slot></slot></button>'`)}
      let kept = ''; read = () => kept; $('x-item').onclick = () => { if ($('x-modal')) return; document.body.insertAdjacentHTML('beforeend', '<x-modal role="dialog" aria-modal="true" style="position:fixed;inset:20px;background:white"><h2>Rechercher une structure</h2><input type="search" placeholder="SIRET ou raison sociale"><div id="found"></div></x-modal>');
        let waiting; $('[type=search]').oninput = ({ target: { value } }) => { clearTimeout(waiting); waiting = setTimeout(() => { $('#found').innerHTML = '<div role="listitem"><h4>Commune de Sauvian</h4><p>' + value + '</p></div>'; $('[role=listitem]').onclick = () => { kept = value; $('#said').textContent = value + ' - Commune de Sauvian'; $('x-modal').remove(); }; }, 1100); }; };`,
    field: 'buyerSiret',
    model: '11000201100044',
  },
  {
    name: 'a search whose results draw all their words in shadow roots of their own',
    html: `<h2>Destinataire</h2><x-search label="SIRET du destinataire"></x-search>`,
    script: `${define('x-result', "'<style>b{color:grey}</style><span>' + this.dataset.name + '</span><small style=\"display:block\">SIRET ' + this.dataset.siret + '</small>'", "this.setAttribute('role', 'option'); this.style.display = 'block';")}
      ${define(
        'x-search',
        `'<label for="i">' + label + '</label><input id="i" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="l"><div id="l" role="listbox" style="position:absolute"></div>'`,
        `const [input, list] = [root.querySelector('input'), root.querySelector('#l')]; const put = (name, siret) => { const each = document.createElement('x-result'); Object.assign(each.dataset, { name, siret }); each.onclick = () => { this.value = siret; input.value = name + ' (' + siret + ')'; list.replaceChildren(); }; list.append(each); };
         input.oninput = () => { list.replaceChildren(); if (input.value.length > 8) setTimeout(() => { list.replaceChildren(); put('Annexe des services', '11000201100045'); put('Services de l’État', '11000201100044'); }, 300); };`,
      )} read = () => $('x-search').value;`,
    field: 'buyerSiret',
    model: '11000201100044',
  },
  {
    name: 'a list whose options draw their code and their wording as two parts, with no word of their own',
    html: `<fieldset><legend>Destinataire</legend><x-select label="Code service"></x-select></fieldset>`,
    script: `${define('x-option', "'<b style=\"margin-right:20px\">' + this.dataset.code + '</b><i>' + this.dataset.name + '</i>'", "this.setAttribute('role', 'option'); this.style.display = 'block';")}
      ${define(
        'x-select',
        `'<label id="n">' + label + '</label><button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="l" aria-labelledby="n"><span>Choisir</span></button><div id="l" role="listbox"></div>'`,
        `const [button, list] = [root.querySelector('button'), root.querySelector('#l')]; button.onclick = () => { list.replaceChildren(...[['SFACETAT2', 'Annexe'], ['SFACETAT', 'service facturier']].map(([code, name]) => { const each = document.createElement('x-option'); Object.assign(each.dataset, { code, name }); each.onclick = () => { this.value = code; button.firstChild.textContent = code + ' - ' + name; list.replaceChildren(); }; return each; })); };`,
      )} read = () => $('x-select').value;`,
    field: 'serviceCode',
    model: 'SFACETAT',
  },
];
