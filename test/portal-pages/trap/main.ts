/** A page that punishes haste: fields nobody sees, fields of other forms, twins, amounts written anew, a late rejection, forms that send themselves. */
import { cadres, currencies, documentTypes, optionTags, paymentMeans, radioTags, vatTypes, yesNo } from '../options.ts';
import { carriedBy, countSubmissions, onOneScreen, publish } from '../page-model.ts';

const REJECTED_AFTER = 2500;
const field = (label: string, widget: string): string => `<p><label>${label}</label> ${widget}</p>`;
const input = (name: string, more = ''): string => `<input name="${name}" ${more}>`;
const list = (name: string, options: string, more = ''): string => `<select name="${name}" ${more}>${options}</select>`;
const trap = (label: string): string => field(label, '<input data-trap>');

document.body.innerHTML = `<header><form><label for="h">Numéro de facture</label><input id="h" data-trap><button>OK</button></form></header>
 <aside><h2>Recherche avancée</h2><form><label for="a">SIRET</label><input id="a" data-trap><label for="b">Numéro d'engagement</label><input id="b" data-trap><button>Rechercher</button></form></aside>
 <main><h1>Déposer facture</h1><form id="deposit">
 <fieldset><legend>Fournisseur de la facture</legend>${field('SIRET :', input('sellerSiret', 'value="89743394200055" readonly'))}${field('Code service :', '<input data-trap>')}</fieldset>
 <fieldset><legend>Cadre de facturation</legend>${field('* Cadre de facturation :', list('cadre', optionTags(cadres)))}</fieldset>
 <fieldset><legend>Valideur</legend>${trap('SIRET :')}${trap('Code service :')}</fieldset>
 <fieldset><legend>Destinataire de la facture</legend><p>Le destinataire est-il l’État ? ${radioTags('isState', yesNo)}</p>${field('* SIRET :', input('buyerSiret'))}${field('Code service :', input('serviceCode'))}
   <div class="away">${trap('SIRET :')}</div></fieldset>
 <fieldset><legend>Références</legend>${field('* Numéro de facture :', input('invoiceNumber', 'value="01130"'))}
   <div class="away">${trap('Numéro de facture :')}</div><div class="clear">${trap('Numéro de facture :')}</div><div class="folded">${trap('Date de facture :')}</div><div aria-hidden="true">${trap('Site web')}</div>
   ${field('Date de facture :', input('issueDate'))}${field('* Devise :', list('currency', optionTags(currencies, 'EUR')))}<p>Type ${radioTags('documentType', documentTypes)}</p>
   ${trap("N° d'engagement :")}${trap("N° d'engagement :")}
   ${field('Numéro du marché :', input('contractNumber'))}${field('* Type de TVA :', list('vatType', optionTags(vatTypes)))}
   ${field('* Mode de règlement :', list('paymentMeans', optionTags(paymentMeans), 'data-sends'))}</fieldset>
 <fieldset><legend>Facture d’origine</legend>${trap('Numéro de facture :')}${trap('Date de facture :')}</fieldset>
 <fieldset><legend>Montants totaux</legend>${field('* Montant HT :', input('totalNet', 'data-amount'))}${field('* Montant TVA :', input('totalVat', 'data-amount'))}${field('Montant TTC :', input('totalGross', 'data-amount'))}${field('* Net à payer :', input('amountDue', 'data-amount'))}</fieldset>
 <fieldset><legend>Acompte</legend>${trap('Montant HT :')}${trap('Montant TVA :')}</fieldset>
 <fieldset><legend>Commentaire</legend><textarea data-trap></textarea></fieldset>
 <button>Enregistrer en mode Brouillon</button><button>Valider et envoyer</button></form></main>`;

const deposit = document.querySelector<HTMLFormElement>('#deposit');
if (!deposit) throw new Error('no form');
for (const form of document.forms) countSubmissions(form);
publish(
  () =>
    carriedBy(
      deposit,
      onOneScreen.filter((name) => name !== 'commitmentNumber'),
    ),
  () =>
    [...document.querySelectorAll<HTMLInputElement>('[data-trap]')]
      .filter(({ value }) => value !== '')
      .map((each) => each.closest('fieldset')?.querySelector('legend')?.textContent ?? each.id),
);

/** "7850,00" typed becomes "7 850,00 €". */
for (const amount of deposit.querySelectorAll<HTMLInputElement>('[data-amount]'))
  amount.addEventListener('blur', () => {
    const number = Number(amount.value.replace(/[\s\u202f€]/g, '').replace(',', '.'));
    if (amount.value !== '')
      amount.value = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(number);
  });

/** The server looks the market up and does not know it. */
deposit.querySelector('[name=contractNumber]')?.addEventListener('change', ({ target }) => {
  setTimeout(() => {
    (target as HTMLInputElement).value = '';
    (target as HTMLInputElement).insertAdjacentHTML('afterend', '<span role="alert">Marché inconnu</span>');
  }, REJECTED_AFTER);
});

deposit.querySelector('[data-sends]')?.addEventListener('change', () => deposit.requestSubmit());
