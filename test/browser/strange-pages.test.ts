/** Pages that are not as one expects: traps, frames, shadow roots, drawn widgets, values that change under us. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chorusPro } from '../../shared/core/portal/chorus-pro.ts';
import { planFill } from '../../shared/core/portal/plan-fill.ts';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, look, modelOf, runSteps } from './content-page.ts';

const text = (label: string, model: string, more = '') =>
  `<p><label>${label} <input data-model="${model}" ${more}></label></p>`;

/** Enough of the form for it to be recognised; the totals can be given otherwise. */
const totals = `<fieldset><legend>Montants totaux</legend>${text('Montant HT', 'net')}${text('Montant TVA', 'vat')}${text('Montant TTC', 'gross')}${text('Net à payer', 'due')}</fieldset>`;
const recipient = (inner: string) => `<section><h2>Destinataire</h2>${inner}</section>`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  let page: Page;
  const open = async (html: string, script = '') => {
    page = await pages.open({ html, script });
    return page;
  };

  it('gives the file to an input the page hides behind its own button, and the page can read it', async () => {
    await open(
      `<h1>Dépôt d’une nouvelle facture</h1><form><label>* Choix du fichier à importer
       <input type="file" data-model="file" style="opacity:0;width:1px;height:1px"></label>
       <label>Format de dépôt : <select data-model="format"><option>PDF signé (XAdES)<option>PDF non signé</select></label>
       <p id="read"></p><label>Pièces jointes <input type="file" data-model="annex"></label><button>Suivant</button></form>`,
      `document.querySelector('[data-model=file]').addEventListener('change', async (e) => {
         const [file] = e.target.files; document.querySelector('#read').textContent = file.name + ' ' + (await file.text()); });`,
    );
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ file: 'filled', depositFormat: 'different: page-has-other-value' });
    expect(await modelOf(page)).toMatchObject({ file: 'facture01125.pdf', annex: '' });
    expect(await page.$eval('#read', (each) => each.textContent)).toBe('facture01125.pdf %PDF-1.7');
  });

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
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ isState: 'filled', serviceCode: 'filled' });
    const plan = planFill(draftOf(), chorusPro, await look(page));
    expect(plan.rows.find(({ target }) => target === 'buyerSiret')).toMatchObject({
      comparison: 'same',
      page: '110 002 011 00044',
    });
  });

  it('reads the name of a file that the page has taken away and lists beneath', async () => {
    await open(
      `<h1>Dépôt d’une nouvelle facture</h1><form><p>Choix du fichier à importer *</p><span class="up"><div class="up-drag"><span role="button" tabindex="0">
       <input type="file" data-model="file" style="display:none"><div><p>Glissez votre fichier ici ou parcourez</p></div></span></div><div class="up-list"></div></span>
       <label>Format de dépôt <select><option>PDF signé (XAdES)<option selected>PDF non signé</select></label><button>Suivant</button></form>`,
      `document.querySelector('[type=file]').onchange = ({ target }) => {
         document.querySelector('.up-list').innerHTML = '<div><span>' + target.files[0].name + '</span></div>'; target.value = ''; };`,
    );
    expect((await fillFrom(page, draftOf())).status).toMatchObject({ file: 'filled' });
  });

  /** A label that says not of what it is. */
  const aside = (label: string, model: string) =>
    `<div><label>${label} <span>*</span></label><div><span><input data-model="${model}"></span></div></div>`;
  const inTabs = (list: string, pane: string, of: (title: string, at: number) => string) =>
    `<h1>Déposer une facture</h1><style>.tab-pane:not(.active), .off { display: none }</style>
     <div><${list}>${['Destinataire', 'Références', 'Montants totaux'].map(of).join('')}</${list.split(' ')[0]}>
     <div class="tab-content"><div class="tab-pane active" ${pane} id="p0">${recipient(text('SIRET', 'siret'))}</div>
     <div class="tab-pane off" ${pane} id="p1">${aside('Numéro de facture', 'number')}${aside('Date de facture', 'date')}</div>
     <div class="tab-pane off" ${pane} id="p2">${totals}</div></div></div>`;
  const tabScript = `document.querySelectorAll('.tab').forEach((tab, at) => { tab.onclick = (event) => {
    if (event.defaultPrevented) return;
    document.querySelectorAll('.tab-pane').forEach((pane, other) => { pane.classList.toggle('active', at === other); pane.classList.toggle('off', at !== other); });
  }; }); window.stayed = true;`;

  it.each(
    casesIn(
      name,
      [
        [
          'links without an address',
          'ul class="nav nav-tabs"',
          '',
          (title: string) => `<li><a class="tab" href="">${title}</a></li>`,
        ],
        [
          'buttons that name their panel',
          'div role="tablist"',
          'role="tabpanel"',
          (title: string, at: number) =>
            `<button type="button" class="tab" role="tab" aria-controls="p${at}">${title}</button>`,
        ],
        [
          'links to their panel',
          'ul class="onglets-tabs"',
          '',
          (title: string, at: number) => `<li role="tab"><a class="tab" href="#p${at}">${title}</a></li>`,
        ],
      ],
      4,
    ),
  )('fills what stands behind tabs: %s', async (_, list, pane, of) => {
    await open(inTabs(list, pane, of), tabScript);
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({
      buyerSiret: 'filled',
      invoiceNumber: 'filled',
      issueDate: 'filled',
      totalNet: 'filled',
    });
    expect(await modelOf(page)).toMatchObject({
      siret: values.buyerSiret,
      number: values.invoiceNumber,
      gross: '9420,00',
    });
    expect(await page.evaluate('window.stayed')).toBe(true);
  });

  it.each(
    casesIn(
      name,
      [
        [
          'a zone around a hidden input',
          `<div class="dz-drop-zone"><p>Glissez-déposez votre facture ici</p><p>PDF, 10 Mo au plus</p><input type="file" hidden></div>`,
          `q('input').onchange = (e) => take(e.target.files[0]);`,
        ],
        [
          'a zone beside an input that is emptied at once',
          `<div><input type="file" style="display:none"><div class="fileDrop" tabindex="0">Déposez le fichier PDF ou <u>parcourez</u></div><p id="shown"></p></div>`,
          `q('input').onchange = (e) => { take(e.target.files[0]); e.target.value = ''; };`,
        ],
        [
          'a zone without an input',
          `<div><div id="dropzone"><span>Glisser votre facture ici</span></div><p id="shown"></p></div>`,
          `q('#dropzone').ondragover = (e) => e.preventDefault(); q('#dropzone').ondrop = (e) => { e.preventDefault(); take(e.dataTransfer.files[0]); };`,
        ],
        [
          'a button that opens a hidden input',
          `<div><input type="file" style="display:none"><button type="button" class="btn">Choisir un fichier</button><p id="shown"></p></div>`,
          `q('input').onchange = (e) => take(e.target.files[0]);`,
        ],
      ],
      4,
    ),
  )('drops the file on %s', async (_name, zone, script) => {
    await open(
      `<h1>Dépôt d’une nouvelle facture</h1><form><label>Format de dépôt : <select><option>PDF non signé</select></label>${zone}
       <label>Pièces jointes <input type="file" id="annex"></label><button>Suivant</button></form>`,
      `const q = (s) => document.querySelector(s); window.taken = '';
       const take = async (file) => { if (q('#shown')) q('#shown').textContent = file.name; window.taken = file.name + ' ' + (await file.text()); };
       ${script}`,
    );
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ file: 'filled' });
    await page.waitForFunction(() => (window as unknown as { taken: string }).taken !== '');
    expect(await page.evaluate('window.taken')).toBe('facture01125.pdf %PDF-1.7');
    expect(await page.$eval('#annex', (each) => (each as HTMLInputElement).files?.length)).toBe(0);
  });

  it('knows a drawn list that hides its invitation once something is chosen, in an open tab and in a closed one', async () => {
    const drawnList = (label: string, model: string, ...options: string[]) =>
      `<div><label>${label} <em>*</em></label><div class="col"><div class="pick" data-model="${model}"><span class="btn" aria-label="Sélectionner activate"><span class="asks">Sélectionner</span>
       <span class="off"></span> <i></i> <a class="off">vider</a></span><input class="off" aria-label="Sélectionner"><div class="off menu">${options.map((each) => `<div>${each}</div>`).join('')}</div></div></div></div>`;
    await open(
      `<style>.off { display: none } .btn { cursor: pointer; display: inline-block; min-width: 200px }</style><h1>Déposer une facture</h1>
       <ul role="tablist"><li><a role="tab" href="#" class="tab">Références</a></li><li><a role="tab" href="#" class="tab">Montants</a></li></ul>
       <div><div role="tabpanel">${drawnList('Cadre de facturation', 'cadre', 'A1: Dépôt par un fournisseur d’une facture', 'A2: Dépôt d’une facture déjà payée')}${text('Numéro de facture', 'number')}</div>
       <div role="tabpanel" class="off">${drawnList('Type de TVA', 'vatType', 'TVA sur les débits', 'TVA sur les encaissements')}${totals}</div></div>`,
      `document.querySelectorAll('.tab').forEach((tab, at) => { tab.onclick = (event) => { event.preventDefault();
         document.querySelectorAll('[role=tabpanel]').forEach((panel, other) => panel.classList.toggle('off', at !== other)); }; });
       document.querySelectorAll('.pick').forEach((pick) => { const [asks, shown] = pick.querySelectorAll('.btn > span'); const menu = pick.querySelector('.menu');
         pick.querySelector('.btn').onclick = () => menu.classList.remove('off');
         menu.onclick = ({ target }) => { pick.value = shown.textContent = target.textContent; asks.classList.add('off'); shown.classList.remove('off'); menu.classList.add('off'); }; });`,
    );
    const { status } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({ cadre: 'filled', invoiceNumber: 'filled', vatType: 'filled', totalNet: 'filled' });
    const { rows } = planFill(draftOf(), chorusPro, await look(page));
    const compared = rows.map(({ target, comparison }) => [target, comparison]);
    expect(Object.fromEntries(compared)).toMatchObject({ cadre: 'same', vatType: 'same' });
    expect((await look(page)).controls.filter(({ kind }) => kind === 'lookup')).toHaveLength(2);
  });

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

  it('does not fall into traps', async () => {
    await open(`<nav>${text('Numéro de facture', 'menu')}</nav>
      <header><label>N° d’engagement <input data-model="banner"></label></header>
      <main><form>${totals}
        <fieldset><legend>Détail de la TVA</legend>${text('Montant HT', 'line1')}${text('Montant TVA', 'line2')}</fieldset>
        <fieldset><legend>Références</legend>${text('Numéro de facture', 'number')}
          <div style="position:absolute;left:-9999px">${text('Numéro de facture', 'far')}</div>
          <div style="opacity:0">${text('Numéro de facture', 'clear')}</div>
          <div style="height:0;overflow:hidden">${text('Numéro de facture', 'folded')}</div>
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
      'aria',
      'ej1',
      'ej2',
      'sellerService',
    ]) {
      expect(model[trap], trap).toBe('');
    }
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

  it('unfolds a folded panel to write in it', async () => {
    await open(
      `<form>${totals}<button type="button" aria-expanded="false" aria-controls="body">Références</button>
       <div id="body" style="display:none"><label for="n">Numéro de facture</label><input id="n" data-model="number"></div>
       <details><summary>Commande</summary>${text('N° d’engagement', 'ej')}</details></form>`,
      `const b = document.querySelector('button'); b.onclick = () => { document.querySelector('#body').style.display = 'block'; b.setAttribute('aria-expanded', 'true'); };`,
    );
    await fillFrom(page, draftOf());
    expect(await modelOf(page)).toMatchObject({ number: 'F2026-01125', ej: '0000048295' });
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
       $('vat').addEventListener('change', () => { $('vat').value = '0,00'; });
       $('gross').addEventListener('change', () => { if (!window.wiped) $('net').value = ''; window.wiped = true; });`,
    );
    const { status, outcomes } = await fillFrom(page, draftOf());
    expect(status).toMatchObject({
      totalNet: 'filled',
      totalVat: 'different: page-has-other-value',
      totalGross: 'filled',
    });
    expect(outcomes.find(({ target }) => target === 'totalVat')?.page).toBe('0,00');
  });

  it('leaves what the page holds until told otherwise, then replaces it', async () => {
    await open(`<form>${totals}${text('N° d’engagement', 'ej', 'value="442136"')}</form>`);
    expect((await fillFrom(page, draftOf())).status.commitmentNumber).toBe('different: page-has-other-value');
    expect(await modelOf(page)).toMatchObject({ ej: '442136' });
    const chosen = await fillFrom(page, draftOf(), ({ target }) => target === 'commitmentNumber');
    expect(chosen.status.commitmentNumber).toBe('filled');
    expect(await modelOf(page)).toMatchObject({ ej: '0000048295' });
  });

  it('does not write where writing would send the form', async () => {
    await open(
      `<form>${totals}<label>Mode de règlement <select data-model="payment" onchange="this.form.submit()"><option value="">--<option>Virement</select></label></form>`,
    );
    expect((await fillFrom(page, draftOf())).status.paymentMeans).toBe('refused: by-hand');
    expect(await modelOf(page)).toMatchObject({ payment: '' });
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
