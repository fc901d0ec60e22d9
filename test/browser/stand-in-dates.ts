/** Dates that one does not type: what shows the day stands for a hidden input or is a button, and opens a calendar. */
import type { DrawnControl } from './drawn-controls.ts';

const CUT_AWAY = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);clip-path:inset(50%)';
const PICTURE = '<svg width="9" height="9"></svg>';

/** `#cal` opens at May by `draw`, with the days of the months around, and hands the day that is pressed to `keep`. `head` draws month and year of `at`. */
const calendarScript = (
  head: string,
  months = 1,
): string => `const now = new Date(2026, 4, 1); const names = ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin', 'Juillet', 'Août', 'Septembre', 'Octobre', 'Novembre', 'Décembre'];
  const monthOf = (at) => names[at.getMonth()].toLowerCase() + ' ' + at.getFullYear();
  const drawOne = (at) => { const cells = Array.from({ length: 42 }, (_, i) => new Date(at.getFullYear(), at.getMonth(), i + 2 - (at.getDay() || 7)));
    return '<div>' + ${head} + '<div>' + cells.map((day) => '<span data-at="' + day.toDateString() + '">' + day.getDate() + '</span> ').join('') + '</div></div>'; };
  const draw = () => { $('#cal').hidden = false; $('#cal').innerHTML = Array.from({ length: ${months} }, (_, n) => drawOne(new Date(now.getFullYear(), now.getMonth() + n, 1))).join(''); };
  $('#cal').onclick = ({ target }) => { const by = target.closest('[data-by]'); if (by) { now.setMonth(now.getMonth() + Number(by.dataset.by)); draw(); } else if (target.dataset.at) { keep(new Date(target.dataset.at)); $('#cal').hidden = true; } };
  let kept = ''; read = () => kept;
  const inWords = (day) => day.getDate() + ' ' + names[day.getMonth()].toLowerCase() + ' ' + day.getFullYear();
  const keep = (day) => { kept = day.toLocaleDateString('fr-FR'); show(day); };`;

/** The month is that of a list, and the year that of an input with its own arrows. */
const chosenHead = `'<div><span data-by="-1">${PICTURE}</span><div><div><select>' + names.map((name, n) => '<option' + (n === at.getMonth() ? ' selected' : '') + '>' + name).join('') + '</select><span><input type="number" value="' + at.getFullYear() + '"><span style="display:inline-block;width:9px;height:9px"></span></span></div></div><span data-by="1">${PICTURE}</span></div>'`;

/** Both arrows stand before the box of the month, which is left open for its days. */
const headOf = (month: string): string =>
  `'<nav><button type="button" data-by="-1" aria-label="Mois précédent">${PICTURE}</button><button type="button" data-by="1" aria-label="Mois suivant">${PICTURE}</button></nav><div><div>${month}</div>'`;
const writtenHead = headOf(`<span>' + monthOf(at) + '</span>`);
/** The month and the year, each between arrows of its own. */
const partedHead = `'<div>' + [['mois', -1, 1, monthOf(at).split(' ')[0]], ['année', -12, 12, at.getFullYear()]].map(([what, back, on, shown]) => '<div><button type="button" data-by="' + back + '" aria-label="' + what + ' précédent">${PICTURE}</button><button type="button">' + shown + '</button><button type="button" data-by="' + on + '" aria-label="' + what + ' suivant">${PICTURE}</button></div>').join('') + '</div>'`;
/** The lists lie unseen over what they hold, which is told again to those who do not see it. */
const unseen = (list: string): string => `<select style="opacity:0;position:absolute">${list}</select>`;
const coveredHead = headOf(
  `<span>${unseen('<option>mai')}<span aria-hidden="true">' + monthOf(at).split(' ')[0] + '</span></span><span>${unseen('<option>2026')}<span aria-hidden="true">' + at.getFullYear() + '</span></span><span role="status" style="${CUT_AWAY}">' + monthOf(at) + '</span>`,
);
/** Of two months, the first has the arrow back and the second the arrow on. */
const sharedHead = `'<div>' + (at.getTime() === now.getTime() ? '<span data-by="-1">${PICTURE}</span>' : '') + '<b>' + monthOf(at) + '</b>' + (at.getTime() === now.getTime() ? '' : '<span data-by="1">${PICTURE}</span>') + '</div>'`;

const calendar = '<div><div id="cal" hidden style="position:absolute;background:white"></div></div>';
const twin = (typed: string): string =>
  `<div><label for="d">Date de facture *</label><div><input type="hidden" id="d" name="d"><input id="shown" ${typed}></div></div><p><label for="e">N° de bon</label><input id="e"></p>${calendar}`;
const twinScript = (writing: string): string =>
  `const show = (day) => { $('#shown').value = ${writing}; }; $('#shown').onfocus = $('#shown').onclick = draw;`;
const button = (text: string, more = ''): string =>
  `<label for="d">Date de facture *</label><button type="button" id="d" ${more}>${PICTURE}<span id="shown">${text}</span></button>${calendar}`;
const buttonScript = `const show = (day) => { $('#shown').textContent = inWords(day); }; $('#d').onclick = draw;`;

const field = 'issueDate';
const model = '17/02/2026';

export const standInDates: DrawnControl[] = [
  {
    name: 'a read-only date behind a hidden one that has its label, whose calendar has a list and an input for a head',
    html: twin('readonly'),
    script: calendarScript(chosenHead) + twinScript("day.toLocaleDateString('fr-FR')"),
    field,
    model,
  },
  {
    name: 'the same with a calendar whose arrows stand apart from the month',
    html: twin('readonly'),
    script: calendarScript(writtenHead) + twinScript("day.toLocaleDateString('fr-FR')"),
    field,
    model,
  },
  {
    name: 'the same with a calendar whose month and year have each their arrows',
    html: twin('readonly'),
    script: calendarScript(partedHead) + twinScript("day.toLocaleDateString('fr-FR')"),
    field,
    model,
  },
  {
    name: 'the same with a calendar whose months slide, the one that leaves in sight until it is gone',
    html: twin('readonly'),
    script: `${calendarScript(writtenHead)}${twinScript("day.toLocaleDateString('fr-FR')")}
      const daysNow = () => $('#cal [data-at]').parentElement; const press = $('#cal').onclick;
      $('#cal').onclick = (event) => { const leaving = daysNow().cloneNode(true); press(event); if (event.target.closest('[data-by]')) { daysNow().before(leaving); setTimeout(() => leaving.remove(), 1200); } };`,
    field,
    model,
  },
  {
    name: 'the same with a calendar of two months side by side',
    html: twin('readonly'),
    script: calendarScript(sharedHead, 2) + twinScript("day.toLocaleDateString('fr-FR')"),
    field,
    model,
  },
  {
    name: 'a date that understands none but its own words, and opens a calendar',
    html: twin(''),
    script: `${calendarScript(chosenHead)}${twinScript('inWords(day)')} $('#shown').onblur = () => { if (!/[a-z]/.test($('#shown').value)) $('#shown').value = kept = ''; };`,
    field,
    model,
  },
  {
    name: 'a date that is but a button, with a calendar whose arrows stand apart from the month',
    html: button('Choisir une date'),
    script: calendarScript(writtenHead) + buttonScript,
    field,
    model,
  },
  {
    name: 'a date that is a button of no words but its mask, says that it unfolds, and has hidden lists in its calendar',
    html: button('jj/mm/aaaa', 'aria-expanded="false"'),
    script: `${calendarScript(coveredHead)}${buttonScript} $('#d').addEventListener('click', () => $('#d').setAttribute('aria-expanded', 'true'));`,
    field,
    model,
  },
  {
    name: 'a date that is a button with a day in it and a picture behind, under words that are no label of it',
    html: `<div><span>Date de facture</span><button type="button" id="d" aria-haspopup="dialog" aria-expanded="false"><span id="shown">2 novembre 2026</span><span>📅</span></button></div>${calendar}`,
    script: calendarScript(writtenHead) + buttonScript,
    field,
    model,
  },
];
