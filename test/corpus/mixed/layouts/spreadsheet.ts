/** A spreadsheet printed with its grid, landscape: labels and values in neighbouring cells. */
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import type { Pen } from '../pens/pen.ts';
import { withJspdf } from '../pens/with-jspdf.ts';
import { dated, inFours, money, percent } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const COLUMNS = [40, 250, 350, 450, 550, 660, 800];
const ROW = 17;
const amount = money(' ');
const date = dated('/');

const totals: TotalWords = {
  net: 'TOTAL HT',
  vatLine: (rate) => `TVA ${percent(rate)}%`,
  gross: 'TOTAL TTC (€)',
};

type Row = (string | undefined)[];

export const spreadsheet: Layout = {
  totals,
  vatTable: false,
  print: (invoice) =>
    withJspdf(
      (pen) => {
        const rows = [...head(invoice), [], ...table(invoice), [], ...foot(invoice)];
        for (const [index, row] of rows.entries()) drawRow(pen, 40 + index * ROW, row);
        const legal = `${invoice.seller.name} ${invoice.seller.form} ${invoice.seller.registered}`;
        pen.text(40, 570, legal, { size: 7 });
      },
      [842, 595],
    ),
};

const drawRow = (pen: Pen, y: number, row: Row): void => {
  for (const [column, cell] of row.entries()) {
    const [x = 0, end = 0] = [COLUMNS[column], COLUMNS[column + 1]];
    if (!cell) continue;
    pen.box([x, y - 12, end - x, ROW]);
    const isNumber = /^-?[\d ]+,\d\d$|^\d+([.,]\d+)?$/.test(cell);
    pen.text(isNumber ? end - 3 : x + 3, y, cell, { size: 8.5, align: isNumber ? 'right' : 'left' });
  }
};

const head = ({ seller, buyer, references, number, date: day, type, showsBuyerSiret }: MixedInvoice): Row[] => {
  const own = [seller.name, ...seller.address, `SIRET ${seller.siret}`, `TVA ${seller.vat}`];
  const theirs = [buyer.name, ...buyer.address, ...(showsBuyerSiret ? [`SIRET ${buyer.siret}`] : [])];
  const papers = [
    [type === 'invoice' ? 'FACTURE N°' : 'AVOIR N°', number],
    ['DATE', date(day)],
    ...references.map(({ label, value }) => [label, value]),
  ];
  const count = Math.max(own.length, papers.length);
  const facing = Array.from(
    { length: count },
    (_, index): Row => [own[index], undefined, papers[index]?.[0], papers[index]?.[1]],
  );
  return [...facing, [], ['CLIENT :'], ...theirs.map((cell): Row => [cell])];
};

const table = ({ lines }: MixedInvoice): Row[] => [
  ['DESIGNATION', 'QUANTITE', 'PU HT', 'TAUX', 'MONTANT HT'],
  ...lines.map(
    (line): Row => [
      line.label,
      String(line.quantity),
      amount(line.unit),
      `${percent(line.rate)}%`,
      amount(amountOf(line)),
    ],
  ),
];

const foot = (invoice: MixedInvoice): Row[] => [
  ...totalRows(invoice, totals).map(
    ({ label, amount: cents }): Row => [undefined, undefined, undefined, label, amount(cents)],
  ),
  [],
  ...invoice.payment.map((cell): Row => [cell]),
  ...invoice.accounts.map(({ label, iban }): Row => [`${label} ${inFours(iban)}`]),
  ...invoice.mentions.map((cell): Row => [cell]),
];
