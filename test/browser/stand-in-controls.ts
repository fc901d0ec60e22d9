/** Native controls that hide themselves behind what a library puts in their place; the draft is that of the fixture. */
import type { DrawnControl } from './drawn-controls.ts';

const CUT_AWAY = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);clip-path:inset(50%)';

/** A list that takes the focus, shows its words in an input that no key goes to, and opens with a field of its own to search by. */
const searchedList = (options: string): string => `<label for="s-c" id="s-l">Mode de règlement *</label>
  <select id="s" tabindex="-1" style="${CUT_AWAY}">${options}</select>
  <div id="w"><div id="s-c" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-controls="s-o" aria-labelledby="s-l" style="border:1px solid"><input id="words" tabindex="-1" placeholder="Choisir…"></div>
    <div id="menu" style="display:none"><input id="q" tabindex="-1" placeholder="Choisir…"><div role="listbox" id="s-o" aria-labelledby="s-l"></div></div></div>`;

const searchedScript = `read = () => $('#s').value; let found = () => [...$('#s').options];
  const show = () => { $('#s-o').innerHTML = found($('#q').value).filter(({ value, text }) => value && text.toLowerCase().includes($('#q').value.toLowerCase())).map(({ value, text }) => '<div role="option" data-value="' + value + '">' + text + '</div>').join(''); };
  const open = (is) => { $('#s-c').setAttribute('aria-expanded', is); $('#menu').style.display = is ? 'block' : 'none'; if (is) { show(); $('#q').focus(); } };
  $('#s-c').onclick = () => open(true); $('#q').oninput = show;
  $('#s-o').onclick = ({ target }) => { const { value } = target.dataset; if (![...$('#s').options].some((each) => each.value === value)) $('#s').add(new Option(target.textContent, value)); $('#s').value = value;
    $('#s-c').innerHTML = '<div data-value="' + value + '">' + target.textContent + '</div><input tabindex="-1" style="opacity:0;position:absolute;left:-10000px">'; open(false); };`;

const panel = (inner: string): string =>
  `<div><button type="button" id="t" aria-expanded="false" aria-controls="p">Paiement</button><div id="p" style="display:none">${inner}</div></div>`;
const panelScript = `$('#t').onclick = () => { $('#t').setAttribute('aria-expanded', 'true'); $('#p').style.display = 'block'; };`;

const means = '<option value="">Choisir…<option value="c">Chèque<option value="v">Virement';

const calledList = (shown: string): string =>
  `<div class="x-selection" tabindex="0" id="b" style="cursor:pointer;width:200px;height:30px"><div id="v">${shown}</div><div><i role="img"><svg width="9" height="9"></svg></i></div></div>`;
const calledListScript = `let kept = ''; read = () => kept; $('#b').onclick = () => { $('#menu').innerHTML = '<div><div>Chèque</div><div>Virement</div></div>'; };
  $('#menu').onclick = ({ target }) => { kept = $('#v').textContent = target.textContent; $('#menu').innerHTML = ''; };`;

const drawnSwitch = '<div role="switch" aria-checked="false" tabindex="0" style="width:30px;height:16px"></div>';

/** Left open for what stands in it. */
const foldedPart = (title: string): string =>
  `<div class="x-collapse-item"><div class="x-collapse-item__header"><div class="x-collapse-item__header-main" style="cursor:pointer"><div><i role="img"><svg width="9" height="9"></svg></i></div>${title}<div></div></div></div>`;
const foldedScript = `let kept = ''; const said = [...document.querySelectorAll('.x-collapse-item__content')]; read = () => kept + '|' + said.map((each) => each.isConnected && each.textContent).join();
  for (const { parentElement: header } of document.querySelectorAll('.x-collapse-item__header-main')) header.onclick = () => { if (header.nextElementSibling) return header.nextElementSibling.remove();
    header.insertAdjacentHTML('afterend', '<div class="x-collapse-item__content"><label>N° d’engagement <div><input><div class="x-placeholder"><span>Please input</span></div></div></label></div>'); header.nextElementSibling.oninput = ({ target }) => { kept = target.value; }; };`;

export const standInControls: DrawnControl[] = [
  {
    name: 'a list whose words stand in an input that no key goes to',
    html: `<div>${searchedList(means)}</div>`,
    script: searchedScript,
    field: 'paymentMeans',
    model: 'v',
  },
  {
    name: 'the same in a panel that has yet to be opened',
    html: panel(`<div>${searchedList(means)}</div>`),
    script: searchedScript + panelScript,
    field: 'paymentMeans',
    model: 'v',
  },
  {
    name: 'the same with nothing in it until one types, right in a group of a closed panel',
    html: panel(
      `<fieldset><legend>Destinataire</legend>${searchedList('<option value="">').replace('Mode de règlement *', 'SIRET')}</fieldset>`,
    ),
    script: `${searchedScript}${panelScript} found = (typed) => (typed.length < 14 ? [] : [{ value: '11000201100044', text: '11000201100044 - ETAT' }]);`,
    field: 'buyerSiret',
    model: '11000201100044',
  },
  {
    name: 'a list of no role, called one by its class alone, whose words lie some boxes deep',
    html: `<div><label>Mode de règlement</label><div class="x-selection">${calledList('<div><div>Please select</div></div>')}</div></div><div id="menu"></div>`,
    script: calledListScript,
    field: 'paymentMeans',
    model: 'Virement',
  },
  {
    name: 'a list of no role and no words',
    html: `<div><label>Mode de règlement</label><div>${calledList('')}</div></div><div id="menu"></div>`,
    script: calledListScript,
    field: 'paymentMeans',
    model: 'Virement',
  },
  {
    name: 'a switch whose words stand behind it, in a line where others do',
    html: `<fieldset><legend>Destinataire de la facture</legend><div style="display:flex"><div>${drawnSwitch}</div><span>Envoi multiple</span>${drawnSwitch} <span>Le destinataire est l’État</span></div><p><label>SIRET <input></label></p></fieldset>`,
    script: `read = () => [...document.querySelectorAll('[role=switch]')].map((each) => each.getAttribute('aria-checked')).join(); for (const each of document.querySelectorAll('[role=switch]')) each.onclick = () => each.setAttribute('aria-checked', each.getAttribute('aria-checked') !== 'true');`,
    field: 'isState',
    model: 'false,true',
  },
  {
    name: 'a panel that is not there until its header is pressed, which says nothing of it, beside one that is open',
    html: `<div class="x-collapse">${foldedPart('Montants')}<div class="x-collapse-item__content">Tout est dit.</div></div>${foldedPart('Références')}</div></div><p>Rien de plus.</p>`,
    script: foldedScript,
    field: 'commitmentNumber',
    model: '0000048295|Tout est dit.',
  },
  {
    name: 'the same panel alone, before what is no part of it',
    html: `<div class="x-collapse">${foldedPart('Références')}</div></div><p>Rien de plus.</p>`,
    script: foldedScript,
    field: 'commitmentNumber',
    model: '0000048295|',
  },
  {
    name: 'buttons of which one is pressed in, with the hidden input that bears the value among them',
    html: `<div><div>Type de pièce</div><div class="row">${['Facture', 'Avoir'].map((each) => `<button type="button" tabindex="0" aria-pressed="false"><span></span><span><span>${each}</span></span></button>`).join('')}<input type="hidden" name="type"></div></div>`,
    script: `read = () => $('[name=type]').value; for (const b of document.querySelectorAll('[aria-pressed]')) b.onclick = () => { $('[name=type]').value = b.textContent; for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', each === b); };`,
    field: 'documentType',
    model: 'Facture',
  },
];
