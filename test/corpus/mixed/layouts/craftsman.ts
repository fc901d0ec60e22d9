/** A craftsman's letter: place and date on one line, references as sentences, totals under the lines. */
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { type Pen, stack, wrap } from '../pens/pen.ts';
import { withJspdf } from '../pens/with-jspdf.ts';
import { inFours, inThrees, money, percent, spelledDate } from '../spelling.ts';
import { amountOf, type TotalWords, totalRows } from '../totals.ts';

const LEFT = 60;
const RIGHT = 535;
const amount = money('.', { unit: ' €' });

const totals: TotalWords = {
  net: 'Total H.T.',
  vatLine: (rate) => `T.V.A. à ${percent(rate, 1)} %`,
  gross: 'Total T.T.C.',
  due: 'Net à régler',
};

export const craftsman: Layout = {
  totals,
  vatTable: false,
  print: (invoice) =>
    withJspdf((pen) => {
      drawHead(pen, invoice);
      const y = drawLines(pen, invoice);
      drawTotals(pen, invoice, y);
    }),
};

const drawHead = (pen: Pen, invoice: MixedInvoice): void => {
  const { seller, buyer, showsBuyerSiret } = invoice;
  pen.text(297, 60, seller.name, { size: 20, bold: true, font: 'serif', align: 'center' });
  const own = [
    `${seller.address.join(' – ')} – Tél. ${seller.phone}`,
    `${seller.form} – Siret ${inThrees(seller.siret)} – APE ${seller.activity} – ${seller.registered}`,
    `N° TVA intracom : ${seller.vat}`,
  ];
  stack(pen, [297, 76, 11], own, { size: 8, font: 'serif', align: 'center' });
  const town = (seller.address.at(-1) ?? '').replace(/^\d{5} /, '');
  pen.text(RIGHT, 140, `${town}, le ${spelledDate(invoice.date)}`, { size: 11, font: 'serif', align: 'right' });
  const theirs = [buyer.name, ...buyer.address, ...(showsBuyerSiret ? [`SIRET ${inThrees(buyer.siret)}`] : [])];
  stack(pen, [330, 170, 14], theirs, { size: 11, font: 'serif' });
  const title = `${invoice.type === 'invoice' ? 'FACTURE' : 'AVOIR'} N° ${invoice.number}`;
  pen.text(LEFT, 275, title, { size: 14, bold: true, font: 'serif' });
  const sentences = [
    `Objet : ${invoice.subject}`,
    ...invoice.references.map(({ label, value }) => `${label} ${value}`),
  ];
  stack(pen, [LEFT, 294, 14], sentences, { size: 10.5, font: 'serif' });
};

const drawLines = (pen: Pen, { lines, references }: MixedInvoice): number => {
  let y = 335 + references.length * 14;
  for (const line of lines) {
    pen.text(LEFT, y, `– ${line.label} : ${String(line.quantity).replace('.', ',')} x ${amount(line.unit)}`, {
      size: 10.5,
      font: 'serif',
    });
    pen.text(RIGHT, y, amount(amountOf(line)), { size: 10.5, font: 'serif', align: 'right' });
    y += 18;
  }
  return y + 10;
};

const drawTotals = (pen: Pen, invoice: MixedInvoice, from: number): void => {
  let y = from;
  for (const { label, amount: cents, kind } of totalRows(invoice, totals)) {
    const style = { size: 11, font: 'serif', bold: kind === 'due' } as const;
    pen.text(430, y, label, { ...style, align: 'right' });
    pen.text(RIGHT, y, amount(cents), { ...style, align: 'right' });
    y += 17;
  }
  const accounts = invoice.accounts.map(
    ({ label, iban }) => `${label} : ${inFours(iban)} – BIC : ${invoice.seller.bic}`,
  );
  const notes = [...invoice.payment, ...accounts, ...invoice.mentions].flatMap((note) => wrap(note, 90));
  stack(pen, [LEFT, y + 25, 14], notes, { size: 10, font: 'serif' });
};
