import { expect, it } from 'vitest';
import { drawPage, type Put } from '../page.fixture.ts';
import { readPages } from '../pages/page-reader.ts';
import { itemsAddUpTo } from './proved-sums.ts';

const column = (...amounts: string[]): Put[] =>
  amounts.map((text, at): Put => [500 - 5 * text.length, 300 + 16 * at, text]);
const made = (puts: Put[]): number[] => [...itemsAddUpTo(readPages(drawPage(puts)))];

it('knows the amount that others over it make', () => {
  expect(made(column('120,00', '300,00', '420,00'))).toEqual([42000]);
  expect(made(column('120,00', '300,00', '420,00', '0,00', '420,00'))).toEqual([42000]);
});

it('is not made by its own double and a zero', () => {
  expect(made(column('420,00', '0,00', '420,00'))).toEqual([]);
  expect(made([...column('121,00', '300,00', '420,00')])).toEqual([]);
});
