/** A page that its server draws part by part: the extension itself, out of the page's own world, asks for a part as a press does. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/build-all.ts';
import { openBeside } from '../support/open-beside.ts';
import * as panelDriver from '../support/panel-driver.ts';

const page = `<title>Chorus Pro</title><h1>Déposer une facture</h1><form onsubmit="window.sent = true; return false">
  <fieldset><legend>Montants totaux</legend>${['Montant HT', 'Montant TVA', 'Montant TTC', 'Net à payer'].map((label) => `<p><label>${label} <input></label></p>`).join('')}</fieldset>
  <section><h2>Détail de la TVA</h2><table><thead><tr><th>Taux</th><th>Base HT</th><th>Montant de TVA</th></tr></thead><tbody id="rows"></tbody></table>
  <a href="javascript:__doPostBack('ctl00$Main$lnkAjouter','')">Ajouter une ligne</a></section><button>Valider et envoyer</button></form>
<script>
  // Sys.WebForms.PageRequestManager
  const __doPostBack = () => setTimeout(() => {
    document.querySelector('#rows').insertAdjacentHTML('beforeend', '<tr>' + ['Taux', 'Base HT', 'Montant de TVA'].map((name) => '<td><input aria-label="' + name + '"></td>').join('') + '</tr>');
  }, 200);
</script>`;

it.each(['chromium', 'firefox'] as const)('adds the rows of VAT: %s', async (name) => {
  const beside = await openBeside(name, { 'index.html': page });
  try {
    await panelDriver.dropFile(beside.session, beside.panel, join(projectRoot, 'test/corpus/own/facture-exemple.pdf'));
    await panelDriver.waitUntilRead(beside.panel);
    await panelDriver.openFill(beside.panel);
    await panelDriver.fillAll(beside.panel, 'ours');
    const rows = await beside.portal.$$eval('#rows input', (inputs) => inputs.map((input) => input.value));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows).not.toContain('');
    expect(await beside.portal.evaluate('window.sent')).toBeUndefined();
  } finally {
    await beside.close();
  }
});
