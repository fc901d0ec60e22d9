/** Controls that a page draws itself, with or without saying what they are: each is used as a person would. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, look } from './content-page.ts';
import { drawnControls, pageOf, scriptOf } from './drawn-controls.ts';
import { drawnDates } from './drawn-dates.ts';
import { drawnSearches, heardSearch } from './drawn-searches.ts';

/** As where the panel has it: what is focused is told nothing of it. */
const WITHOUT_FOCUS = `document.hasFocus = () => false;
  for (const type of ['focus', 'focusin', 'blur', 'focusout'])
    window.addEventListener(type, (event) => { if (event.isTrusted) event.stopImmediatePropagation(); }, true);`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  let page: Page;

  it.each(casesIn(name, [...drawnControls, ...drawnDates, ...drawnSearches], 3))('fills $name', async (drawn) => {
    page = await open({ html: pageOf(drawn), script: scriptOf(drawn) });
    const { status } = await fillFrom(
      page,
      draftOf({ ...values, vatBreakdown: [{ rate: 2000, base: 785000, amount: 157000 }] }),
    );
    expect(await page.evaluate('heldByPage()')).toBe(drawn.model);
    expect(status[drawn.field]).toBe('filled');
  });

  it('searches a list whose field must hear that it has the focus, in a window that has none', async () => {
    page = await open({ html: pageOf(heardSearch), script: `${WITHOUT_FOCUS}\n${scriptOf(heardSearch)}` });
    const { status } = await fillFrom(page, draftOf());
    expect(await page.evaluate('heldByPage()')).toBe(heardSearch.model);
    expect(status[heardSearch.field]).toBe('filled');
  });

  it('knows a drawn list that its page calls disabled, be it a mere span, as locked', async () => {
    const list = (how: string) =>
      `<p><label>Code service</label> <span tabindex="-1" ${how} style="cursor:pointer;display:inline-block">Sélectionner un service</span></p>`;
    page = await open({ html: list('disabled="disabled"') + list('') });
    const { controls } = await look(page);
    expect(controls.map(({ kind, locked }) => [kind, locked])).toEqual([
      ['lookup', true],
      ['lookup', false],
    ]);
  });

  it('takes for a panel no box but one that only shows more of the form, until it is ticked', async () => {
    const boxes = ['Saisir le détail de la TVA', 'Saisir un avoir', 'Facture concernée par une ventilation'];
    const html = boxes.map((label) => `<p><label><input type="checkbox"> ${label}</label></p>`).join('');
    page = await open({ html: `${html}<p><label><input type="checkbox" checked> Détail de la TVA</label></p>` });
    const { controls } = await look(page);
    expect(controls.map(({ kind }) => kind)).toEqual(['folded', 'checkbox', 'checkbox', 'checkbox']);
  });

  it('makes one choice of the radios of a part that holds more, and none of a lone one', async () => {
    const radio = (text: string) => `<span role="radio" tabindex="0" aria-checked="false">${text}</span>`;
    const group = (words: string, radios: string) =>
      `<p>${words} <span role="radiogroup" aria-label="${words}">${radios}</span></p>`;
    page = await open({
      html: `<div role="group" aria-label="Références"><label>Bon <input></label>${group('Type', radio('Facture') + radio('Avoir'))}${group('État', radio('Oui') + radio('Non'))}</div><div role="group">${radio('Seul')}</div>`,
    });
    const { controls } = await look(page);
    expect(controls.map(({ kind, labels }) => [kind, labels[0]?.text])).toEqual([
      ['text', 'Bon'],
      ['radio-group', 'Type'],
      ['radio-group', 'État'],
    ]);
  });

  it('knows radios that are drawn over hidden ones as one choice', async () => {
    const option = (text: string, id: string) =>
      `<div><input type="radio" name="cadre" id="${id}" style="display:none"><button type="button" role="radio" aria-checked="false" aria-label="${text}">○</button><label for="${id}">${text}</label></div>`;
    const options = option('A1 Dépôt par un fournisseur', 'a1') + option('A2 Facture déjà payée', 'a2');
    page = await open({ html: `<label>Cadre de facturation</label><div role="radiogroup">${options}</div>` });
    expect((await look(page)).controls.filter(({ kind }) => kind === 'radio-group')).toHaveLength(1);
  });
});
