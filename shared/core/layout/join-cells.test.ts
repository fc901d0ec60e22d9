import { describe, expect, it } from 'vitest';
import type { Word } from '../document.ts';
import { groupLines } from './group-lines.ts';
import { joinCells } from './join-cells.ts';
import { COLUMN_GAP, segmentLine } from './segment.ts';

const word = (x: number, y: number, text: string): Word => ({
  text,
  confidence: 1,
  box: { page: 1, x, y, width: 5 * text.length, height: 10 },
});
const joined = (...words: Word[]): string[] => {
  const lines = groupLines({ number: 1, width: 595, height: 842, words, origin: 'text' });
  return joinCells(lines.map((line, number) => segmentLine(line, number, COLUMN_GAP)))
    .flat()
    .map(({ text }) => text);
};

describe('joinCells', () => {
  it('joins what a cell breaks after a hyphen, as often as it does', () => {
    expect(joined(word(50, 10, '2026-'), word(50, 22, 'LM-'), word(50, 34, '35'))).toEqual(['2026-LM-35']);
  });
  it('joins lines set a little apart, or a little aside', () => {
    expect(joined(word(50, 10, 'BC-2026-'), word(54, 26.8, '00188'))).toEqual(['BC-2026-00188']);
  });
  it('leaves an amount with its sign behind, and what stands farther', () => {
    expect(joined(word(50, 10, '12,50-'), word(50, 22, '100'))).toEqual(['12,50-', '100']);
    expect(joined(word(50, 10, 'BC-2026-'), word(50, 40, '188'))).toEqual(['BC-2026-', '188']);
  });
});
