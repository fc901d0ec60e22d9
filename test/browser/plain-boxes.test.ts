/** A search that opens in a mere box over the form, or in it: nothing says that it is a window, but that it comes up. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { recipient, totals } from './form-pieces.ts';

const FIELD =
  '<table><tr><td>SIRET * :</td><td><input id="s" readonly> <input type="button" id="o" value="Choisir..."></td></tr></table>';
const KEEP = '<tr><td colspan="2" align="center"><input type="button" id="keep" value="Sélectionner"></td></tr>';
const OVER = 'style="display:none;position:absolute;left:40px;top:40px;background:white;z-index:9"';
const rows = `found.innerHTML = '<table border="1">' + all.map(([c, n]) => '<tr><td><input type="radio" name="pick" value="' + c + '"></td><td>' + c + '</td><td>' + n + '</td></tr>').join('') + '</table>'`;
const search = `$('#go').onclick = () => { found.textContent = 'Recherche en cours...'; setTimeout(() => { ${rows}; }, 400); };`;
const keep = `$('#keep').onclick = () => take($('[name=pick]:checked')?.value ?? '');`;

type Box = { html: string; within?: boolean; opens?: string; script: string };

const boxes: Record<string, Box> = {
  'a search laid out in tables, its choice kept by an input': {
    html: `<div id="box" ${OVER}><table><tr><td>Recherche d'une structure</td><td><a href="#" id="no">Fermer [X]</a></td></tr><tr><td colspan="2">SIRET ou désignation : <input id="q"> <input type="button" id="go" value="Rechercher"></td></tr><tr><td colspan="2"><div id="found"></div></td></tr>${KEEP}</table></div>`,
    script: search + keep,
  },
  'a list of rows, with nothing to search by': {
    html: `<div id="box" ${OVER}><p>Structures</p><div id="found"></div><p><input type="button" id="keep" value="Sélectionner"></p></div>`,
    opens: rows,
    script: keep,
  },
  'a search that unfolds under the field': {
    html: `<div id="box" style="display:none"><p>Rechercher : <input id="q"> <input type="button" id="go" value="Rechercher"></p><div id="found"></div><p><input type="button" id="keep" value="Sélectionner"></p></div>`,
    within: true,
    script: search + keep,
  },
};

const scriptOf = ({ opens, script }: Box): string => `
  const $ = (q) => document.querySelector(q); const found = $('#found'); window.sent = 0;
  const all = [['11000201100045', 'Annexe'], ['11000201100044', 'Services de l’État']];
  const shut = () => { $('#box').style.display = 'none'; };
  const take = (siret) => { $('#s').value = siret; shut(); };
  $('#o').onclick = () => { $('#box').style.display = 'block'; ${opens ?? ''}; };
  $('form').onsubmit = (event) => { event.preventDefault(); window.sent += 1; };
  ${script}`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);

  const show = (box: Box) =>
    open({
      html: `<form>${totals}${recipient(FIELD + (box.within ? box.html : ''))}<button>Valider et envoyer</button></form>${box.within ? '' : box.html}`,
      script: scriptOf(box),
    });

  it.each(casesIn(name, Object.entries(boxes), 1))('chooses in %s', async (_, box) => {
    const page = await show(box);
    const { status } = await fillFrom(page, draftOf());
    expect(status.buyerSiret).toBe('filled');
    const left = await page.evaluate(() => ({
      siret: document.querySelector<HTMLInputElement>('#s')?.value,
      open: document.querySelector('#box')?.checkVisibility(),
      sent: (globalThis as unknown as { sent: number }).sent,
    }));
    expect(left).toEqual({ siret: '11000201100044', open: false, sent: 0 });
  });
});
