import { jsPDF } from 'jspdf';
import { MADE, type Pen } from './pen.ts';

const NAMES = { sans: 'helvetica', serif: 'times', mono: 'courier' } as const;

export const withJspdf = async (draw: (pen: Pen) => void, size: [number, number] = [595, 842]): Promise<Uint8Array> => {
  const [width, height] = size;
  const orientation = width > height ? 'landscape' : 'portrait';
  const pdf = new jsPDF({ unit: 'pt', format: size, orientation, compress: true });
  pdf.setCreationDate(MADE);
  pdf.setFileId('0123456789ABCDEF0123456789ABCDEF');
  draw(penOn(pdf, size));
  return new Uint8Array(pdf.output('arraybuffer'));
};

const penOn = (pdf: jsPDF, [width, height]: [number, number]): Pen => ({
  width,
  height,
  text: (x, y, words, { size = 9, bold = false, font = 'sans', align = 'left', grey = 0 } = {}) => {
    pdf
      .setFont(NAMES[font], bold ? 'bold' : 'normal')
      .setFontSize(size)
      .setTextColor(grey * 255);
    pdf.text(words, x, y, { align });
  },
  line: (from, to) => {
    pdf.setLineWidth(0.5).line(from[0], from[1], to[0], to[1]);
  },
  box: ([x, y, w, h], grey) => {
    if (grey !== undefined) pdf.setFillColor(grey * 255, grey * 255, grey * 255);
    pdf.setLineWidth(0.5).rect(x, y, w, h, grey === undefined ? 'S' : 'F');
  },
  nextPage: () => {
    pdf.addPage();
  },
});
