/** Labels that a narrow cell breaks in two: "Code" over "service", "Engagement" over "n°". */
import { type PageLayout, rightOf } from '../layout/lay-out.ts';
import { joinSegments, type Segment } from '../layout/segment.ts';
import { findLabels } from './find-labels.ts';
import { isMark, type Label } from './label.ts';

const LONGEST = 22;
/** Points. */
const ALIGNED = 2;
/** In heights of a word: the lines of a cell, not the rows of a table. */
const LEADING = 1.5;

/** Puts each label that crosses from one line to the next in the place of what its halves seemed to be. */
export const joinWrappedLabels = (layout: PageLayout, labels: Map<Segment, Label[]>): void => {
  for (const first of layout.lines.flat()) {
    if (!isHalf(first)) continue;
    const second = layout.lines[first.line + 1]?.find((other) => isHalf(other) && isUnder(first, other));
    if (!second || (announces(layout, first) && announces(layout, second))) continue;
    if ([first, second].every((half) => labels.get(half)?.some(saysEnough))) continue;
    // It stands where its second half does: what it announces is to the right or under that.
    const joined = { ...joinSegments(first, second), line: second.line, place: second.place };
    const seam = first.text.length;
    const crossing = findLabels(joined).filter(({ from, to }) => from < seam && to > seam + 1);
    if (crossing.length === 0) continue;
    labels.set(joined, crossing);
    labels.set(first, []);
    labels.set(second, []);
  }
};

/** Two labels, one over the other, are two labels. */
const saysEnough = (label: Label): boolean => !isMark(label) && label.row.weight >= 1.5;

const isHalf = ({ text, folded }: Segment): boolean => text.length <= LONGEST && /^[^\d:]*:?$/.test(folded);

const isUnder = (first: Segment, second: Segment): boolean =>
  !first.text.endsWith(':') &&
  second.box.y - first.box.y < LEADING * first.size &&
  Math.abs(first.size - second.size) < 0.1 * first.size &&
  (Math.abs(first.box.x - second.box.x) < ALIGNED || Math.abs(middle(first) - middle(second)) < ALIGNED);

const middle = ({ box }: Segment): number => box.x + box.width / 2;

/** A label by itself: its value stands to its right. */
const announces = (layout: PageLayout, segment: Segment): boolean =>
  segment.text.endsWith(':') || /\d|^:/.test(rightOf(layout, segment)?.text ?? '');
