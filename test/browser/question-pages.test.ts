/** A portal that asks one question a page: the question is the label, and each page is told from its own words. */
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { pressNext } from '../support/press-next.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';

const style = `<style>.radio { position: relative; padding: 8px 0 8px 50px; } .radio input { position: absolute; left: 0; width: 44px; height: 44px; margin: 0; opacity: 0; }</style>`;

const pageOf = (question: string): string =>
  `${style}<title>Question - Déposer une facture</title><main><p>Question 3 sur 15</p><form>${question}
   <button type="submit" name="action" value="next">Continuer</button></form></main>`;

const text = (question: string, hint: string): string =>
  `<h1><label for="a">${question}</label></h1><div id="h">${hint}</div><input id="a" aria-describedby="h" data-model="answer">`;

type Answer = [text: string, hint?: string, more?: string];
const radios = (question: string, ...answers: Answer[]): string =>
  `<fieldset><legend><h1>${question}</h1></legend>${answers
    .map(
      ([label, hint = '', more = ''], at) =>
        `<div class="radio"><input type="radio" id="r${at}" name="a" value="${at}" data-model="answer" ${more}><label for="r${at}">${label}</label><div>${hint}</div></div>`,
    )
    .join('')}</fieldset>`;

const parts = ['Jour', 'Mois', 'Année']
  .map((part) => `<div><label for="${part}">${part}</label><input id="${part}" data-model="${part}"></div>`)
  .join('');

const draft = draftOf({ ...values, contractNumber: 'M-7', isState: false, sellerSiret: '89743394200055' });

const pages: [what: string, html: string, model: Record<string, string>][] = [
  [
    'the number',
    text('Quel est le numéro de la facture ?', 'Tel qu’il figure sur la facture'),
    { answer: 'F2026-01125' },
  ],
  ['the SIRET', text('Quel est le SIRET du client public ?', '14 chiffres'), { answer: '11000201100044' }],
  [
    'the day',
    `<fieldset role="group"><legend><h1>Quelle est la date de la facture ?</h1></legend>${parts}</fieldset>`,
    { Jour: '17', Mois: '02', Année: '2026' },
  ],
  [
    'the account, told by what is written under its name',
    radios(
      'Pour quelle structure déposez-vous ?',
      ['Siège', 'SIRET 897 433 942 00048'],
      ['Atelier', 'SIRET 897 433 942 00055'],
    ),
    { answer: '1' },
  ],
  [
    'the service, told by what is written under its name',
    radios(
      'À quel service la facture est-elle destinée ?',
      ['Achats', 'Code service : ACH'],
      ['Factures', 'Code service : SFACETAT'],
      ['Aucun en particulier'],
    ),
    { answer: '1' },
  ],
  [
    'the contract, behind an answer',
    `${radios('La facture se rapporte-t-elle à un marché ?', ['Oui', '', 'aria-controls="more" aria-expanded="false"'], ['Non'])}
     <div id="more" hidden><label for="m">Numéro du marché</label><input id="m" data-model="contract"></div>
     <script>document.querySelector('#r0').addEventListener('change', (event) => { document.querySelector('#more').hidden = false; event.target.setAttribute('aria-expanded', 'true'); });</script>`,
    { answer: '0', contract: 'M-7' },
  ],
];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const { open } = contentBrowser(name);

  it.each(pages)('answers %s', async (_what, html, model) => {
    const page = await open({ html: pageOf(html) });
    await fillFrom(page, draft);
    expect(await modelOf(page)).toEqual(model);
  });

  it('leaves a choice between ways of searching, and between yes and no', async () => {
    const page = await open({
      html: pageOf(
        radios('SIRET du destinataire', ['Par SIRET'], ['Par nom']) + radios('Code service', ['Oui'], ['Non']),
      ),
    });
    await fillFrom(page, draft);
    expect(await modelOf(page)).toEqual({});
  });

  it('goes on by what has opened over the page, not by what lies behind', async () => {
    const page = await open({
      html: '<div inert><button>Étape suivante</button></div><div role="dialog"><button id="over">Reprendre</button></div>',
      script: `document.querySelector('#over').onclick = () => { document.title = 'resumed'; };`,
    });
    expect(await pressNext(page, /Étape suivante|Reprendre/)).toBe(true);
    expect(await page.title()).toBe('resumed');
  });

  it('goes on, as a person does, by a button that sends another word than it reads', async () => {
    const page = await open({ html: pageOf(text('Quel est le numéro de la facture ?', '')) });
    expect(await pressNext(page, /Continuer/)).toBe(true);
  });
});
