/** A grid of narrow cells: headings in false small capitals, wrapped and centred in their row, values that break at their hyphens, totals over their names. */
import { each, escapeHtml, htmlPage } from '../html.ts';
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { dated, inFours, inThrees, money, NBSP, percent } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const amount = money(NBSP);
const date = dated('-');

const totals: TotalWords = {
  net: 'Total HT',
  vatLine: (rate) => `TVA ${percent(rate)} %`,
  vat: 'T.V.A.',
  gross: 'Total TTC',
  due: 'À payer',
};

const STYLE = `body{font:9pt 'Liberation Sans',sans-serif}table{border-collapse:collapse}p{margin:2px 0}
.head{width:100%;margin:14px 0;table-layout:fixed}.head td,.head th{border:1px solid #888;padding:5px 4px;text-align:center;vertical-align:middle;overflow-wrap:normal}
.head th,.sum small{font-variant:small-caps;font-weight:400}.items{width:100%;margin-bottom:12px}.items td,.items th{padding:2px 4px;text-align:right}
.items td:first-child,.items th:first-child{text-align:left}.sum td{padding:0 26px 6px 0}.sum small{display:block;font-size:7.5pt}
.two{display:flex;justify-content:space-between}footer{margin-top:30px;font-size:7.5pt}`;

export const narrowGrid: Layout = {
  totals,
  vatTable: false,
  print: (invoice, { chromium }) =>
    chromium(htmlPage(invoice.number, STYLE, head(invoice) + grid(invoice) + items(invoice) + foot(invoice))),
};

const head = ({ type, seller, buyer, showsBuyerSiret }: MixedInvoice): string =>
  `<div class="two"><div><p><b>${escapeHtml(seller.name)}</b></p>${each('p', seller.address)}</div>
  <div><p>${type === 'invoice' ? 'FACTURE' : 'AVOIR'}</p><p><b>${escapeHtml(buyer.name)}</b></p>${each('p', buyer.address)}${
    showsBuyerSiret ? `<p>SIRET ${inThrees(buyer.siret)}</p>` : ''
  }</div></div>`;

const grid = ({ type, number, date: day, references }: MixedInvoice): string => {
  const cells = [
    [type === 'invoice' ? 'Numéro de facture' : 'Numéro d’avoir', number],
    ['Date de facturation', date(day)],
    ...references.map(({ label, value }) => [label, value] as const),
  ] as const;
  const row = (tag: 'td' | 'th', at: 0 | 1) =>
    `<tr>${each(
      tag,
      cells.map((cell) => cell[at]),
    )}</tr>`;
  return `<table class="head">${row('th', 0)}${row('td', 1)}</table>`;
};

const items = ({ lines }: MixedInvoice): string =>
  `<table class="items"><tr>${each('th', ['Désignation', 'Qté', 'P.U. HT', 'TVA', 'Montant HT'])}</tr>${lines
    .map((line) => {
      const quantity = String(line.quantity).replace('.', ',');
      return `<tr>${each('td', [line.label, quantity, amount(line.unit), `${percent(line.rate)} %`, amount(amountOf(line))])}</tr>`;
    })
    .join('')}</table>`;

const foot = (invoice: MixedInvoice): string => {
  const { seller } = invoice;
  const sums = totalRows(invoice, totals).map(
    ({ label, amount: cents }) => `<td>${amount(cents)}<small>${escapeHtml(label)}</small></td>`,
  );
  const accounts = invoice.accounts.map(({ label, iban }) => `${label} ${inFours(iban)} BIC ${seller.bic}`);
  const legal = `${seller.name} – ${seller.form} – ${seller.registered} – SIRET ${seller.siret} – TVA ${seller.vat} – APE ${seller.activity}`;
  return `<table class="sum"><tr>${sums.join('')}</tr></table>${each('p', [...invoice.payment, ...accounts, ...invoice.mentions])}<footer>${escapeHtml(legal)}</footer>`;
};
