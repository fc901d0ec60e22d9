/** An administrative form: identifiers written digit by digit in boxes. */
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { type Pen, stack } from '../pens/pen.ts';
import { withPdfLib } from '../pens/with-pdf-lib.ts';
import { dated, inFours, money, NBSP, percent } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const LEFT = 45;
const amount = money(NBSP);
const date = dated(' / ');

const totals: TotalWords = {
  net: 'Total hors taxes (€)',
  vatLine: (rate, base) => `TVA à ${percent(rate)} % sur ${amount(base)}`,
  gross: 'Total toutes taxes comprises (€)',
  due: 'Somme à payer (€)',
};

export const digitBoxes: Layout = {
  totals,
  vatTable: false,
  print: (invoice) =>
    withPdfLib((pen) => {
      const title = invoice.type === 'invoice' ? 'FACTURE' : 'AVOIR';
      pen.text(297, 50, `${title} N° ${invoice.number}`, { size: 15, bold: true, align: 'center' });
      pen.text(297, 68, `établie le ${date(invoice.date)}`, { align: 'center' });
      drawParty(pen, 100, ['1. CRÉANCIER', invoice.seller.name, invoice.seller.address.join(', ')]);
      drawDigits(pen, 142, ['N° SIRET', invoice.seller.siret]);
      pen.text(330, 153, `N° de TVA : ${invoice.seller.vat ?? 'néant'}`);
      drawParty(pen, 190, ['2. DÉBITEUR', invoice.buyer.name, invoice.buyer.address.join(', ')]);
      if (invoice.showsBuyerSiret) drawDigits(pen, 232, ['N° SIRET', invoice.buyer.siret]);
      drawReferences(pen, invoice);
      drawTotals(pen, invoice, drawLines(pen, invoice));
    }),
};

const drawParty = (pen: Pen, y: number, rows: [string, string, string]): void => {
  pen.box([LEFT - 5, y - 12, 510, 75]);
  pen.text(LEFT, y, rows[0], { bold: true });
  stack(pen, [LEFT, y + 15, 13], rows.slice(1));
};

const drawDigits = (pen: Pen, y: number, [label, digits]: [string, string]): void => {
  pen.text(LEFT, y + 11, label);
  for (const [index, digit] of [...digits].entries()) {
    const x = 105 + index * 15;
    pen.box([x, y, 13, 15]);
    pen.text(x + 6.5, y + 11, digit, { size: 10, font: 'mono', align: 'center' });
  }
};

const drawReferences = (pen: Pen, { references }: MixedInvoice): void => {
  pen.text(LEFT, 285, '3. RÉFÉRENCES DE LA COMMANDE', { bold: true });
  for (const [index, { label, value }] of references.entries()) {
    pen.text(LEFT, 303 + index * 18, label);
    pen.box([190, 292 + index * 18, 160, 15]);
    pen.text(195, 303 + index * 18, value, { size: 10 });
  }
};

const drawLines = (pen: Pen, { lines, references }: MixedInvoice): number => {
  let y = 325 + references.length * 18;
  pen.text(LEFT, y, '4. DÉCOMPTE', { bold: true });
  for (const line of lines) {
    y += 18;
    pen.text(LEFT, y, line.label);
    pen.text(400, y, `${line.quantity} à ${amount(line.unit)}`, { align: 'right' });
    pen.text(545, y, amount(amountOf(line)), { align: 'right' });
  }
  return y + 30;
};

const drawTotals = (pen: Pen, invoice: MixedInvoice, from: number): void => {
  const rows = totalRows(invoice, totals);
  for (const [index, { label, amount: cents }] of rows.entries()) {
    pen.text(300, from + index * 18, label);
    pen.box([470, from - 11 + index * 18, 80, 15]);
    pen.text(545, from + index * 18, amount(cents), { align: 'right' });
  }
  const y = from + rows.length * 18 + 20;
  pen.text(LEFT, y, '5. PAIEMENT', { bold: true });
  const accounts = invoice.accounts.map(({ label, iban }) => `${label} : ${inFours(iban)}`);
  stack(
    pen,
    [LEFT, y + 16, 13],
    [...invoice.payment.map((text) => `Mode de paiement : ${text}`), ...accounts, ...invoice.mentions],
  );
  const { seller } = invoice;
  pen.text(LEFT, 810, `${seller.name}, ${seller.form}, ${seller.registered}`, { size: 7 });
};
