/** Evens out the paper's shade and stretches the ink's contrast; the picture stays grey, which the engine prefers. Pure. */
import { blank, type GrayImage } from './gray-image.ts';

const CELL = 16;
/** Around each cell, in cells: wider than a letter, narrower than a shadow. */
const REACH = 2;
/** A picture of ink and paper only, or an even one, needs none of it, and loses by it. */
const EVEN_SHADE = 18;

/** The lightest shade around each cell: the paper there. */
const paperOf = (image: GrayImage): GrayImage => {
  const cells = blank(Math.ceil(image.width / CELL), Math.ceil(image.height / CELL));
  for (let y = 0; y < cells.height; y += 1)
    for (let x = 0; x < cells.width; x += 1) cells.data[y * cells.width + x] = lightOf(image, x * CELL, y * CELL);
  return smooth(lightest(cells));
};

/** Nine pixels in ten of a cell are darker at most: specks of light do not count. */
const lightOf = ({ width, height, data }: GrayImage, left: number, top: number): number => {
  const [right, bottom] = [Math.min(left + CELL, width), Math.min(top + CELL, height)];
  counts.fill(0);
  for (let y = top; y < bottom; y += 1)
    for (let at = y * width + left; at < y * width + right; at += 1) {
      const shade = data[at] ?? 255;
      counts[shade] = (counts[shade] ?? 0) + 1;
    }
  let lightest = (right - left) * (bottom - top) * 0.1;
  for (let shade = 255; shade >= 0; shade -= 1) {
    lightest -= counts[shade] ?? 0;
    if (lightest <= 0) return shade;
  }
  return 255;
};

/** One for all cells: thousands of them would be thousands to throw away. */
const counts = new Uint16Array(256);

/** What is made of the cells `from`–`to` of a column. */
type Pick = (column: Uint8Array, from: number, to: number) => number;

/** What `pick` makes of each cell and those `REACH` around it, across first, then down. */
const around = (cells: GrayImage, pick: Pick): GrayImage => down(down(cells, pick), pick);

/** Down each column, and the result on its side: twice, and it stands again. */
const down = ({ width, height, data }: GrayImage, pick: Pick): GrayImage => {
  const result = blank(height, width);
  const column = new Uint8Array(height);
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < height; y += 1) column[y] = data[y * width + x] ?? 255;
    for (let y = 0; y < height; y += 1)
      result.data[x * height + y] = pick(column, Math.max(0, y - REACH), Math.min(height, y + REACH + 1));
  }
  return result;
};

const lightest = (cells: GrayImage): GrayImage =>
  around(cells, (column, from, to) => {
    let most = 0;
    for (let at = from; at < to; at += 1) most = Math.max(most, column[at] ?? 0);
    return most;
  });
const smooth = (cells: GrayImage): GrayImage =>
  around(cells, (column, from, to) => {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += column[at] ?? 0;
    return sum / (to - from);
  });

/** How much the paper's shade varies over the page: 0 for a flat scan, more for shadows and photos. */
export const shadeRange = (paper: GrayImage): number => {
  const sorted = paper.data.toSorted();
  return (sorted[Math.floor(sorted.length * 0.95)] ?? 255) - (sorted[Math.floor(sorted.length * 0.05)] ?? 0);
};

/** Only black and white: nothing in between but a few pixels. */
export const isTwoToned = ({ data }: GrayImage): boolean => {
  let between = 0;
  for (let at = 0; at < data.length; at += 7) if ((data[at] ?? 0) > 20 && (data[at] ?? 0) < 235) between += 1;
  return between < 0.004 * (data.length / 7);
};

/** Of the page's pixels: fewer than this are dark when its print is faint, or its toner starved. */
const DARKEST = 0.001;
const PALE = 105;

const isPale = ({ data }: GrayImage): boolean => {
  let dark = 0;
  for (let at = 0; at < data.length; at += 7) if ((data[at] ?? 255) < PALE) dark += 1;
  return dark < DARKEST * (data.length / 7);
};

export const normalise = (image: GrayImage): GrayImage => {
  if (isTwoToned(image)) return image;
  const paper = paperOf(image);
  const white = paper.data.reduce((least, shade) => Math.min(least, shade), 255);
  if (shadeRange(paper) < EVEN_SHADE && white > 200 && !isPale(image)) return image;
  return spread(image, paper);
};

const spread = (image: GrayImage, paper: GrayImage): GrayImage => {
  const { width, height, data } = image;
  const result = blank(width, height);
  const ink = inkOf(image, paper);
  const wide = 255 / (1 - ink);
  for (let y = 0, at = 0; y < height; y += 1) {
    const shades = shadesAcross(paper, y);
    for (let cell = -1; at < (y + 1) * width; cell += 1) {
      // Between the middles of two cells, the paper's shade grows evenly.
      const [from, to] = [shades[Math.max(0, cell)] ?? 255, shades[Math.min(shades.length - 1, cell + 1)] ?? 255];
      const end = Math.min((y + 1) * width, y * width + (cell + 1.5) * CELL);
      const start = y * width + (cell + 0.5) * CELL;
      for (; at < end; at += 1) {
        const shade = wide * ((data[at] ?? 255) / (from + ((to - from) * (at - start)) / CELL) - ink);
        result.data[at] = Math.max(0, Math.min(255, shade));
      }
    }
  }
  return result;
};

/** The shades of the cells beside the row `y` of pixels: between those above and those below. */
const shadesAcross = ({ width, height, data }: GrayImage, y: number): Float32Array => {
  const cy = Math.max(0, y / CELL - 0.5);
  const over = Math.min(height - 1, Math.floor(cy));
  const under = Math.min(height - 1, over + 1);
  const shades = new Float32Array(width);
  for (let x = 0; x < width; x += 1) {
    const above = data[over * width + x] ?? 255;
    shades[x] = Math.max(1, above + ((data[under * width + x] ?? 255) - above) * (cy - over));
  }
  return shades;
};

const shadeAt = (shades: Float32Array, x: number): number => {
  const cx = Math.max(0, x / CELL - 0.5);
  const left = Math.min(shades.length - 1, cx | 0);
  const shade = shades[left] ?? 255;
  return shade + ((shades[Math.min(shades.length - 1, left + 1)] ?? 255) - shade) * (cx - left);
};

/** From one square of two by two pixels that is looked at to the next. */
const STEP = 6;

/** The share of the paper's light that the darkest hundredth of the page keeps: what is to become black. */
const inkOf = (image: GrayImage, paper: GrayImage): number => {
  const { width, height, data } = image;
  const counts = new Uint32Array(256);
  let all = 0;
  for (let y = 0; y < height - 1; y += STEP) {
    const shades = shadesAcross(paper, y);
    for (let x = 0, at = y * width; x < width - 1; x += STEP, at += STEP, all += 1) {
      const four =
        (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + width] ?? 255) + (data[at + width + 1] ?? 255);
      const share = Math.min(1, Math.round(four / 4) / shadeAt(shades, x));
      counts[Math.round(255 * share)] = (counts[Math.round(255 * share)] ?? 0) + 1;
    }
  }
  let darkest = 0.01 * all;
  const shade = counts.findIndex((count) => {
    darkest -= count;
    return darkest < 0;
  });
  return Math.min(0.6, Math.max(0, shade) / 255);
};
