/** "9|2|7|5": figures set one by one in the boxes of a form, too far apart for the engine, which drops most of them. They are put together for it. Pure. */
import { blank, type GrayImage } from './gray-image.ts';
import type { Rectangle } from './lost-figures.ts';
import type { OcrWord } from './ocr-engine.ts';
import { type Patch, patchAt, UNMET } from './patch-at.ts';

/** Of a sign's strokes, thin and pale; and of what is more than their edge. */
const PALE = 180;
const INK = 150;
/** In pixels at 200 dpi. */
const SIGN = { lowest: 12, highest: 60 };
/** Of so many rows of pixels one is looked at: no sign is as low. */
const EVERY = 4;
/** In heights of a sign: how wide it may be, how far above or below its neighbour stand, and differ in height. */
const WIDEST = 1.3;
/** Of all signs of a row together. */
const NARROWEST = 0.35;
const LEVEL = 0.2;
const ALIKE = 0.3;
/** In heights of a sign, from one to the next: the letters of a word stand closer; what stands farther is another entry. */
const APART = { least: 0.45, most: 4 };
/** Of the usual step from one sign to the next. A wider one parts two groups: of these there are fewer, by that share, than of steps within them. */
const EVEN = 0.2;
const MOST_GROUPS = 0.7;
const FEWEST = 4;
/** In heights of a sign: what is put between signs, between groups, and around. */
const BETWEEN = { signs: 0.25, groups: 0.9, edge: 0.6 };
/** In pixels: a sign's pale edge. */
const EDGE = 2;
const MOST = 16;

/** Signs from left to right, each group by itself. */
export type BoxedSigns = Patch[][];

export const boxedSigns = (image: GrayImage): BoxedSigns[] =>
  rowsOf(signsIn(image))
    .flatMap((row) => apartIn(row))
    .map(inGroups)
    .filter((groups) => isEven(groups) && !areStrokes(groups.flat()))
    .map((groups) => withComma(image, groups))
    .filter((groups) => !hasInkBetween(image, groups.flat()))
    .slice(0, MOST);

/** From left to right. */
const signsIn = (image: GrayImage): Patch[] => {
  const marks = new Uint8Array(image.data.length);
  const pixels: number[] = [];
  const signs: Patch[] = [];
  for (let row = 0; row < image.height; row += EVERY)
    for (let at = row * image.width; at < (row + 1) * image.width; at += 1) {
      if ((image.data[at] ?? 255) >= PALE || marks[at] !== UNMET) continue;
      const patch = patchAt(image, marks, at, { ink: PALE, pixels });
      if (isSign(patch) && isWithin(patch, image)) signs.push(patch);
    }
  return signs.sort((one, other) => one.left - other.left);
};

const isSign = (patch: Patch): boolean => {
  const tall = tallness(patch);
  return tall >= SIGN.lowest && tall <= SIGN.highest && wideness(patch) <= WIDEST * tall;
};

const isWithin = ({ left, top, right, bottom }: Patch, { width, height }: GrayImage): boolean =>
  left >= EDGE && top >= EDGE && right < width - EDGE && bottom < height - EDGE;

const tallness = ({ top, bottom }: Patch): number => bottom - top + 1;
const wideness = ({ left, right }: Patch): number => right - left + 1;

/** @param signs from left to right. @returns those that follow each other on a line, words and all. */
const rowsOf = (signs: readonly Patch[]): Patch[][] => {
  const taken = new Set<Patch>();
  return signs.map((first, at) => {
    const row: Patch[] = [];
    let last: Patch | undefined = taken.has(first) ? undefined : first;
    for (let next = at; last && next < signs.length; next += 1) {
      const sign = signs[next];
      if (!sign || taken.has(sign) || (sign !== first && !isBeside(last, sign))) {
        if (sign && sign.left - last.right > APART.most * SIGN.highest) break;
        continue;
      }
      taken.add(sign);
      row.push(sign);
      last = sign;
    }
    return row;
  });
};

const isBeside = (sign: Patch, next: Patch): boolean => {
  const tall = Math.max(tallness(sign), tallness(next));
  const level = Math.abs(sign.bottom + sign.top - next.bottom - next.top) / 2;
  const unlike = Math.abs(tallness(sign) - tallness(next));
  return next.left - sign.right <= APART.most * tall && level <= LEVEL * tall && unlike <= ALIKE * tall;
};

/** Those of a row that stand by themselves, where several follow each other. */
const apartIn = (row: readonly Patch[]): Patch[][] => {
  const runs: Patch[][] = [[]];
  for (const [at, sign] of row.entries()) {
    if (isApart(row[at - 1], sign) && isApart(sign, row[at + 1])) runs.at(-1)?.push(sign);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length >= FEWEST);
};

const isApart = (one: Patch | undefined, next: Patch | undefined): boolean =>
  !one || !next || next.left - one.right >= APART.least * Math.max(tallness(one), tallness(next));

const inGroups = (run: readonly Patch[]): BoxedSigns => {
  const steps = run.slice(1).map((sign, at) => stepTo(sign, run[at]));
  const usual = middleOf(steps);
  const groups: Patch[][] = [];
  for (const [at, sign] of run.entries()) {
    if (at > 0 && (steps[at - 1] ?? 0) <= (1 + EVEN) * usual) groups.at(-1)?.push(sign);
    else groups.push([sign]);
  }
  return groups;
};

const stepTo = ({ left, right }: Patch, before: Patch | undefined): number =>
  (left + right - (before ? before.left + before.right : 0)) / 2;

const isEven = (groups: BoxedSigns): boolean => {
  const steps = groups.flatMap((group) => group.slice(1).map((sign, at) => stepTo(sign, group[at])));
  const usual = middleOf(steps);
  return (
    groups.length - 1 <= MOST_GROUPS * steps.length && steps.every((step) => Math.abs(step - usual) <= EVEN * usual)
  );
};

const middleOf = (steps: readonly number[]): number =>
  steps.toSorted((one, other) => one - other)[steps.length >> 1] ?? 0;

/** The bars of a code for machines. */
const areStrokes = (signs: readonly Patch[]): boolean =>
  signs.reduce((sum, sign) => sum + wideness(sign) - NARROWEST * tallness(sign), 0) < 0;

/** "218|,|18": a comma in a box of its own, before the cents, is one of the signs. */
const withComma = (image: GrayImage, groups: BoxedSigns): BoxedSigns => {
  const [whole, cents, ...others] = groups;
  const [last, first] = [whole?.at(-1), cents?.[0]];
  if (!whole || !last || !cents || !first || cents.length !== CENTS || others.length > 0) return groups;
  const mark = inkBetween(image, last, first);
  return mark && isComma(mark, last, first) ? [[...whole, mark, ...cents]] : groups;
};

/** A comma among figures. */
const isLow = (sign: Patch, before: Patch | undefined): boolean =>
  before !== undefined && tallness(sign) <= COMMA.tallest * tallness(before);

const CENTS = 2;
/** In heights of a sign: how tall and wide a comma may be, how far below the others' head it begins, and off the middle stand. */
const COMMA = { tallest: 0.6, widest: 0.5, lowered: 0.5, off: 0.5 };

const isComma = (mark: Patch, last: Patch, first: Patch): boolean => {
  const tall = tallness(last);
  const off = Math.abs(mark.left + mark.right - last.right - first.left) / 2;
  return (
    tallness(mark) <= COMMA.tallest * tall &&
    wideness(mark) <= COMMA.widest * tall &&
    mark.top >= last.top + COMMA.lowered * tall &&
    off <= COMMA.off * tall
  );
};

/** A comma, a hyphen, what is left of a box. */
const hasInkBetween = (image: GrayImage, signs: readonly Patch[]): boolean =>
  signs.slice(1).some((sign, at) => inkBetween(image, signs[at] ?? sign, sign) !== null);

const inkBetween = ({ width, data }: GrayImage, one: Patch, next: Patch): Patch | null => {
  const below = Math.round(tallness(one) / 4);
  const found = { left: width, top: Infinity, right: 0, bottom: 0, darkest: 255 };
  for (let y = Math.min(one.top, next.top); y <= Math.max(one.bottom, next.bottom) + below; y += 1)
    for (let x = one.right + EDGE; x < next.left - EDGE; x += 1) {
      const shade = data[y * width + x] ?? 255;
      if (shade >= INK) continue;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y);
      found.darkest = Math.min(found.darkest, shade);
    }
  return found.right === 0 ? null : found;
};

/** @returns the words that the row takes the place of; null where the engine has read as many signs of it as there are, and did not guess. */
export const missedIn = (groups: BoxedSigns, words: readonly OcrWord[]): OcrWord[] | null => {
  const { x, y, width, height } = around(groups.flat());
  const covered = words.filter(({ box }) => {
    const [middle, line] = [box.x + box.width / 2, box.y + box.height / 2];
    return middle > x && middle < x + width && line > y && line < y + height;
  });
  const read = covered.reduce((sum, { text, confidence }) => sum + (confidence < GUESS ? 0 : text.length), 0);
  return read === groups.flat().length ? null : covered;
};

const around = (signs: readonly Patch[]): Rectangle => {
  const [x, y] = [Math.min(...signs.map(({ left }) => left)), Math.min(...signs.map(({ top }) => top))];
  const [right, bottom] = [Math.max(...signs.map((sign) => sign.right)), Math.max(...signs.map((sign) => sign.bottom))];
  return { x, y, width: right - x + 1, height: bottom - y + 1 };
};

/** A picture of the signs as a line of text. */
export const asLine = (image: GrayImage, groups: BoxedSigns): GrayImage => {
  const signs = groups.flat();
  const { y: top, height: tall } = around(signs);
  const edge = Math.round(BETWEEN.edge * tall);
  const gap = Math.round(BETWEEN.signs * tall);
  const space = Math.round(BETWEEN.groups * tall) - gap;
  const width = signs.reduce((sum, sign) => sum + wideness(sign) + gap, 2 * edge) + space * (groups.length - 1);
  const line = blank(width, tall + 2 * edge);
  let at = edge - space;
  for (const group of groups) {
    at += space;
    for (const sign of group) {
      for (let y = top - EDGE; y < top + tall + EDGE; y += 1) {
        const row = image.data.subarray(y * image.width + sign.left - EDGE, y * image.width + sign.right + EDGE + 1);
        line.data.set(row, (y - top + edge) * width + at - EDGE);
      }
      at += wideness(sign) + gap;
    }
  }
  return line;
};

const GUESS = 0.4;

/** A second look is no proof. */
const FOUND = 0.7;
/** A code in boxes, or an amount; anything else is a row of pictures, or of boxes to tick. */
const CODE = /^(?=(?:.*\d){2})[\dA-Z]+$/;
const AMOUNT = /^\d+,\d{2}$/;
/** What `words-in-hocr` makes of a sign's height, and of where it stands. */
const EM = 1.4;
const ON_LINE = 0.8;

/** @param line what the engine reads of the picture. @returns a word for each group; nothing where it does not read as many signs as there are. */
export const wordsOf = (groups: BoxedSigns, line: readonly OcrWord[]): OcrWord[] => {
  const text = line.map((word) => word.text).join('');
  const confidence = Math.min(FOUND, ...line.map((word) => word.confidence));
  const shape = groups.flat().some((sign, at, all) => isLow(sign, all[at - 1])) ? AMOUNT : CODE;
  if (text.length !== groups.flat().length || !shape.test(text)) return [];
  let read = 0;
  return groups.map((group) => {
    const { x, y, width, height } = around(group);
    read += group.length;
    const box = { x, width, y: y + height - ON_LINE * EM * height, height: EM * height };
    return { text: text.slice(read - group.length, read), confidence, box };
  });
};
