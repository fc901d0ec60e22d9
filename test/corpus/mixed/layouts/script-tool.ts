/** A PDF made by a web page's own script: short labels at the right of the head, a striped table, no frills. */
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { type Pen, stack } from '../pens/pen.ts';
import { withJspdf } from '../pens/with-jspdf.ts';
import { dated, inFours, money, percent } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const LEFT = 40;
const RIGHT = 555;
const amount = money(' ', { unit: ' €' });
const date = dated('-');

const totals: TotalWords = {
  lines: 'Sous-total',
  net: 'Total HT',
  vatLine: (rate) => `TVA (${percent(rate)}%)`,
  gross: 'Total TTC',
};

export const scriptTool: Layout = {
  totals,
  vatTable: false,
  print: (invoice) =>
    withJspdf((pen) => {
      drawHead(pen, invoice);
      drawTotals(pen, invoice, drawTable(pen, invoice));
    }),
};

const drawHead = (pen: Pen, invoice: MixedInvoice): void => {
  const { seller, buyer, references, showsBuyerSiret } = invoice;
  pen.text(RIGHT, 60, invoice.type === 'invoice' ? 'Facture' : 'Avoir', { size: 24, align: 'right' });
  pen.text(RIGHT, 78, `# ${invoice.number}`, { size: 11, align: 'right', grey: 0.4 });
  const own = [...seller.address, `SIRET : ${seller.siret}`, `TVA : ${seller.vat}`];
  pen.text(LEFT, 60, seller.name, { size: 12, bold: true });
  stack(pen, [LEFT, 75, 12], own);
  pen.text(LEFT, 160, 'Facturé à', { grey: 0.4 });
  stack(pen, [LEFT, 174, 12], [buyer.name, ...buyer.address, ...(showsBuyerSiret ? [`SIRET : ${buyer.siret}`] : [])]);
  const rows = [
    ['Date :', date(invoice.date)],
    ...(invoice.due ? [['Échéance :', date(invoice.due)]] : []),
    ...references.map(({ label, value }) => [`${label} :`, value]),
  ];
  for (const [index, [label = '', value = '']] of rows.entries()) {
    pen.text(445, 160 + index * 14, label, { align: 'right', grey: 0.4 });
    pen.text(RIGHT, 160 + index * 14, value, { align: 'right' });
  }
};

const drawTable = (pen: Pen, { lines }: MixedInvoice): number => {
  pen.box([LEFT, 270, RIGHT - LEFT, 20], 0.2);
  pen.text(LEFT + 8, 284, 'Article', { grey: 1, bold: true });
  for (const [x, head] of [
    [370, 'Quantité'],
    [455, 'Prix'],
    [RIGHT - 8, 'Montant'],
  ] as const)
    pen.text(x, 284, head, { grey: 1, bold: true, align: 'right' });
  for (const [index, line] of lines.entries()) {
    const y = 304 + index * 20;
    if (index % 2) pen.box([LEFT, y - 14, RIGHT - LEFT, 20], 0.95);
    pen.text(LEFT + 8, y, line.label);
    pen.text(370, y, String(line.quantity).replace('.', ','), { align: 'right' });
    pen.text(455, y, amount(line.unit), { align: 'right' });
    pen.text(RIGHT - 8, y, amount(amountOf(line)), { align: 'right' });
  }
  return 304 + lines.length * 20;
};

const drawTotals = (pen: Pen, invoice: MixedInvoice, from: number): void => {
  let y = from + 15;
  for (const { label, amount: cents } of totalRows(invoice, totals)) {
    pen.text(455, y, `${label} :`, { align: 'right', grey: 0.4 });
    pen.text(RIGHT - 8, y, amount(cents), { align: 'right' });
    y += 16;
  }
  pen.text(LEFT, y + 30, 'Notes :', { grey: 0.4 });
  const accounts = invoice.accounts.map(({ label, iban }) => `${label} : ${inFours(iban)}`);
  stack(pen, [LEFT, y + 46, 13], [...invoice.payment, ...accounts, ...invoice.mentions]);
  const { seller } = invoice;
  pen.text(LEFT, 810, `${seller.form}. ${seller.registered}. APE ${seller.activity}. Tél. ${seller.phone}`, {
    size: 7.5,
  });
};
