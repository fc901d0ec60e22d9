/** A hotel's small bill on A5: night by night, VAT recap in tiny print. */
import { each, escapeHtml, htmlPage, tableRow } from '../html.ts';
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { dated, inFours, inThrees, money, percent } from '../spelling.ts';
import { amountOf, type TotalWords, taxed, totalRows, totalsOf } from '../totals.ts';

const amount = money(' ');
const date = dated('/', { short: true });

const totals: TotalWords = { net: 'Montant HT', vat: 'dont TVA', gross: 'Total TTC EUR', due: 'Reste dû EUR' };

const STYLE = `body{font:8.5pt 'Lato','Liberation Sans',sans-serif}header{text-align:center}h1{font:italic 16pt 'Liberation Serif',serif;margin:0}
p{margin:0}.who{margin:10px 0 10px 50%}table{width:100%;border-collapse:collapse;margin:8px 0}td{padding:2px}td:not(:first-child),th:not(:first-child){text-align:right}th{text-align:left;border-bottom:1px dotted}
.tiny{font-size:6.5pt}.tiny table{width:55%}`;

export const hotelA5: Layout = {
  totals,
  vatTable: true,
  print: (invoice, { chromium }) =>
    chromium(htmlPage(invoice.number, STYLE, head(invoice) + body(invoice) + foot(invoice)), { format: 'A5' }),
};

const head = ({ seller, buyer, number, date: day, references, showsBuyerSiret }: MixedInvoice): string => {
  const siret = showsBuyerSiret ? [`SIRET ${inThrees(buyer.siret)}`] : [];
  const said = references.map(({ label, value }) => `${label} : ${value}`);
  return `<header><h1>${escapeHtml(seller.name)}</h1>${each('p', [...seller.address, `Tél. ${seller.phone}`])}</header>
  <div class="who">${each('p', [buyer.name, ...buyer.address, ...siret])}</div>
  <p><b>Facture ${number}</b> &nbsp; ${date(day)}</p>${each('p', said)}`;
};

const body = (invoice: MixedInvoice): string => {
  const rows = invoice.lines.map((line) =>
    tableRow([line.label, String(line.quantity), amount(line.unit), amount(amountOf(line)), percent(line.rate, 1)]),
  );
  const sums = totalRows(invoice, totals).map(({ label, amount: cents }) =>
    tableRow([label, '', '', amount(cents), '']),
  );
  return `<table>${tableRow(['Libellé', 'Nb', 'P.U. HT', 'HT', '% TVA'], 'th')}${rows.join('')}${sums.join('')}</table>`;
};

const foot = (invoice: MixedInvoice): string => {
  const { seller } = invoice;
  const recap = taxed(totalsOf(invoice)).map(({ rate, base, amount: vat }) =>
    tableRow([percent(rate, 1), amount(base), amount(vat)]),
  );
  const accounts = invoice.accounts.map(({ label, iban }) => `${label} ${inFours(iban)} BIC ${seller.bic}`);
  const legal = [
    `${seller.form} - ${seller.registered} - SIRET ${inThrees(seller.siret)}`,
    `NAF ${seller.activity} - TVA ${seller.vat}`,
  ];
  return `${each('p', [...invoice.payment, ...accounts, ...invoice.mentions])}
  <div class="tiny"><table>${tableRow(['% TVA', 'Base', 'TVA'], 'th')}${recap.join('')}</table>${each('p', legal)}</div>`;
};
