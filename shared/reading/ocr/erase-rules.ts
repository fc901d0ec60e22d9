/** Takes table rules and the boxes of forms off a picture: the engine takes a figure in a box for a drawing. Pure. */
import type { GrayImage } from './gray-image.ts';

const DARK = 170;
/** In pixels at 200 dpi: longer than any stroke of a letter, and thinner than a band. */
const SHORTEST = { across: 60, down: 38, wall: 16 };
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
      const run = { ...way, line, from, to: place };
      if (place - from >= way.least || isBetweenRules(data, erased, run)) eraseRun(erased, run);
      from = -1;
    }
  }
};

const BESIDE = THICKEST + 1;

/** The wall between two boxes of a form, from one rule to the other: shorter than a tall letter may be. */
const isBetweenRules = (data: Uint8Array, erased: GrayImage, { line, from, to, beside, along }: Run): boolean => {
  if (to - from < SHORTEST.wall) return false;
  const isErased = (at: number): boolean => (data[at] ?? 255) < DARK && (erased.data[at] ?? 0) >= DARK;
  // Where wall and rule cross, the rule is too thick to have been taken: it is seen beside.
  const onRule = (place: number): boolean => {
    const at = line * beside + place * along;
    return isErased(at - BESIDE * beside) || isErased(at + BESIDE * beside);
  };
  const touches = (first: number): boolean => Array.from({ length: THICKEST }, (_, at) => first + at).some(onRule);
  return touches(from) && touches(to - THICKEST);
};

type Run = Direction & { line: number; from: number; to: number };

/** Only where the rule is thin: a letter that touches it keeps its own strokes. */
const eraseRun = (erased: GrayImage, run: Run): void => {
  for (let place = run.from; place < run.to; place += 1)
    eraseAcross(erased, run.line * run.beside + place * run.along, run.beside);
};

/** The rule's pale edges go with it: what is left of them is a rule still. */
const EDGE = 2;

const eraseAcross = ({ data }: GrayImage, at: number, step: number): void => {
  const [before, after] = [darkBeside(data, at, -step), darkBeside(data, at, step)];
  if (before + after + 1 > THICKEST) return;
  const [first, last] = [at - before * step, at + after * step];
  const paper = paperBetween(data[first - (EDGE + 1) * step] ?? 255, data[last + (EDGE + 1) * step] ?? 255);
  for (let pixel = first - EDGE * step; pixel <= last + EDGE * step; pixel += step) {
    const shade = data[pixel];
    if (shade === undefined) continue;
    const isEdge = pixel < first || pixel > last;
    if (shade < paper && (!isEdge || shade >= DARK)) data[pixel] = paper;
  }
};

/** A letter that stands on one side is not paper. */
const paperBetween = (one: number, other: number): number =>
  Math.min(one, other) < DARK ? Math.max(one, other, DARK) : (one + other) >> 1;

const darkBeside = (data: Uint8Array, at: number, step: number): number => {
  let count = 0;
  for (let next = at + step; count <= THICKEST && (data[next] ?? 255) < DARK; next += step) count += 1;
  return count;
};
