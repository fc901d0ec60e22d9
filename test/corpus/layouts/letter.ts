/** Labels at the left of their values; the sheet of a careful printer. Shown to newcomers as the sample. */
import { euros, meansInWords, percent, slashed, spacedIban, spacedSiret } from '../french.ts';
import { type Invoice, totalsOf } from '../invoice.ts';
import type { Ink, Sheet } from '../sheet.ts';

const LEFT = 48;
const RIGHT = 547;
const GREEN: Ink = [0.15, 0.36, 0.29];
const PALE: Ink = [0.94, 0.96, 0.94];
const GREY: Ink = [0.4, 0.42, 0.45];

export const drawLetter = (sheet: Sheet, invoice: Invoice): void => {
  drawHead(sheet, invoice);
  drawParties(sheet, invoice);
  drawReferences(sheet, invoice);
  const end = drawLines(sheet, invoice, 395);
  drawVat(sheet, invoice, end + 30);
  drawTotals(sheet, invoice, end + 30);
  drawPayment(sheet, invoice);
};

const drawHead = ({ text, fill, line }: Sheet, { seller, number }: Invoice): void => {
  fill([0, 0, 595, 9], GREEN);
  text(LEFT, 62, seller.name, { size: 19, bold: true, ink: GREEN });
  text(LEFT, 79, 'Offset, numérique, façonnage', { size: 9, ink: GREY });
  text(RIGHT, 62, 'FACTURE', { size: 19, bold: true, align: 'right' });
  text(RIGHT, 79, `N° ${number}`, { size: 11, align: 'right' });
  line([LEFT, 96, RIGHT, 96], GREEN, 1);
};

const drawParties = ({ text, stack, fill }: Sheet, { seller, buyer }: Invoice): void => {
  text(LEFT, 122, 'Émetteur', { size: 8, bold: true, ink: GREY });
  text(LEFT, 138, seller.name, { bold: true });
  const own = [...seller.address, `SIRET : ${spacedSiret(seller.siret)}`, `N° TVA : ${seller.vat}`];
  stack([LEFT, 152, 13.5], own);
  fill([306, 108, 241, 106], PALE);
  text(320, 126, 'Facturé à', { size: 8, bold: true, ink: GREY });
  text(320, 142, buyer.name, { bold: true });
  stack([320, 156, 13.5], [...buyer.address, `SIRET : ${spacedSiret(buyer.siret)}`]);
};

const drawReferences = ({ text, line }: Sheet, invoice: Invoice): void => {
  text(LEFT, 246, 'Références', { size: 11, bold: true, ink: GREEN });
  line([LEFT, 252, RIGHT, 252], GREEN);
  const rows = [
    ['Date de facture', slashed(invoice.date), 'Code service', invoice.serviceCode],
    ['Date d’échéance', slashed(invoice.due), 'N° d’engagement', invoice.commitment],
    ['Mode de règlement', meansInWords[invoice.means], 'N° de marché', invoice.contract],
  ];
  rows.forEach(([label, value, other, otherValue], index) => {
    const y = 270 + index * 16;
    text(LEFT, y, `${label} :`, { ink: GREY });
    text(150, y, value ?? '', { bold: true });
    if (!otherValue) return;
    text(320, y, `${other} :`, { ink: GREY });
    text(422, y, otherValue, { bold: true });
  });
};

const COLUMNS = [360, 425, 475, RIGHT - 8] as const;

const drawLines = ({ text, row, fill, line }: Sheet, { lines }: Invoice, top: number): number => {
  fill([LEFT, top - 55, RIGHT - LEFT, 22], GREEN);
  const white: Ink = [1, 1, 1];
  text(LEFT + 8, top - 40, 'Désignation', { size: 9, bold: true, ink: white });
  row([COLUMNS, top - 40], ['Quantité', 'P.U. HT', 'TVA', 'Total HT'], {
    size: 9,
    bold: true,
    align: 'right',
    ink: white,
  });
  lines.forEach(({ label, quantity, unit, rate }, index) => {
    const y = top - 15 + index * 24;
    const cells = [
      String(quantity).replace(/\B(?=(\d{3})+$)/g, '\u00a0'),
      euros(unit),
      percent(rate),
      euros(quantity * unit),
    ];
    text(LEFT + 8, y, label, { size: 9 });
    row([COLUMNS, y], cells, { size: 9, align: 'right' });
    line([LEFT, y + 9, RIGHT, y + 9], [0.85, 0.87, 0.86], 0.5);
  });
  return top - 15 + lines.length * 24;
};

const VAT_COLUMNS = [LEFT + 45, LEFT + 125, LEFT + 205] as const;

const drawVat = ({ row, line }: Sheet, invoice: Invoice, top: number): void => {
  row([VAT_COLUMNS, top], ['Taux', 'Base HT', 'Montant TVA'], { size: 8.5, bold: true, align: 'right', ink: GREY });
  line([LEFT, top + 6, LEFT + 210, top + 6], GREY, 0.5);
  totalsOf(invoice).breakdown.forEach(({ rate, base, amount }, index) => {
    row([VAT_COLUMNS, top + 20 + index * 15], [percent(rate), euros(base), euros(amount)], { size: 9, align: 'right' });
  });
};

const drawTotals = ({ text, fill }: Sheet, invoice: Invoice, top: number): void => {
  const { net, vat, gross } = totalsOf(invoice);
  const rows = [
    ['Total HT', net],
    ['Total TVA', vat],
    ['Total TTC', gross],
  ] as const;
  rows.forEach(([label, amount], index) => {
    text(340, top + index * 17, label);
    text(RIGHT - 8, top + index * 17, `${euros(amount)} €`, { align: 'right' });
  });
  fill([330, top + 44, RIGHT - 330, 26], GREEN);
  text(340, top + 61, 'Net à payer', { size: 11, bold: true, ink: [1, 1, 1] });
  text(RIGHT - 8, top + 61, `${euros(gross)} €`, { size: 11, bold: true, align: 'right', ink: [1, 1, 1] });
};

const drawPayment = ({ text, fill, line }: Sheet, { seller, vatMention, due }: Invoice): void => {
  fill([LEFT, 640, RIGHT - LEFT, 66], PALE);
  text(LEFT + 12, 658, 'Règlement par virement', { bold: true });
  text(LEFT + 12, 674, `IBAN : ${spacedIban(seller.iban)}`);
  text(LEFT + 12, 690, `${vatMention}. À régler avant le ${slashed(due)}.`);
  text(
    LEFT,
    728,
    'Pénalités de retard : trois fois le taux d’intérêt légal. Indemnité forfaitaire pour frais de recouvrement : 40 €.',
    { size: 7.5, ink: GREY },
  );
  line([LEFT, 790, RIGHT, 790], GREEN);
  text(297, 803, `${seller.name} – ${seller.legal}`, { size: 7.5, align: 'center', ink: GREY });
};
