/** Dots lead from each label to its value, and crowd the headings of the tables: an old program's taste. */
import { each, escapeHtml, htmlPage } from '../html.ts';
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { dated, inFours, inThrees, money, percent } from '../spelling.ts';
import { amountOf, type TotalWords, taxed, totalRows, totalsOf } from '../totals.ts';

const amount = money('.', { unit: ' €' });
const bare = money('.');
const date = dated('.', { short: true });

const totals: TotalWords = {
  net: 'Montant H.T.',
  vat: 'Montant T.V.A.',
  gross: 'Montant T.T.C.',
  due: 'Reste à payer',
};

const STYLE = `body{font:10pt 'Liberation Serif',serif}p{margin:1px 0}.led{display:flex;width:62%}.led i{flex:1;overflow:hidden;white-space:nowrap;font-style:normal}
.sum{margin:10px 0 10px auto;width:46%}.sum .led{width:100%}table{border-collapse:collapse;margin:10px 0}td,th{padding:1px 2px;text-align:right;font-weight:400}
td:first-child,th:first-child{text-align:left}.buyer{margin:12px 0 12px 56%}footer{margin-top:26px;font-size:8pt}`;

export const dottedLeaders: Layout = {
  totals,
  vatTable: true,
  print: (invoice, { chromium }) =>
    chromium(htmlPage(invoice.number, STYLE, head(invoice) + items(invoice) + vatTable(invoice) + foot(invoice))),
};

const led = (label: string, value: string, dots: string): string =>
  `<div class="led"><span>${escapeHtml(label)}</span><i>${dots.repeat(90)}</i><span>${escapeHtml(value)}</span></div>`;

const head = (invoice: MixedInvoice): string => {
  const { type, number, seller, buyer, showsBuyerSiret, references } = invoice;
  const rows = [
    [type === 'invoice' ? 'Facture n°' : 'Avoir n°', number],
    ['Établie le', date(invoice.date)],
    ...references.map(({ label, value }) => [label, value]),
  ];
  const client = `<div class="buyer"><p>${escapeHtml(buyer.name)}</p>${each('p', buyer.address)}${
    showsBuyerSiret ? `<p>SIRET ${inThrees(buyer.siret, '.')}</p>` : ''
  }</div>`;
  return `<p><b>${escapeHtml(seller.name)}</b></p>${each('p', seller.address)}${client}${rows
    .map(([label = '', value = '']) => led(label, value, '.'))
    .join('')}`;
};

const items = ({ lines }: MixedInvoice): string =>
  `<table><tr>${each('th', ['Désignation', 'Qté', 'P.U. HT', 'TVA', 'Montant'])}</tr>${lines
    .map((line) => {
      const quantity = String(line.quantity).replace('.', ',');
      return `<tr>${each('td', [line.label, quantity, bare(line.unit), `${percent(line.rate)}%`, bare(amountOf(line))])}</tr>`;
    })
    .join('')}</table>`;

const vatTable = (invoice: MixedInvoice): string =>
  `<table><tr>${each('th', ['Taux', 'Base HT', 'Montant TVA'])}</tr>${taxed(totalsOf(invoice))
    .map(({ rate, base, amount: tax }) => `<tr>${each('td', [percent(rate, 2), bare(base), bare(tax)])}</tr>`)
    .join('')}</table>`;

const foot = (invoice: MixedInvoice): string => {
  const { seller } = invoice;
  const sums = totalRows(invoice, totals).map(({ label, amount: cents }) => led(label, amount(cents), ' .'));
  const accounts = invoice.accounts.map(({ label, iban }) => `${label} ${inFours(iban)} BIC ${seller.bic}`);
  const legal = `${seller.name}, ${seller.form}, ${seller.registered}. SIRET ${seller.siret}. TVA ${seller.vat}. APE ${seller.activity}.`;
  return `<div class="sum">${sums.join('')}</div>${each('p', [...invoice.payment, ...accounts, ...invoice.mentions])}<footer>${escapeHtml(legal)}</footer>`;
};
