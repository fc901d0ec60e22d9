import { describe, expect, it } from 'vitest';
import type { Word } from '../document.ts';
import { withoutLeaders } from './without-leaders.ts';

const left = (...texts: string[]): string[] => {
  let x = 0;
  const words = texts.map((text): Word => {
    const box = { page: 1, x, y: 10, width: 5 * text.length, height: 10 };
    x += box.width + 3;
    return { text, confidence: 1, box };
  });
  return withoutLeaders([{ page: 1, words, middle: 15, size: 10 }]).flatMap((line) =>
    line.words.map(({ text, box }) => `${text}@${box.x}`),
  );
};

describe('withoutLeaders', () => {
  it('parts a label from the value that dots lead to', () => {
    expect(left('Total', 'TTC.........12', '770,04')).toEqual(['Total@0', 'TTC@28', '12@88', '770,04@101']);
    expect(left('HT...7', '491,21')).toEqual(['HT@0', '7@25', '491,21@33']);
    expect(left('Solde', '.', '.', '.', '.', '.', '12,00')).toEqual(['Solde@0', '12,00@68']);
    expect(left('TTC', '.', '.', '.', '.', '.2.568,20')).toEqual(['TTC@0', '2.568,20@55']);
  });
  it('leaves abbreviations, codes and three dots', () => {
    expect(left('T.V.A.', 'etc...', 'FA.2026.12')).toEqual(['T.V.A.@0', 'etc...@33', 'FA.2026.12@66']);
  });
});
