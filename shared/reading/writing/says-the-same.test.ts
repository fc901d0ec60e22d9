import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { saysTheSame } from './says-the-same.ts';

type Text = readonly [text: string, x: number];

const pdfOf = async (texts: readonly Text[]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([600, 200]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const [text, x] of texts) page.drawText(text, { font, x, y: 100, size: 12 });
  return pdf.save();
};

describe('two files say the same', () => {
  const same = async (one: readonly Text[], other: readonly Text[]) =>
    saysTheSame(await pdfOf(one), await pdfOf(other), { tolerance: 6 });

  it('when a text is in one piece or in two', async () => {
    expect(
      await same(
        [['Total du mois', 50]],
        [
          ['Total du', 50],
          ['mois', 120],
        ],
      ),
    ).toBe(true);
  });

  it('not when a sign is another, is missing, or stands elsewhere', async () => {
    const text: Text[] = [['Total 120', 50]];
    expect(await same(text, [['Total 121', 50]])).toBe(false);
    expect(await same(text, [['Total 12', 50]])).toBe(false);
    expect(await same(text, [['Total 120', 90]])).toBe(false);
  });
});
