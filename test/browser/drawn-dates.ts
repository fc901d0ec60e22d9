/** Dates that a page draws itself, each with what the page then says it holds. */
import type { DrawnControl } from './drawn-controls.ts';

const months = ['Janvier', 'Février', 'Mars'].map((name, at) => `<option value="m${at + 1}">${name}`).join('');

export const drawnDates: DrawnControl[] = [
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
    name: 'a date whose calendar opens as one types, and hides the page until one presses elsewhere',
    html: `<div id="form"><label>Date de facture <input id="d" role="combobox" aria-haspopup="dialog" aria-expanded="false"></label></div>`,
    script: `let kept = ''; read = () => kept + ' ' + document.body.style.pointerEvents; const form = document.querySelector('form'); const d = $('#d'); let open = null;
      d.oninput = () => { if (open) return; document.body.style.pointerEvents = 'none'; form.setAttribute('aria-hidden', 'true'); open = document.createElement('div'); open.setAttribute('role', 'dialog'); open.setAttribute('aria-modal', 'true'); open.textContent = 'juillet 2026'; open.style.cssText = 'position:fixed;inset:40px 0 auto auto;width:200px;height:200px'; document.body.append(open); };
      document.addEventListener('click', ({ target }) => { if (!open || open.contains(target)) return; open.remove(); open = null; kept = d.value; document.body.style.pointerEvents = ''; form.removeAttribute('aria-hidden'); });`,
    field: 'issueDate',
    model: '17/02/2026 ',
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
];
