/** Rows that tell VAT by rate: a rate, a base and an amount that agree; or a rate and an amount announced as VAT. */
import type { Box } from '../document.ts';
import type { PageLayout } from '../layout/lay-out.ts';
import { boxesOf, type Segment } from '../layout/segment.ts';
import { type FoundAmount, findAmounts, findRates } from '../values/find-amounts.ts';
import { OTHER_PERIOD } from './amount-headings.ts';
import { findStackedVat } from './find-stacked-vat.ts';
import { findVatColumns } from './find-vat-columns.ts';
import { oncePerPage } from './page-reader.ts';
import { agreeing, type Figure, LEGAL_RATES, rowFrom, type VatRow } from './vat-row.ts';

const HIGHEST_RATE = 2800;
const BARE_RATES = new Set([...LEGAL_RATES, 0]);
const SPEAKS_OF_VAT = /\bt\.?v\.?a\b|taxe?\b|valeur ajoutee|taux|\bvat\b|mwst|\bust\b|steuer/;
const HEADER_LINES = 8;

export const findVatRows = oncePerPage(({ layout }): readonly VatRow[] => [
  ...rowsOf(layout),
  ...findVatColumns(layout),
  ...findStackedVat(layout),
]);

const rowsOf = ({ lines }: PageLayout): VatRow[] => {
  const headers = lines.flatMap((line, number) => (isHeader(line) ? [number] : []));
  return lines.flatMap((line, number) => {
    if (line[0] && OTHER_PERIOD.test(line[0].folded) && !findRates(line[0].folded).length) return [];
    const header = headers.findLast((above) => above < number && number - above <= HEADER_LINES);
    const told = line.flatMap((segment) => inSentence(segment, number));
    return told.length > 1 ? told : rowOf(line, number, header === undefined ? undefined : lines[header]);
  });
};

/** "5,5 % : 261,00 / 14,36 – 20 % : 50,00 / 10,00": several rates on one line, each before its base and its tax. */
const inSentence = (segment: Segment, line: number): VatRow[] => {
  const rates = findRates(segment.folded);
  if (rates.length < 2) return [];
  const amounts = findAmounts(segment.folded).filter(({ decimals }) => decimals);
  return rates.flatMap(({ rate, from, to }, index) => {
    const end = rates[index + 1]?.from ?? segment.folded.length;
    const own = amounts.filter((one) => one.from >= to && one.to <= end).map((one) => figureAt(segment, one));
    const pair = agreeing(rate, own);
    const figure = { value: rate, boxes: boxesOf(segment, from, to) };
    return pair ? [{ ...rowFrom(figure, pair), page: segment.page, line, strong: true }] : [];
  });
};

const figureAt = (segment: Segment, { cents, from, to }: FoundAmount): Figure => ({
  value: cents,
  boxes: boxesOf(segment, from, to),
});

/** Cells that hold an amount belong to another block on the same line. */
const isHeader = (line: Segment[]): boolean => {
  const cells = line.filter(({ folded }) => findAmounts(folded).every(({ decimals }) => !decimals));
  const text = cells.map(({ folded }) => folded).join(' ');
  return /taux|rate|%|t\.?v\.?a|steuersatz/.test(text) && /base|assiette|montant|h\.?t\b|taxe|betrag|amount/.test(text);
};

const rowOf = (line: Segment[], number: number, header: Segment[] | undefined): VatRow[] => {
  const underHeader = header !== undefined;
  const text = line.map(({ folded }) => folded).join('   ');
  const speaks = SPEAKS_OF_VAT.test(text);
  const amounts = line.flatMap(amountsOf);
  const written = line.flatMap(ratesOf);
  const figures = underHeader || speaks ? line.flatMap((cell) => bareRatesOf(cell, isUnderRate(cell, header))) : [];
  // A zero is as often an empty amount: the rate where no other figure makes one.
  const bare = [...figures.filter(({ value }) => value > 0), ...figures.filter(({ value }) => value === 0)];
  const at = { page: line[0]?.page ?? 1, line: number };
  for (const rate of [...written, ...bare]) {
    if (rate.value > HIGHEST_RATE) continue;
    const pair = agreeing(
      rate.value,
      amounts.filter((figure) => figure.decimals || !samePlace(figure, rate)),
    );
    if (pair) return [{ ...rowFrom(rate, pair), ...at, strong: speaks || underHeader }];
  }
  const [rate] = written;
  const [only, ...others] = amounts;
  if (rate && !PENALTY.test(text) && rate.value <= HIGHEST_RATE && speaks && only && others.length === 0)
    return [
      { rate: rate.value, base: null, amount: only.value, boxes: [...rate.boxes, ...only.boxes], ...at, strong: true },
    ];
  return written.length === 0 && underHeader ? implied(amounts).map((row) => ({ ...row, ...at, strong: false })) : [];
};

/** "Pénalités au taux de 10 %, indemnité de 40 €". */
const PENALTY = /penalit|indemnit|retard|recouvrement|escompte|interet/;

/** The "0" of a rate is no amount; "0,00" may tell both. */
const samePlace = (one: Figure, other: Figure): boolean => one.boxes[0]?.x === other.boxes[0]?.x;

const amountsOf = (segment: Segment): (Figure & { decimals: boolean })[] =>
  findAmounts(segment.folded)
    .filter(({ decimals, currency, cents }) => decimals || currency || cents === 0)
    .map((found) => ({ ...figureAt(segment, found), decimals: found.decimals }));

const ratesOf = (segment: Segment): Figure[] =>
  findRates(segment.folded).map(({ rate, from, to }) => ({ value: rate, boxes: boxesOf(segment, from, to) }));

const isUnderRate = ({ box }: Segment, header: Segment[] | undefined): boolean =>
  header?.some((cell) => /^taux\b/.test(cell.folded) && overlap(cell.box, box)) ?? false;

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width;

/** Rates of a column headed "Taux" carry no sign. @param column the segment stands in that column: any rate may be meant. */
const bareRatesOf = (segment: Segment, column: boolean): Figure[] =>
  [...segment.folded.matchAll(/(?<![\d.,])(\d{1,2}(?:[.,]\d{1,3})?)(?![\d.,]| ?€| eur| \d{3})/g)]
    .map((match) => ({
      value: Math.round(Number((match[1] ?? '').replace(',', '.')) * 100),
      boxes: boxesOf(segment, match.index, match.index + match[0].length),
    }))
    .filter(({ value }) => BARE_RATES.has(value) || (column && value > 0));

/** A code stands for the rate: two amounts, one a legal share of the other, tell it. */
const implied = (amounts: Figure[]): Pick<VatRow, 'rate' | 'base' | 'amount' | 'boxes'>[] => {
  if (amounts.length < 2 || amounts.length > 3) return [];
  for (const rate of LEGAL_RATES) {
    const pair = agreeing(rate, amounts, 0.6);
    if (pair && Math.abs(pair.amount.value) >= SMALLEST) return [rowFrom({ value: rate, boxes: [] }, pair)];
  }
  return [];
};

/** Of a few cents, several rates give the same tax. */
const SMALLEST = 300;
