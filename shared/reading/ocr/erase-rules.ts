/** Takes table rules and the boxes of forms off a picture: the engine takes a figure in a box for a drawing. Pure. */
import type { GrayImage } from './gray-image.ts';

const DARK = 170;
/** In pixels at 200 dpi: longer than any stroke of a letter, and thinner than a band. */
const SHORTEST = { across: 60, down: 38, wall: 16 };
const THICKEST = 4;

export const eraseRules = (image: GrayImage): GrayImage => {
  const erased = { ...image, data: image.data.slice() };
  const { width } = image;
  const across: Direction = { along: 1, beside: width, least: SHORTEST.across };
  const acrossRuns = runsAcross(image);
  const ways: [Direction, Run[]][] = [
    [across, acrossRuns],
    [{ along: width, beside: 1, least: SHORTEST.down }, runsDown(image)],
    // The lid and the floor of a box that stands by itself, seen once its walls are gone.
    [across, acrossRuns.filter(({ from, to }) => to - from < SHORTEST.across)],
  ];
  for (const [way, runs] of ways)
    for (const { line, from, to } of runs) {
      const run = { ...way, line, from, to };
      if (to - from >= way.least || isBetweenRules(image.data, erased, run)) eraseRun(erased, run);
    }
  return erased;
};

/** `along` and `beside`: steps in the data from a pixel to the next of its line, and to the next line. */
type Direction = { along: number; beside: number; least: number };
/** Dark pixels `from`–`to` of a line: at least as many as the lowest wall is high. */
type Run = { line: number; from: number; to: number };

/** Of every so many pixels of a line one is looked at: a run as long as the lowest wall has one of them. */
const LOOK = SHORTEST.wall;

const runsAcross = ({ width, height, data }: GrayImage): Run[] => {
  const runs: Run[] = [];
  for (let line = 0; line < height; line += 1) {
    const [start, end] = [line * width, (line + 1) * width];
    for (let at = start + LOOK - 1; at < end; at += LOOK) {
      if ((data[at] ?? 255) >= DARK) continue;
      let [from, to] = [at, at + 1];
      while (from > start && (data[from - 1] ?? 255) < DARK) from -= 1;
      while (to < end && (data[to] ?? 255) < DARK) to += 1;
      if (to - from >= SHORTEST.wall) runs.push({ line, from: from - start, to: to - start });
      // The next one looked at is the first beyond this run.
      at += LOOK * Math.floor((to - at) / LOOK);
    }
  }
  return runs;
};

/** Row by row all the same: pixels below each other lie far apart, and to fetch them one by one takes thrice as long. */
const runsDown = ({ width, height, data }: GrayImage): Run[] => {
  const runs: Run[] = [];
  const ends = new Uint16Array(width);
  for (let y = LOOK - 1; y < height; y += LOOK)
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      if ((data[at] ?? 255) >= DARK || (ends[x] ?? 0) > y) continue;
      let [from, to] = [y, y + 1];
      while (from > 0 && (data[(from - 1) * width + x] ?? 255) < DARK) from -= 1;
      while (to < height && (data[to * width + x] ?? 255) < DARK) to += 1;
      ends[x] = to;
      if (to - from >= SHORTEST.wall) runs.push({ line: x, from, to });
    }
  return runs.sort((one, other) => one.line - other.line);
};

const BESIDE = THICKEST + 1;

/** The wall between two boxes of a form, from one rule to the other, or a box's lid from wall to wall: shorter than a tall letter may be. */
const isBetweenRules = (data: Uint8Array, erased: GrayImage, { line, from, to, beside, along }: Placed): boolean => {
  if (to - from < SHORTEST.wall) return false;
  const isErased = (at: number): boolean => (data[at] ?? 255) < DARK && (erased.data[at] ?? 0) >= DARK;
  // Where wall and rule cross, the rule is too thick to have been taken: it is seen beside.
  const onRule = (place: number): boolean => {
    const at = line * beside + place * along;
    return isErased(at - BESIDE * beside) || isErased(at + BESIDE * beside);
  };
  const touches = (first: number): boolean => {
    for (let place = first; place < first + THICKEST; place += 1) if (onRule(place)) return true;
    return false;
  };
  return touches(from) && touches(to - THICKEST);
};

type Placed = Direction & Run;

/** Only where the rule is thin: a letter that touches it keeps its own strokes. */
const eraseRun = (erased: GrayImage, run: Placed): void => {
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
