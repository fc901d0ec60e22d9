/** A sheet photographed on something darker: its four corners. Pure. */
import type { Point } from '../../core/layout/warp.ts';
import { type GrayImage, shrink } from './gray-image.ts';

/** From the top left, clockwise, in pixels of the picture. */
export type Quad = readonly [Point, Point, Point, Point];

/** Pixels of the small picture that is searched. */
const SMALL = 320;
/** Shares of the picture: a smaller sheet cannot be read, a larger one fills it. */
const SMALLEST = 0.25;
const FULL = 0.93;
/** A sheet fills its four corners; a coffee cup does not. */
const FILLED = 0.88;

export const findPaper = (image: GrayImage): Quad | null => {
  const by = Math.max(1, Math.round(Math.max(image.width, image.height) / SMALL));
  const small = shrink(image, by);
  const level = splitLevel(small.data);
  // A deep shadow parts the sheet in two: what is darker than its lit half is the rest of it, and what it lies on.
  const levels = [level, splitLevel(small.data.filter((shade) => shade < level))];
  const [quad] = levels
    .flatMap((one) => sheetAbove(one, small) ?? [])
    .sort((one, other) => areaOf(other) - areaOf(one));
  if (!quad) return null;
  const grown = ({ x, y }: Point): Point => ({ x: (x + 0.5) * by, y: (y + 0.5) * by });
  const [a, b, c, d] = quad;
  return [grown(a), grown(b), grown(c), grown(d)];
};

const sheetAbove = (level: number, small: GrayImage): [Quad] | null => {
  const light = lightArea(small, level);
  const share = light.count / small.data.length;
  if (share < SMALLEST || share > FULL) return null;
  const quad = cornersOf(light.inside, small);
  if (light.count < FILLED * areaOf(quad) || areaOf(quad) > FULL * small.data.length) return null;
  return isSheet(quad.map((corner, at) => stepAt(small, corner, quad[(at + 1) % 4] ?? corner))) ? [quad] : null;
};

/** Paper ends at once; a shadow that falls on it grows. In pixels of the small picture, and in shades. */
const BESIDE = 3;
const STEP = 24;
const LOOKS = 24;

/** A side may be lost: in a shadow, beside a dark picture. One that lies on the picture's own border (undefined) tells nothing. */
const isSheet = (steps: (number | undefined)[]): boolean => {
  const edges = steps.filter((step) => step !== undefined && step >= STEP).length;
  const others = steps.filter((step) => step !== undefined && step < STEP).length;
  return edges >= 2 && others <= 1;
};

/** How much darker it is just outside the side from `one` to `other`, clockwise. */
const stepAt = ({ width, height, data }: GrayImage, one: Point, other: Point): number | undefined => {
  const length = Math.hypot(other.x - one.x, other.y - one.y);
  const [outX, outY] = [(BESIDE * (other.y - one.y)) / length, (-BESIDE * (other.x - one.x)) / length];
  const shadeAt = (x: number, y: number): number | undefined => {
    const [column, row] = [Math.round(x), Math.round(y)];
    return column < 0 || row < 0 || column >= width || row >= height ? undefined : data[row * width + column];
  };
  const steps = Array.from({ length: LOOKS }, (_, at) => (at + 0.5) / LOOKS).flatMap((share) => {
    const [x, y] = [one.x + share * (other.x - one.x), one.y + share * (other.y - one.y)];
    const [inside, outside] = [shadeAt(x - outX, y - outY), shadeAt(x + outX, y + outY)];
    return inside === undefined || outside === undefined ? [] : [inside - outside];
  });
  return steps.sort((a, b) => a - b)[steps.length >> 1];
};

type Area = { inside: Uint8Array; count: number };

/** The largest patch of light pixels that hang together, its holes (print, pictures) filled row by row. */
const lightArea = (image: GrayImage, level: number): Area => {
  const { width, height, data } = image;
  const labels = new Int32Array(data.length);
  let [largest, best, last] = [0, 0, 0];
  for (let start = 0; start < data.length; start += 1) {
    if (labels[start] !== 0 || (data[start] ?? 0) < level) continue;
    last += 1;
    const count = flood(image, { labels, start, label: last, level });
    if (count > largest) [largest, best] = [count, last];
  }
  const inside = new Uint8Array(data.length);
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    const row = labels.subarray(y * width, (y + 1) * width);
    const [from, to] = [row.indexOf(best), row.lastIndexOf(best)];
    if (from < 0 || best === 0) continue;
    inside.fill(1, y * width + from, y * width + to + 1);
    count += to - from + 1;
  }
  return { inside, count };
};

type Flood = { labels: Int32Array; start: number; label: number; level: number };

const flood = ({ width, data }: GrayImage, { labels, start, label, level }: Flood): number => {
  const open = [start];
  labels[start] = label;
  let count = 0;
  const reach = (next: number): void => {
    if (labels[next] !== 0 || (data[next] ?? 0) < level) return;
    labels[next] = label;
    open.push(next);
  };
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    count += 1;
    const column = at % width;
    if (column > 0) reach(at - 1);
    if (column < width - 1) reach(at + 1);
    reach(at - width);
    reach(at + width);
  }
  return count;
};

/** How far a shadow may take paper towards what it lies on. */
const SHADOW = 0.35;

/** Otsu's level parts the shades into two groups as unlike as can be; paper in the shade lies below it, nearer to the dark group. */
const splitLevel = (data: Uint8Array): number => {
  const counts = new Float64Array(256);
  for (const shade of data) counts[shade] = (counts[shade] ?? 0) + 1;
  let total = 0;
  for (let shade = 0; shade < 256; shade += 1) total += shade * (counts[shade] ?? 0);
  let [below, sumBelow, best, level] = [0, 0, -1, 128];
  for (let shade = 0; shade < 256; shade += 1) {
    below += counts[shade] ?? 0;
    sumBelow += shade * (counts[shade] ?? 0);
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const apart = below * above * (sumBelow / below - (total - sumBelow) / above) ** 2;
    const [dark, light] = [sumBelow / below, (total - sumBelow) / above];
    if (apart > best) [best, level] = [apart, dark + SHADOW * (light - dark)];
  }
  return level;
};

/** The points that go farthest towards each corner. */
const cornersOf = (inside: Uint8Array, { width, height }: GrayImage): Quad => {
  const farthest = (reach: (point: Point) => number): Point => {
    let [most, corner] = [-Infinity, { x: 0, y: 0 }];
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const at = reach({ x, y });
        if (inside[y * width + x] === 1 && at > most) [most, corner] = [at, { x, y }];
      }
    return corner;
  };
  return [
    farthest(({ x, y }) => -x - y),
    farthest(({ x, y }) => x - y),
    farthest(({ x, y }) => x + y),
    farthest(({ x, y }) => y - x),
  ];
};

const areaOf = ([a, b, c, d]: Quad): number => Math.abs((a.x - c.x) * (b.y - d.y) - (b.x - d.x) * (a.y - c.y)) / 2;
