/** A rendered page → the picture the engine reads best, and the way back from it. Pure. */
import { compose, type Point, rotation, SAME, toQuad, type Warp } from '../../core/layout/warp.ts';
import { darkenPale } from './darken-pale.ts';
import { eraseRules } from './erase-rules.ts';
import { findPaper } from './find-paper.ts';
import { findSkew, runsVertically } from './find-skew.ts';
import { isTelling, isUpsideDown, reachOf } from './find-upside-down.ts';
import { flipBands, flipSharpBands } from './flip-bands.ts';
import type { GrayImage, Turns } from './gray-image.ts';
import { inPlaceOf, turn } from './gray-image.ts';
import { letterInk } from './letter-ink.ts';
import { normalise } from './normalise.ts';
import { warpImage } from './warp-image.ts';
import { whiten } from './whiten.ts';
import { withoutDust } from './without-dust.ts';

/**
 * `back` takes a pixel of `image` to the pixel of the rendered page that it shows. `mayBeUpsideDown`: it lay on its side, and its
 * letters do not tell to which one.
 */
export type Prepared = { image: GrayImage; back: Warp; mayBeUpsideDown?: boolean };

/** Less than this, in radians, and turning the picture blurs more than it helps. */
const STRAIGHT = 0.0035;

/** Nobody puts a sheet in upside down on purpose; on its side, either way. */
const DOUBT = { standing: 1.5, turned: 1 };
/** Of what reaches up and what reaches down, one is that much more than the other on nearly every page. */
const TELLING = 1.3;

/** @param page its pixels are given back: what is made of it is all that is held. */
export const prepareImage = (page: GrayImage): Prepared => {
  const cut = after({ image: page, back: SAME }, cutOut(page));
  const even = after(cut, { ...cut, image: normalise(flipSharpBands(cut.image)) });
  const ink = letterInk(even.image);
  const isOnSide = runsVertically(ink);
  const standing = after(even, turned(even, isOnSide ? 1 : 0));
  const straight = after(standing, straightened(standing, findSkew(isOnSide ? letterInk(standing.image) : ink)));
  const clean = after(straight, {
    ...straight,
    image: darkenPale(withoutDust(whiten(eraseRules(flipBands(straight.image))))),
  });
  const reach = reachOf(clean.image);
  const turns = isUpsideDown(reach, isOnSide ? DOUBT.turned : DOUBT.standing) ? 2 : 0;
  return { ...after(clean, turned(clean, turns)), mayBeUpsideDown: isOnSide && !isTelling(reach, TELLING) };
};

const after = (one: Prepared, next: Prepared): Prepared => ({ ...next, image: inPlaceOf(one.image, next.image) });

/** A photographed sheet by itself, as if seen from straight above. */
const cutOut = (image: GrayImage): Prepared => {
  const quad = findPaper(image);
  if (!quad) return { image, back: SAME };
  const [a, b, c, d] = quad;
  const width = Math.round(Math.max(distance(a, b), distance(d, c)));
  const height = Math.round(Math.max(distance(a, d), distance(b, c)));
  const back = toQuad(width, height, quad);
  return { image: warpImage(image, back, { width, height }), back };
};

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The same picture turned by quarters. */
export const turned = ({ image, back }: Prepared, turns: Turns): Prepared =>
  turns === 0 ? { image, back } : { image: turn(image, turns), back: compose(back, turnBack(image, turns)) };

const turnBack = ({ width, height }: GrayImage, turns: Turns): Warp => {
  if (turns === 1) return [0, 1, 0, -1, 0, height - 1, 0, 0];
  if (turns === 2) return [-1, 0, width - 1, 0, -1, height - 1, 0, 0];
  return turns === 3 ? [0, -1, width - 1, 1, 0, 0, 0, 0] : SAME;
};

/** @param skew in radians. */
const straightened = ({ image, back }: Prepared, skew: number): Prepared => {
  if (Math.abs(skew) < STRAIGHT) return { image, back };
  const { width, height } = image;
  const lean = rotation(skew, { x: width / 2, y: height / 2 });
  return { image: warpImage(image, lean, { width, height }), back: compose(back, lean) };
};
