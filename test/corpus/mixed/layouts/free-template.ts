/** A free template filled in by hand: all the labels in one block, all the values in the next. */
import { each, escapeHtml, htmlPage, tableRow } from '../html.ts';
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { inFours, inThrees, money, spelledDate } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const amount = money(' ', { unit: ' €' });

const totals: TotalWords = { net: 'Total HT', due: 'Net à payer' };

const STYLE = `body{font:10pt 'Liberation Sans',sans-serif}p{margin:0;line-height:1.5}.facts{display:flex;gap:24px;margin:20px 0}.facts div:first-child{color:#666}
h1{letter-spacing:.4em;font-size:20pt;font-weight:400}table{width:100%;border-collapse:collapse;margin:16px 0}td,th{padding:5px;text-align:right;border-bottom:1px solid #ccc}td:first-child,th:first-child{text-align:left}
.sum{margin-left:60%}.end{position:fixed;bottom:0;font-size:7.5pt}`;

export const freeTemplate: Layout = {
  totals,
  vatTable: false,
  print: (invoice, { firefox }) =>
    firefox(htmlPage(invoice.number, STYLE, facts(invoice) + lines(invoice) + foot(invoice))),
};

const facts = (invoice: MixedInvoice): string => {
  const { seller, buyer, references, showsBuyerSiret } = invoice;
  const rows: [string, string][] = [
    ['Facture n°', invoice.number],
    ['Date de facturation', spelledDate(invoice.date)],
    ...(invoice.due ? [['Échéance', spelledDate(invoice.due)] as [string, string]] : []),
    ['Client', buyer.name],
    ...buyer.address.map((line, index): [string, string] => [index === 0 ? 'Adresse' : '\u00a0', line]),
    ...(showsBuyerSiret ? [['SIRET client', inThrees(buyer.siret)] as [string, string]] : []),
    ...references.map(({ label, value }): [string, string] => [label, value]),
  ];
  const labels = each(
    'p',
    rows.map(([label]) => label),
  );
  return `<h1>FACTURE</h1><b>${escapeHtml(seller.name)}</b>${each('p', [...seller.address, seller.phone, `Siret : ${inThrees(seller.siret)}`])}
  <div class="facts"><div>${labels}</div><div>${each(
    'p',
    rows.map(([, value]) => value),
  )}</div></div>`;
};

const lines = (invoice: MixedInvoice): string =>
  `<table>${tableRow(['Prestation', 'Quantité', 'Prix unitaire', 'Total'], 'th')}${invoice.lines
    .map((line) => tableRow([line.label, String(line.quantity), amount(line.unit), amount(amountOf(line))]))
    .join('')}</table>`;

const foot = (invoice: MixedInvoice): string => {
  const { seller } = invoice;
  const rows = totalRows(invoice, totals);
  const labels = each(
    'p',
    rows.map(({ label }) => label),
  );
  const values = each(
    'p',
    rows.map(({ amount: cents }) => amount(cents)),
  );
  const banks = invoice.accounts.map(({ label, iban }) => `${label} : ${inFours(iban)}`);
  const legal = `${seller.name} – ${seller.form} – ${seller.registered} – APE ${seller.activity}`;
  return `<div class="facts sum"><div>${labels}</div><div>${values}</div></div>${each('p', [...invoice.mentions, ...invoice.payment, ...banks])}${each('p', [legal], 'class="end"')}`;
};
