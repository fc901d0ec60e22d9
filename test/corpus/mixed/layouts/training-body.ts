/** Two columns; what matters is said in sentences, not in tables. */
import { each, escapeHtml, htmlPage } from '../html.ts';
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { dayDate, inFours, money, NBSP, nicOf, sirenOf } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const amount = money(NBSP, { unit: `${NBSP}euros` });

const totals: TotalWords = { net: 'Montant total net de taxe', due: 'Reste à payer' };

const STYLE = `body{font:10.5pt 'DejaVu Serif',serif;line-height:1.45}.two{display:grid;grid-template-columns:1fr 1.6fr;gap:26px}
aside{font-size:8.5pt;border-right:1px solid #555;padding-right:14px}p{margin:2px 0 8px}h1{font-size:15pt}dl{display:grid;grid-template-columns:1fr auto;gap:4px 20px}dd{margin:0;text-align:right}`;

export const trainingBody: Layout = {
  totals,
  vatTable: false,
  print: (invoice, { chromium }) =>
    chromium(htmlPage(invoice.number, STYLE, `<div class="two">${side(invoice)}${main(invoice)}</div>`)),
};

const side = ({ seller, accounts, payment, mentions }: MixedInvoice): string => {
  const own = [
    ...seller.address,
    `Téléphone ${seller.phone}`,
    seller.form,
    `SIREN ${sirenOf(seller.siret)} – NIC ${nicOf(seller.siret)}`,
    `SIRET ${seller.siret}`,
    `Code APE ${seller.activity}`,
  ];
  const banks = accounts.map(({ label, iban }) => `${label} ${inFours(iban)}`);
  return `<aside><b>${escapeHtml(seller.name)}</b>${each('p', [...own, ...payment, ...banks, ...mentions])}</aside>`;
};

const main = (invoice: MixedInvoice): string => {
  const { buyer, number, date, due, references, subject, showsBuyerSiret } = invoice;
  const said = references.map(({ label, value }) => `${label} ${value}`).join(', ');
  const siret = showsBuyerSiret ? `<p>N° SIRET du destinataire : ${buyer.siret}</p>` : '';
  const rows = [
    ...invoice.lines.map((line): [string, number] => [
      `${line.label} (${line.quantity} × ${amount(line.unit)})`,
      amountOf(line),
    ]),
    ...totalRows(invoice, totals).map(({ label, amount: cents }): [string, number] => [label, cents]),
  ];
  return `<main>${each('div', [buyer.name, ...buyer.address])}${siret}
  <h1>Facture ${escapeHtml(number)}</h1><p>Tours, le ${dayDate(date)}</p>
  <p>${escapeHtml(subject)}</p><p>Pour rappel : ${escapeHtml(said)}.</p>
  <dl>${rows.map(([label, cents]) => `<dt>${escapeHtml(label)}</dt><dd>${amount(cents)}</dd>`).join('')}</dl>
  ${due ? `<p>Facture payable jusqu’au ${dayDate(due)}.</p>` : ''}</main>`;
};
