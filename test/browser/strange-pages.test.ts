/** Pages that are not as one expects: traps, frames, shadow roots, drawn widgets, values that change under us. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chorusPro } from '../../shared/core/portal/chorus-pro.ts';
import { planFill } from '../../shared/core/portal/plan-fill.ts';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, look, modelOf, runSteps } from './content-page.ts';
import { recipient, text, totals } from './form-pieces.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  let page: Page;
  const open = async (html: string, script = '') => {
    page = await pages.open({ html, script });
    return page;
  };

  it('goes through open shadow roots and same-origin frames', async () => {
    await open(
      `<div id="host"></div><h2>Références</h2><iframe style="width:600px;height:300px" srcdoc="<label>Numéro de facture <input data-model='number'></label>
       <label>Date de facture <input type='date' data-model='date'></label>"></iframe>`,
      `const root = document.querySelector('#host').attachShadow({ mode: 'open' });
       root.innerHTML = ${JSON.stringify(totals)};`,
    );
    await page.waitForFunction(
      () => (document.querySelector('iframe')?.contentDocument?.querySelectorAll('input').length ?? 0) === 2,
    );
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({
      invoiceNumber: 'filled',
      issueDate: 'filled',
      totalNet: 'filled',
      amountDue: 'filled',
    });
    expect(await modelOf(page)).toMatchObject({
      net: '7850,00',
      due: '9420,00',
      number: 'F2026-01125',
      date: '2026-02-17',
    });
  });

  it('reads neither the styles of a page for words, nor all its words at once', async () => {
    await open(
      `<style>input { border: 1px solid }</style><form>${totals}</form>`,
      `globalThis.readings = []; for (const each of [document.documentElement, document.body, document.querySelector('style')])
        Object.defineProperty(each, 'textContent', { get() { readings.push(each.localName); return ''; } });`,
    );
    expect((await look(page)).controls.length).toBeGreaterThan(0);
    expect(await page.evaluate('readings')).toEqual([]);
  });

  it('looks at the page no more than once for a field, once more for a list, and twice for all of them', async () => {
    await open(
      `<form>${totals}<fieldset><legend>Destinataire</legend><label for="s">Code service</label><input id="s" role="combobox" aria-controls="l" autocomplete="off"><ul id="l" role="listbox"></ul></fieldset></form>`,
      `const [list, input] = ['#l', '#s'].map((q) => document.querySelector(q)); input.oninput = () => { list.innerHTML = '<li role="option">SFACETAT</li>'; };
       list.onclick = () => { input.value = 'SFACETAT'; list.innerHTML = ''; };
       globalThis.looks = 0; Object.defineProperty(document, 'title', { get() { looks += 1; return ''; } });`,
    );
    const steps = planFill(draftOf(), chorusPro, await look(page)).rows.flatMap(({ step }) => step ?? []);
    await page.evaluate('looks = 0');
    const results = await runSteps(page, steps);
    expect(results.map(({ target, done }) => [target, done])).toContainEqual(['serviceCode', true]);
    expect(await page.evaluate('looks')).toBe(steps.length + 1 + 2);
  });

  it('does not fall into traps', async () => {
    await open(`<nav>${text('Numéro de facture', 'menu')}</nav>
      <header><label>N° d’engagement <input data-model="banner"></label></header>
      <main><form>${totals}
        <fieldset><legend>Détail de la TVA</legend>${text('Montant HT', 'line1')}${text('Montant TVA', 'line2')}</fieldset>
        <fieldset><legend>Références</legend>${text('Numéro de facture', 'number')}
          <div style="position:absolute;left:-9999px">${text('Numéro de facture', 'far')}</div>
          <div style="opacity:0">${text('Numéro de facture', 'clear')}</div>
          <div style="height:0;overflow:hidden">${text('Numéro de facture', 'folded')}</div>
          <div style="position:relative;height:0;overflow:hidden"><div style="position:absolute;top:0">${text('Numéro de facture', 'placed')}</div></div>
          <div style="height:0;overflow:hidden;transform:scale(1)"><div style="position:fixed;top:0">${text('Numéro de facture', 'held')}</div></div>
          <div aria-hidden="true">${text('Numéro de facture', 'aria')}</div>
          ${text('N° d’engagement', 'ej1')}${text('Numéro d’engagement *', 'ej2')}
        </fieldset>
        <fieldset><legend>Émetteur</legend>${text('SIRET', 'seller')}${text('Code service', 'sellerService')}</fieldset>
        <fieldset><legend>Entité publique destinataire</legend>${text('SIRET', 'buyer')}${text('Code service', 'service')}</fieldset>
      </form></main>`);
    const { status } = await fillFrom(page, draftOf({ ...values, sellerSiret: '12345678200051' }));
    const model = await modelOf(page);
    expect(model).toMatchObject({
      number: 'F2026-01125',
      net: '7850,00',
      vat: '1570,00',
      buyer: '11000201100044',
      service: 'SFACETAT',
      seller: '12345678200051',
    });
    expect(status.commitmentNumber).toBe('refused: ambiguous');
    for (const trap of [
      'menu',
      'banner',
      'line1',
      'line2',
      'far',
      'clear',
      'folded',
      'placed',
      'held',
      'aria',
      'ej1',
      'ej2',
      'sellerService',
    ]) {
      expect(model[trap], trap).toBe('');
    }
  });

  it('leaves alone what narrows a table, in its heading, and fills a form laid out as one', async () => {
    const rows = '<tr><td><input type="checkbox">F-1</td><td>88,00</td></tr>';
    await open(`<form>${totals}<fieldset><legend>Références</legend>
      <table><tr><th>Numéro de facture</th><td><input data-model="number"></td></tr></table>
      <table><thead><tr><th>Date de facture</th><th>Devise</th></tr></thead><tbody><tr><td><input data-model="date"></td><td>EUR</td></tr></tbody></table>
      <table><tr><th><label>Numéro du marché <input data-model="market"></label></th><th>Aide</th></tr><tr><td colspan="2">Facultatif</td></tr></table></fieldset>
      <table><caption>Vos dernières factures</caption><thead><tr><th>Numéro</th><th>Montant</th></tr>
        <tr><td><input data-model="narrow1" aria-label="Numéro de facture"></td><td></td></tr></thead><tbody>${rows}</tbody></table>
      <table><tr><th><label>Numéro de facture <input data-model="narrow2"></label></th><th>Montant</th></tr>${rows}</table>
      <div role="grid"><div role="row"><span role="columnheader"><input data-model="narrow3" aria-label="Numéro de facture"></span><span role="columnheader">Montant</span></div>
        <div role="row"><span role="gridcell">F-1</span><span role="gridcell">88,00</span></div></div></form>`);
    const { status } = await fillFrom(page, draftOf({ ...values, contractNumber: '2026-M-1' }));
    expect(status).toMatchObject({ invoiceNumber: 'filled', issueDate: 'filled', contractNumber: 'filled' });
    expect(await modelOf(page)).toMatchObject({
      number: 'F2026-01125',
      date: '17/02/2026',
      market: '2026-M-1',
      narrow1: '',
      narrow2: '',
      narrow3: '',
    });
  });

  it('takes transparent radios for the labels after them, tied to nothing, and a box for the list put away in it', async () => {
    const answers = (name: string, said: readonly string[]) =>
      `<div>${said.map((text) => `<span style="position:relative;display:inline-block"><input type="radio" name="${name}" value="${text}" style="position:absolute;left:0;top:0;opacity:0"><label style="padding-left:24px">${text}</label></span>`).join('')}</div>`;
    await open(`<form>${totals}${recipient(`<label>Le destinataire est-il l’État ?</label>${answers('state', ['Oui', 'Non'])}`)}
      <fieldset><legend>Références</legend><div style="display:grid;grid-template-columns:200px 300px"><div><label>Type</label>${answers('type', ['Facture', 'Avoir'])}</div>
      <div><label style="display:block">Engagement juridique (EJ) <span title="Numéro d’engagement">?</span></label><input data-model="ej"></div></div>
      <label>Devise</label><div tabindex="0" style="cursor:pointer;border:1px solid"><input type="hidden"><i></i><div>EUR - Euro européen</div><div style="display:none"><div>EUR - Euro européen</div><div>CHF - Franc suisse</div></div></div></fieldset></form>`);
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({
      isState: 'filled',
      documentType: 'filled',
      commitmentNumber: 'filled',
      currency: 'already-right',
    });
    const checked = await page.$$eval(':checked', (radios) => radios.map((radio) => (radio as HTMLInputElement).value));
    expect(checked).toEqual(['Oui', 'Facture']);
    expect(await modelOf(page)).toMatchObject({ ej: values.commitmentNumber });
  });

  it('knows a field by its own name where its label says more, and a block by the class of its title', async () => {
    await open(
      `<form>${totals}<div class="card"><div class="text-subtitle1">Destinataire de la facture</div><div>
         <label><span>SIRET *</span><input data-model="siret" aria-label="SIRET *"><span>14 / 14</span></label></div></div>
       <label><b>Numéro de facture *</b><input data-model="number" aria-label="Numéro de facture *"><i>vingt caractères au plus</i></label></form>`,
    );
    await fillFrom(page, draftOf());
    expect(await modelOf(page)).toMatchObject({ siret: values.buyerSiret, number: values.invoiceNumber });
  });

  it('presses a box where a hand would: on the words in it, when they are what listens', async () => {
    await open(
      `<form>${totals}<label id="pl" for="pf">Mode de règlement</label><div class="box" style="width:200px"><select id="pf" style="display:none"><option><option>Chèque<option>Virement</select>
         <div class="ui-select" style="width:200px"><label class="words" style="display:block">Sélectionnez…</label></div></div>
       <ul id="ol" role="listbox" hidden><li role="option">Chèque</li><li role="option">Virement</li></ul><input type="hidden" data-model="payment"></form>`,
      `const $ = (q) => document.querySelector(q);
       $('.words').addEventListener('click', () => { $('#ol').hidden = false; });
       $('#ol').addEventListener('click', (e) => { $('.words').textContent = $('#pf').value = $('[data-model=payment]').value = e.target.textContent; $('#ol').hidden = true; });`,
    );
    const { status } = await fillFrom(page, draftOf());
    expect(await modelOf(page)).toMatchObject({ payment: 'Virement' });
    expect(status).toMatchObject({ paymentMeans: 'filled' });
  });

  it('opens and picks in drawn lists: ARIA combobox, button with a listbox, plain autocomplete', async () => {
    await open(
      `<form>${totals}${recipient(`
        <label for="s">SIRET</label><input id="s" data-model="siret" role="combobox" aria-expanded="false" aria-controls="sl" autocomplete="off"><ul id="sl" role="listbox" hidden></ul>
        <label for="c">Code service</label><input id="c" class="ui-autocomplete-input" data-model="service"><div id="menu"></div>`)}
        <span id="pl">Mode de règlement</span><button type="button" id="p" aria-haspopup="listbox" aria-labelledby="pl" aria-controls="ol" aria-expanded="false">Sélectionnez</button>
        <ul id="ol" role="listbox" hidden><li role="option">Chèque</li><li role="option">Virement</li></ul><input type="hidden" data-model="payment"></form>`,
      `const $ = (q) => document.querySelector(q);
       const list = ['12345678200028 Commune A', '11000201100044 Services de l’État'];
       $('#s').addEventListener('input', () => setTimeout(() => { $('#sl').hidden = false;
         $('#sl').innerHTML = list.filter((t) => t.startsWith($('#s').value)).map((t) => '<li role="option">' + t + '</li>').join(''); }, 300));
       $('#sl').addEventListener('mousedown', (e) => { $('#s').value = e.target.textContent; $('#sl').hidden = true; });
       $('#c').addEventListener('keyup', () => setTimeout(() => { $('#menu').innerHTML = '<ul><li><b>SFACETAT</b> <span>Facturier</span></li><li><b>SFACETAT2</b> <span>Autre</span></li></ul>'; }, 400));
       $('#menu').addEventListener('click', (e) => { $('#c').value = e.target.closest('li').querySelector('b').textContent; $('#menu').innerHTML = ''; });
       $('#p').addEventListener('click', () => { $('#ol').hidden = false; $('#p').setAttribute('aria-expanded', 'true'); });
       $('#ol').addEventListener('click', (e) => { $('#p').textContent = $('[data-model=payment]').value = e.target.textContent; $('#ol').hidden = true; $('#p').setAttribute('aria-expanded', 'false'); });`,
    );
    const { status } = await fillFrom(page, draftOf());
    expect(await modelOf(page)).toMatchObject({
      siret: '11000201100044 Services de l’État',
      service: 'SFACETAT',
      payment: 'Virement',
    });
    expect(status).toMatchObject({ buyerSiret: 'filled', serviceCode: 'filled', paymentMeans: 'filled' });
  });

  it('follows a page that draws its form anew at every choice, and types in the search field of a drawn list', async () => {
    await open(
      `<form></form>`,
      `window.model = { state: '', siret: '' };
       const form = document.querySelector('form');
       const draw = () => {
         form.innerHTML = ${JSON.stringify(
           recipient(`<fieldset><legend>Le destinataire est-il l’État ?</legend><label><input type="radio" name="s" value="1"> Oui</label><label><input type="radio" name="s" value="0"> Non</label></fieldset>
             <p id="l">SIRET</p><div id="c" role="combobox" tabindex="0" aria-labelledby="l" aria-expanded="false" aria-haspopup="listbox">Rechercher une structure</div>`) +
             totals,
         )};
         for (const radio of form.querySelectorAll('[name=s]')) {
           radio.checked = radio.value === model.state;
           radio.onchange = () => { model.state = radio.value; draw(); };
         }
         const drawn = form.querySelector('#c');
         drawn.onmousedown = (event) => {
           event.preventDefault();
           const panel = document.createElement('div');
           panel.innerHTML = '<input type="search"><ul role="listbox"></ul>';
           document.body.append(panel);
           panel.querySelector('input').oninput = ({ target }) => setTimeout(() => {
             panel.querySelector('ul').innerHTML = target.value === '12345678200028' ? '<li role="option">12345678200028 - Mairie de Test</li>' : '<li>Aucun résultat</li>';
           }, 300);
           panel.onclick = ({ target }) => {
             if (!target.matches('[role=option]')) return;
             model.siret = target.textContent; drawn.textContent = target.textContent; panel.remove();
           };
         };
       };
       draw();`,
    );
    const { status } = await fillFrom(page, draftOf({ ...values, isState: false, buyerSiret: '12345678200028' }));
    expect(status).toMatchObject({ isState: 'filled', buyerSiret: 'filled', totalNet: 'filled' });
    expect(await page.evaluate('model')).toEqual({ state: '0', siret: '12345678200028 - Mairie de Test' });
  });

  it('does not take the cells of the VAT detail for the totals', async () => {
    await open(
      `<form>${totals}<fieldset><legend>Détail de la TVA</legend><table><tr><th>Taux</th><th>Montant HT</th><th>Montant TVA</th></tr>
       <tr><td><input></td><td><input></td><td><input></td></tr></table><button type="button">Ajouter une ligne</button></fieldset></form>`,
    );
    const { controls } = await look(page);
    expect(controls.map(({ kind }) => kind).sort()).toEqual(['text', 'text', 'text', 'text', 'vat-rows']);
  });

  it('tells a control that changed from the one that was planned', async () => {
    await open(`<form>${totals}</form>`);
    const { controls } = await look(page);
    const ref = controls.find(({ labels }) => labels[0]?.text === 'Montant HT')?.ref ?? -1;
    const step = {
      target: 'totalNet' as const,
      ref,
      action: { kind: 'write' as const, text: '1,00' },
      reads: ['1,00'],
      over: '',
    };
    await page.$eval('[data-model=net]', (each) => {
      (each as HTMLInputElement).value = '33,00';
    });
    expect(await runSteps(page, [step])).toMatchObject([{ done: false, reason: null, page: '33,00' }]);
    await page.$eval('[data-model=net]', (each) => {
      (each as HTMLInputElement).disabled = true;
    });
    expect(await runSteps(page, [step])).toMatchObject([{ done: false, reason: 'locked' }]);
    await page.$eval('[data-model=net]', (each) => {
      each.previousSibling?.replaceWith('Remise');
    });
    expect(await runSteps(page, [step])).toMatchObject([{ done: false, reason: 'not-on-page' }]);
  });

  it('reports what the page made of a value, and writes again what the page wiped', async () => {
    await open(
      `<form>${totals}</form>`,
      `const $ = (q) => document.querySelector('[data-model=' + q + ']');
       $('vat').addEventListener('change', () => { $('vat').value = '0,00';
         $('vat').closest('p').insertAdjacentHTML('afterend', '<p class="err">Ce taux n’est pas le vôtre.</p>'); });
       $('gross').addEventListener('change', () => { if (!window.wiped) $('net').value = ''; window.wiped = true; });`,
    );
    const { status, outcomes } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({
      totalNet: 'filled',
      totalVat: 'different: page-has-other-value',
      totalGross: 'filled',
    });
    expect(outcomes.find(({ target }) => target === 'totalVat')?.page).toBe('0,00');
    const complaints = (await look(page)).controls.map(({ complaint }) => complaint).filter(Boolean);
    expect(complaints).toEqual(['Ce taux n’est pas le vôtre.']);
  });

  it('leaves what the page holds until told otherwise, then replaces it', async () => {
    await open(`<form>${totals}${text('N° d’engagement', 'ej', 'value="442136"')}</form>`);
    expect((await fillFrom(page, draftOf())).status.commitmentNumber).toBe('different: page-has-other-value');
    expect(await modelOf(page)).toMatchObject({ ej: '442136' });
    const chosen = await fillFrom(page, draftOf(), { chosen: ({ target }) => target === 'commitmentNumber' });
    expect(chosen.status.commitmentNumber).toBe('filled');
    expect(await modelOf(page)).toMatchObject({ ej: '0000048295' });
  });

  it.each([
    ['once', 'filled'],
    ['whenever another changes, and itself', 'different: page-has-other-value'],
  ])('writes again, once, what was chosen where the page puts back what it held %s', async (when, told) => {
    await open(
      `<form>${totals}</form>`,
      `let left = ${when === 'once'} ? 1 : Infinity; const $ = (q) => document.querySelector('[data-model=' + q + ']'); $('vat').value = '264,25';
       for (const q of left === 1 ? ['due'] : ['vat', 'due']) $(q).addEventListener('change', () => { if (left-- > 0) $('vat').value = '264,25'; });`,
    );
    const { status } = await fillFrom(page, draftOf(), { chosen: () => true });
    expect(status.totalVat).toBe(told);
  });

  it('does not write where writing would send the form', async () => {
    await open(
      `<form>${totals}<label>Mode de règlement <select data-model="payment" onchange="this.form.submit()"><option value="">--<option>Virement</select></label></form>`,
    );
    expect((await fillFrom(page, draftOf())).status.paymentMeans).toBe('refused: by-hand');
    expect(await modelOf(page)).toMatchObject({ payment: '' });
  });

  it('closes a list that stays open, nothing having come of pressing in it, and fills the rest', async () => {
    await open(
      `<form><span id="n">Mode de règlement</span><button type="button" id="b" role="combobox" aria-labelledby="n" aria-expanded="false">Choisir</button>${totals}</form>
       <div id="l" role="listbox" style="position:fixed;left:0;top:200px;background:#fff" hidden><div role="option">Chèque</div><div role="option">Virement</div></div>`,
      `const show = (open) => { document.querySelector('#l').hidden = !open; document.querySelector('#b').setAttribute('aria-expanded', open);
         if (open) document.querySelector('form').setAttribute('aria-hidden', 'true'); else document.querySelector('form').removeAttribute('aria-hidden'); };
       document.querySelector('#b').onclick = () => show(true); document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') show(false); });`,
    );
    const { status } = await fillFrom(page, draftOf());
    expect(status.paymentMeans).not.toBe('filled');
    expect(await modelOf(page)).toMatchObject({ net: '7850,00', due: '9420,00' });
  });

  it('shows a control without changing anything of it', async () => {
    await open(`<div style="height:3000px"></div><form>${totals}</form>`);
    const { controls } = await look(page);
    const before = await page.$eval('form', (each) => each.outerHTML);
    await page.evaluate((ref) => globalThis.portal.reveal(ref), controls.at(-1)?.ref ?? -1);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await page.waitForFunction(() => document.documentElement.lastElementChild === document.body);
    expect(await page.$eval('form', (each) => each.outerHTML)).toBe(before);
  });
});
