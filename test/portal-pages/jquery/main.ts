/** Two screens in tables as a server writes them, the names in the cell on the left, real jQuery and Select2 for what is searched. */
/// <reference path="../../../pwa/practice/select2.d.ts" />
import jQuery from 'jquery';
import 'select2/dist/css/select2.css';
import installSelect2 from 'select2/dist/js/select2.js';
import {
  cadres,
  currencies,
  depositFormats,
  documentTypes,
  optionTags,
  paymentMeans,
  radioTags,
  vatTypes,
  yesNo,
} from '../options.ts';
import { carriedBy, countSubmissions, entered, publish, rowsCarriedBy } from '../page-model.ts';
import { type Found, findServices, findStructures } from '../server-data.ts';

installSelect2(window, jQuery);

const row = (label: string, widget: string): string => `<tr><td class="label">${label}</td><td>${widget}</td></tr>`;
const list = (name: string, options: string): string => `<select name="${name}">${options}</select>`;
const input = (name: string, more = ''): string => `<input name="${name}" ${more}>`;
const searched = (name: string): string => `<select name="${name}" class="searched" style="width:320px"></select>`;
const table = (title: string, ...rows: string[]): string => `<h2>${title}</h2><table>${rows.join('')}</table>`;

const uploadScreen = `<h1>DÉPÔT D'UNE NOUVELLE FACTURE</h1><form method="get">
  <table>${row('* Choix du fichier à importer', input('file', 'type="file"'))}</table>
  ${table('FORMAT DE DÉPÔT', row('* Format de dépôt :', list('depositFormat', optionTags(depositFormats))))}
  ${table(
    'INFORMATIONS COMPLÉMENTAIRES',
    row('* Cadre de facturation :', list('cadre', optionTags(cadres))),
    row(
      '* Structure :',
      list(
        'sellerSiret',
        optionTags([
          ['89743394200055', '89743394200055 - AFE Test - Atelier du marché'],
          ['11111111111111', '11111111111111 - Autre'],
        ]),
      ),
    ),
    row('Sélectionner un service :', list('supplierService', optionTags([['COMPTA', 'COMPTA - Comptabilité']]))),
  )}<input type="hidden" name="etape" value="2"><button>Continuer</button></form>`;

/** Some fields come filled by the portal's own recognition: one wrong, two right. */
const formScreen = `<h1>FACTURE DÉPOSÉE</h1><form>
  ${table('FOURNISSEUR DE LA FACTURE', row('* Désignation :', input('', 'readonly value="89743394200055 - AFE Test"')), row('Service :', input('', 'disabled')))}
  ${table(
    'DESTINATAIRE DE LA FACTURE',
    row("Le destinataire est-il l'État ?", radioTags('isState', yesNo)),
    row('* SIRET :', searched('buyerSiret')),
    row('Raison sociale :', input('', 'readonly')),
    row('Code service', searched('serviceCode')),
  )}
  ${table(
    'RÉFÉRENCES',
    row('* Numéro de facture :', input('invoiceNumber', 'class="bleute" value="01130" maxlength="20"')),
    row('Date de facture :', input('issueDate', 'placeholder="jj/mm/aaaa"')),
    row('* Devise :', list('currency', optionTags(currencies, 'EUR'))),
    row('Type', radioTags('documentType', documentTypes)),
    row("N° d'engagement :", input('commitmentNumber', 'class="bleute" value="0000048295"')),
    row('Numéro du marché :', input('contractNumber')),
    row('* Type de TVA :', list('vatType', optionTags(vatTypes))),
    row('* Mode de règlement :', list('paymentMeans', optionTags(paymentMeans))),
  )}
  ${table(
    'MONTANTS TOTAUX',
    row('* Montant HT :', input('totalNet', 'class="bleute" value="7850,00"')),
    row('* Montant TVA :', input('totalVat')),
    row('Montant TTC :', input('totalGross')),
    row('* Net à payer :', input('amountDue', 'placeholder="Net à payer"')),
  )}
  <h3>Détail de la TVA (Facultatif)</h3><table id="lines"><tr><th>Taux</th><th>Base HT</th><th>Montant TVA</th></tr></table>
  <button type="button" id="add">Ajouter une ligne</button><br>
  <button>Annuler</button><button>Enregistrer en mode Brouillon</button><button>Valider et envoyer</button></form>`;

const uploaded = ['file', 'depositFormat', 'cadre', 'sellerSiret', 'supplierService'];

const onForm = location.search.includes('etape=2');
document.body.innerHTML = onForm ? formScreen : uploadScreen;
const [form] = document.forms;
if (!form) throw new Error('no form');

/** The first screen's answers came with the request: a name is all that is left of the file. */
const sent = new URLSearchParams(location.search);
publish(() =>
  onForm
    ? {
        ...Object.fromEntries(uploaded.map((name) => [name, sent.get(name) ?? ''])),
        ...carriedBy(form, entered),
        vatBreakdown: rowsCarriedBy(form),
      }
    : carriedBy(form, uploaded),
);
if (onForm) countSubmissions(form);

const source = (find: (text: string) => Promise<Found[]>) => ({
  delay: 150,
  transport: ({ data }: { data?: { term?: string } }, success: (found: Found[]) => void) => {
    void find(data?.term ?? '').then(success);
    return {};
  },
  processResults: (found: Found[]) => ({
    results: found.map(({ code, name }) => ({ id: code, text: `${code} - ${name}` })),
  }),
});
const searching = (name: string, find: (text: string) => Promise<Found[]>, placeholder: string): void => {
  const language = { noResults: () => 'Aucun résultat' };
  jQuery(form.querySelector(`[name=${name}]`) as Element).select2({
    ajax: source(find),
    placeholder,
    minimumInputLength: 2,
    language,
  });
};
if (onForm) {
  searching('buyerSiret', findStructures, 'Rechercher une structure');
  searching('serviceCode', findServices, 'Rechercher un service');
}

document.querySelector('#add')?.addEventListener('click', () => {
  const cells = ['rate', 'base', 'amount'].map((name) => `<td>${input(name)}</td>`).join('');
  document.querySelector('#lines')?.insertAdjacentHTML('beforeend', `<tr>${cells}</tr>`);
});
