/** Takes table rules and the boxes of forms off a picture: the engine takes a figure in a box for a drawing. Pure. */
import type { GrayImage } from './gray-image.ts';

const DARK = 170;
/** In pixels at 200 dpi: longer than any stroke of a letter, and thinner than a band. */
const SHORTEST = { across: 60, down: 38 };
const THICKEST = 4;

export const eraseRules = (image: GrayImage): GrayImage => {
  const erased = { ...image, data: image.data.slice() };
  eraseRuns(image, erased, {
    lines: image.height,
    length: image.width,
    along: 1,
    beside: image.width,
    least: SHORTEST.across,
  });
  eraseRuns(image, erased, {
    lines: image.width,
    length: image.height,
    along: image.width,
    beside: 1,
    least: SHORTEST.down,
  });
  return erased;
};

/** `along` and `beside`: steps in the data from a pixel to the next of its line, and to the next line. */
type Direction = { lines: number; length: number; along: number; beside: number; least: number };

const eraseRuns = ({ data }: GrayImage, erased: GrayImage, way: Direction): void => {
  for (let line = 0; line < way.lines; line += 1) {
    let from = -1;
    for (let place = 0; place <= way.length; place += 1) {
      const dark = place < way.length && (data[line * way.beside + place * way.along] ?? 255) < DARK;
      if (dark && from < 0) from = place;
      if (dark || from < 0) continue;
      if (place - from >= way.least) eraseRun(data, erased, { ...way, line, from, to: place });
      from = -1;
    }
  }
};

type Run = Direction & { line: number; from: number; to: number };

/** Only where the rule is thin: a letter that touches it keeps its own strokes. */
const eraseRun = (data: Uint8Array, erased: GrayImage, run: Run): void => {
  for (let place = run.from; place < run.to; place += 1) {
    const at = run.line * run.beside + place * run.along;
    if (thickness(data, at, run.beside) <= THICKEST) erased.data[at] = 255;
  }
};

const thickness = (data: Uint8Array, at: number, step: number): number => {
  let count = 1;
  for (const way of [-step, step])
    for (let next = at + way; count <= THICKEST && (data[next] ?? 255) < DARK; next += way) count += 1;
  return count;
};
