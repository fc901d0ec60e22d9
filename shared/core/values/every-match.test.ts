import { expect, test } from 'vitest';
import { everyMatch } from './every-match.ts';

const FIGURES = /(\d)\d*/g;

test('finds what matchAll finds, from the start of each text', () => {
  for (const text of ['12 et 345', '6', 'rien', '', '78'])
    expect(everyMatch(FIGURES, text)).toEqual([...text.matchAll(FIGURES)]);
});
