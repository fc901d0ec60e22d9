/** A document → what its pages show beside the fields, as far as the rules ask. */
import type { InvoiceDocument, Page } from '../../document.ts';
import { decodeFigures } from '../../layout/decode-figures.ts';
import { groupLines } from '../../layout/group-lines.ts';
import { isSideways } from '../../layout/sideways.ts';
import type { Reading } from '../../reading.ts';
import { type Seen, squeeze } from '../../seen.ts';
import { findElsewhere, type PlacedLine } from './find-elsewhere.ts';
import { findInvoices } from './find-invoices.ts';

/** Beyond this nothing is kept: a draft stays small. */
const MOST_FIGURES = 40_000;
const MOST_PAGES = 200;

export const seePages = (document: InvoiceDocument, { invoiceNumber, cadre }: Reading): Seen => {
  const pages = decodeFigures(document.pages.slice(0, MOST_PAGES));
  const lines = pages.map(linesOf);
  const texts = lines.map((page) => page.map(({ text }) => text).join('\n'));
  return {
    figures: pages.length === document.pages.length ? figuresOf(pages, texts) : null,
    invoices: findInvoices({ ...document, pages }, texts, invoiceNumber?.value),
    elsewhere: findElsewhere(lines[0] ?? [], cadre?.value),
  };
};

const linesOf = (page: Page): PlacedLine[] => [
  ...groupLines(page).map(({ words, middle }) => ({
    text: words.map(({ text }) => text).join(' '),
    down: middle / page.height,
  })),
  // Read up the side of the page, word after word.
  {
    text: page.words
      .filter(isSideways)
      .reverse()
      .map(({ text }) => text)
      .join(' '),
    down: 1,
  },
];

/** What a scan's reader misread would look missing: only a text layer counts. */
const figuresOf = (pages: readonly Page[], texts: readonly string[]): string | null => {
  if (pages.length === 0 || pages.some(({ origin }) => origin !== 'text')) return null;
  const figures = squeeze(
    texts
      .flatMap((text) => text.split('\n'))
      .filter((line) => /\d/.test(line))
      .join(' '),
  );
  return figures.length <= MOST_FIGURES ? figures : null;
};
