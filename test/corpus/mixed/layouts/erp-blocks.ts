/** A large ERP's form: a block of document data, numbered positions over several pages, totals on the last, four columns of small print. */
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { type Pen, stack, wrap } from '../pens/pen.ts';
import { withPdfkit } from '../pens/with-pdfkit.ts';
import { dated, inThrees, money, percent } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const LEFT = 45;
const RIGHT = 550;
const LAST = 690;
const amount = money('.');
const date = dated('.');

const totals: TotalWords = {
  lines: 'Valeur marchandises',
  net: 'Montant net HT',
  vatLine: (rate, base) => `TVA ${percent(rate, 2)} %  sur  ${amount(base)}`,
  gross: 'Montant total TTC',
};

export const erpBlocks: Layout = {
  totals,
  vatTable: false,
  print: (invoice) =>
    withPdfkit((pen) => {
      drawParties(pen, invoice);
      drawData(pen, invoice);
      drawTotals(pen, invoice, drawPositions(pen, invoice));
      drawSmallPrint(pen, invoice);
    }),
};

const drawParties = (pen: Pen, { seller, buyer, deliverTo, showsBuyerSiret }: MixedInvoice): void => {
  pen.text(LEFT, 55, seller.name, { size: 20, bold: true });
  pen.text(LEFT, 110, `${seller.name} - ${seller.address.join(' - ')}`, { size: 6 });
  const end = stack(pen, [LEFT, 126, 12], [buyer.name, ...buyer.address]);
  if (showsBuyerSiret) pen.text(LEFT, end + 2, `Votre n° SIRET ${buyer.siret}`, { size: 8 });
  if (deliverTo.length === 0) return;
  pen.text(LEFT, 222, 'Adresse de livraison', { size: 8, bold: true });
  stack(pen, [LEFT, 233, 10], deliverTo, { size: 8 });
};

const drawData = (pen: Pen, invoice: MixedInvoice): void => {
  const title = invoice.type === 'invoice' ? 'Facture' : 'Avoir';
  pen.box([330, 95, 220, 20], 0.85);
  pen.text(336, 109, title, { size: 13, bold: true });
  const rows = [
    ['Numéro / Date', `${invoice.number} / ${date(invoice.date)}`],
    ...invoice.references.map(({ label, value }) => [label, value]),
    ...(invoice.due ? [['Échéance', date(invoice.due)]] : []),
    ['Devise', 'EUR'],
  ];
  for (const [index, [label = '', value = '']] of rows.entries()) {
    pen.text(336, 130 + index * 13, label, { size: 8 });
    pen.text(440, 130 + index * 13, value, { size: 8 });
  }
};

const drawHeads = (pen: Pen, y: number): number => {
  pen.line([LEFT, y - 11], [RIGHT, y - 11]);
  for (const [x, head] of [
    [LEFT, 'Poste'],
    [85, 'Désignation'],
  ] as const)
    pen.text(x, y, head, { size: 8, bold: true });
  for (const [x, head] of [
    [395, 'Quantité'],
    [470, 'Prix unitaire'],
    [RIGHT, 'Valeur EUR'],
  ] as const)
    pen.text(x, y, head, { size: 8, bold: true, align: 'right' });
  pen.line([LEFT, y + 4], [RIGHT, y + 4]);
  return y + 18;
};

const drawPositions = (pen: Pen, { lines, number }: MixedInvoice): number => {
  let y = drawHeads(pen, 290);
  let page = 1;
  let carried = 0;
  for (const [index, line] of lines.entries()) {
    if (y > LAST) {
      pen.text(RIGHT, y + 6, `Report : ${amount(carried)}`, { size: 8, align: 'right' });
      pen.text(297, 825, `Page ${page}`, { size: 7, align: 'center' });
      pen.nextPage();
      page += 1;
      pen.text(LEFT, 50, `Document ${number}`, { size: 8 });
      y = drawHeads(pen, 75);
    }
    pen.text(LEFT, y, String((index + 1) * 10).padStart(6, '0'), { size: 8 });
    pen.text(85, y, line.label, { size: 8 });
    pen.text(395, y, `${line.quantity} PCE`, { size: 8, align: 'right' });
    pen.text(470, y, amount(line.unit), { size: 8, align: 'right' });
    pen.text(RIGHT, y, amount(amountOf(line)), { size: 8, align: 'right' });
    carried += amountOf(line);
    y += 15;
  }
  return y;
};

const drawTotals = (pen: Pen, invoice: MixedInvoice, from: number): void => {
  let y = from + 8;
  pen.line([300, y - 11], [RIGHT, y - 11]);
  for (const { label, amount: cents } of totalRows(invoice, totals)) {
    pen.text(300, y, label, { size: 9, bold: label === totals.gross });
    pen.text(RIGHT, y, amount(cents), { size: 9, bold: label === totals.gross, align: 'right' });
    y += 14;
  }
  const accounts = invoice.accounts.map(({ label, iban }) => `${label} ${iban}`);
  const notes = [...invoice.payment, ...invoice.mentions].flatMap((note) => wrap(note, 95));
  stack(pen, [LEFT, y + 8, 11], [...notes, ...accounts], { size: 8 });
};

const drawSmallPrint = (pen: Pen, { seller }: MixedInvoice): void => {
  pen.line([LEFT, 775], [RIGHT, 775]);
  const columns = [
    [seller.name, ...seller.address],
    [`Tél. ${seller.phone}`, 'service.client@example.fr', 'Lundi-vendredi 8h-18h'],
    [seller.form, seller.registered, `Code NAF ${seller.activity}`],
    [`SIRET ${inThrees(seller.siret)}`, `N° TVA ${seller.vat}`, `BIC ${seller.bic}`],
  ];
  for (const [index, rows] of columns.entries()) stack(pen, [LEFT + index * 128, 785, 8], rows, { size: 6 });
};
