/** The same form in other words and other mark-up, as a portal of next year might write it. */
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { contentBrowser, fillFrom, modelOf } from './content-page.ts';

const html = `<style>
  .hidden-radio { position: absolute; opacity: 0; } .row { display: grid; grid-template-columns: 220px 220px 1fr; gap: 8px; margin: 10px 0; }
  .float { position: relative; margin: 18px 0; } .float label { position: absolute; top: -12px; left: 4px; font-size: 11px; }
  .fr-hint-text { display: block; } </style>
<main><form>
 <div class="card"><div class="card-header"><span class="card-title">Votre entreprise</span></div>
   <dl><dt>Votre SIRET</dt><dd><input data-model="seller" readonly value="897 433 942 00055"></dd>
       <dt>Service</dt><dd><input data-model="sellerService"></dd></dl></div>
 <div class="card"><div class="card-header"><span class="card-title">Organisme public destinataire</span></div>
   <div class="row"><span>La facture est-elle adressée à un service de l’État ?</span>
     <span><input class="hidden-radio" type="radio" name="s" id="s1" data-model="state" value="oui"><label for="s1">Oui</label>
     <input class="hidden-radio" type="radio" name="s" id="s2" data-model="state" value="non"><label for="s2">Non</label></span></div>
   <div class="float"><input id="b" data-model="siret"><label for="b">SIRET de l’organisme</label></div>
   <div class="float"><input id="c" data-model="service"><label for="c">Service exécutant</label></div></div>
 <section aria-labelledby="t3"><h2 id="t3">Votre facture</h2>
   <input data-model="number" placeholder="Votre numéro de facture">
   <label class="fr-label" for="d">Date d’émission<span class="fr-hint-text">Format attendu : jj/mm/aaaa</span></label><input id="d" data-model="date">
   <div class="row"><div>Monnaie</div><div>Nature du document</div><div></div>
     <div><select data-model="currency"><option value="">Choisissez…<option value="978">EUR – Euro<option value="840">USD – Dollar</select></div>
     <div role="radiogroup" aria-label="Nature du document"><label><input type="radio" name="n" data-model="type" value="A">Avoir</label>
       <label><input type="radio" name="n" data-model="type" value="F">Facture</label></div></div>
   <table><tr><th>Référence d’engagement juridique (EJ)<td><input data-model="ej"><th>Référence du marché public<td><input data-model="contract"></tr>
     <tr><th>Exigibilité de la TVA<td><select data-model="vat"><option value="">--<option value="E">Encaissements<option value="D">Débits</select>
     <th>Moyen de paiement<td><select data-model="payment"><option value="">Sélectionner<option value="30">Virement bancaire (SEPA)<option value="20">Chèque</select></tr></table></section>
 <table><caption>Montants de la facture</caption>
   <tr><th>Total hors taxes</th><th>Total de la TVA</th><th>Total toutes taxes comprises</th><th>Total à régler</th></tr>
   <tr><td><input data-model="net"></td><td><input data-model="vatAmount"></td><td><input data-model="gross"></td><td><input data-model="due" type="number" step="0.01"></td></tr></table>
 <button>Suivant</button></form></main>`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);

  it('fills every field of a page it has never met', async () => {
    const page = await open({ html });
    const { status } = await fillFrom(page, draftOf({ ...values, contractNumber: 'M-7' }));
    expect(await modelOf(page)).toEqual({
      seller: '897 433 942 00055',
      sellerService: '',
      state: 'oui',
      siret: '11000201100044',
      service: 'SFACETAT',
      number: 'F2026-01125',
      date: '17/02/2026',
      currency: '978',
      type: 'F',
      ej: '0000048295',
      contract: 'M-7',
      vat: 'E',
      payment: '30',
      net: '7850,00',
      vatAmount: '1570,00',
      gross: '9420,00',
      due: '9420.00',
    });
    expect(status).toMatchObject({ sellerSiret: 'already-right', amountDue: 'filled', currency: 'filled' });
  });
});
