/** A letter typed in a word processor: bordered table, references in the margin, the seller's numbers in the letterhead. */
import { each, escapeHtml, htmlPage, tableRow } from '../html.ts';
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { inFours, inThrees, loudDate, money, NBSP, percent } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const amount = money(NBSP, { unit: `${NBSP}€` });

const totals: TotalWords = {
  net: 'Montant HT',
  vatLine: (rate) => `TVA ${percent(rate)} %`,
  gross: 'Montant TTC',
  due: 'NET À PAYER',
};

const STYLE = `body{font:11pt 'Liberation Serif',serif}p{margin:2px 0}.top{text-align:right;font-size:9pt;border-bottom:2px solid #222;padding-bottom:6px}
.to{margin:28px 0 20px 55%}table{border-collapse:collapse;width:100%;margin:14px 0}td{border:1px solid #222;padding:4px 8px}td:last-child{text-align:right;white-space:nowrap}.foot{margin-top:40px;text-align:center;font-size:8pt}`;

export const wordLetter: Layout = {
  totals,
  vatTable: false,
  print: (invoice, { firefox }) =>
    firefox(htmlPage(invoice.number, STYLE, head(invoice) + body(invoice) + foot(invoice))),
};

const head = ({ seller, buyer, showsBuyerSiret }: MixedInvoice): string => {
  const own = [...seller.address, `Tél. ${seller.phone}`, `SIRET ${inThrees(seller.siret)} – APE ${seller.activity}`];
  const siret = showsBuyerSiret ? [`Siret n° ${inThrees(buyer.siret)}`] : [];
  return `<div class="top"><b>${escapeHtml(seller.name)}</b>${each('p', own)}</div>
  <div class="to"><b>${escapeHtml(buyer.name)}</b>${each('p', [...buyer.address, ...siret])}</div>`;
};

const body = (invoice: MixedInvoice): string => {
  const { number, date, references, subject, type } = invoice;
  const said = references.map(({ label, value }) => `${label} : ${value}`);
  const rows = [
    ...invoice.lines.map((line): [string, number] => [
      line.quantity === 1
        ? line.label
        : `${line.label} – ${String(line.quantity).replace('.', ',')} × ${amount(line.unit)}`,
      amountOf(line),
    ]),
    ...totalRows(invoice, totals).map(({ label, amount: cents }): [string, number] => [label, cents]),
  ];
  return `<p><b>${type === 'invoice' ? 'NOTE D’HONORAIRES' : 'AVOIR'} N° ${escapeHtml(number)}</b></p><p>Le ${loudDate(date)}</p>
  <p><u>Objet</u> : ${escapeHtml(subject)}</p>${each('p', said)}
  <table>${rows.map(([label, cents]) => tableRow([label, amount(cents)])).join('')}</table>`;
};

const foot = ({ seller, payment, accounts, mentions }: MixedInvoice): string => {
  const banks = accounts.map(({ label, iban }) => `${label} : ${inFours(iban)} (BIC ${seller.bic})`);
  const legal = `${seller.form} – ${seller.registered} – TVA intracommunautaire ${seller.vat}`;
  return `${each('p', [...payment, ...banks, ...mentions])}${each('p', [legal], 'class="foot"')}`;
};
