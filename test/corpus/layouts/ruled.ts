/** Labels above their values, in ruled boxes; the recipient's SIRET stands before the supplier's. */
import { euros, meansInWords, percent, slashed, spacedSiret } from '../french.ts';
import { type Invoice, totalsOf } from '../invoice.ts';
import type { Sheet } from '../sheet.ts';

const LEFT = 40;
const RIGHT = 555;

export const drawRuled = (sheet: Sheet, invoice: Invoice): void => {
  drawParties(sheet, invoice);
  drawBoxes(sheet, 190, [
    ['N° facture', invoice.number],
    ['Date', slashed(invoice.date)],
    ['Échéance', slashed(invoice.due)],
    ['Règlement', meansInWords[invoice.means]],
  ]);
  drawBoxes(sheet, 240, [
    ['Code service exécutant', invoice.serviceCode ?? ''],
    ['Numéro d’engagement', invoice.commitment ?? ''],
  ]);
  const end = drawLines(sheet, invoice, 320);
  drawTotals(sheet, invoice, end + 24);
};

const drawParties = ({ text, stack }: Sheet, { seller, buyer }: Invoice): void => {
  text(LEFT, 50, seller.name.toUpperCase(), { size: 14, bold: true });
  stack([LEFT, 66, 12], seller.address, { size: 9 });
  text(330, 96, 'Destinataire', { size: 8, bold: true });
  stack([330, 110, 13], [buyer.name, ...buyer.address]);
  text(330, 152, `SIRET ${buyer.siret}`, { size: 9 });
  text(LEFT, 152, `Siret ${spacedSiret(seller.siret)}   TVA intracom. ${seller.vat}`, { size: 9 });
};

const drawBoxes = ({ text, line }: Sheet, top: number, cells: [string, string][]): void => {
  const width = (RIGHT - LEFT) / cells.length;
  for (const y of [top, top + 15, top + 35]) line([LEFT, y, RIGHT, y]);
  cells.forEach(([label, value], index) => {
    const middle = LEFT + (index + 0.5) * width;
    line([LEFT + index * width, top, LEFT + index * width, top + 35]);
    text(middle, top + 11, label, { size: 8, align: 'center' });
    text(middle, top + 29, value, { bold: true, align: 'center' });
  });
  line([RIGHT, top, RIGHT, top + 35]);
};

const drawLines = ({ text, row, line }: Sheet, { lines }: Invoice, top: number): number => {
  const columns = [340, 410, 470, RIGHT] as const;
  text(LEFT, top, 'Désignation', { bold: true });
  row([columns, top], ['Qté', 'Prix unitaire', 'Taux', 'Montant HT'], { size: 8.5, bold: true, align: 'right' });
  line([LEFT, top + 5, RIGHT, top + 5]);
  lines.forEach(({ label, quantity, unit, rate }, index) => {
    const y = top + 20 + index * 16;
    text(LEFT, y, label);
    row([columns, y], [String(quantity), euros(unit), percent(rate), euros(quantity * unit)], { align: 'right' });
  });
  return top + 20 + lines.length * 16;
};

const drawTotals = (sheet: Sheet, invoice: Invoice, top: number): void => {
  const { net, vat, gross, breakdown } = totalsOf(invoice);
  breakdown.forEach(({ rate, base, amount }, index) => {
    sheet.text(LEFT, top + 20 + index * 14, `TVA ${percent(rate)} sur ${euros(base)} : ${euros(amount)}`, { size: 9 });
  });
  drawBoxes(sheet, top + 70, [
    ['Total HT', euros(net)],
    ['Total TVA', euros(vat)],
    ['Total TTC', euros(gross)],
    ['Net à payer (EUR)', euros(gross)],
  ]);
  sheet.text(LEFT, top + 130, `IBAN ${invoice.seller.iban}`, { size: 9 });
  sheet.text(LEFT, top + 144, invoice.vatMention, { size: 9 });
  sheet.text(LEFT, 810, invoice.seller.legal, { size: 7 });
};
