/** An online billing service: cards, pale labels above bold values, thin spaces in amounts. */
import { each, escapeHtml, htmlPage } from '../html.ts';
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { inFours, inThrees, money, percent, shortDate, THIN } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const amount = money(THIN, { unit: '\u00a0€' });

const totals: TotalWords = {
  net: 'Total HT',
  vatLine: (rate) => `TVA (${percent(rate)} %)`,
  gross: 'Total TTC',
  due: 'Solde dû',
};

const STYLE = `body{font:10pt 'Open Sans',sans-serif;color:#223}h1{font-size:22pt;margin:0;color:#5b3fd6}
.cards{display:flex;gap:14px;margin:14px 0}.cards>div{flex:1;background:#f4f3fb;border-radius:8px;padding:10px 12px}
small{display:block;color:#778;font-size:8pt;margin-top:4px}p{margin:1px 0}
.line{display:grid;grid-template-columns:1fr 70px 100px 60px 110px;padding:7px 0;border-bottom:1px solid #ddd}.line>*{text-align:right}.line>:first-child{text-align:left}
.sum{margin:14px 0 14px auto;width:260px}.sum div{display:flex;justify-content:space-between;padding:3px 0}.sum .due{font-weight:700;font-size:13pt}
footer{margin-top:40px;font-size:7.5pt;color:#778;text-align:center}`;

export const onlineCards: Layout = {
  totals,
  vatTable: false,
  print: (invoice, { chromium }) =>
    chromium(htmlPage(invoice.number, STYLE, head(invoice) + cards(invoice) + lines(invoice) + foot(invoice))),
};

const card = (rows: (readonly [string, string])[]): string =>
  `<div>${rows.map(([label, value]) => `<small>${escapeHtml(label)}</small><b>${escapeHtml(value)}</b>`).join('')}</div>`;

const head = ({ type, number, seller }: MixedInvoice): string =>
  `<h1>${type === 'invoice' ? 'Facture' : 'Facture d’avoir'}</h1><p>${escapeHtml(number)}</p>
  <p><b>${escapeHtml(seller.name)}</b></p>${each('p', seller.address)}`;

const cards = (invoice: MixedInvoice): string => {
  const { buyer, references, showsBuyerSiret, date, due } = invoice;
  const client = `<div><small>Client</small><b>${escapeHtml(buyer.name)}</b>${each('p', buyer.address)}${
    showsBuyerSiret ? `<p>SIRET ${inThrees(buyer.siret, '\u00a0')}</p>` : ''
  }</div>`;
  const dates = [['Émise le', shortDate(date)], ...(due ? [['À payer avant le', shortDate(due)]] : [])] as [
    string,
    string,
  ][];
  return `<div class="cards">${client}${card([...dates, ...references.map(({ label, value }) => [label, value] as const)])}</div>`;
};

const lines = (invoice: MixedInvoice): string =>
  `<div class="line">${each('b', ['Description', 'Qté', 'Prix unitaire', 'TVA', 'Montant HT'])}</div>${invoice.lines
    .map((line) => {
      const quantity = String(line.quantity).replace('.', ',');
      return `<div class="line">${each('span', [line.label, quantity, amount(line.unit), `${percent(line.rate)} %`, amount(amountOf(line))])}</div>`;
    })
    .join('')}`;

const foot = (invoice: MixedInvoice): string => {
  const { seller } = invoice;
  const rows = totalRows(invoice, totals).map(
    ({ label, amount: cents, kind }) => `<div class="${kind}">${each('span', [label, amount(cents)])}</div>`,
  );
  const accounts = invoice.accounts.map(({ label, iban }) => `${label} ${inFours(iban, '\u00a0')} · BIC ${seller.bic}`);
  const legal = `${seller.name}, ${seller.form} · ${seller.registered} · SIRET ${seller.siret} · TVA ${seller.vat} · APE ${seller.activity} · ${seller.phone}`;
  return `<div class="sum">${rows.join('')}</div>${each('p', [...invoice.payment, ...accounts, ...invoice.mentions])}<footer>${escapeHtml(legal)}</footer>`;
};
