/** The recipient and its service: typed is not chosen, chosen is not found, and what depends on it comes later. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chorusPro } from '../../shared/core/portal/chorus-pro.ts';
import { planFill } from '../../shared/core/portal/plan-fill.ts';
import { shownDemands } from '../../shared/core/portal/shown-demands.ts';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, look, modelOf } from './content-page.ts';
import { recipient, totals } from './form-pieces.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  let page: Page;
  const open = async (html: string, script = '') => {
    page = await pages.open({ html, script });
    return page;
  };

  it('fills a service that comes a moment after its recipient, and reads what the page then writes in words', async () => {
    const asked = (label: string, inner: string) => `<div><b>${label}</b> ${inner}</div>`;
    await open(
      `<form>${totals}<section><h2>Destinataire</h2>
       ${asked('Destinataire État', '<label><input type="radio" name="s" value="1">Oui</label><label><input type="radio" name="s" value="0">Non</label>')}
       <div id="who">${asked('SIRET', '<input data-model="siret" aria-label="SIRET">')}<small>Exemple : 12345678200028</small></div><div id="service"></div></section></form>`,
      `document.querySelector('[value="1"]').onchange = () => {
         document.querySelector('#who').innerHTML = '<div><span>SIRET</span> <span>110 002 011 00044</span></div>';
         setTimeout(() => { document.querySelector('#service').innerHTML = '<label>Code service <input data-model="service"></label>'; }, 700); };`,
    );
    const { status } = await fillFrom(page, draftOf(), { patient: true });
    expect(status).toMatchObject({ isState: 'filled', serviceCode: 'filled' });
    const plan = planFill(draftOf(), chorusPro, await look(page));
    expect(plan.rows.find(({ target }) => target === 'buyerSiret')).toMatchObject({
      comparison: 'same',
      page: '110 002 011 00044',
    });
  });

  it.each(
    casesIn(
      name,
      [
        ['<p>Raison sociale : <b id="name"></b></p>'],
        ['<table><tr><td>Raison sociale</td><td id="name"></td></tr></table>'],
        ['<label>Raison sociale <output id="name"></output></label>'],
      ],
      4,
    ),
  )('does not say that a recipient is filled before the page has found it: %s', async (shown) => {
    await open(
      `<form>${totals}${recipient(`<p><label for="s">SIRET</label> <input id="s" data-model="siret"> <button>Rechercher</button></p>${shown}`)}</form>`,
      `document.querySelector('form').onsubmit = (e) => { e.preventDefault(); document.querySelector('#name').textContent = 'Mairie de Test'; };`,
    );
    const before = await fillFrom(page, draftOf());
    expect([before.status.buyerSiret, await page.$eval('#name', (each) => each.textContent)]).toEqual([
      'refused: by-hand',
      '',
    ]);
    expect(await modelOf(page)).toMatchObject({ siret: '11000201100044' });
    const again = planFill(draftOf(), chorusPro, await look(page)).rows.find(({ target }) => target === 'buyerSiret');
    expect(again).toMatchObject({ comparison: 'by-hand', search: 'Rechercher', step: null });
    await page.click('button');
    expect((await fillFrom(page, draftOf())).status.buyerSiret).toBe('already-right');
  });

  it('names the button of a recipient that is only looked for on another page, and presses none', async () => {
    await open(
      `<form>${totals}${recipient(`<p><label for="s">SIRET</label> <input id="s" readonly value="12345678200028"> <button name="action" value="searchOne">Rechercher une structure</button></p>`)}</form>`,
      `window.sent = 0; document.querySelector('form').onsubmit = (e) => { e.preventDefault(); window.sent += 1; };`,
    );
    const { plan } = await fillFrom(page, draftOf(), { chosen: () => true });
    expect(plan.rows.find(({ target }) => target === 'buyerSiret')).toMatchObject({
      comparison: 'by-hand',
      press: { for: 'open', button: 'Rechercher une structure' },
    });
    expect(await page.evaluate('sent')).toBe(0);
  });

  it.each(
    casesIn(
      name,
      [
        { known: '11000201100044 - Services de l’État', status: 'filled', held: '11000201100044' },
        { known: '12345678200028 - Commune de Test', status: 'refused: option-missing', held: '' },
      ],
      4,
    ),
  )(
    'chooses in a list that opens under the input, where only a choice counts: $known',
    async ({ known, status, held }) => {
      await open(
        `<form>${totals}${recipient(`<label for="s">SIRET</label> <span style="position:relative"><input id="s"><ul hidden style="position:absolute"></ul></span>`)}</form>`,
        `const [field, list] = ['#s', 'ul'].map((q) => document.querySelector(q)); window.chosen = '';
       field.oninput = () => { window.chosen = ''; list.hidden = field.value.length < 3; list.innerHTML = '<li>Recherche…</li>'; setTimeout(() => {
         list.innerHTML = '<li>' + ${JSON.stringify(known)} + '</li>';
         list.firstChild.onclick = () => { field.value = list.textContent; window.chosen = list.textContent.slice(0, 14); list.hidden = true; }; }, 500); };`,
      );
      expect((await fillFrom(page, draftOf())).status.buyerSiret).toBe(status);
      expect([
        await page.evaluate('chosen'),
        await page.$eval('#s', (each) => (each as HTMLInputElement).value.slice(0, 14)),
      ]).toEqual([held, held]);
    },
  );

  /** A search that answers as one types; only what is pressed in its answers counts, and the block is drawn anew with it. */
  const searching = (answer: string): [string, string] => [
    `<form>${totals}<fieldset id="who"></fieldset></form>`,
    `const draw = (siret, called) => { document.querySelector('#who').innerHTML = '<legend>Destinataire</legend><p><label for="s">SIRET :</label> <span><input type="search" id="s" placeholder="Rechercher une structure" value="' + siret + '"><span class="list"></span></span></p><p><span>Raison sociale :</span> <output>' + (called || '—') + '</output></p><p><label>Code service <select id="c"' + (called ? '' : ' disabled') + '><option value=""></option>' + (called ? '<option value="SFACETAT">SFACETAT - Service facturier</option>' : '') + '</select></label></p>'; };
     draw('', ''); window.chosen = '';
     const who = document.querySelector('#who'); who.oninput = ({ target }) => { if (target.id === 's') setTimeout(() => { who.querySelector('.list').innerHTML = ${JSON.stringify(answer)}; }, 500); };
     who.onclick = ({ target }) => { if (target.closest('.take')) { window.chosen = '11000201100044'; draw('11000201100044', 'SERVICES DE L’ETAT'); } };`,
  ];
  const ANSWER = '11000201100044 - SERVICES DE L’ETAT';

  it.each(
    casesIn(
      name,
      [
        [`<ul><li><button type="button" class="take">${ANSWER}</button></li></ul>`],
        [`<div><div><button type="button" class="take">${ANSWER}</button></div></div>`],
        [`<div><div class="take" style="cursor:pointer">${ANSWER}</div></div>`],
        [`<ul><li>${ANSWER} <button type="button" class="take">Choisir</button></li></ul>`],
        [
          `<table><tr class="take" style="cursor:pointer"><td>11000201100044</td><td>SERVICES DE L’ETAT</td></tr></table>`,
        ],
      ],
      2,
    ),
  )('presses the answer to what it typed, and fills what that brings: %s', async (answer) => {
    await open(...searching(answer));
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ buyerSiret: 'filled', serviceCode: 'filled' });
    expect(await page.evaluate('chosen')).toBe('11000201100044');
  });

  it('does not say that a recipient is filled while the search that answers as one types has found nobody', async () => {
    await open(...searching(''));
    expect((await fillFrom(page, draftOf())).status).toMatchObject({
      buyerSiret: 'refused: by-hand',
      serviceCode: 'refused: locked',
    });
    expect((await fillFrom(page, draftOf())).status.buyerSiret).toBe('refused: by-hand');
  });

  it.each(
    casesIn(
      name,
      [
        { says: 'message--valid', words: 'COMMUNE DE TEST', status: 'filled' },
        { says: 'message--valid', words: 'Format du SIRET valide', status: 'refused: by-hand' },
        { says: 'message--invalid', words: 'Structure inconnue', status: 'refused: by-hand' },
      ],
      2,
    ),
  )('takes a recipient for found by the name that a message under its search gives: $words', async (told) => {
    await open(
      `<form>${totals}${recipient('<div><label for="s">SIRET</label> <div><input id="s"> <button type="button">Rechercher</button></div><div id="m"></div></div><label>Code service <input id="c" disabled></label>')}</form>`,
      `document.querySelector('#s').onchange = () => setTimeout(() => { document.querySelector('#m').innerHTML = '<p class="${told.says}">${told.words}</p>'; }, 300);`,
    );
    expect((await fillFrom(page, draftOf(), { patient: true })).status.buyerSiret).toBe(told.status);
  });

  it('sees the marks that a page puts on fields once it knows the recipient, attribute or drawn star', async () => {
    await open(
      `<style>.due::after { content: ' *'; }</style><form>${totals}${recipient(
        '<p><label>SIRET <input id="s" value="12345678200028"></label></p><p><label for="c">Code service</label> <input id="c"></p><p><label>Numéro d’engagement <input id="e"></label></p><p><label>Numéro du marché <input></label></p>',
      )}</form>`,
    );
    const asked = draftOf({ ...values, buyerSiret: '12345678200028' });
    const demands = async () => {
      const snapshot = await look(page);
      return shownDemands(asked, { snapshot, plan: planFill(asked, chorusPro, snapshot) }, new Set());
    };
    expect(await demands()).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('#c')?.setAttribute('aria-required', 'true');
      document.querySelector('#e')?.parentElement?.classList.add('due');
    });
    expect(await demands()).toEqual([{ flag: 'needsService' }, { flag: 'needsCommitment' }]);
  });

  it('chooses in a list that says nothing of what it is, and leaves alone the input that is emptied by the choice', async () => {
    await open(
      `<form>${totals}${recipient(`<label for="s">SIRET</label> <div id="box" style="position:relative;width:300px"><input id="s"><div id="menu" hidden style="position:absolute;top:100%;left:0;width:300px"></div></div>`)}</form>`,
      `const [box, field, menu] = ['#box', '#s', '#menu'].map((q) => document.querySelector(q)); window.chosen = '';
       field.oninput = () => { window.chosen = ''; box.querySelector('b')?.remove(); setTimeout(() => { menu.innerHTML = '<div><i>11000201100044</i> - Services de l’État</div>'; menu.hidden = false; }, 400); };
       menu.onclick = () => { window.chosen = '11000201100044'; menu.hidden = true; field.value = ''; field.style.cssText = 'opacity:0;position:absolute;left:-9999px'; box.insertAdjacentHTML('afterbegin', '<b>' + menu.textContent + '</b>'); };`,
    );
    expect((await fillFrom(page, draftOf())).status.buyerSiret).toBe('filled');
    expect(await page.evaluate('chosen')).toBe('11000201100044');
  });

  it('closes the list where ours is missing, so that what stood behind it can be filled', async () => {
    await open(
      `<div id="app"><form>${totals}<span id="l">Mode de règlement</span><div id="c" role="combobox" tabindex="0" aria-labelledby="l" aria-haspopup="listbox" aria-expanded="false">\u200b</div>
       <p><label>Numéro de facture <input data-model="number"></label></p></form></div>`,
      `const [app, box] = ['#app', '#c'].map((q) => document.querySelector(q));
       box.onmousedown = () => {
         // As a modal does: the rest of the page is out of reach until a key pressed in the list closes it.
         app.setAttribute('aria-hidden', 'true');
         const over = document.createElement('div');
         over.innerHTML = '<ul role="listbox"><li role="option" tabindex="0">Chèque</li><li role="option">Espèces</li></ul>';
         document.body.append(over);
         over.querySelector('li').focus();
         over.onkeydown = ({ key }) => { if (key === 'Escape') { over.remove(); app.removeAttribute('aria-hidden'); } };
       };`,
    );
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({
      paymentMeans: 'refused: option-missing',
      invoiceNumber: 'filled',
      totalNet: 'filled',
    });
    expect(await modelOf(page)).toMatchObject({ number: 'F2026-01125', due: '9420,00' });
  });
});
