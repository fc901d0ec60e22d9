/** Rows that tell VAT by rate: a rate, a base and an amount that agree; or a rate and an amount announced as VAT. */
import type { Box } from '../../document.ts';
import type { PageLayout } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { everyMatch } from '../../values/every-match.ts';
import { findAmounts, findRates } from '../../values/find-amounts.ts';
import { oncePerPage } from '../pages/page-reader.ts';
import { OTHER_PERIOD } from '../totals/amount-headings.ts';
import { findStackedVat } from './find-stacked-vat.ts';
import { findVatColumns } from './find-vat-columns.ts';
import { findVatMatrix } from './find-vat-matrix.ts';
import { halfRow } from './half-rows.ts';
import { sharesOfWork } from './shares-of-work.ts';
import { agreeing, type Figure, figureAt, LEGAL_RATES, rowFrom, type VatRow } from './vat-row.ts';

const HIGHEST_RATE = 2800;
const BARE_RATES = new Set([...LEGAL_RATES, 0]);
const SPEAKS_OF_VAT = /\bt\.?v\.?a\b|\btgc\b|taxe?\b|valeur ajoutee|taux|\bvat\b|mwst|\bust\b|steuer|\bbtw\b/;
const HEADER_LINES = 8;

export const findVatRows = oncePerPage(({ layout }): readonly VatRow[] => [
  ...rowsOf(layout),
  ...findVatColumns(layout),
  ...findStackedVat(layout),
  ...findVatMatrix(layout),
]);

const rowsOf = ({ lines }: PageLayout): VatRow[] => {
  const headers = lines.flatMap((line, number) => (isHeader(line) ? [number] : []));
  const shares = sharesOfWork(lines, HIGHEST_RATE);
  return lines.flatMap((line, number) => {
    if (!line.some(({ folded }) => /\d/.test(folded))) return [];
    if (isOfOtherPeriod(line)) return [];
    const header = headers.findLast((above) => above < number && number - above <= HEADER_LINES);
    const told = line.flatMap((segment) => inSentence(segment, number));
    if (told.length > 1) return told;
    return (
      halfRow(lines, number) ??
      rowOf(line, number, { header: header === undefined ? undefined : lines[header], shares })
    );
  });
};

/** By the first words of the row; where a later cell says "TVA 20 %", those of another block stand before it. */
const isOfOtherPeriod = (line: Segment[]): boolean =>
  OTHER_PERIOD.test(line[0]?.folded ?? '') && !line.some(namesRate) && !findRates(line[0]?.folded ?? '').length;

const namesRate = ({ folded }: Segment): boolean => /^t(?:\.?v\.?a|gc)\b/.test(folded) && findRates(folded).length > 0;

/**
 * "5,5 % : 261,00 / 14,36 – 20 % : 50,00 / 10,00": several rates on one line, each before its base and its tax, in one piece
 * or each in its own; "TVA 2,1 % : 5,76 - TVA 20 % : 3,30" tells the taxes alone.
 */
const inSentence = (segment: Segment, line: number): VatRow[] => {
  const rates = findRates(segment.folded);
  if (rates.length === 0) return [];
  const amounts = findAmounts(segment.folded).filter(({ decimals }) => decimals);
  return rates.flatMap(({ rate, from, to }, index) => {
    const [start, end] = [rates.length > 1 ? to : 0, rates[index + 1]?.from ?? segment.folded.length];
    const own = amounts
      .filter((one) => one.from >= start && one.to <= end)
      .map((one) => figureAt(segment, one.cents, one));
    const figure = figureAt(segment, rate, { from, to });
    const at = { page: segment.page, line, strong: true };
    const pair = agreeing(rate, own);
    if (pair) return [{ ...rowFrom(figure, pair), ...at }];
    const [only, ...others] = own;
    if (!only || others.length > 0 || rate > HIGHEST_RATE || !TAX_AT.test(segment.folded.slice(0, from))) return [];
    return [{ rate, base: null, amount: only.value, boxes: [...figure.boxes(), ...only.boxes()], ...at }];
  });
};

/** Right before its rate. */
const TAX_AT = /\b(?:t\.?v\.?a\.?|tgc|taxe) ?(?:a |au taux de |: ?)?\(?$/;

/** Cells that hold an amount belong to another block on the same line. */
const isHeader = (line: Segment[]): boolean => {
  if (
    !line.some(({ folded }) => SPEAKS_OF_RATE.test(folded)) ||
    !line.some(({ folded }) => SPEAKS_OF_BASE.test(folded))
  )
    return false;
  const cells = line.filter(({ folded }) => findAmounts(folded).every(({ decimals }) => !decimals));
  const text = cells.map(({ folded }) => folded).join(' ');
  return SPEAKS_OF_RATE.test(text) && SPEAKS_OF_BASE.test(text);
};

const SPEAKS_OF_RATE = /taux|rate|%|t\.?v\.?a|\btgc\b|steuersatz/;
const SPEAKS_OF_BASE = /base|assiette|montant|h\.?t\b|taxe|betrag|amount/;

type Around = { header: Segment[] | undefined; shares: ReadonlySet<Segment> };

const rowOf = (line: Segment[], number: number, { header, shares }: Around): VatRow[] => {
  const underHeader = header !== undefined;
  const says = (words: RegExp): boolean => line.some(({ folded }) => words.test(folded));
  const speaks = says(SPEAKS_OF_VAT);
  const written = line.filter((cell) => !shares.has(cell)).flatMap(ratesOf);
  if (written.length === 0 && !speaks && (!underHeader || line.some((cell) => shares.has(cell)))) return [];
  const amounts = line.flatMap(amountsOf);
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
  if (rate && rate.value <= HIGHEST_RATE && speaks && only && others.length === 0 && !says(PENALTY))
    return [
      {
        rate: rate.value,
        base: null,
        amount: only.value,
        boxes: [...rate.boxes(), ...only.boxes()],
        ...at,
        strong: true,
      },
    ];
  return written.length === 0 && underHeader ? implied(amounts).map((row) => ({ ...row, ...at, strong: false })) : [];
};

/** "Pénalités au taux de 10 %, indemnité de 40 €". */
const PENALTY = /penalit|indemnit|retard|recouvrement|escompte|interet/;

/** The "0" of a rate is no amount; "0,00" may tell both. */
const samePlace = (one: Figure, other: Figure): boolean => one.boxes()[0]?.x === other.boxes()[0]?.x;

const amountsOf = (segment: Segment): (Figure & { decimals: boolean })[] =>
  findAmounts(segment.folded)
    .filter(
      ({ decimals, currency, cents, from }) =>
        decimals || currency || cents === 0 || NAMED_BASE.test(segment.folded.slice(0, from)),
    )
    .map((found) => ({ ...figureAt(segment, found.cents, found), decimals: found.decimals }));

/** "TGC 11 % (base 2 284 800)": in francs of the Pacific nothing has cents. */
const NAMED_BASE = /\bbase(?: ht)? ?:? ?$/;

const ratesOf = (segment: Segment): Figure[] =>
  findRates(segment.folded).map((found) => figureAt(segment, found.rate, found));

const isUnderRate = ({ box }: Segment, header: Segment[] | undefined): boolean =>
  header?.some((cell) => /^taux\b/.test(cell.folded) && overlap(cell.box, box)) ?? false;

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width;

/** Rates of a column headed "Taux" carry no sign. @param column the segment stands in that column: any rate may be meant. */
const bareRatesOf = (segment: Segment, column: boolean): Figure[] =>
  everyMatch(BARE_RATE, segment.folded)
    .map(({ 0: figures, index }) =>
      figureAt(segment, Math.round(Number(figures.replace(',', '.')) * 100), {
        from: index,
        to: index + figures.length,
      }),
    )
    .filter(({ value }) => BARE_RATES.has(value) || (column && value > 0));

const BARE_RATE = /(?<![\d.,])\d{1,2}(?:[.,]\d{1,3})?(?![\d.,]| ?€| eur| \d{3})/g;

/** A code stands for the rate: two amounts, one a legal share of the other, tell it. */
const implied = (amounts: Figure[]): Pick<VatRow, 'rate' | 'base' | 'amount' | 'boxes'>[] => {
  if (amounts.length < 2 || amounts.length > 3) return [];
  for (const rate of LEGAL_RATES) {
    const pair = agreeing(rate, amounts, 0.6);
    if (pair && Math.abs(pair.amount.value) >= SMALLEST) return [rowFrom({ value: rate, boxes: () => [] }, pair)];
  }
  return [];
};

/** Of a few cents, several rates give the same tax. */
const SMALLEST = 300;
