/** Invoices of any length, to be timed: a dense table that runs over the pages, totals on the last, fonts embedded. */
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { euros, percent, slashed, spacedIban, spacedSiret } from '../corpus/french.ts';
import { type Invoice, type InvoiceLine, totalsOf } from '../corpus/invoice.ts';
import { sample } from '../corpus/invoices.ts';
import { projectRoot } from '../support/build-all.ts';

const FONTS = join(projectRoot, 'node_modules/pdfjs-dist/standard_fonts');
const ROWS = 42;
const WORKS = ['Dépose et repose', 'Fourniture et pose', 'Contrôle et réglage', 'Transport et évacuation'];
const THINGS = [
  'bloc-porte coupe-feu',
  'luminaire étanche',
  'robinet thermostatique',
  'cloison acoustique',
  'dalle PVC',
];

/** Room for the head on the first page and for the totals on the last. */
const rowsOf = (pages: number): number => (pages === 1 ? 16 : ROWS * pages - 26);

const lineAt = (index: number): InvoiceLine => ({
  label: `${WORKS[index % 4]} ${THINGS[index % 5]}, bâtiment ${1 + (index % 7)}, niveau ${index % 6}`,
  quantity: 1 + (index % 9),
  unit: 1250 + ((index * 737) % 9000),
  rate: index % 3 === 0 ? 1000 : 2000,
});

/** @returns the invoice as data, for its truth, and the PDF. */
export const longInvoice = async (pages: number): Promise<{ invoice: Invoice; bytes: Uint8Array }> => {
  const lines = Array.from({ length: rowsOf(pages) }, (_, index) => lineAt(index));
  const invoice = { ...sample, name: `facture-${pages}-pages`, lines };
  const pdf = new PDFDocument({ size: 'A4', margin: 0, info: { CreationDate: new Date(0), ModDate: new Date(0) } });
  pdf.registerFont('plain', join(FONTS, 'LiberationSans-Regular.ttf'));
  pdf.registerFont('bold', join(FONTS, 'LiberationSans-Bold.ttf'));
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((done) => pdf.on('end', done));
  drawInvoice(pdf, invoice, pages);
  pdf.end();
  await ended;
  return { invoice, bytes: new Uint8Array(Buffer.concat(chunks)) };
};

type Pdf = PDFKit.PDFDocument;

const write = (pdf: Pdf, [x, y]: readonly [number, number], text: string, right = false): void => {
  pdf.text(text, right ? x - pdf.widthOfString(text) : x, y, { lineBreak: false });
};

const drawInvoice = (pdf: Pdf, invoice: Invoice, pages: number): void => {
  let next = 0;
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) pdf.addPage();
    const top = page === 1 ? drawHead(pdf, invoice) : 60;
    const room = page === 1 ? 16 : page === pages ? ROWS - 10 : ROWS;
    drawRows(pdf, top, invoice.lines.slice(next, next + room));
    next += room;
    if (page === pages) drawTotals(pdf, invoice);
    pdf.font('plain').fontSize(7);
    write(pdf, [48, 815], `${invoice.seller.name} – ${invoice.seller.legal}`);
    write(pdf, [547, 815], `Page ${page} / ${pages}`, true);
  }
};

const drawHead = (pdf: Pdf, { seller, buyer, ...invoice }: Invoice): number => {
  pdf.font('bold').fontSize(15);
  write(pdf, [48, 40], seller.name);
  write(pdf, [547, 40], `FACTURE N° ${invoice.number}`, true);
  pdf.font('plain').fontSize(9);
  const own = [...seller.address, `SIRET : ${spacedSiret(seller.siret)}`, `N° TVA : ${seller.vat}`];
  const theirs = ['Facturé à', buyer.name, ...buyer.address, `SIRET : ${spacedSiret(buyer.siret)}`];
  own.forEach((line, index) => {
    write(pdf, [48, 66 + index * 13], line);
  });
  theirs.forEach((line, index) => {
    write(pdf, [320, 66 + index * 13], line);
  });
  const references = [
    `Date de facture : ${slashed(invoice.date)}`,
    `Code service : ${invoice.serviceCode}`,
    `N° d’engagement : ${invoice.commitment}`,
    `N° de marché : ${invoice.contract}`,
    `Mode de règlement : virement, IBAN ${spacedIban(seller.iban)}`,
    invoice.vatMention,
  ];
  references.forEach((line, index) => {
    write(pdf, [48, 160 + index * 13], line);
  });
  return 260;
};

const COLUMNS = [350, 420, 470, 547] as const;

const drawRows = (pdf: Pdf, top: number, lines: InvoiceLine[]): void => {
  pdf.font('bold').fontSize(9);
  write(pdf, [48, top - 16], 'Désignation');
  ['Quantité', 'P.U. HT', 'TVA', 'Total HT'].forEach((title, index) => {
    write(pdf, [COLUMNS[index] ?? 0, top - 16], title, true);
  });
  pdf.font('plain');
  lines.forEach(({ label, quantity, unit, rate }, row) => {
    const y = top + row * 17;
    write(pdf, [48, y], label);
    [String(quantity), euros(unit), percent(rate), euros(quantity * unit)].forEach((cell, index) => {
      write(pdf, [COLUMNS[index] ?? 0, y], cell, true);
    });
  });
};

const drawTotals = (pdf: Pdf, invoice: Invoice): void => {
  const { net, vat, gross, breakdown } = totalsOf(invoice);
  pdf.font('bold');
  const rows = [
    ['Total HT', net],
    ['Total TVA', vat],
    ['Total TTC', gross],
    ['Net à payer', gross],
  ] as const;
  rows.forEach(([label, amount], index) => {
    write(pdf, [380, 660 + index * 16], label);
    write(pdf, [547, 660 + index * 16], `${euros(amount)} €`, true);
  });
  pdf.font('plain');
  const cells = [
    ['Taux', 'Base HT', 'Montant TVA'],
    ...breakdown.map((line) => [percent(line.rate), euros(line.base), euros(line.amount)]),
  ];
  cells.forEach((row, index) => {
    row.forEach((cell, column) => {
      write(pdf, [100 + column * 90, 660 + index * 16], cell, true);
    });
  });
};
