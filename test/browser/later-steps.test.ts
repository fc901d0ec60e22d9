/** The steps of a form that are not reached yet: what they hold is in the page, and is on no screen. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, look, modelOf } from './content-page.ts';
import { recipient, text, totals } from './form-pieces.ts';

const siret = '41827365200028';
const draft = draftOf({ ...values, sellerSiret: siret });

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  let page: Page;

  const list = `<fieldset><legend>Dépôt d’une nouvelle facture</legend><p><label id="c">Cadre de facturation *</label> <select aria-labelledby="c" data-model="cadre"><option value="">Choisir<option>A1 : Dépôt par un fournisseur d’une facture</select></p>
    <div><label id="l">Structure *</label><div class="box"><span role="combobox" tabindex="0" aria-labelledby="l" aria-label="Choisir votre structure" aria-haspopup="listbox" aria-expanded="false" aria-controls="o">Choisir votre structure</span><div><svg></svg></div></div><input type="hidden" data-model="structure"><ul id="o" role="listbox" hidden><li role="option">${siret} - DUPONT SARL</li><li role="option">53290417400044 - AUTRE</li></ul></div></fieldset>`;
  const later = (how: string) =>
    `${recipient(text('SIRET', 'buyer'))}<section><h2>Fournisseur de la facture</h2><p><label>SIRET <input data-model="copy" ${how}></label></p></section><section><h2>Références</h2>${text('Numéro de facture', 'number')}</section>${totals}`;
  const script = `const [box, options, kept] = ['[role=combobox]', '#o', '[data-model=structure]'].map((each) => document.querySelector(each));
    box.onclick = () => { options.hidden = false; box.setAttribute('aria-expanded', 'true'); };
    options.onclick = ({ target }) => { kept.value = target.textContent; box.textContent = kept.value; box.ariaLabel = kept.value; options.hidden = true; box.setAttribute('aria-expanded', 'false'); };
    document.querySelectorAll('[role=tab]').forEach((tab, at) => { tab.onclick = () => { if (tab.ariaDisabled === 'true') return; document.querySelectorAll('[role=tabpanel]').forEach((panel, other) => { panel.style.cssText = at === other ? '' : hidden; }); }; });`;
  const stepper = (tab: string, hidden: string, how: string) => ({
    html: `<h1>Déposer une facture</h1><div role="tablist"><button type="button" role="tab" aria-selected="true" aria-controls="p1">Fichier</button><${tab} role="tab" aria-selected="false" aria-controls="p2">Saisie</${tab.split(' ')[0]}></div>
      <div role="tabpanel" id="p1">${list}</div><div role="tabpanel" id="p2" style="${hidden}">${later(how)}</div>`,
    script: `const hidden = '${hidden}'; ${script}`,
  });

  it.each(
    casesIn(
      name,
      [
        ['not drawn, its title dead', 'button type="button" disabled', 'display:none', 'disabled'],
        ['kept invisible, its title dead', 'div aria-disabled="true"', 'visibility:hidden;height:0', 'readonly'],
      ],
      1,
    ),
  )('takes no field of a step that cannot be opened: %s', async (_, tab, hidden, how) => {
    page = await pages.open(stepper(tab, hidden, how));
    const { status } = await fillFrom(page, draft);
    expect(await modelOf(page)).toMatchObject({ structure: `${siret} - DUPONT SARL`, number: '', copy: '' });
    expect(status).toMatchObject({ sellerSiret: 'filled', cadre: 'filled' });
    expect(status.invoiceNumber ?? 'not-found: not-on-page').toBe('not-found: not-on-page');
  });

  it.each(casesIn(name, ['disabled', 'readonly'], 1))(
    'chooses what is asked here before what a step that can be opened only shows: %s',
    async (how) => {
      page = await pages.open(stepper('button type="button"', 'display:none', how));
      const { status } = await fillFrom(page, draft);
      expect(status).toMatchObject({ sellerSiret: 'filled' });
      expect(await modelOf(page)).toMatchObject({ structure: `${siret} - DUPONT SARL` });
    },
  );

  const current = [
    ['', 'aria-current="step"'],
    ['class="wizard-step"', 'class="wizard-step wizard-step--selected"'],
    ['class="etape"', 'class="etape active"'],
  ] as const;
  it.each(casesIn(name, current, 2))(
    'takes the step that a form is on for the title of what it asks: %s, %s',
    async (other, own) => {
      const steps = ['Fichier', 'Destinataire', 'Références'].map(
        (title, at) => `<a ${at === 1 ? own : other}><span>${at + 1}</span> ${title}</a>`,
      );
      page = await pages.open({
        html: `<h1>Déposer une facture</h1><div>${steps.join('')}</div><div>${text('SIRET', 'buyer')}${text('Code service', 'service')}</div>${totals}`,
        script: '',
      });
      const { status } = await fillFrom(page, draft);
      expect(status).toMatchObject({ buyerSiret: 'filled', serviceCode: 'filled' });
      expect(await modelOf(page)).toMatchObject({ buyer: values.buyerSiret, service: values.serviceCode });
    },
  );

  it.each(casesIn(name, ['Destinataire', 'Fournisseur'], 2))(
    'takes the tab that is chosen for the title of a panel that says not whose it is, and for no choice: %s',
    async (chosen) => {
      const tabs = ['Fournisseur', 'Destinataire', 'Détail TVA'].map(
        (title) =>
          `<button type="button" role="tab" style="cursor:pointer" onclick="document.title = 'pressed'" aria-selected="${title === chosen}">${title}</button>`,
      );
      page = await pages.open({
        html: `<h1>Déposer une facture</h1><div><div><div role="tablist">${tabs.join('')}</div></div><div><div role="tabpanel">${text('SIRET', 'asked')}</div></div></div>${totals}`,
        script: '',
      });
      const { plan } = await fillFrom(page, draft);
      expect(plan.screen).toBe('form');
      expect(await modelOf(page)).toMatchObject({ asked: chosen === 'Fournisseur' ? siret : values.buyerSiret });
      const { controls } = await look(page);
      expect(controls.filter(({ kind }) => kind === 'radio-group' || kind === 'folded')).toEqual([]);
      expect(await page.title()).not.toBe('pressed');
    },
  );
});
