import { expect, it } from 'vitest';
import { createSelection } from './selection.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const chosenIn = (selection: ReturnType<typeof createSelection>) => [...selection.chosen.value].sort().join('');

it('takes one, then a stretch, then gives one back', () => {
  const selection = createSelection(() => ids);
  selection.toggle('b');
  selection.toggle('d', true);
  expect(chosenIn(selection)).toBe('bcd');
  selection.toggle('c');
  expect(chosenIn(selection)).toBe('bd');
});

it('takes all that is shown, and nothing', () => {
  const selection = createSelection(() => ids);
  selection.all();
  expect(selection.count.value).toBe(5);
  selection.none();
  expect(selection.count.value).toBe(0);
});
