/** White letters on a dark or coloured band: turned to dark on white, so that the engine need not try each doubtful line both ways. Pure. */
import { type GrayImage, shrink } from './gray-image.ts';
import { patchAt, UNMET } from './patch-at.ts';

/** Side of the squares looked at, in pixels. */
const CELL = 8;
/** The mean shade of a square with letters in a band; of one with letters on paper, hardly ever. */
const DARK = 120;
/** The same of a coloured band: it is told from print on paper, and from a grey band with black letters, by what stands on it. */
const PALE = 205;
/** In squares: wider than any letter, higher than a rule. */
const LEAST = { across: 14, down: 2 };
/** A band fills its rectangle, its letters aside. */
const FILLED = 0.65;

/** In pixels; `right` and `bottom` lie beyond. */
type Rectangle = { left: number; top: number; right: number; bottom: number };

/** The bands of `image` itself are turned. */
export const flipBands = (image: GrayImage): GrayImage => flipEach(image, () => true);

/** Those whose sides are sharp, before a page's shades are evened out: a shadow grows, and dark paper would pass for one. */
export const flipSharpBands = (image: GrayImage): GrayImage => flipEach(image, (band) => isSharp(image, band));

const flipEach = (image: GrayImage, isMeant: (band: Rectangle) => boolean): GrayImage => {
  const squares = shrink(image, CELL);
  const bandsBelow = (shade: number): Rectangle[] =>
    bandsOf(squares, shade)
      .map((band) => toTheEdge(image, band, shade))
      .filter((band) => isMeant(band) && hasMargins(image, band));
  for (const band of bandsBelow(DARK)) flip(image, band);
  for (const band of bandsBelow(PALE)) if (hasLightLetters(image, band)) flip(image, band);
  return image;
};

/** Of a coloured band's pixels: letters, and as few darker ones for each as the edges of letters and its sides have. */
const LETTERED = { least: 0.02, darker: 0.25 };

const hasLightLetters = (image: GrayImage, band: Rectangle): boolean => {
  const ground = groundOf(image, band);
  if (ground < DARK || ground >= PALE) return false;
  let [lighter, darker] = [0, 0];
  for (let y = band.top + RIM; y < band.bottom - RIM; y += 1)
    for (let x = band.left + RIM; x < band.right - RIM; x += 1) {
      const shade = image.data[y * image.width + x] ?? ground;
      if (shade > ground + EVEN) lighter += 1;
      else if (shade < ground - EVEN) darker += 1;
    }
  const area = (band.right - band.left) * (band.bottom - band.top);
  return lighter >= LETTERED.least * area && darker <= LETTERED.darker * lighter;
};

/** In pixels: about a letter. */
const CHUNK = 24;
/** Of its chunks, where a band leans or letters come near its edge. */
const MOST_CHUNKS = 0.7;
/** Shades of its ground. */
const EVEN = 45;

/** Over and under its letters, a band has lines of nothing but ground; bold print on paper has not, however close. */
const hasMargins = (image: GrayImage, band: Rectangle): boolean => {
  const most = groundOf(image, band) + EVEN;
  const third = Math.ceil((band.bottom - band.top) / 3);
  const isGround = (left: number, from: number): boolean =>
    Array.from({ length: third }, (_, dy) => from + dy).some((y) => {
      const row = image.data.subarray(y * image.width + left, y * image.width + left + CHUNK);
      return row.every((shade) => shade <= most);
    });
  const lefts: number[] = [];
  for (let left = band.left; left + CHUNK <= band.right; left += CHUNK) lefts.push(left);
  const framed = lefts.filter((left) => isGround(left, band.top) && isGround(left, band.bottom - third));
  return framed.length >= MOST_CHUNKS * lefts.length;
};

/** In pixels beside a side, and in shades between both sides of it. */
const BESIDE = 12;
const STEP = 60;

/** A side on the picture's own border tells nothing. */
const isSharp = (image: GrayImage, band: Rectangle): boolean => {
  const { left, top, right, bottom } = band;
  const sides: [outer: Rectangle, inner: Rectangle][] = [
    [
      { ...band, left: left - BESIDE, right: left },
      { ...band, right: left + BESIDE },
    ],
    [
      { ...band, left: right, right: right + BESIDE },
      { ...band, left: right - BESIDE },
    ],
    [
      { ...band, top: top - BESIDE, bottom: top },
      { ...band, bottom: top + BESIDE },
    ],
    [
      { ...band, top: bottom, bottom: bottom + BESIDE },
      { ...band, top: bottom - BESIDE },
    ],
  ];
  const seen = sides.filter(([outer]) => isInside(image, outer));
  return seen.length > 0 && seen.every(([outer, inner]) => meanOf(image, outer) - meanOf(image, inner) > STEP);
};

const isInside = ({ width, height }: GrayImage, { left, top, right, bottom }: Rectangle): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

/** @param shade lighter squares are no part of them. */
const bandsOf = (squares: GrayImage, shade: number): Rectangle[] => {
  const marks = new Uint8Array(squares.data.length);
  const bands: Rectangle[] = [];
  const pixels: number[] = [];
  for (let start = 0; start < marks.length; start += 1) {
    if (marks[start] !== UNMET || (squares.data[start] ?? 255) >= shade) continue;
    const { left, top, right, bottom } = patchAt(squares, marks, start, { ink: shade, pixels });
    const patch = { left, top, right: right + 1, bottom: bottom + 1 };
    if (isBand(patch, pixels.length)) bands.push(patch);
  }
  return bands.map(inPixels);
};

const isBand = ({ left, top, right, bottom }: Rectangle, count: number): boolean =>
  right - left >= LEAST.across && bottom - top >= LEAST.down && count >= FILLED * (right - left) * (bottom - top);

const inPixels = ({ left, top, right, bottom }: Rectangle): Rectangle => ({
  left: left * CELL,
  top: top * CELL,
  right: right * CELL,
  bottom: bottom * CELL,
});

/** A band ends within a square, seldom at its side. */
const toTheEdge = (image: GrayImage, { left, top, right, bottom }: Rectangle, shade: number): Rectangle => {
  const isDarkRow = (y: number): boolean => meanOf(image, { left, top: y, right, bottom: y + 1 }) < shade;
  const isDarkColumn = (x: number): boolean => meanOf(image, { left: x, top, right: x + 1, bottom }) < shade;
  return {
    left: firstFrom(left - CELL, isDarkColumn),
    top: firstFrom(top - CELL, isDarkRow),
    right: image.width - firstFrom(image.width - right - CELL, (x) => isDarkColumn(image.width - 1 - x)),
    bottom: image.height - firstFrom(image.height - bottom - CELL, (y) => isDarkRow(image.height - 1 - y)),
  };
};

/** Within two squares: the one before the band's side and the one after. */
const firstFrom = (start: number, isDark: (place: number) => boolean): number => {
  let place = Math.max(0, start);
  while (place < start + 2 * CELL && !isDark(place)) place += 1;
  return place;
};

const meanOf = ({ width, data }: GrayImage, { left, top, right, bottom }: Rectangle): number => {
  let sum = 0;
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) sum += data[y * width + x] ?? 255;
  return sum / ((right - left) * (bottom - top));
};

/** Its ground comes out white, however grey it was: as dark as it was light, it would pass for ink. */
const flip = ({ width, data }: GrayImage, band: Rectangle): void => {
  const light = Math.max(1, 255 - groundOf({ width, data }, band));
  const turned = Uint8Array.from({ length: 256 }, (_, shade) =>
    Math.min(255, Math.round(((255 - shade) * 255) / light)),
  );
  for (let y = band.top; y < band.bottom; y += 1)
    for (let at = y * width + band.left; at < y * width + band.right; at += 1)
      data[at] = turned[data[at] ?? 255] ?? 255;
  whitenRim({ width, data }, band);
};

/** In pixels to both sides of a band's edge: where the picture leans or was made softer, a line of it would be left there. */
const RIM = 3;

const whitenRim = (
  { width, data }: Pick<GrayImage, 'width' | 'data'>,
  { left, top, right, bottom }: Rectangle,
): void => {
  const height = data.length / width;
  const [from, to] = [Math.max(0, left - RIM), Math.min(width, right + RIM)];
  for (let y = Math.max(0, top - RIM); y < Math.min(height, bottom + RIM); y += 1) {
    const row = y * width;
    if (y < top + RIM || y >= bottom - RIM) data.fill(255, row + from, row + to);
    else {
      data.fill(255, row + from, row + Math.min(to, left + RIM));
      data.fill(255, row + Math.max(from, right - RIM), row + to);
    }
  }
};

/** The shade in the middle of all: letters take less than half of a band. */
const groundOf = ({ width, data }: Pick<GrayImage, 'width' | 'data'>, band: Rectangle): number => {
  const counts = new Uint32Array(256);
  for (let y = band.top; y < band.bottom; y += 1)
    for (let at = y * width + band.left; at < y * width + band.right; at += 1)
      counts[data[at] ?? 255] = (counts[data[at] ?? 255] ?? 0) + 1;
  let half = ((band.right - band.left) * (band.bottom - band.top)) / 2;
  return counts.findIndex((count) => {
    half -= count;
    return half <= 0;
  });
};
