/** Everything about the supplier stands in the footer, among other numbers; the date is spelled in a sentence. */
import { euros, meansInWords, percent, slashed, spacedIban, spelled } from '../french.ts';
import { type Invoice, totalsOf } from '../invoice.ts';
import type { Sheet } from '../sheet.ts';

const LEFT = 56;
const RIGHT = 539;

export const drawTalkativeFooter = (sheet: Sheet, invoice: Invoice): void => {
  const { text, stack } = sheet;
  const isCredit = invoice.type === 'creditNote';
  text(LEFT, 60, invoice.seller.name, { size: 16, bold: true });
  stack([330, 120, 13], [invoice.buyer.name, ...invoice.buyer.address]);
  text(330, 164, `N° SIRET : ${invoice.buyer.siret}`);
  text(LEFT, 215, `${isCredit ? 'Avoir' : 'Facture'} n° ${invoice.number} du ${spelled(invoice.date)}`, {
    size: 13,
    bold: true,
  });
  if (isCredit) text(LEFT, 232, 'Annule en partie la facture n° F-2026-0311 du 2 avril 2026');
  if (invoice.serviceCode) text(LEFT, 256, `Code service exécutant : ${invoice.serviceCode}`);
  if (invoice.commitment) text(LEFT, 271, `Numéro d’engagement juridique : ${invoice.commitment}`);
  text(LEFT, 286, 'Notre référence : 88 214 / CL   Commande reçue le 02/02/2026');
  const end = drawLines(sheet, invoice, 330);
  drawTotals(sheet, invoice, end + 26);
  drawFooter(sheet, invoice);
};

const drawLines = ({ text }: Sheet, { lines }: Invoice, top: number): number => {
  lines.forEach(({ label, quantity, unit }, index) => {
    text(LEFT, top + index * 16, `${quantity} × ${label} à ${euros(unit)}`);
    text(RIGHT, top + index * 16, euros(quantity * unit), { align: 'right' });
  });
  return top + lines.length * 16;
};

const drawTotals = ({ text, line }: Sheet, invoice: Invoice, top: number): void => {
  const { net, gross, breakdown } = totalsOf(invoice);
  const rows: [string, number][] = [
    ['Montant HT', net],
    ...breakdown.map(({ rate, amount }): [string, number] => [`TVA ${percent(rate)}`, amount]),
    ['Montant TTC', gross],
    ['Net à payer', gross],
  ];
  line([330, top - 14, RIGHT, top - 14]);
  rows.forEach(([label, amount], index) => {
    text(330, top + index * 16, label, { bold: index === rows.length - 1 });
    text(RIGHT, top + index * 16, `${euros(amount)} €`, { align: 'right', bold: index === rows.length - 1 });
  });
  text(
    LEFT,
    top + 100,
    `Mode de règlement : ${meansInWords[invoice.means].toLowerCase()}, au plus tard le ${slashed(invoice.due)}`,
  );
  text(LEFT, top + 115, invoice.vatMention);
};

const drawFooter = ({ stack, line }: Sheet, { seller }: Invoice): void => {
  line([LEFT, 762, RIGHT, 762]);
  const rows = [
    `${seller.name}, ${seller.address.join(', ')} – Tél. 02 47 00 12 34 – ${seller.legal}`,
    `SIRET ${seller.siret} – TVA ${seller.vat} – IBAN ${spacedIban(seller.iban)} – BIC AGRIFRPP`,
    'Assurance professionnelle n° 4 512 778 801 – Page 1/1',
  ];
  stack([297, 776, 11], rows, { size: 7, align: 'center' });
};
