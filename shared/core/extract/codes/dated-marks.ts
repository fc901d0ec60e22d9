/** A label with its date that ends before its mark: "MARCHÉ NOTIFIÉ LE 14/10/2025 SOUS LE" over "N°". */
import type { PageLayout } from '../../layout/lay-out.ts';
import { goesOn } from '../../layout/paragraphs.ts';
import { joinSegments, type Segment } from '../../layout/segment.ts';
import { findLabels } from '../labels/find-labels.ts';
import { isMark, type Label } from '../labels/label.ts';

/** The mark that begins the second line announces what the first one names. */
export const joinDatedMarks = (layout: PageLayout, labels: Map<Segment, Label[]>): void => {
  for (const first of layout.lines.flat()) {
    const second = UNFINISHED.test(first.folded) ? nextLineOf(layout, first) : undefined;
    const [mark, ...others] = (second && labels.get(second)) ?? [];
    if (!second || !mark || mark.from > 0 || !isMark(mark)) continue;
    const own = findLabels(joinSegments(first, second)).find(({ from }) => from === first.text.length + 1);
    if (own && !isMark(own)) labels.set(second, [{ ...mark, row: own.row }, ...others]);
  }
};

const UNFINISHED = /\b(?:sous|portant)(?: le| la)?$/;

const nextLineOf = ({ lines }: PageLayout, first: Segment): Segment | undefined =>
  lines[first.line + 1]?.find((other) => goesOn(first, other) || isInCell(first, other));

/** Values of another size may stand beside the second line: the height of the words tells more than that of the lines. */
const isInCell = (first: Segment, { box }: Segment): boolean =>
  Math.abs(box.x - first.box.x) < ALIGNED &&
  Math.abs(box.height - first.box.height) < 0.1 * box.height &&
  box.y - first.box.y < LEADING * box.height;

/** Points. */
const ALIGNED = 2;
/** In heights of a word. */
const LEADING = 1.6;
