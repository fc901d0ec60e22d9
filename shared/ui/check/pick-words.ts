/** Which words of a page the user points at: the one under a click, or all that a dragged frame touches. Pure. */
import type { Word } from '../../core/document.ts';
import type { Area } from './evidence-boxes.ts';

export type Point = { x: number; y: number };

/** Points: a hand is not that steady. */
const STILL = 3;
const AIR = 2;

export const isDrag = (from: Point, to: Point): boolean => Math.hypot(to.x - from.x, to.y - from.y) > STILL;

/** @returns them as they are read: line by line, left to right. */
export const pickWords = (words: readonly Word[], from: Point, to: Point): Word[] => {
  const frame = isDrag(from, to) ? frameOf(from, to) : { ...to, width: 0, height: 0 };
  const touched = words.filter(({ box }) => meet(box, frame));
  return inReadingOrder(isDrag(from, to) ? touched : touched.slice(0, 1));
};

const frameOf = (a: Point, b: Point): Area => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

export const meet = (box: Area, frame: Area): boolean =>
  frame.x <= box.x + box.width + AIR &&
  frame.x + frame.width >= box.x - AIR &&
  frame.y <= box.y + box.height + AIR &&
  frame.y + frame.height >= box.y - AIR;

const inReadingOrder = (words: Word[]): Word[] =>
  words.toSorted((a, b) => (isSameLine(a, b) ? a.box.x - b.box.x : a.box.y - b.box.y));

const isSameLine = (a: Word, b: Word): boolean =>
  Math.abs(middle(a) - middle(b)) < 0.5 * Math.min(a.box.height, b.box.height);

const middle = ({ box }: Word): number => box.y + box.height / 2;
