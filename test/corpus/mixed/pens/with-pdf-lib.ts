import { PDFDocument, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { MADE, type Pen } from './pen.ts';

const NAMES = {
  sans: [StandardFonts.Helvetica, StandardFonts.HelveticaBold],
  serif: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold],
  mono: [StandardFonts.Courier, StandardFonts.CourierBold],
} as const;

const loadFonts = async (pdf: PDFDocument) => ({
  sans: await Promise.all(NAMES.sans.map((name) => pdf.embedFont(name))),
  serif: await Promise.all(NAMES.serif.map((name) => pdf.embedFont(name))),
  mono: await Promise.all(NAMES.mono.map((name) => pdf.embedFont(name))),
});

export const withPdfLib = async (
  draw: (pen: Pen) => void,
  size: [number, number] = [595, 842],
): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setCreationDate(MADE);
  pdf.setModificationDate(MADE);
  pdf.setProducer('pdf-lib');
  draw(penOn(pdf, await loadFonts(pdf), size));
  return pdf.save();
};

const penOn = (
  pdf: PDFDocument,
  fonts: Awaited<ReturnType<typeof loadFonts>>,
  [width, height]: [number, number],
): Pen => {
  let page: PDFPage = pdf.addPage([width, height]);
  return {
    width,
    height,
    text: (x, y, words, { size = 9, bold = false, font = 'sans', align = 'left', grey = 0 } = {}) => {
      const face = fonts[font][bold ? 1 : 0];
      if (!face || !words) return;
      const length = face.widthOfTextAtSize(words, size);
      const shift = { left: 0, right: length, center: length / 2 }[align];
      page.drawText(words, { x: x - shift, y: height - y, size, font: face, color: rgb(grey, grey, grey) });
    },
    line: ([x1, y1], [x2, y2]) =>
      page.drawLine({ start: { x: x1, y: height - y1 }, end: { x: x2, y: height - y2 }, thickness: 0.5 }),
    box: ([x, y, w, h], grey) =>
      page.drawRectangle({
        x,
        y: height - y - h,
        width: w,
        height: h,
        ...(grey === undefined ? { borderWidth: 0.5, borderColor: rgb(0, 0, 0) } : { color: rgb(grey, grey, grey) }),
      }),
    nextPage: () => {
      page = pdf.addPage([width, height]);
    },
  };
};
