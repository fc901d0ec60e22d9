/** Landscape, many columns, the recap of VAT and the totals side by side; supplier and recipient numbers in head bands. */
import { each, escapeHtml, htmlPage, tableRow } from '../html.ts';
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { dated, inFours, inThrees, money, NBSP, percent, sirenOf } from '../spelling.ts';
import { amountOf, type TotalWords, taxed, totalRows, totalsOf } from '../totals.ts';

const amount = money(NBSP);
const date = dated('/');

const totals: TotalWords = { net: 'Total HT', vat: 'Total TVA', gross: 'Total TTC', due: 'Net à payer TTC (EUR)' };

const STYLE = `body{font:8.5pt 'Liberation Sans',sans-serif}header{display:flex;justify-content:space-between}p{margin:1px 0}
table{border-collapse:collapse;width:100%;margin:8px 0}td,th{border:.5px solid #888;padding:3px 5px;text-align:right}td:first-child,th:first-child{text-align:left}
.band td,.band th{text-align:center}.two{display:flex;gap:40px;align-items:flex-start}.two table{width:auto;min-width:300px}.end{font-size:7pt;margin-top:14px}`;

export const wideTable: Layout = {
  totals,
  vatTable: true,
  print: (invoice, { chromium }) =>
    chromium(htmlPage(invoice.number, STYLE, head(invoice) + band(invoice) + lines(invoice) + foot(invoice)), {
      landscape: true,
    }),
};

const head = ({ seller, buyer, deliverTo, showsBuyerSiret }: MixedInvoice): string => {
  const own = `<div><b>${escapeHtml(seller.name)}</b>${each('p', [...seller.address, `Tél ${seller.phone}`])}<p>SIRET&nbsp;: ${inThrees(seller.siret, NBSP)}</p></div>`;
  const delivery = deliverTo.length ? `<div><u>Livré à</u>${each('p', deliverTo)}</div>` : '';
  const siret = showsBuyerSiret ? `<p>Siret&nbsp;: ${buyer.siret}</p>` : '';
  return `<header>${own}${delivery}<div><u>Facturé à</u>${each('p', [buyer.name, ...buyer.address])}${siret}</div></header>`;
};

const band = ({ type, number, date: day, due, references }: MixedInvoice): string => {
  const cells = [
    [type === 'invoice' ? 'Facture n°' : 'Avoir n°', number],
    ['Date de facture', date(day)],
    ...references.map(({ label, value }) => [label, value]),
    ...(due ? [['Échéance', date(due)]] : []),
  ];
  const row = (at: 0 | 1, tag: 'td' | 'th') =>
    tableRow(
      cells.map((cell) => cell[at] ?? ''),
      tag,
    );
  return `<table class="band">${row(0, 'th')}${row(1, 'td')}</table>`;
};

const lines = (invoice: MixedInvoice): string =>
  `<table>${tableRow(['Prestation', 'Qté', 'PU HT', 'Montant HT', 'Taux', 'TVA', 'Montant TTC'], 'th')}${invoice.lines
    .map((line) => {
      const [net, vat] = [amountOf(line), Math.round((amountOf(line) * line.rate) / 10_000)];
      const cells = [
        String(line.quantity),
        amount(line.unit),
        amount(net),
        `${percent(line.rate, 1)} %`,
        amount(vat),
        amount(net + vat),
      ];
      return tableRow([line.label, ...cells]);
    })
    .join('')}</table>`;

const foot = (invoice: MixedInvoice): string => {
  const { seller } = invoice;
  const recap = taxed(totalsOf(invoice)).map(({ rate, base, amount: vat }) =>
    tableRow([`${percent(rate, 1)} %`, amount(base), amount(vat)]),
  );
  const sums = totalRows(invoice, totals).map(({ label, amount: cents }) => tableRow([label, amount(cents)]));
  const accounts = invoice.accounts.map(({ label, iban }) => `${label} : ${inFours(iban)} - BIC : ${seller.bic}`);
  const legal = `${seller.name} - ${seller.form} - ${seller.registered} - SIREN ${sirenOf(seller.siret)} - APE ${seller.activity} - TVA intracommunautaire : ${seller.vat}`;
  return `<div class="two"><table>${tableRow(['Taux de TVA', 'Base HT', 'Montant'], 'th')}${recap.join('')}</table><table>${sums.join('')}</table></div>
  ${each('p', [...invoice.payment, ...accounts, ...invoice.mentions])}${each('p', [legal], 'class="end"')}`;
};
