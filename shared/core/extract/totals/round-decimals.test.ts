/** Which pages are written anew when a document tells its decimal mark. */
import { expect, it } from 'vitest';
import { drawPage, type Put } from '../page.fixture.ts';
import { type ReadPage, readPages } from '../pages/page-reader.ts';
import { roundDecimals } from './round-decimals.ts';

const pageWith = (...texts: string[]): ReadPage =>
  readPages(drawPage(texts.map((text, at): Put => [50, 100 + 20 * at, text])))[0] ?? expect.fail();

const textOf = (page: ReadPage | undefined): string => page?.segments.map(({ folded }) => folded).join('|') ?? '';

it('gives a page back itself where no amount has more than two decimals: what was found on it ahead still stands', () => {
  const [plain, long] = [pageWith('Forfait 19,50'), pageWith('Quantité 0,7503')];
  const [first, second] = roundDecimals([plain, long]);
  expect(first).toBe(plain);
  expect(textOf(second)).toBe('quantite 0,75  ');
});
