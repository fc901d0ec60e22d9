import { expect, it } from 'vitest';
import { forgetTexts, remembered } from './remembered.ts';

const counted = () => {
  const asked: string[] = [];
  const work = remembered((text) => {
    asked.push(text);
    return { length: text.length };
  });
  return { asked, work };
};

it('works once for each text, and answers the same', () => {
  const { asked, work } = counted();
  expect(work('total')).toEqual({ length: 5 });
  expect(work('total')).toBe(work('total'));
  expect(work('')).toEqual({ length: 0 });
  expect(asked).toEqual(['total', '']);
});

it('works again for another document', () => {
  const { asked, work } = counted();
  work('total');
  forgetTexts();
  work('total');
  expect(asked).toEqual(['total', 'total']);
});

it('keeps a bounded number of answers, and is right after it has let them go', () => {
  const { work } = counted();
  for (let index = 0; index < 12_000; index += 1) work(`a${index}`);
  expect(work('a0')).toEqual({ length: 2 });
});
