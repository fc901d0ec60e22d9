/** Pages drawn by tests: each text put at a place, in points. */
import type { InvoiceDocument, Word } from '../document.ts';
import { type FieldName, fieldNames } from '../fields.ts';
import { readInvoice } from './read-invoice.ts';

/** `height` of its words, 10 unless told. */
export type Put = [x: number, y: number, text: string, height?: number];

const GLYPH = 5;

const wordsOf = ([x, y, text, height = 10]: Put): Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    confidence: 1,
    box: { page: 1, x: x + match.index * GLYPH, y, width: match[0].length * GLYPH, height },
  }));

export const drawPage = (puts: Put[], more: Word[] = []): InvoiceDocument => ({
  pages: [{ number: 1, width: 595, height: 842, words: [...puts.flatMap(wordsOf), ...more], origin: 'text' }],
  xml: null,
  attachments: [],
  signed: false,
  encrypted: false,
});

/** Words set up the side of the page, from bottom to top. */
export const drawUpwards = ([x, y, text]: Put): Word[] =>
  wordsOf([0, 0, text]).map(({ box, ...word }) => ({
    ...word,
    box: { page: 1, x, y: y - box.x - box.width, width: box.height, height: box.width },
  }));

export const sellerTop: Put[] = [
  [50, 60, 'Ateliers Brunel'],
  [50, 74, '12 rue des Forges'],
  [50, 88, '21000 Dijon'],
];

export const sellerFooter: Put[] = [
  [50, 790, 'SARL au capital de 5 000 € - RCS Dijon 534 923 644 - SIRET 534 923 644 00031 - TVA FR34534923644'],
];

export const buyerAddress: Put[] = [
  [330, 130, 'Commune de Valmorel'],
  [330, 144, '1 place de la Mairie'],
  [330, 158, '73260 Valmorel'],
];

export const plainTotals: Put[] = [
  [330, 420, 'Total HT'],
  [440, 420, '1 000,00 €'],
  [330, 436, 'TVA 20 %'],
  [440, 436, '200,00 €'],
  [330, 452, 'Total TTC'],
  [440, 452, '1 200,00 €'],
];

/** Words at the left, and up to three figures, each in a column of its own. */
export const figuresRow = (y: number, words: string, figures: [string, string, string]): Put[] => [
  [50, y, words],
  ...figures.flatMap((text, index): Put[] => (text ? [[330 + 90 * index, y, text]] : [])),
];

/** Everything but the number's line and the totals. */
const frame: Put[] = [...sellerTop, ...buyerAddress, ...sellerFooter];

/** The values read of a page with these texts on it besides the two parties; null where nothing is read. */
export const readDrawn = (puts: Put[]): Partial<Record<FieldName, unknown>> => {
  const reading = readInvoice(drawPage([...frame, ...puts]));
  return Object.fromEntries(fieldNames.map((name) => [name, reading[name]?.value ?? null]));
};
