/** Evens out the paper's shade and stretches the ink's contrast; the picture stays grey, which the engine prefers. Pure. */
import { blank, type GrayImage, shrink } from './gray-image.ts';

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
  const counts = new Uint16Array(256);
  let all = 0;
  for (let y = top; y < Math.min(top + CELL, height); y += 1)
    for (let x = left; x < Math.min(left + CELL, width); x += 1) {
      const shade = data[y * width + x] ?? 255;
      counts[shade] = (counts[shade] ?? 0) + 1;
      all += 1;
    }
  let left9 = all * 0.1;
  for (let shade = 255; shade >= 0; shade -= 1) {
    left9 -= counts[shade] ?? 0;
    if (left9 <= 0) return shade;
  }
  return 255;
};

const around = (cells: GrayImage, pick: (shades: number[]) => number): GrayImage => {
  const result = blank(cells.width, cells.height);
  for (let y = 0; y < cells.height; y += 1)
    for (let x = 0; x < cells.width; x += 1) {
      const shades: number[] = [];
      for (let dy = -REACH; dy <= REACH; dy += 1)
        for (let dx = -REACH; dx <= REACH; dx += 1)
          if (x + dx >= 0 && y + dy >= 0 && x + dx < cells.width && y + dy < cells.height)
            shades.push(cells.data[(y + dy) * cells.width + x + dx] ?? 255);
      result.data[y * cells.width + x] = pick(shades);
    }
  return result;
};

const lightest = (cells: GrayImage): GrayImage => around(cells, (shades) => Math.max(...shades));
const smooth = (cells: GrayImage): GrayImage =>
  around(cells, (shades) => shades.reduce((sum, shade) => sum + shade, 0) / shades.length);

/** How much the paper's shade varies over the page: 0 for a flat scan, more for shadows and photos. */
export const shadeRange = (paper: GrayImage): number => {
  const sorted = [...paper.data].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * 0.95)] ?? 255) - (sorted[Math.floor(sorted.length * 0.05)] ?? 0);
};

/** Only black and white: nothing in between but a few pixels. */
export const isTwoToned = ({ data }: GrayImage): boolean => {
  let between = 0;
  for (let at = 0; at < data.length; at += 7) if ((data[at] ?? 0) > 20 && (data[at] ?? 0) < 235) between += 1;
  return between < 0.004 * (data.length / 7);
};

export const normalise = (image: GrayImage): GrayImage => {
  if (isTwoToned(image)) return image;
  const paper = paperOf(image);
  const white = paper.data.reduce((least, shade) => Math.min(least, shade), 255);
  if (shadeRange(paper) < EVEN_SHADE && white > 200) return image;
  return spread(image, paper);
};

const spread = (image: GrayImage, paper: GrayImage): GrayImage => {
  const result = blank(image.width, image.height);
  const ink = inkOf(image, paper);
  for (let y = 0; y < image.height; y += 1)
    for (let x = 0; x < image.width; x += 1) {
      const share = (image.data[y * image.width + x] ?? 255) / Math.max(1, shadeAt(paper, x, y));
      result.data[y * image.width + x] = Math.max(0, Math.min(255, (255 * (share - ink)) / (1 - ink)));
    }
  return result;
};

/** Between the four cells around. */
const shadeAt = ({ width, height, data }: GrayImage, x: number, y: number): number => {
  const [cx, cy] = [Math.max(0, x / CELL - 0.5), Math.max(0, y / CELL - 0.5)];
  const [left, top] = [Math.min(width - 1, Math.floor(cx)), Math.min(height - 1, Math.floor(cy))];
  const [right, below] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
  const [fx, fy] = [cx - left, cy - top];
  const over = (data[top * width + left] ?? 255) * (1 - fx) + (data[top * width + right] ?? 255) * fx;
  const under = (data[below * width + left] ?? 255) * (1 - fx) + (data[below * width + right] ?? 255) * fx;
  return over * (1 - fy) + under * fy;
};

/** The share of the paper's light that the darkest hundredth of the page keeps: what is to become black. */
const inkOf = (image: GrayImage, paper: GrayImage): number => {
  const small = shrink(image, 2);
  const shares: number[] = [];
  for (let y = 0; y < small.height; y += 3)
    for (let x = 0; x < small.width; x += 3)
      shares.push((small.data[y * small.width + x] ?? 255) / Math.max(1, shadeAt(paper, 2 * x, 2 * y)));
  shares.sort((a, b) => a - b);
  return Math.min(0.6, shares[Math.floor(shares.length * 0.01)] ?? 0);
};
