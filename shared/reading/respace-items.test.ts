import {
  beginText,
  endText,
  moveText,
  PDFDocument,
  type PDFOperator,
  popGraphicsState,
  pushGraphicsState,
  StandardFonts,
  setCharacterSpacing,
  setFontAndSize,
  showText,
} from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { isSpreadOut } from './respace-items.ts';

type Draw = (show: (text: string) => PDFOperator) => PDFOperator[];

const SIZE = 10;

const pdfOf = async (...draws: Draw[]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([400, 400]);
  const name = page.node.newFontDictionary('F', font.ref);
  const show = (text: string) => showText(font.encodeText(text));
  for (const [index, draw] of draws.entries())
    page.pushOperators(
      pushGraphicsState(),
      beginText(),
      setFontAndSize(name, SIZE),
      moveText(20, 350 - 20 * index),
      ...draw(show),
      endText(),
      popGraphicsState(),
    );
  return pdf.save();
};

const linesOf = async (...draws: Draw[]): Promise<string[]> => {
  const { pages } = await readDocument(await pdfOf(...draws));
  const lines = Map.groupBy(pages[0]?.words ?? [], ({ box }) => Math.round(box.y));
  return [...lines.values()].map((words) => words.map(({ text }) => text).join(' '));
};

const tracked =
  (text: string, em: number): Draw =>
  (show) => [setCharacterSpacing(em * SIZE), show(text)];

const TITLE = 'N° de commande';

it.each([0.08, 0.11, 0.13, 0.16, 0.2, 0.3, 0.45])('reads words whose letters stand %f em apart', async (em) => {
  const texts = ['NET À PAYER', TITLE, 'Facture n° FA-2026-0117', '1 234,56 €', '12/03/2026'];
  expect(await linesOf(...texts.map((text) => tracked(text, em)))).toEqual(texts);
});

it('reads an amount whose thousands stand far apart', async () => {
  const { pages } = await readDocument(await pdfOf(tracked('1 000,00', 0.45)));
  const [first, second] = pages[0]?.words ?? [];
  expect((second?.box.x ?? 0) - (first?.box.x ?? 0) - (first?.box.width ?? 0)).toBeLessThan(SIZE);
});

it('reads words set apart by their places alone', async () => {
  const placed: Draw = (show) => [setCharacterSpacing(0.12 * SIZE), show('CODE'), moveText(37, 0), show('SERVICE')];
  expect(await linesOf(placed)).toEqual(['CODE SERVICE']);
});

it('reads words of which each letter is placed by itself', async () => {
  const letters = [...'NET À PAYER'];
  const placed: Draw = (show) => letters.flatMap((letter) => [show(letter), moveText(letter === ' ' ? 4.3 : 8.7, 0)]);
  expect(await linesOf(placed)).toEqual(['NET À PAYER']);
});

it('leaves a value whose letters stand close out of the label before it', async () => {
  const beside: Draw = (show) => [
    setCharacterSpacing(0.14 * SIZE),
    show('BON DE COMMANDE'),
    setCharacterSpacing(0),
    moveText(130, 0),
    show('BC-26 17'),
  ];
  expect(await linesOf(beside)).toEqual(['BON DE COMMANDE BC-26 17']);
});

it('joins letters with typed spaces between them as before', async () => {
  expect(await linesOf((show) => [show('F A C T U R E')])).toEqual(['FACTURE']);
});

describe('isSpreadOut', () => {
  it.each(['N E T À P A Y E R', 'To t a l T T C', 'F A - 1 2', '1 2 / 0 3'])('is true of %s', (str) => {
    expect(isSpreadOut({ str })).toBe(true);
  });

  it.each(['Page 1 / 5', '3 743,98 €', 'T1 à T3 : 4 %'])(
    'is false of ordinary text with signs by themselves: %s',
    (str) => {
      expect(isSpreadOut({ str })).toBe(false);
    },
  );
});
