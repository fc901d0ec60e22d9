import { expect, it } from 'vitest';
import { drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';
import { oncePerPage, readPage } from './page-reader.ts';
import { readAhead } from './read-ahead.ts';

const puts: Put[] = [
  ...[...sellerTop, ...sellerFooter],
  [50, 220, 'Facture n° FB-2026-0042'],
  [50, 250, 'N° d’engagement : 2100123456'],
  [380, 400, 'Total HT'],
  [490, 400, '100,00 €'],
  [380, 414, 'TVA 20 %'],
  [490, 414, '20,00 €'],
  [380, 428, 'Total TTC'],
  [490, 428, '120,00 €'],
];

it('works once for each page, whatever it gives', () => {
  const asked: number[] = [];
  const work = oncePerPage(({ segments }) => {
    asked.push(segments.length);
  });
  const [one, other] = [
    readPage(drawPage(puts).pages[0] ?? expect.fail()),
    readPage(drawPage([]).pages[0] ?? expect.fail()),
  ];
  for (const page of [one, other, one]) work(page);
  expect(asked).toEqual([one.segments.length, 0]);
});

it('changes nothing of what is read', () => {
  const document = drawPage(puts);
  for (const page of document.pages) readAhead(page);
  expect(readInvoice(document)).toEqual(readInvoice(drawPage(puts)));
});
