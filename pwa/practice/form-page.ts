/** Screen 2: the invoice form, pre-filled by the crude recognition. */
import { formatAmountOnLeave } from './amount-input.ts';
import { checkForm } from './check-form.ts';
import { receiveDeposit } from './deposit.ts';
import { type FormModel, newFormModel } from './form-model.ts';
import { maskDate } from './masked-date.ts';
import { bankReferences, cadres, currencies, paymentMeans, supplierServices, vatTypes } from './options.ts';
import { follow, openPage, type PracticePage, setOptions, showRefusals } from './practice-page.ts';
import { openRecipient } from './recipient-block.ts';
import type { Recognised } from './recognise.ts';
import { openVatDetail } from './vat-detail.ts';

const deposit = receiveDeposit();
const model = newFormModel(deposit);

const page = openPage(model);
if (page) open(page);

function open(page: PracticePage): void {
  page.element('nomDuFichier').textContent = deposit?.fileName ?? 'aucun fichier déposé';
  fillLists(page);
  followFields(page);
  const mask = maskDate(page.input('date'), (text) => {
    model.date = text;
  });
  const recipient = openRecipient(page, model);
  openVatDetail(page, model);
  showModel(page, model);
  if (deposit?.recognised) prefill(page, deposit.recognised);
  mask.show(model.date);
  recipient.show(deposit?.recognised?.siret ?? '', deposit?.recognised?.codeService ?? '');
  listenToButtons(page);
}

function fillLists(page: PracticePage): void {
  setOptions(page.select('service'), supplierServices);
  setOptions(page.select('referencesBancaires'), bankReferences);
  setOptions(page.select('cadre'), cadres);
  setOptions(page.select('devise'), currencies);
  setOptions(page.select('typeTva'), vatTypes);
  setOptions(page.select('modeReglement'), paymentMeans);
}

function followFields(page: PracticePage): void {
  for (const key of ['numero', 'engagement', 'marche'] as const) follow(page.input(key), model, key);
  for (const key of ['service', 'referencesBancaires', 'cadre', 'devise', 'typeTva', 'modeReglement'] as const) {
    follow(page.select(key), model, key);
  }
  for (const key of ['montantHt', 'montantTva', 'montantTtc', 'netAPayer'] as const) {
    formatAmountOnLeave(page.input(key), (text) => {
      model[key] = text;
    });
  }
  for (const id of ['typeFacture', 'typeAvoir']) {
    page.input(id).addEventListener('change', () => {
      model.type = page.input(id).value;
    });
  }
}

function showModel(page: PracticePage, { fournisseur, service, cadre, formatDepot }: FormModel): void {
  page.input('fournisseur').value = fournisseur;
  page.input('formatDepot').value = formatDepot;
  page.select('service').value = service;
  page.select('cadre').value = cadre;
}

/** The fields tinted as pre-filled; the recipient and the date have their own widgets. */
function prefill(page: PracticePage, { siret, codeService, type, ...texts }: Recognised): void {
  for (const [key, text] of Object.entries(texts) as [keyof typeof texts, string][]) {
    if (text === '') continue;
    model[key] = text;
    const control = page.element(key);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = text;
    control.classList.add('recognised');
  }
  model.type = type;
  page.input(type === 'AVOIR' ? 'typeAvoir' : 'typeFacture').checked = true;
}

function listenToButtons(page: PracticePage): void {
  page.element('annuler').addEventListener('click', () => location.assign('depot.html'));
  page.element('formulaire').addEventListener('submit', (event) => {
    event.preventDefault();
    page.submitted();
    const draft = event.submitter === page.element('brouillon');
    const refusals = draft ? [] : checkForm(model);
    showRefusals(page.element('refus'), refusals);
    page.element('avancement').textContent = said(draft, refusals.length > 0);
    scrollTo({ top: 0 });
  });
}

const said = (draft: boolean, refused: boolean): string => {
  if (draft) return 'Brouillon simulé : rien n’est enregistré ni envoyé.';
  return refused ? 'Envoi simulé, avec des erreurs.' : 'Envoi simulé : rien n’est envoyé.';
};
