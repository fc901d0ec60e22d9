/** The State's mark-up: labels above with hints in them, radios hidden behind their labels, accordions; checked and tidied on leaving. */
import {
  cadres,
  currencies,
  documentTypes,
  type Option,
  optionTags,
  paymentMeans,
  vatTypes,
  yesNo,
} from '../options.ts';
import { carriedBy, countSubmissions, entered, publish, rowsCarriedBy } from '../page-model.ts';
import { type Found, findServices, findStructures } from '../server-data.ts';

let last = 0;
const group = (label: string, hint: string, widget: (id: string) => string): string => {
  last += 1;
  const id = `champ-${last}`;
  const tip = hint === '' ? '' : `<span class="fr-hint-text">${hint}</span>`;
  return `<div class="fr-input-group" id="${id}-group"><label class="fr-label" for="${id}">${label}${tip}</label>${widget(id)}<div class="fr-messages-group" id="${id}-messages" aria-live="polite"></div></div>`;
};
const input = (name: string, label: string, hint = '', more = ''): string =>
  group(
    label,
    hint,
    (id) => `<input class="fr-input" id="${id}" name="${name}" aria-describedby="${id}-messages" ${more}>`,
  );
const list = (name: string, label: string, options: readonly Option[], chosen = ''): string =>
  group(
    label,
    '',
    (id) => `<select class="fr-select" id="${id}" name="${name}">${optionTags(options, chosen)}</select>`,
  );
const radios = (name: string, legend: string, options: readonly Option[]): string =>
  `<fieldset class="fr-fieldset" aria-labelledby="${name}-legend"><legend class="fr-fieldset__legend" id="${name}-legend">${legend}</legend>${options
    .map(
      ([value, text]) =>
        `<div class="fr-fieldset__element"><div class="fr-radio-group"><input type="radio" id="${name}-${value}" name="${name}" value="${value}"><label class="fr-label" for="${name}-${value}">${text}</label></div></div>`,
    )
    .join('')}</fieldset>`;
const searched = (name: string, label: string, hint: string): string =>
  `${input(`${name}Shown`, label, hint, `autocomplete="off" aria-autocomplete="list" data-search="${name}"`)}<ul class="fr-menu" id="${name}-list"></ul><input type="hidden" name="${name}">`;

document.body.innerHTML = `<header class="fr-header" role="banner"><p>République française</p>
   <div class="fr-search-bar" role="search"><label class="fr-label" for="q">Numéro de facture</label><input class="fr-input" id="q" type="search"><button class="fr-btn">Rechercher</button></div></header>
 <main><h1>Déposer une facture</h1><p>Sauf mention contraire, tous les champs sont obligatoires.</p><form>
 <section><h2>Contexte de facturation</h2>${list('cadre', 'Cadre de facturation', cadres)}</section>
 <section><h2>À qui adressez-vous la facture ?</h2>${radios('isState', "La facture est-elle adressée à l'État ?", yesNo)}
   ${searched('buyerSiret', 'Numéro SIRET de la structure publique', 'Exemple : 11000201100044')}
   ${searched('serviceCode', 'Code du service exécutant (facultatif)', 'Il figure sur le bon de commande')}</section>
 <section><h2>Votre facture</h2>${radios('documentType', "S'agit-il d'une facture ou d'un avoir ?", documentTypes)}
   ${input('invoiceNumber', 'Numéro de la facture', '20 caractères maximum', 'maxlength="20"')}
   ${input('issueDate', "Date d'émission de la facture", 'Format attendu : JJ/MM/AAAA')}
   ${list('currency', 'Devise de facturation', currencies)}
   ${input('commitmentNumber', "Référence d'engagement juridique (EJ)", 'Dix chiffres pour les services de l’État')}
   ${input('contractNumber', 'Numéro du marché public (facultatif)')}
   ${list('vatType', 'Régime de TVA', vatTypes)}${list('paymentMeans', 'Moyen de paiement', paymentMeans)}</section>
 <section><h2>Montants</h2>${input('totalNet', 'Total hors taxes', 'En euros, par exemple 1 234,56', 'data-amount inputmode="decimal"')}
   ${input('totalVat', 'Total de la TVA', 'En euros', 'data-amount')}${input('totalGross', 'Total toutes taxes comprises', 'En euros', 'data-amount')}${input('amountDue', 'Total à régler', 'En euros', 'data-amount')}
   <div class="fr-accordion"><h3 class="fr-accordion__title"><button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="detail">Détail de la TVA</button></h3>
   <div class="fr-collapse" id="detail"><div id="lines"></div><button type="button" class="fr-btn" id="add">Ajouter une ligne</button></div></div></section>
 <ul class="fr-btns-group"><li><button class="fr-btn fr-btn--secondary">Enregistrer en mode brouillon</button></li><li><button class="fr-btn">Valider et envoyer</button></li></ul></form></main>`;

const [form] = [...document.querySelectorAll('main form')] as HTMLFormElement[];
if (!form) throw new Error('no form');
countSubmissions(form);
publish(
  () => ({ ...carriedBy(form, ['cadre', ...entered]), vatBreakdown: rowsCarriedBy(form) }),
  () => ((document.querySelector('#q') as HTMLInputElement).value === '' ? [] : ['header search']),
);

/** An amount that cannot be read is wiped, as a strict page does. */
form.addEventListener(
  'blur',
  ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-amount]') || target.value === '') return;
    const number = Number(target.value.replace(/[\s\u202f]/g, '').replace(',', '.'));
    const tidy = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    target.value = Number.isFinite(number) ? tidy.format(number) : '';
  },
  true,
);

const search = async (field: HTMLInputElement, name: string): Promise<void> => {
  const [hidden, menu] = [form.elements.namedItem(name) as HTMLInputElement, document.querySelector(`#${name}-list`)];
  hidden.value = '';
  const typed = field.value;
  const found: Found[] = await (name === 'buyerSiret' ? findStructures(typed) : findServices(typed));
  if (field.value !== typed || !menu) return;
  menu.innerHTML = found.length === 0 ? '<li>Aucun résultat</li>' : '';
  for (const { code, name: called } of found) {
    const item = document.createElement('li');
    item.innerHTML = `<strong>${code}</strong> <span>${called}</span>`;
    item.onmousedown = () => {
      hidden.value = code;
      field.value = `${code} ${called}`;
      menu.innerHTML = '';
    };
    menu.append(item);
  }
};
for (const field of form.querySelectorAll<HTMLInputElement>('[data-search]'))
  field.addEventListener('input', () => void search(field, field.dataset.search ?? ''));

const toggle = document.querySelector<HTMLElement>('.fr-accordion__btn');
toggle?.addEventListener('click', () => {
  const open = document.querySelector('#detail')?.classList.toggle('fr-collapse--expanded');
  toggle.setAttribute('aria-expanded', String(open));
});
document.querySelector('#add')?.addEventListener('click', () => {
  const cells = [
    input('rate', 'Taux de TVA (%)'),
    input('base', 'Base HT', '', 'data-amount'),
    input('amount', 'Montant de TVA', '', 'data-amount'),
  ];
  document.querySelector('#lines')?.insertAdjacentHTML('beforeend', `<div class="fr-grid-row">${cells.join('')}</div>`);
});
