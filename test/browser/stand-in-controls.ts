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

/** Opens `#cal` at May, with the days of the months around, and keeps the day that is pressed by `keep`. `head` draws month and year. */
const calendarScript = (
  head: string,
): string => `let at = new Date(2026, 4, 1); const names = ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Juillet', 'Août', 'Septembre', 'Octobre', 'Novembre', 'Décembre'];
  const turn = (by) => { at.setMonth(at.getMonth() + by); draw(); };
  const draw = () => { const first = new Date(at.getFullYear(), at.getMonth(), 1); const cells = Array.from({ length: 42 }, (_, i) => new Date(at.getFullYear(), at.getMonth(), i + 2 - (first.getDay() || 7)));
    $('#cal').hidden = false; $('#cal').innerHTML = ${head} + '<div>' + cells.map((day) => '<span class="day" data-at="' + day.toDateString() + '">' + day.getDate() + '</span> ').join('') + '</div>'; };
  $('#cal').onclick = ({ target }) => { const by = target.closest('[data-by]'); if (by) turn(Number(by.dataset.by)); else if (target.dataset.at) { keep(new Date(target.dataset.at)); $('#cal').hidden = true; } };
  const iso = (day) => [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((each) => String(each).padStart(2, '0')).join('-');
  const inWords = (day) => day.getDate() + ' ' + names[day.getMonth()].toLowerCase() + ' ' + day.getFullYear();`;

/** The month is that of a list, and the year that of an input with its own arrows. */
const chosenHead = `'<div><span data-by="-1"><svg width="9" height="9"></svg></span><div><div><select>' + names.map((name, n) => '<option' + (n === at.getMonth() ? ' selected' : '') + '>' + name).join('') + '</select><span><input type="number" value="' + at.getFullYear() + '"><span class="up" style="display:inline-block;width:9px;height:9px"></span></span></div></div><span data-by="1"><svg width="9" height="9"></svg></span></div>'`;
/** Both arrows stand before the month, out of what holds its days. */
const writtenHead = `'<nav><button type="button" data-by="-1" aria-label="Mois précédent"><svg width="9" height="9"></svg></button><button type="button" data-by="1" aria-label="Mois suivant"><svg width="9" height="9"></svg></button></nav><div><div><span>' + names[at.getMonth()].toLowerCase() + ' ' + at.getFullYear() + '</span></div>'`;
/** The lists lie unseen over what they hold, which is told again to those who do not see it. */
const coveredHead = writtenHead.replace(
  "<span>' + names[at.getMonth()].toLowerCase() + ' ' + at.getFullYear() + '</span>",
  `<div><span><select style="opacity:0;position:absolute"><option>mai</select><span aria-hidden="true">' + names[at.getMonth()].toLowerCase() + '</span></span><span><select style="opacity:0;position:absolute"><option>2026</select><span aria-hidden="true">' + at.getFullYear() + '</span></span><span role="status" style="${CUT_AWAY}">' + names[at.getMonth()] + ' ' + at.getFullYear() + '</span></div>`,
);

const twin = (typed: string): string =>
  `<div><label for="d">Date de facture *</label><div><input type="hidden" id="d" name="d"><input id="shown" ${typed}></div></div><p><label for="e">N° de bon</label><input id="e"></p><div id="cal" hidden></div>`;
const twinScript = (shows: string): string =>
  `read = () => $('#d').value; const keep = (day) => { $('#d').value = iso(day); $('#shown').value = ${shows}; }; $('#shown').onfocus = draw; $('#shown').onclick = draw;`;
const dayButton = (text: string, more = ''): string =>
  `<label for="d">Date de facture *</label><button type="button" id="d" ${more}><svg width="9" height="9" aria-hidden="true"></svg><span id="shown">${text}</span></button><div id="over"></div>`;
const dayButtonScript = `read = () => kept; let kept = ''; const keep = (day) => { kept = iso(day); $('#shown').textContent = inWords(day); }; $('#over').innerHTML = '<div id="cal" hidden style="position:absolute;background:white"></div>'; $('#d').onclick = () => { $('#d').getAttribute('aria-expanded') && $('#d').setAttribute('aria-expanded', 'true'); draw(); };`;

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
    name: 'a read-only date behind a hidden one that has its label, whose calendar has a list and an input for a head',
    html: twin('readonly'),
    script: twinScript("day.toLocaleDateString('fr-FR')") + calendarScript(chosenHead),
    field: 'issueDate',
    model: '2026-02-17',
  },
  {
    name: 'a date that understands none but its own words, and opens a calendar',
    html: twin(''),
    script: `${twinScript('inWords(day)')}${calendarScript(chosenHead)} $('#shown').onblur = () => { if (!/[a-z]/.test($('#shown').value)) $('#shown').value = $('#d').value = ''; };`,
    field: 'issueDate',
    model: '2026-02-17',
  },
  {
    name: 'a date that is but a button, with a calendar whose arrows stand apart from the month',
    html: dayButton('Choisir une date'),
    script: dayButtonScript + calendarScript(writtenHead),
    field: 'issueDate',
    model: '2026-02-17',
  },
  {
    name: 'a date that is a button of no words but its mask, and says that it unfolds',
    html: dayButton('jj/mm/aaaa', 'aria-expanded="false"'),
    script: dayButtonScript + calendarScript(coveredHead),
    field: 'issueDate',
    model: '2026-02-17',
  },
];
