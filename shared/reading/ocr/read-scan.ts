/** One page that is only a picture → its words, upright, and the way back to where they stand on the page. */
import type { Page } from '../../core/document.ts';
import { compose, scaling } from '../../core/layout/warp.ts';
import { joinSpacedOut } from '../join-pieces.ts';
import { asLine, boxedSigns, missedIn, wordsOf } from './boxed-signs.ts';
import { undoubled } from './doubled-zeros.ts';
import { fullestBand } from './fullest-band.ts';
import { type GrayImage, letGo } from './gray-image.ts';
import { endPicture, foundEnd, lostAccountEnds } from './lost-account-ends.ts';
import { foundAccount, lostAccounts } from './lost-accounts.ts';
import { cutOut, lostEdges, withEdge } from './lost-edges.ts';
import { completed, crop, lostFigures, type Rectangle } from './lost-figures.ts';
import { foundSiret, lostSirets } from './lost-sirets.ts';
import { mendWords } from './mend-words.ts';
import type { OcrEngine, OcrWord, Shown } from './ocr-engine.ts';
import { type Prepared, prepareImage, turned } from './prepare-image.ts';

/** `scale`: pixels of the picture per point of the page. `own`: how fine the page's own pictures are, in dots per inch. */
export type RenderedPage = { image: GrayImage; scale: number; own: number };
type Reader = { engine: OcrEngine; shown?: Shown; onShare: (share: number) => void };
/** The first page tells whose the invoice is. */
type PageReader = Reader & { isFirst: boolean };

/** Mean confidence of a page read the right way up, seldom less; of one read upside down, seldom more. */
const UPRIGHT = 0.68;
/** Below this, what was read is noise: a photo of something else, a mirrored page. */
const NOISE = 0.55;
/** A few lines the right way up are trusted more than this, the same upside down less. */
const UPRIGHT_LINES = 0.45;
/** Letters: a page with fewer has nothing to read, whichever way it is turned. */
const FEWEST = 16;

export const readScan = async (
  number: number,
  { image, scale, own }: RenderedPage,
  given: Reader,
): Promise<Page | null> => {
  const reader = { ...given, isFirst: number === 1 };
  const upright = await wayUp(prepareImage(image), reader.engine);
  const first = await readOne(upright, reader);
  const best = lettersIn(first.words) < FEWEST ? first : await bestWay(upright, first, reader);
  letGo(upright.image);
  if (best.trust < NOISE) return null;
  const { prepared, words } = best;
  return {
    number,
    width: prepared.image.width / scale,
    height: prepared.image.height / scale,
    origin: 'ocr',
    words: words.map(({ text, confidence, box: { x, y, width, height } }) => ({
      text,
      confidence,
      box: { page: number, x: x / scale, y: y / scale, width: width / scale, height: height / scale },
    })),
    onPage: compose(scaling(1 / scale), compose(prepared.back, scaling(scale))),
    pictureDpi: own,
  };
};

/** A page on its side whose letters do not tell its head. */
const wayUp = async (prepared: Prepared, engine: OcrEngine): Promise<Prepared> => {
  if (!prepared.mayBeUpsideDown || (await hasUprightLines(prepared, engine))) return prepared;
  const other = turned(prepared, 2);
  letGo(prepared.image);
  return other;
};

/** A few lines of a page tell whether it stands on its head, for a fraction of what the whole page takes. */
const hasUprightLines = async ({ image }: Prepared, engine: OcrEngine): Promise<boolean> =>
  trustIn(await engine.recognise(crop(image, fullestBand(image)), () => undefined)) > UPRIGHT_LINES;

/** Turned by half when in doubt; by a quarter only when what was read is noise. */
const bestWay = async (upright: Prepared, first: Attempt, reader: PageReader): Promise<Attempt> => {
  let best = first;
  for (const { turns, below } of OTHER_WAYS) {
    if (best.trust >= below) continue;
    const other = turned(upright, turns);
    // What is read badly is seldom upside down: most such pages are faint or blurred.
    if (best.trust < NOISE || (await hasUprightLines(other, reader.engine)))
      best = better(best, await readOne(other, reader));
    letGo(other.image);
  }
  return best;
};

const OTHER_WAYS = [
  { turns: 2, below: UPRIGHT },
  { turns: 1, below: NOISE },
  { turns: 3, below: NOISE },
] as const;

type Attempt = { prepared: Prepared; words: OcrWord[]; trust: number };

const readOne = async (prepared: Prepared, { engine, shown, onShare, isFirst }: PageReader): Promise<Attempt> => {
  const read = await engine.recognise(prepared.image, onShare, shown);
  const known = await lookedAtAgain(prepared.image, read, engine);
  const isReadWell = isFirst && lettersIn(known) >= FEWEST && trustIn(known) >= UPRIGHT;
  const all = isReadWell ? await withEdges(prepared.image, known, engine) : known;
  const words = mendWords(boxed(undoubled(prepared.image, all)));
  return { prepared, words, trust: trustIn(words) };
};

const withEdges = async (image: GrayImage, words: OcrWord[], engine: OcrEngine): Promise<OcrWord[]> => {
  for (const edge of lostEdges(image, words)) {
    const picture = cutOut(image, edge);
    const found = withEdge(words, edge, await engine.recognise(picture, () => undefined));
    letGo(picture);
    if (found) return found;
  }
  return words;
};

/** What the engine misses on a page it may find in a small part of it. */
const lookedAtAgain = async (image: GrayImage, words: OcrWord[], engine: OcrEngine): Promise<OcrWord[]> => {
  const instead = new Map<OcrWord, OcrWord[]>();
  const readAlone = (place: Rectangle) => engine.recognise(crop(image, place), () => undefined, 'line');
  for (const lost of lostFigures(image, words)) instead.set(lost.amount, completed(lost, await readAlone(lost.place)));
  for (const lost of lostSirets(image, words)) {
    const found = foundSiret(lost, await readAlone(lost.place));
    for (const word of found ? lost.wrong : []) instead.set(word, []);
    if (found) instead.set(lost.label, [lost.label, found]);
  }
  for (const lost of lostAccounts(image, words)) {
    const found = foundAccount(lost, await readAlone(lost.place));
    for (const word of found ? lost.wrong : []) instead.set(word, []);
    if (found) instead.set(lost.start, [found]);
  }
  for (const lost of lostAccountEnds(image, words)) {
    const picture = endPicture(image, lost);
    const found = foundEnd(lost, await engine.recognise(picture, () => undefined, 'line'));
    letGo(picture);
    for (const word of found ? lost.wrong : []) instead.set(word, []);
    if (found) instead.set(lost.last, [...(instead.get(lost.last) ?? [lost.last]), found]);
  }
  return inBoxes(
    image,
    words.flatMap((word) => instead.get(word) ?? [word]),
    engine,
  );
};

/** Figures set one by one in the boxes of a form. */
const inBoxes = async (image: GrayImage, words: OcrWord[], engine: OcrEngine): Promise<OcrWord[]> => {
  let all = words;
  for (const signs of boxedSigns(image)) {
    const missed = missedIn(signs, all);
    if (!missed) continue;
    const found = wordsOf(signs, await engine.recognise(asLine(image, signs), () => undefined, 'line'));
    if (found.length > 0) all = [...all.filter((word) => !missed.includes(word)), ...found];
  }
  return all;
};

/** Figures read one by one in the boxes of a form are one number. */
const boxed = (words: OcrWord[]): OcrWord[] =>
  joinSpacedOut(
    words.map(({ text, box, confidence }) => ({
      text,
      ...box,
      size: box.height,
      upright: true,
      item: Symbol(text),
      confidence,
    })),
  ).map(({ text, x, y, width, height, confidence }) => ({ text, box: { x, y, width, height }, confidence }));

const better = (one: Attempt, other: Attempt): Attempt => (other.trust > one.trust ? other : one);

/** Mean confidence by letter: long words are what a page is read by. */
const trustIn = (words: readonly OcrWord[]): number => {
  const letters = lettersIn(words);
  return letters === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / letters;
};

const lettersIn = (words: readonly OcrWord[]): number => words.reduce((sum, { text }) => sum + text.length, 0);
