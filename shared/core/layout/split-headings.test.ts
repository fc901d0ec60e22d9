import { describe, expect, it } from 'vitest';
import type { Word } from '../document.ts';
import { groupLines } from './group-lines.ts';
import { COLUMN_GAP, segmentLine } from './segment.ts';
import { splitHeadings, splitValues } from './split-headings.ts';

/** Each text from one place to another, 10 points high; its words share the width. */
const put = (y: number, ...cells: [from: number, to: number, text: string][]): Word[] =>
  cells.flatMap(([from, to, text]) => {
    const glyph = (to - from) / text.length;
    return [...text.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      confidence: 1,
      box: { page: 1, x: from + match.index * glyph, y, width: match[0].length * glyph, height: 10 },
    }));
  });

const linesOf = (words: Word[]) =>
  groupLines({ number: 1, width: 595, height: 842, words, origin: 'text' as const }).map((line, number) =>
    segmentLine(line, number, COLUMN_GAP),
  );
const splitOf = (words: Word[]): string[] => splitHeadings(linesOf(words)).map(({ text }) => text);

describe('splitHeadings', () => {
  it('parts headings where their spaces are widest', () => {
    const headings = put(10, [50, 90, 'Total HT'], [98, 140, 'Total TVA'], [148, 190, 'Total TTC']);
    const row = put(24, [58, 90, '800,00'], [108, 140, '116,50'], [158, 190, '916,50']);
    expect(splitOf([...headings, ...row])).toEqual(['Total', 'Total']);
  });
  it('parts headings that are each in line with their cell, however narrow the spaces', () => {
    const headings = put(10, [50, 74, 'Taux'], [78, 120, 'Base HT'], [124, 190, 'Montant TVA']);
    const row = put(24, [50, 70, '20,00'], [84, 120, '500,00'], [154, 190, '100,00']);
    expect(splitOf([...headings, ...row])).toEqual(['Base', 'Montant']);
  });
  it('leaves typed words whole, one wide letter apart', () => {
    const heading = put(10, [50, 110, 'CODE SERVICE']);
    const row = put(24, [40, 60, 'T-42'], [84, 124, 'B31-1180']);
    expect(splitOf([...heading, ...row])).toEqual([]);
  });
  it('leaves a sentence over a row whole', () => {
    const sentence = put(10, [50, 220, 'Nous vous prions de trouver ici le détail']);
    const row = put(24, [62, 90, '800,00'], [131, 160, '116,50']);
    expect(splitOf([...sentence, ...row])).toEqual([]);
  });
});

describe('splitValues', () => {
  it('parts values by the headings over them, on as many lines as each needs', () => {
    const headings = [
      ...put(10, [50, 90, 'Devis n°']),
      ...put(4, [130, 160, 'Service']),
      ...put(16, [124, 166, 'exécutant']),
    ];
    const row = put(40, [50, 92, 'DE99885'], [98, 146, 'D4331143']);
    expect(splitValues(linesOf([...headings, ...row])).map(({ text }) => text)).toEqual(['D4331143']);
  });
  it('leaves an address under two headings whole', () => {
    const headings = put(10, [50, 90, 'Client'], [130, 160, 'Date']);
    const address = put(24, [50, 170, '12 rue des Forges Dijon']);
    expect(splitValues(linesOf([...headings, ...address]))).toEqual([]);
  });
});
