/** A statement of works: contract data in a table at the top, deductions after the total, signatures at the foot. */
import { each, escapeHtml, htmlPage, tableRow } from '../html.ts';
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { dated, inFours, money, percent, THIN } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const amount = money(THIN);
const date = dated('/');

const totals: TotalWords = {
  lines: 'Sous-total HT',
  net: 'Total HT de la situation',
  vatLine: (rate, base) => `TVA ${percent(rate)} % sur ${amount(base)}`,
  gross: 'Total TTC',
  due: 'NET À PAYER EN EUROS',
};

const STYLE = `body{font:9pt 'DejaVu Sans',sans-serif}table{border-collapse:collapse;width:100%;margin:10px 0}td,th{border:1px solid #999;padding:3px 6px;text-align:left}
.num td:not(:first-child),.num th:not(:first-child){text-align:right}.side{display:flex;gap:20px}.side>div{flex:1;border:1px solid #999;padding:6px}p{margin:2px 0}.sign{margin-top:24px;display:flex;justify-content:space-around}h1{font-size:13pt;text-align:center}`;

export const worksStatement: Layout = {
  totals,
  vatTable: false,
  print: (invoice, { firefox }) =>
    firefox(htmlPage(invoice.number, STYLE, head(invoice) + body(invoice) + foot(invoice))),
};

const head = ({
  seller,
  buyer,
  number,
  date: day,
  due,
  references,
  subject,
  showsBuyerSiret,
}: MixedInvoice): string => {
  const own = [...seller.address, `Tél. ${seller.phone}`, `SIRET : ${seller.siret}`, `TVA : ${seller.vat}`];
  const siret = showsBuyerSiret ? [`SIRET : ${buyer.siret}`] : [];
  const rows = [
    ['Facture n°', number],
    ['Date d’établissement', date(day)],
    ...references.map(({ label, value }) => [label, value]),
    ...(due ? [['Date limite de paiement', date(due)]] : []),
  ];
  return `<h1>${escapeHtml(subject)}</h1><div class="side"><div>Entreprise<br><b>${escapeHtml(seller.name)}</b>${each('p', own)}</div>
  <div>Maître d’ouvrage<br><b>${escapeHtml(buyer.name)}</b>${each('p', [...buyer.address, ...siret])}</div></div>
  <table>${rows.map((cells) => tableRow(cells)).join('')}</table>`;
};

const body = (invoice: MixedInvoice): string => {
  const rows = invoice.lines.map((line) =>
    tableRow([line.label, String(line.quantity), amount(line.unit), amount(amountOf(line))]),
  );
  const sums = totalRows(invoice, totals).map(({ label, amount: cents }) => tableRow([label, '', '', amount(cents)]));
  return `<table class="num">${tableRow(['Ouvrage', 'Quantité', 'P.U. HT (€)', 'Montant HT (€)'], 'th')}${rows.join('')}${sums.join('')}</table>`;
};

const foot = ({ seller, payment, accounts, mentions }: MixedInvoice): string => {
  const banks = accounts.map(({ label, iban }) => `${label} : ${inFours(iban)}`);
  const legal = `${seller.name} – ${seller.form} – ${seller.registered} – APE ${seller.activity}`;
  return `${each('p', [...payment, ...banks, ...mentions])}<div class="sign">${each('span', ['L’entreprise', 'Le maître d’œuvre, bon à payer'])}</div>${each('p', [legal], 'style="font-size:7pt;margin-top:30px"')}`;
};
