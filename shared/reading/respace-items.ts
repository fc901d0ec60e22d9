/** Lines whose letters stand apart (tracking): pdf.js then tells the room between letters as it tells that between words. */
import type { Sign } from './drawn-signs.ts';

type Item = { str: string; transform: number[]; width: number; height: number; fontName: string };

/** "N E T À P A Y E R"; in "Page 1 / 5" and "3 743,98 €" no letter or figure stands alone beside another. */
export const isSpreadOut = ({ str }: { str: string }): boolean => {
  if (!TWO_ALONE.test(str)) return false;
  const pieces = str.trim().split(' ');
  return pieces.length >= FEWEST && 2 * pieces.filter(({ length }) => length === 1).length >= pieces.length;
};

const TWO_ALONE = /(?<!\S)[\p{L}\p{N}] [\p{L}\p{N}](?!\S)/u;
const FEWEST = 3;

/** The items, those whose letters stand apart with the words that their drawing shows. @param signs all that the page draws. */
export const respaceItems = <I extends Item>(items: readonly I[], signs: readonly Sign[]): I[] => {
  const spans = spansOf(items, signs);
  const result: I[] = [];
  let run: Span<I>[] = [];
  const flush = () => {
    if (usualOf(run) === undefined) result.push(...run.map(({ item }) => item));
    else result.push(asOne(run, signs));
    run = [];
  };
  for (const span of spans) {
    if (span.item.str.trim() === '') continue;
    if (!goesOn(run, span, signs)) flush();
    run.push(span);
  }
  flush();
  return result;
};

/** `apart`: the room between its letters, where there is some. The signs from `from` up to `to` are its own, if they were found. */
type Span<I> = { item: I; from: number; to: number; apart: number | undefined };

const spansOf = <I extends Item>(items: readonly I[], signs: readonly Sign[]): Span<I>[] => {
  const flat = signs.map(({ text }) => squeezed(text));
  const starts = new Map<number, number>();
  let length = 0;
  for (const [index, text] of flat.entries()) {
    starts.set(length, index);
    length += text.length;
  }
  starts.set(length, signs.length);
  const drawn = flat.join('');
  let next = 0;
  return items.map((item) => {
    const own = squeezed(item.str);
    const at = own === '' ? -1 : drawn.indexOf(own, next);
    const [from, to] = [starts.get(at), starts.get(at + own.length)];
    if (from === undefined || to === undefined) return { item, from: -1, to: -1, apart: undefined };
    next = at + own.length;
    return { item, from, to, apart: roomBetween(signs.slice(from + 1, to)) };
  });
};

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** The usual room between two letters, where it is more than type has. */
const roomBetween = (signs: readonly Sign[]): number | undefined => {
  const gaps = signs.filter(({ typed }) => !typed).map(({ gap }) => gap);
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)];
  return usual !== undefined && usual > TRACKED ? usual : undefined;
};

/** Shares of the font size. */
const TRACKED = 0.04;
const ALIKE = 0.06;
const SPACE = 0.24;
const COLUMN = 0.7;

const usualOf = <I>(run: Span<I>[]): number | undefined => run.find(({ apart }) => apart !== undefined)?.apart;

const goesOn = <I>(run: Span<I>[], { from, to, apart }: Span<I>, signs: readonly Sign[]): boolean => {
  const last = run.at(-1);
  const usual = usualOf(run) ?? apart;
  if (!last || usual === undefined || last.to !== from) return false;
  const alike = [last, { from, to, apart }].every((one) => isAlike(one, usual));
  return alike && (signs[from]?.gap ?? Number.NaN) < 2 * usual + COLUMN;
};

/** A sign alone has no room within it. */
const isAlike = ({ from, to, apart }: Omit<Span<unknown>, 'item'>, usual: number): boolean =>
  apart === undefined ? to - from === 1 : Math.abs(apart - usual) < ALIKE;

const asOne = <I extends Item>(run: Span<I>[], signs: readonly Sign[]): I => {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) throw new RangeError('nothing to respace');
  const usual = usualOf(run) ?? 0;
  const str = signs
    .slice(first.from, last.to)
    .map(({ text, gap, typed }, index) => (index > 0 && (typed || gap > usual + SPACE) ? ` ${text}` : text))
    .join('');
  return { ...first.item, str, width: reach(first.item, last.item) };
};

/** From where the first begins to where the last ends. */
const reach = (first: Item, last: Item): number => {
  const [x, y] = [4, 5].map((at) => (last.transform[at] ?? 0) - (first.transform[at] ?? 0));
  return Math.hypot(x ?? 0, y ?? 0) + last.width;
};
