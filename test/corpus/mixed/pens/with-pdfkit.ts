import PDFDocument from 'pdfkit';
import { MADE, type Pen } from './pen.ts';

const NAMES = {
  sans: ['Helvetica', 'Helvetica-Bold'],
  serif: ['Times-Roman', 'Times-Bold'],
  mono: ['Courier', 'Courier-Bold'],
} as const;

export const withPdfkit = async (
  draw: (pen: Pen) => void,
  size: [number, number] = [595, 842],
): Promise<Uint8Array> => {
  const pdf = new PDFDocument({ size, margin: 0, info: { CreationDate: MADE, ModDate: MADE } });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((done) => pdf.on('end', done));
  draw(penOn(pdf, size));
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
};

const penOn = (pdf: PDFKit.PDFDocument, [width, height]: [number, number]): Pen => ({
  width,
  height,
  text: (x, y, words, { size = 9, bold = false, font = 'sans', align = 'left', grey = 0 } = {}) => {
    pdf
      .font(NAMES[font][bold ? 1 : 0])
      .fontSize(size)
      .fillColor([grey * 255, grey * 255, grey * 255]);
    const length = pdf.widthOfString(words);
    const shift = { left: 0, right: length, center: length / 2 }[align];
    pdf.text(words, x - shift, y, { lineBreak: false, baseline: 'alphabetic' });
  },
  line: (from, to) => {
    pdf.lineWidth(0.5).moveTo(from[0], from[1]).lineTo(to[0], to[1]).stroke();
  },
  box: ([x, y, w, h], grey) => {
    pdf.rect(x, y, w, h);
    if (grey === undefined) pdf.lineWidth(0.5).stroke();
    else pdf.fill([grey * 255, grey * 255, grey * 255]);
  },
  nextPage: () => {
    pdf.addPage();
  },
});
