import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

it('folds accents, capitals and signs, and leaves the rest', () => {
  expect(foldText('N° d’Engagement : ÉÇÀŒ № 12 – 3')).toBe("n° d'engagement : ecaœ # 12 - 3");
});

it('keeps every letter in its place', () => {
  for (let unit = 0; unit < 0x10000; unit += 1)
    if (foldText(String.fromCharCode(unit)).length !== 1) expect.fail(unit.toString(16));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text).length).toBe(text.length);
    }),
  );
});
