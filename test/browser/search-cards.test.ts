/** A recipient that is searched for in a form of its own, and chosen among the cards of those that were found. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';
import { totals } from './form-pieces.ts';

const OURS = '12345678200028';
const SISTER = '12345678200036';
const draft = draftOf({ ...values, buyerSiret: OURS, isState: false, serviceCode: 'EAU' });

const html = (button = '<button>Rechercher</button>', more = '') => `<h2>Destinataire de la facture</h2>
  <form id="search"><label for="q">SIRET du destinataire</label><div><input id="q" data-model="q"></div><div>${button}</div>${more}</form><div id="cards"></div>
  <label>Code service <select id="s" data-model="service" disabled><option value="">—</option></select></label><h2>Montants totaux</h2>${totals}<button type="button">Valider et envoyer</button>`;

/** A search forgets what was chosen before; the services of a structure come a moment after it. */
const script = ({
  first = SISTER,
  found = [OURS, SISTER],
} = {}) => `const $ = (q) => document.querySelector(q); window.asked = 0;
  const services = { '${OURS}': ['EAU', 'RH'], '${SISTER}': ['PORT'] };
  const take = (siret) => { $('#s').disabled = true; $('#s').innerHTML = '<option value="">—</option>'; if (siret) setTimeout(() => { $('#s').insertAdjacentHTML('beforeend', services[siret].map((code) => '<option value="' + code + '">' + code + ' - Service</option>').join('')); $('#s').disabled = false; }, 600); };
  const draw = (sirets, chosen) => { $('#cards').innerHTML = sirets.length === 0 ? '' : '<fieldset><legend>Structure destinataire</legend>' + sirets.map((siret, at) => '<div><input type="radio" name="structure" data-model="structure" id="r' + at + '" value="' + siret + '"' + (siret === chosen ? ' checked' : '') + '><label for="r' + at + '">COMMUNE ' + at + ' <small>SIRET ' + siret.replace(/(...)(...)(...)/, '$1 $2 $3 ') + '</small></label></div>').join('') + '</fieldset>'; take(chosen); };
  $('#cards').onchange = ({ target }) => take(target.value);
  $('#search').onsubmit = (e) => { e.preventDefault(); window.asked += 1; draw([], ''); setTimeout(() => draw(${JSON.stringify(found)}, ''), 500); };
  draw(${JSON.stringify(first ? [first] : [])}, '${first}');`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  const fill = async (page: Page, ours: boolean) =>
    (await fillFrom(page, draft, ours ? { chosen: ({ step }) => step !== null, patient: true } : {})).status;
  const chosen = async (page: Page) => (await modelOf(page)).structure;

  it('is not said to be right by what was typed, while another is chosen', async () => {
    const page = await open({ html: html(), script: `${script()} $('#q').value = '${OURS}';` });
    const { plan } = await fillFrom(page, draft, { chosen: () => false });
    expect(plan.rows.find(({ target }) => target === 'buyerSiret')).toMatchObject({
      comparison: 'by-hand',
      step: null,
    });
  });

  it('is left as it is where another is chosen, until its user wants ours: then it is found, and its service with it', async () => {
    const page = await open({ html: html(), script: script() });
    expect((await fill(page, false)).buyerSiret).toBe('different: page-has-other-value');
    expect([await chosen(page), await page.evaluate('asked')]).toEqual([SISTER, 0]);
    expect(await fill(page, true)).toMatchObject({ buyerSiret: 'filled', serviceCode: 'filled' });
    expect([await chosen(page), (await modelOf(page)).service]).toEqual([OURS, 'EAU']);
  });

  it('is told where the search finds another', async () => {
    const page = await open({ html: html(), script: script({ first: '', found: [SISTER] }) });
    expect((await fill(page, true)).buyerSiret).toBe('refused: by-hand');
    expect(await chosen(page)).toBeUndefined();
  });

  it('lets the form go nowhere, should its own script send it', async () => {
    const page = await open({
      html: html(),
      script: `${script({ first: '' })} $('#search').onsubmit = () => { window.asked += 1; }; window.sent = 0; addEventListener('submit', (e) => { if (!e.defaultPrevented) window.sent += 1; e.preventDefault(); });`,
    });
    await fill(page, true);
    expect(await page.evaluate('[asked, sent]')).toEqual([1, 0]);
  });

  it.each([
    ['has another button', html('<button>Rechercher</button><button>Valider</button>')],
    ['asks for more', html('<button>Rechercher</button>', '<label>Commentaire <input></label>')],
    ...['action="/ailleurs"', 'method="POST"', 'target="_blank"'].map((where): [string, string] => [
      `says where it goes: ${where}`,
      html().replace('id="search"', `id="search" ${where}`),
    ]),
  ])('asks no form that %s', async (_, own) => {
    const page = await open({ html: own, script: script({ first: '' }) });
    await fill(page, true);
    expect(await page.evaluate('asked')).toBe(0);
  });
});
