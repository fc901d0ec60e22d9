/** The mark-up of a component library that draws every list in an overlay at the end of the page. */
import { publish, submitted } from '../page-model.ts';
import { type Found, findServices, findStructures } from '../server-data.ts';

const model: Record<string, unknown> = { currency: 'EUR', vatBreakdown: [] };
publish(() => structuredClone(model));

const at = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};

let last = 0;
const nextId = (): string => {
  last += 1;
  return `mat-${last}`;
};

const field = (label: string, inner: (id: string) => string): string => {
  const id = nextId();
  return `<mat-form-field><div class="mdc-text-field"><label class="mdc-floating-label" id="${id}-label" for="${id}"><mat-label>${label}</mat-label><span aria-hidden="true" class="mat-mdc-form-field-required-marker"> *</span></label>${inner(id)}</div><div class="mat-mdc-form-field-subscript-wrapper"></div></mat-form-field>`;
};
const text = (name: string, label: string, more = ''): string =>
  field(label, (id) => `<input id="${id}" data-name="${name}" class="mat-mdc-input-element" ${more}>`);
const list = (name: string, label: string): string =>
  field(
    label,
    (id) =>
      `<mat-select id="${id}" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${id}-label ${id}-value" data-name="${name}" class="mat-mdc-select"><div class="mat-mdc-select-trigger"><div class="mat-mdc-select-value" id="${id}-value"><span class="mat-mdc-select-placeholder"></span></div></div></mat-select>`,
  );
const lookup = (name: string, label: string): string =>
  text(name, label, 'role="combobox" aria-autocomplete="list" aria-expanded="false" autocomplete="off" data-lookup');

at('app-root').innerHTML =
  `<mat-toolbar><span>Chorus Pro</span><form role="search"><input aria-label="Rechercher une facture" placeholder="Numéro de facture"></form></mat-toolbar>
 <main><h1 class="mat-headline-4">Saisie des informations de la facture</h1><form id="form">
 <mat-card><mat-card-title>Fournisseur de la facture</mat-card-title>${text('sellerSiret', 'Structure', 'readonly')}${text('supplierService', 'Service')}</mat-card>
 <mat-card><mat-card-title>Cadre de facturation</mat-card-title>${list('cadre', 'Cadre de facturation')}</mat-card>
 <mat-card><mat-card-title>Destinataire de la facture</mat-card-title>
   <label id="et">Le destinataire est-il l'État ?</label><mat-radio-group role="radiogroup" aria-labelledby="et">${[
     'Oui',
     'Non',
   ]
     .map(
       (word) =>
         `<mat-radio-button><div class="mdc-form-field"><div class="mdc-radio"><input type="radio" class="mdc-radio__native-control" name="etat" value="${word}" id="r${word}"></div><label for="r${word}">${word}</label></div></mat-radio-button>`,
     )
     .join('')}</mat-radio-group>
   ${lookup('buyerSiret', 'Structure')}${lookup('serviceCode', 'Service')}</mat-card>
 <mat-card><mat-card-title>Références</mat-card-title>${text('invoiceNumber', 'Numéro de facture', 'maxlength="20"')}${text('issueDate', 'Date de facture', 'data-date placeholder="jj/mm/aaaa"')}
   ${list('currency', 'Devise')}${list('documentType', 'Type')}${text('commitmentNumber', "Numéro d'engagement")}${text('contractNumber', 'Numéro du marché')}${list('vatType', 'Type de TVA')}${list('paymentMeans', 'Mode de règlement')}</mat-card>
 <mat-card><mat-card-title>Montants totaux</mat-card-title>${text('totalNet', 'Montant HT', 'data-amount')}${text('totalVat', 'Montant TVA', 'data-amount')}${text('totalGross', 'Montant TTC', 'readonly')}${text('amountDue', 'Net à payer', 'data-amount')}
   <mat-expansion-panel id="vat"><mat-expansion-panel-header role="button" tabindex="0" aria-expanded="false" aria-controls="vat-body">Saisir le détail de la TVA (facultatif)</mat-expansion-panel-header>
   <div class="mat-expansion-panel-content" id="vat-body" role="region"><div id="lines"></div><button type="button" id="add">Ajouter une ligne</button></div></mat-expansion-panel></mat-card>
 <button class="mdc-button" type="submit"><span class="mdc-button__label">Valider et envoyer</span></button></form></main>`;

const options: Record<string, [string, string][]> = {
  cadre: [
    ['A1', "A1 : Dépôt par un fournisseur d'une facture"],
    ['A2', "A2 : Dépôt par un fournisseur d'une facture déjà payée"],
    ['A9', "A9 : Dépôt par un sous-traitant d'une facture"],
    ['A12', "A12 : Dépôt par un cotraitant d'une facture"],
  ],
  currency: [
    ['CHF', 'CHF - Franc suisse'],
    ['EUR', 'EUR - Euro européen'],
  ],
  documentType: [
    ['invoice', 'Facture'],
    ['creditNote', 'Avoir'],
  ],
  vatType: [
    ['TVA_SUR_DEBIT', 'TVA sur les débits'],
    ['TVA_SUR_ENCAISSEMENT', 'TVA sur les encaissements'],
    ['EXONERATION', 'Exonération'],
    ['SANS_TVA', 'Sans TVA'],
  ],
  paymentMeans: [
    ['CHEQUE', 'Chèque'],
    ['PRELEVEMENT', 'Prélèvement'],
    ['VIREMENT', 'Virement'],
  ],
};

const overlay = at('.cdk-overlay-container');
const closeOverlay = (): void => {
  overlay.innerHTML = '';
  for (const open of document.querySelectorAll('[aria-expanded=true][role=combobox]'))
    open.setAttribute('aria-expanded', 'false');
};
type Choice = { text: string; take: () => void };

const openPanel = (owner: HTMLElement, choices: Choice[]): void => {
  closeOverlay();
  const id = nextId();
  owner.setAttribute('aria-expanded', 'true');
  owner.setAttribute('aria-controls', id);
  const { left, bottom, width } = owner.getBoundingClientRect();
  overlay.innerHTML = `<div class="cdk-overlay-backdrop"></div><div class="mat-mdc-select-panel" role="listbox" id="${id}" style="left:${left}px;top:${bottom}px;width:${width}px"></div>`;
  for (const { text: words, take } of choices) {
    const option = document.createElement('mat-option');
    option.setAttribute('role', 'option');
    option.innerHTML = `<span class="mdc-list-item__primary-text"> ${words} </span>`;
    option.addEventListener('click', () => {
      closeOverlay();
      take();
    });
    at(`#${id}`).append(option);
  }
  at('.cdk-overlay-backdrop').addEventListener('click', closeOverlay);
};

const show = (select: HTMLElement, words: string): void => {
  const value = select.querySelector('.mat-mdc-select-value');
  if (value)
    value.innerHTML = `<span class="mat-mdc-select-value-text"><span class="mat-mdc-select-min-line">${words}</span></span>`;
};

for (const select of document.querySelectorAll<HTMLElement>('mat-select')) {
  const name = select.dataset.name ?? '';
  if (name === 'currency') show(select, 'EUR - Euro européen');
  select.addEventListener('click', () =>
    openPanel(
      select,
      (options[name] ?? []).map(([value, words]) => ({
        text: words,
        take: () => {
          model[name] = value;
          show(select, words);
        },
      })),
    ),
  );
}

const ask = async (input: HTMLInputElement): Promise<void> => {
  const { value, dataset } = input;
  const name = dataset.name ?? '';
  delete model[name];
  const found: Found[] = await (name === 'buyerSiret' ? findStructures(value) : findServices(value));
  if (input.value !== value || document.activeElement !== input) return;
  openPanel(
    input,
    found.map(({ code, name: called }) => ({
      text: `${code} <small>${called}</small>`,
      take: () => {
        model[name] = code;
        input.value = `${code} ${called}`;
      },
    })),
  );
};

for (const input of document.querySelectorAll<HTMLInputElement>('main input[data-name]')) {
  const name = input.dataset.name ?? '';
  if (input.hasAttribute('data-lookup')) input.addEventListener('input', () => void ask(input));
  else
    input.addEventListener('input', () => {
      model[name] = input.value;
    });
  if (input.hasAttribute('data-amount'))
    input.addEventListener('blur', () => {
      const number = Number(input.value.replace(/[\s\u202f]/g, '').replace(',', '.'));
      if (input.value === '' || !Number.isFinite(number)) return;
      input.value = `${new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 }).format(number)} €`;
      model[name] = number.toFixed(2);
      const gross = at('[data-name=totalGross]') as HTMLInputElement;
      const sum = Number(model.totalNet ?? 0) + Number(model.totalVat ?? 0);
      gross.value = `${new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 }).format(sum)} €`;
      model.totalGross = sum.toFixed(2);
    });
}
for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=etat]'))
  radio.addEventListener('change', () => {
    model.isState = radio.value === 'Oui';
  });
at('mat-expansion-panel-header').addEventListener('click', () => {
  const open = at('#vat').classList.toggle('mat-expanded');
  at('mat-expansion-panel-header').setAttribute('aria-expanded', String(open));
});
at('#add').addEventListener('click', () => {
  const line = document.createElement('div');
  line.innerHTML = ['Taux', 'Base HT', 'Montant TVA']
    .map((label, index) => text(`line${index}`, label, `data-part="${['rate', 'base', 'amount'][index]}"`))
    .join('');
  at('#lines').append(line);
});
at('#lines').addEventListener('input', () => {
  model.vatBreakdown = [...at('#lines').children].map((line) =>
    Object.fromEntries(
      [...line.querySelectorAll<HTMLInputElement>('input')].map((input) => [input.dataset.part ?? '', input.value]),
    ),
  );
});
at('#form').addEventListener('submit', (event) => {
  event.preventDefault();
  submitted();
});
