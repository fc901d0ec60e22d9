/** A button that stands where an input would, and opens a window to choose in: a list, radios, a table, a search. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { recipient, totals } from './form-pieces.ts';

const SERVICES = [
  ['SFACETAT2', 'Annexe de SFACETAT'],
  ['SFACETAT', 'Service facturier'],
  ['D5', 'Achats'],
];

type Window = {
  /** What stands beside the label. */
  opener: string;
  /** The window, shut. */
  html: string;
  /** Draws the services in `#in`. */
  draw: string;
  script?: string;
};

const button = (words: string, more = '') => `<button type="button" id="o" ${more}>${words}</button>`;
const labelled = (words: string, more = '') => `<label for="o">Code service</label> ${button(words, more)}`;
const inDialog = (inner: string) => `<dialog aria-label="Services">${inner}</dialog>`;
const inBox = (inner: string) =>
  `<div id="w" role="dialog" aria-modal="true" hidden style="position:fixed;inset:40px;background:white">${inner}</div>`;

const RADIOS = `$('#in').innerHTML = all.map(([c, l]) => '<p><label><input type="radio" name="svc" value="' + c + '"> ' + c + ' - ' + l + '</label></p>').join('')`;
const TABLE = `$('#in').innerHTML = '<table><tr><th>Code</th><th>Libellé</th></tr>' + all.map(([c, l]) => '<tr data-c="' + c + '"><td>' + c + '</td><td>' + l + '</td></tr>').join('') + '</table>'`;
const TABLE_OF_BUTTONS = `$('#in').innerHTML = '<table>' + all.map(([c, l]) => '<tr><td>' + c + '</td><td>' + l + '</td><td><button type="button" class="take" data-c="' + c + '">Choisir</button></td></tr>').join('') + '</table>'`;
const ITEMS = `$('#in').innerHTML = '<ul role="listbox">' + all.map(([c, l]) => '<li role="option" data-c="' + c + '">' + c + ' — ' + l + '</li>').join('') + '</ul>'`;

const KEEP = '<button type="button" id="cancel">Annuler</button> <button type="button" id="keep">Choisir</button>';
/** A row is marked when it is pressed, and kept by the window's own button. */
const MARKS = `let at = ''; $('#in').addEventListener('click', ({ target }) => { const row = target.closest('[data-c]'); if (row) { at = row.dataset.c; row.setAttribute('aria-selected', 'true'); } }); $('#keep').onclick = () => take(at);`;
const TAKES = `$('#in').addEventListener('click', ({ target }) => { const row = target.closest('[data-c]'); if (row) take(row.dataset.c); });`;

const windows: Record<string, Window> = {
  'radios in a window of the browser, kept by its button': {
    opener: labelled('Choisir un service', 'aria-haspopup="dialog"'),
    html: inDialog(`<div id="in"></div>${KEEP}`),
    draw: RADIOS,
    script: `$('#keep').onclick = () => take($('[name=svc]:checked')?.value ?? '');`,
  },
  'a table whose rows have a button each': {
    opener: labelled('Rechercher un service', 'aria-haspopup="dialog"'),
    html: inBox('<h2>Services</h2><div id="in"></div>'),
    draw: TABLE_OF_BUTTONS,
    script: TAKES,
  },
  'a table whose rows are marked, then kept': {
    opener: labelled('Sélectionner…'),
    html: inBox(
      `<h2>Services</h2><div id="in"></div><footer>${KEEP.replace('Choisir', 'Valider la sélection')}</footer>`,
    ),
    draw: TABLE,
    script: MARKS,
  },
  'a list that comes a moment later': {
    opener: labelled('Choisir un service'),
    html: inDialog('<p>Chargement…</p><div id="in"></div>'),
    draw: `setTimeout(() => { ${ITEMS} }, 700)`,
    script: TAKES,
  },
  'a list with a filter over it': {
    opener: labelled('Choisir', 'aria-haspopup="dialog"'),
    html: inBox('<label>Filtrer <input id="f"></label><div id="in"></div>'),
    draw: ITEMS,
    script: `${TAKES} $('#f').oninput = () => { for (const row of document.querySelectorAll('#in li')) row.hidden = !row.textContent.includes($('#f').value); };`,
  },
  'a search whose answer is a table': {
    opener: labelled('Rechercher', 'aria-haspopup="dialog"'),
    html: inDialog(
      `<label>Code ou libellé <input id="f"></label> <button type="button" id="go">Rechercher</button><div id="in"></div>${KEEP}`,
    ),
    draw: '0',
    script: `$('#go').onclick = () => setTimeout(() => { const kept = all; all = all.filter(([c]) => c.startsWith($('#f').value)); ${RADIOS}; all = kept; }, 200); $('#keep').onclick = () => take($('[name=svc]:checked')?.value ?? '');`,
  },
  'a button named by the words before it': {
    opener: `<div><span id="n">Code service *</span> ${button('Choisir un service', 'aria-haspopup="dialog" aria-labelledby="n o"')}</div>`,
    html: inDialog(`<div id="in"></div>${KEEP}`),
    draw: RADIOS,
    script: `$('#keep').onclick = () => take($('[name=svc]:checked')?.value ?? '');`,
  },
};

/** What was chosen is written above the button, in words that bear the label's name; the button then offers to change it. */
const NAMED_WORDS = `<p class="fr-label" id="n" style="margin:0">Service destinataire</p><p id="was" aria-labelledby="n" style="margin:4px 0">Aucun service sélectionné</p>${button('Choisir un service', 'aria-controls="win"')}`;

/** `shows`: where the page writes what was chosen. */
const scriptOf = ({ draw, script }: Window, shows = `$('#o').textContent = c + ' - ' + l`) => `
  const $ = (q) => document.querySelector(q); let all = ${JSON.stringify(SERVICES)}; window.kept = ''; window.sent = 0;
  const box = $('dialog') ?? $('#w'); const shut = () => { if (box.close) box.close(); else box.hidden = true; };
  const take = (code) => { window.kept = code; const [c, l] = all.find(([each]) => each === code) ?? ['', '']; ${shows}; shut(); };
  $('#o').onclick = () => { if (box.showModal) box.showModal(); else box.hidden = false; ${draw}; };
  $('form').onsubmit = (e) => { e.preventDefault(); window.sent += 1; };
  ${script ?? ''}`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  const show = (each: Window, shows?: string): Promise<Page> =>
    open({
      html: `<form>${totals}${recipient(`<p>${each.opener}</p>`)}<button>Valider et envoyer</button></form>${each.html}`,
      script: scriptOf(each, shows),
    });
  const leftOn = (page: Page) =>
    page.evaluate(() => ({
      kept: (globalThis as unknown as { kept: string }).kept,
      sent: (globalThis as unknown as { sent: number }).sent,
      open: document.querySelector('dialog[open], #w:not([hidden])') !== null,
    }));

  it.each(casesIn(name, Object.entries(windows), 3))('chooses in %s', async (_, each) => {
    const page = await show(each);
    const { status } = await fillFrom(page, draftOf());
    expect(await leftOn(page)).toEqual({ kept: 'SFACETAT', sent: 0, open: false });
    expect(status.serviceCode).toBe('filled');
    expect((await fillFrom(page, draftOf())).status.serviceCode).toBe('already-right');
  });

  /** The button keeps its words, and what was chosen is written before it. */
  const showBeside = (chosen: string): Promise<Page> =>
    show(
      {
        opener: `<label for="o">Code service</label> <span id="was">${chosen}</span> ${button('Choisir un service', 'aria-haspopup="dialog"')}`,
        html: inDialog(`<div id="in"></div>${KEEP}`),
        draw: RADIOS,
        script: `$('#keep').onclick = () => take($('[name=svc]:checked')?.value ?? '');`,
      },
      `$('#was').textContent = c + ' - ' + l`,
    );

  it('chooses by a button under words that say that nothing is chosen yet, and reads them then', async () => {
    const page = await show(
      {
        opener: `</p><div>${NAMED_WORDS}</div><p>`,
        html: `<dialog id="win" class="fr-modal"><h2>Choisir le service destinataire</h2><label for="f">Filtrer par code ou libellé</label><input id="f"><fieldset id="in"></fieldset><button type="button" id="keep">Sélectionner</button><button type="button">Annuler</button></dialog>`,
        draw: `$('#in').innerHTML = all.map(([c, l]) => '<div><input type="radio" name="svc" id="s' + c + '" value="' + c + '"><label for="s' + c + '">' + c + '<span style="display:block">' + l + '</span></label></div>').join('')`,
        script: `$('#keep').onclick = () => take($('[name=svc]:checked')?.value ?? '');`,
      },
      `$('#was').textContent = c + ' - ' + l; $('#o').textContent = 'Modifier le service'`,
    );
    expect((await fillFrom(page, draftOf())).status.serviceCode).toBe('filled');
    expect(await leftOn(page)).toEqual({ kept: 'SFACETAT', sent: 0, open: false });
    expect((await fillFrom(page, draftOf())).status.serviceCode).toBe('already-right');
  });

  it('leaves a service that was chosen before, written beside the button, to the user', async () => {
    const page = await showBeside('D5 - Achats');
    expect((await fillFrom(page, draftOf())).status.serviceCode).toBe('different: page-has-other-value');
    expect(await leftOn(page)).toEqual({ kept: '', sent: 0, open: false });
  });

  it('reads what it chose, where that is written beside the button', async () => {
    const page = await showBeside('');
    expect((await fillFrom(page, draftOf())).status.serviceCode).toBe('filled');
    expect((await fillFrom(page, draftOf())).status.serviceCode).toBe('already-right');
  });
});
