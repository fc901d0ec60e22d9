/** The form lives in a frame that comes late; the page around it hears of its values by messages only. */
import { cadres, currencies, documentTypes, optionTags, paymentMeans, radioTags, vatTypes, yesNo } from '../options.ts';
import { onOneScreen, type PortalModel, publish, submitted } from '../page-model.ts';

const LATE = 900;

const field = (label: string, widget: string): string => `<div class="f"><div class="n">${label}</div>${widget}</div>`;
const input = (name: string, more = ''): string => `<input name="${name}" ${more}>`;
const list = (name: string, options: string): string => `<select name="${name}">${options}</select>`;

const inner = `<!doctype html><html lang="fr"><style>body{font:14px sans-serif} .f{display:inline-block;width:270px;margin:8px;vertical-align:top} .panel{border:1px solid #ccc;margin:10px 0} .panel-heading{background:#eee;padding:4px}</style>
 <body><form>
 <div class="panel"><div class="panel-heading">Fournisseur de la facture</div>${field('Désignation', input('sellerSiret', 'readonly value="89743394200055 - AFE Test"'))}${field('Service', input('', 'disabled'))}</div>
 <div class="panel"><div class="panel-heading">Cadre de facturation</div>${field('Cadre de facturation *', list('cadre', optionTags(cadres, 'A1')))}</div>
 <div class="panel"><div class="panel-heading">Destinataire de la facture</div><p>Le destinataire est-il l'État ? ${radioTags('isState', yesNo)}</p>${field('SIRET *', input('buyerSiret'))}${field('Raison sociale', input('', 'readonly'))}${field('Code service', list('serviceCode', ''))}</div>
 <div class="panel"><div class="panel-heading">Références</div>${field('Numéro de facture *', input('invoiceNumber', 'value="2026-02-17"'))}${field('Date de facture', input('issueDate', 'type="date"'))}${field('Devise *', list('currency', optionTags(currencies)))}${field('Type', radioTags('documentType', documentTypes))}${field("N° d'engagement", input('commitmentNumber'))}${field('Numéro du marché', input('contractNumber'))}${field('Type de TVA *', list('vatType', optionTags(vatTypes)))}${field('Mode de règlement *', list('paymentMeans', optionTags(paymentMeans)))}</div>
 <div class="panel"><div class="panel-heading">Montants totaux</div>${field('Montant HT *', input('totalNet', 'type="number" step="0.01"'))}${field('Montant TVA *', input('totalVat', 'type="number" step="0.01"'))}${field('Montant TTC', input('totalGross', 'type="number" step="0.01" readonly'))}${field('Net à payer *', input('amountDue', 'type="number" step="0.01"'))}</div>
 <button>Valider et envoyer</button></form></body></html>`;

const model: PortalModel = Object.fromEntries(onOneScreen.map((name) => [name, '']));
publish(
  () => ({ ...model }),
  () => ((document.querySelector('#menu') as HTMLInputElement).value === '' ? [] : ['menu search']),
);

/** What the page inside says, each time one of its fields has changed. */
const listen = (form: HTMLFormElement): void => {
  const say = () =>
    Object.assign(model, Object.fromEntries([...new FormData(form)].filter(([name]) => onOneScreen.includes(name))));
  const one = (name: string) => form.elements.namedItem(name) as HTMLInputElement & HTMLSelectElement;
  say();
  form.addEventListener('change', ({ target }) => {
    const { name } = target as HTMLInputElement;
    if (name === 'buyerSiret') bringServices(one('serviceCode'), one('buyerSiret').value, say);
    if (name === 'totalNet' || name === 'totalVat')
      one('totalGross').value = (Number(one('totalNet').value) + Number(one('totalVat').value)).toFixed(2);
    say();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted();
  });
};

/** The services of a structure come once it is known. */
const bringServices = (list: HTMLSelectElement, siret: string, say: () => void): void => {
  list.innerHTML = '';
  if (siret !== '11000201100044') return;
  setTimeout(() => {
    list.innerHTML =
      '<option value="">Choisir un service</option><option>SFACETAT2</option><option value="SFACETAT">SFACETAT - Service facturier</option>';
    say();
  }, 500);
};

setTimeout(() => {
  const frame = document.createElement('iframe');
  frame.title = 'Déposer facture';
  frame.srcdoc = inner;
  frame.onload = () => {
    const [form] = frame.contentDocument?.forms ?? [];
    if (form) listen(form);
  };
  document.body.append(frame);
}, LATE);
