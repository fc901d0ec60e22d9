/** "Total" over "toutes taxes" over "comprises", and the amount beside their middle: a label that a narrow cell breaks into lines. */
import { rightOf } from '../../layout/lay-out.ts';
import { joinSegments, type Segment, surround } from '../../layout/segment.ts';
import { type AmountContext, isLabel, type LabelText } from '../totals/amount-words.ts';

const MOST_LINES = 5;
/** In heights of a word: the lines of a cell. */
const LEADING = 1.45;
/** Points: lines of a cell begin, end or have their middles together. */
const ALIGNED = 2;

/** The whole label, when its lines stand evenly over and under the amount's own and none has an amount of its own. */
export const stackedLabel = (context: AmountContext): LabelText | null => {
  const { parts, segment } = context;
  const near = parts.slice(Math.max(0, segment.line - MOST_LINES), segment.line + MOST_LINES + 1).flat();
  const isLeft = (other: Segment): boolean => rightEdge(other) < segment.box.x && !isOthers(context, other);
  const level = near.filter((other) => isLevel(other, segment) && isLeft(other));
  const [seed] = level.sort((a, b) => rightEdge(b) - rightEdge(a));
  if (!seed) return null;
  const cell = near.filter((other) => other.box.x < rightEdge(seed) && rightEdge(other) > seed.box.x && isLeft(other));
  const stacks = cell.flatMap((first) => stacksFrom(first, cell));
  const whole = stacks.find((stack) => isCentred(stack, segment));
  const joined = whole?.reduce(joinSegments);
  return joined && isLabel(joined.folded) ? { text: joined.folded, boxes: [joined.box], near: 1 } : null;
};

/** Another amount stands beside it. */
const isOthers = ({ layout, segment, amounts }: AmountContext, other: Segment): boolean => {
  const right = rightOf(layout, other);
  return right !== undefined && right !== segment && (amounts.get(right) ?? []).length > 0;
};

const rightEdge = ({ box }: Segment): number => box.x + box.width;

const isLevel = ({ box }: Segment, { box: amount, size }: Segment): boolean =>
  Math.abs(box.y + box.height / 2 - amount.y - amount.height / 2) < LEADING * size;

/** Runs of two lines and more from this one down. */
const stacksFrom = (first: Segment, cell: Segment[]): Segment[][] => {
  const stacks: Segment[][] = [];
  let stack = [first];
  for (let next = lineUnder(first, cell); next && stack.length < MOST_LINES; next = lineUnder(next, cell)) {
    stack = [...stack, next];
    stacks.push(stack);
  }
  return stacks;
};

const lineUnder = (upper: Segment, cell: Segment[]): Segment | undefined =>
  cell.find(
    (lower) =>
      lower.box.y > upper.box.y + 0.5 * upper.box.height &&
      lower.box.y - upper.box.y < LEADING * upper.box.height &&
      Math.abs(upper.box.height - lower.box.height) < 0.1 * upper.box.height &&
      [
        upper.box.x - lower.box.x,
        upper.box.x + upper.box.width - lower.box.x - lower.box.width,
        upper.box.x + upper.box.width / 2 - lower.box.x - lower.box.width / 2,
      ].some((gap) => Math.abs(gap) < ALIGNED),
  );

const isCentred = (stack: Segment[], { box, size }: Segment): boolean => {
  const whole = surround(stack.map((line) => line.box));
  return Math.abs(whole.y + whole.height / 2 - box.y - box.height / 2) < CENTRED * size;
};

const CENTRED = 0.2;
