/** A utility's bill: what to pay on the first page, what was used on the second. */
import type { Layout } from '../layout.ts';
import type { MixedInvoice } from '../model.ts';
import { type Pen, stack } from '../pens/pen.ts';
import { withPdfkit } from '../pens/with-pdfkit.ts';
import { inFours, inThrees, money, NBSP, percent, spelledDate } from '../spelling.ts';
import { amountOf, type TotalWords, taxed, totalRows, totalsOf } from '../totals.ts';

const LEFT = 50;
const RIGHT = 545;
const amount = money(NBSP, { unit: `${NBSP}€` });

const totals: TotalWords = {
  net: 'Total hors TVA',
  vat: 'Montant de la TVA',
  gross: 'Total TTC',
  due: 'Montant à payer',
};

export const utilityBill: Layout = {
  totals,
  vatTable: true,
  print: (invoice) =>
    withPdfkit((pen) => {
      drawSummary(pen, invoice);
      drawPayment(pen, invoice);
      drawLegal(pen, invoice, 'Page 1 / 2');
      pen.nextPage();
      drawDetail(pen, invoice);
      drawLegal(pen, invoice, 'Page 2 / 2');
    }),
};

const drawSummary = (pen: Pen, invoice: MixedInvoice): void => {
  const { seller, buyer, references, showsBuyerSiret, type } = invoice;
  pen.text(LEFT, 60, seller.name, { size: 22, bold: true, grey: 0.3 });
  pen.text(LEFT, 78, `Service clients : ${seller.phone} (prix d’un appel local)`, { size: 8 });
  stack(pen, [320, 130, 14], [buyer.name, ...buyer.address], { size: 10 });
  pen.text(LEFT, 120, 'Vos références', { bold: true });
  let y = 136;
  for (const { label, value } of references) {
    stack(pen, [LEFT, y, 12], [label, value], { size: 8.5 });
    y += 30;
  }
  if (showsBuyerSiret) stack(pen, [LEFT, y, 12], ['SIRET du client', inThrees(buyer.siret)], { size: 8.5 });
  const title = `${type === 'invoice' ? 'Facture' : 'Facture d’avoir'} n° ${invoice.number}`;
  pen.text(230, 300, title, { size: 14, bold: true });
  pen.text(230, 317, `du ${spelledDate(invoice.date)}`, { size: 11 });
};

const drawPayment = (pen: Pen, invoice: MixedInvoice): void => {
  const rows = totalRows(invoice, totals);
  pen.box([225, 335, 320, 30 + rows.length * 20]);
  for (const [index, { label, amount: cents, kind }] of rows.entries()) {
    const style = { size: kind === 'due' ? 13 : 10, bold: kind === 'due' };
    pen.text(235, 358 + index * 20, label, style);
    pen.text(535, 358 + index * 20, amount(cents), { ...style, align: 'right' });
  }
  const y = 400 + rows.length * 20;
  if (invoice.due) pen.text(230, y, `À régler au plus tard le ${spelledDate(invoice.due)}`, { bold: true });
  const accounts = invoice.accounts.map(({ label, iban }) => `${label} ${inFours(iban)}`);
  stack(pen, [230, y + 18, 13], [...invoice.payment, ...accounts, ...invoice.mentions], { size: 8.5 });
  pen.text(230, y + 80, 'Prochain relevé : entre le 18 et le 24 du mois prochain', { size: 8 });
};

const drawDetail = (pen: Pen, invoice: MixedInvoice): void => {
  pen.text(LEFT, 60, 'Détail de votre facture', { size: 14, bold: true });
  let y = 90;
  for (const line of invoice.lines) {
    pen.text(LEFT, y, line.label);
    pen.text(360, y, `${line.quantity} × ${(line.unit / 100).toFixed(4).replace('.', ',')}`, { align: 'right' });
    pen.text(430, y, `${percent(line.rate)} %`, { align: 'right' });
    pen.text(RIGHT, y, amount(amountOf(line)), { align: 'right' });
    y += 16;
  }
  pen.text(LEFT, y + 20, 'TVA', { bold: true });
  for (const { rate, base, amount: vat } of taxed(totalsOf(invoice))) {
    pen.text(LEFT, y + 38, `TVA à ${percent(rate)} % sur un montant de ${amount(base)}`);
    pen.text(RIGHT, y + 38, amount(vat), { align: 'right' });
    y += 16;
  }
};

const drawLegal = (pen: Pen, { seller }: MixedInvoice, page: string): void => {
  const rows = [
    `${seller.name} – ${seller.form} – ${seller.registered} – Siège : ${seller.address.join(' ')}`,
    `SIRET ${inThrees(seller.siret)} – TVA intracommunautaire ${seller.vat} – NAF ${seller.activity}`,
  ];
  stack(pen, [LEFT, 800, 9], rows, { size: 6.5, grey: 0.35 });
  pen.text(RIGHT, 825, page, { size: 7, align: 'right' });
};
