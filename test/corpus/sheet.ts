/** A page to write on, measured from its top left corner in points. */
import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

export type Ink = readonly [number, number, number];
export type TextStyle = { size?: number; bold?: boolean; align?: 'left' | 'right' | 'center'; ink?: Ink };

export const BLACK: Ink = [0.13, 0.14, 0.17];
const A4 = { width: 595, height: 842 };

export type Sheet = ReturnType<typeof sheetOf>;

/** The same bytes each time: fixed dates, no random identifier. */
export const createPdf = async (title: string): Promise<PDFDocument> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const date = new Date('2026-09-01T08:00:00Z');
  pdf.setTitle(title);
  pdf.setProducer('Bordereau');
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  return pdf;
};

export const addSheet = async (pdf: PDFDocument): Promise<Sheet> => {
  const [regular, bold] = await Promise.all([
    pdf.embedFont(StandardFonts.Helvetica),
    pdf.embedFont(StandardFonts.HelveticaBold),
  ]);
  return sheetOf(pdf.addPage([A4.width, A4.height]), { regular, bold });
};

const sheetOf = (page: PDFPage, fonts: { regular: PDFFont; bold: PDFFont }) => {
  const text = (x: number, y: number, words: string, style: TextStyle = {}): void => {
    const { size = 9.5, bold = false, align = 'left', ink = BLACK } = style;
    const font = bold ? fonts.bold : fonts.regular;
    const width = font.widthOfTextAtSize(words, size);
    const shift = { left: 0, right: width, center: width / 2 }[align];
    page.drawText(words, { x: x - shift, y: A4.height - y, size, font, color: rgb(...ink) });
  };
  return {
    text,
    /** Lines of text, one under the other. */
    stack: ([x, y, step]: readonly [number, number, number], rows: readonly string[], style: TextStyle = {}): void => {
      for (const [index, row] of rows.entries()) text(x, y + index * step, row, style);
    },
    /** Cells of one row, one per column. */
    row: (
      [columns, y]: readonly [readonly number[], number],
      cells: readonly string[],
      style: TextStyle = {},
    ): void => {
      for (const [index, cell] of cells.entries()) text(columns[index] ?? 0, y, cell, style);
    },
    line: ([x1, y1, x2, y2]: readonly [number, number, number, number], ink: Ink = BLACK, thickness = 0.6): void =>
      page.drawLine({
        start: { x: x1, y: A4.height - y1 },
        end: { x: x2, y: A4.height - y2 },
        thickness,
        color: rgb(...ink),
      }),
    fill: ([x, y, width, height]: readonly [number, number, number, number], ink: Ink): void =>
      page.drawRectangle({ x, y: A4.height - y - height, width, height, color: rgb(...ink) }),
  };
};
