/** An accounting package's model: labels above their values in ruled boxes, VAT table at the left foot, totals in a row of boxes. */
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { type Pen, stack } from '../pens/pen.ts';
import { withPdfkit } from '../pens/with-pdfkit.ts';
import { dated, money, NBSP, percent } from '../spelling.ts';
import { amountOf, type TotalWords, taxed, totalRows, totalsOf } from '../totals.ts';

const LEFT = 30;
const RIGHT = 565;
const amount = money(NBSP);
const date = dated('/', { short: true });

const totals: TotalWords = {
  lines: 'Total brut HT',
  net: 'Total HT',
  vat: 'Total TVA',
  gross: 'Total TTC',
  due: 'NET A PAYER €',
};

export const accountingGrid: Layout = {
  totals,
  vatTable: true,
  print: (invoice) =>
    withPdfkit((pen) => {
      drawParties(pen, invoice);
      const { number, date: day, due, references } = invoice;
      drawBoxes(pen, 215, [
        ['Numéro', number],
        ['Date', date(day)],
        ...(due ? [['Échéance', date(due)] as const] : []),
      ]);
      drawBoxes(
        pen,
        255,
        references.map(({ label, value }) => [label, value]),
      );
      drawLines(pen, invoice);
      drawVat(pen, invoice);
      drawBoxes(
        pen,
        690,
        totalRows(invoice, totals).map(({ label, amount: cents }) => [label, amount(cents)]),
      );
      drawFoot(pen, invoice);
    }),
};

const drawParties = (pen: Pen, { seller, buyer, showsBuyerSiret, type, subject }: MixedInvoice): void => {
  pen.text(LEFT, 50, seller.name, { size: 15, bold: true });
  stack(pen, [LEFT, 66, 12], [...seller.address, `Tél : ${seller.phone}`]);
  pen.text(LEFT, 150, type === 'invoice' ? 'FACTURE' : 'AVOIR', { size: 18, bold: true });
  pen.text(LEFT, 170, subject);
  pen.box([310, 90, 255, 100]);
  stack(pen, [320, 108, 13], [buyer.name, ...buyer.address], { size: 10 });
  if (showsBuyerSiret) pen.text(320, 182, `Siret : ${buyer.siret}`);
};

const drawBoxes = (pen: Pen, top: number, cells: (readonly [string, string])[]): void => {
  const width = (RIGHT - LEFT) / Math.max(cells.length, 1);
  for (const [index, [label, value]] of cells.entries()) {
    const x = LEFT + index * width;
    pen.box([x, top, width, 13], 0.9);
    pen.box([x, top, width, 32]);
    pen.text(x + width / 2, top + 9.5, label, { size: 7.5, align: 'center' });
    pen.text(x + width / 2, top + 26, value, { align: 'center', bold: true });
  }
};

const drawLines = (pen: Pen, { lines }: MixedInvoice): void => {
  const ends = [370, 430, 490, RIGHT - 5];
  pen.box([LEFT, 305, RIGHT - LEFT, 16], 0.9);
  pen.text(LEFT + 5, 316, 'Désignation', { bold: true });
  for (const [index, head] of ['Qté', 'P.U. HT', 'TVA', 'Montant HT'].entries())
    pen.text(ends[index] ?? 0, 316, head, { bold: true, align: 'right' });
  for (const [index, line] of lines.entries()) {
    const y = 338 + index * 16;
    pen.text(LEFT + 5, y, line.label);
    const cells = [`${line.quantity},00`, amount(line.unit), percent(line.rate, 2), amount(amountOf(line))];
    for (const [column, cell] of cells.entries()) pen.text(ends[column] ?? 0, y, cell, { align: 'right' });
  }
  pen.box([LEFT, 305, RIGHT - LEFT, 270]);
};

const drawVat = (pen: Pen, invoice: MixedInvoice): void => {
  const ends = [75, 150, 220];
  const rows = taxed(totalsOf(invoice)).map(({ rate, base, amount: vat }) => [
    percent(rate, 2),
    amount(base),
    amount(vat),
  ]);
  for (const [index, row] of [['Taux', 'Base HT', 'Montant TVA'], ...rows].entries())
    for (const [column, cell] of row.entries())
      pen.text(ends[column] ?? 0, 600 + index * 14, cell, { size: 8.5, align: 'right', bold: index === 0 });
  stack(pen, [260, 600, 13], [...invoice.payment, ...invoice.mentions], { size: 8.5 });
};

const drawFoot = (pen: Pen, { seller, accounts }: MixedInvoice): void => {
  stack(
    pen,
    [LEFT, 745, 12],
    accounts.map(({ label, iban }) => `${label} : ${iban}   BIC : ${seller.bic}`),
  );
  const legal = [
    `${seller.name} - ${seller.form} - ${seller.registered}`,
    `N° Siret : ${seller.siret} - APE : ${seller.activity} - N° TVA intracommunautaire : ${seller.vat}`,
  ];
  stack(pen, [297, 800, 10], legal, { size: 7, align: 'center' });
};
