/** What the panel of ours says of a field whose part of the page has shut again over it. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../support/build-all.ts';
import { type Beside, openBeside } from '../support/open-beside.ts';
import * as panelDriver from '../support/panel-driver.ts';

const PANELS = {
  'Destinataire de la facture': ['SIRET'],
  Références: ['Numéro de facture', 'N° d’engagement'],
  'Montants totaux': ['Montant HT', 'Montant TVA', 'Montant TTC'],
};

/** One panel at a time is on the page; what was typed in it stays with it. */
const page = `<title>Chorus Pro</title><h1>Déposer une facture</h1><form onsubmit="return false"><div id="all"></div><button>Valider et envoyer</button></form>
<script>
  const all = document.querySelector('#all');
  for (const [title, labels] of Object.entries(${JSON.stringify(PANELS)})) {
    const section = document.createElement('section');
    section.innerHTML = '<h2><button type="button" aria-expanded="false">' + title + '</button></h2><div></div>';
    const body = document.createElement('div');
    body.innerHTML = labels.map((label) => '<p><label>' + label + ' <input></label></p>').join('');
    section.querySelector('button').addEventListener('click', ({ target }) => {
      const opens = target.getAttribute('aria-expanded') !== 'true';
      for (const other of all.children) { other.lastChild.replaceChildren(); other.querySelector('button').setAttribute('aria-expanded', 'false'); }
      if (opens) { section.lastChild.append(body); target.setAttribute('aria-expanded', 'true'); }
    });
    all.append(section);
  }
</script>`;

let beside: Beside;
beforeAll(async () => {
  beside = await openBeside('chromium', { 'index.html': page });
  await panelDriver.dropFile(beside.session, beside.panel, join(projectRoot, 'test/corpus/own/facture-exemple.pdf'));
  await panelDriver.waitUntilRead(beside.panel);
  await panelDriver.openFill(beside.panel);
  await panelDriver.fillAll(beside.panel, 'ours');
});
afterAll(() => beside?.close());

it('does not call empty what it cannot see', async () => {
  const row = await beside.panel.$eval('[data-target=buyerSiret]', (one) => ({
    status: (one as HTMLElement).dataset.status,
    text: one.textContent,
  }));
  expect(row.status).toBe('filled');
  expect(row.text).toContain('11000201100044');
  expect(row.text).not.toContain('vide');
});
