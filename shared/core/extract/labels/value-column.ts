/** Lists of labels with their values in a column beside them: which value is no longer of the list. */
import type { PageLayout } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';

/** In a list of labels and values, what stands past the column of values is another block's: this label's cell is empty. */
export const isBeyondValues = (layout: PageLayout, { line, place, box, size }: Segment, right: Segment): boolean => {
  const near = layout.lines.slice(Math.max(0, line - LIST_REACH), line + LIST_REACH + 1);
  const values = near.flatMap((cells) => {
    const at = cells.findIndex((cell) => Math.abs(cell.box.x - box.x) < ALIGNED);
    const value = at === place ? cells[at + 1] : undefined;
    return value && value !== right ? [value.box] : [];
  });
  const edge = Math.max(...values.map(({ x, width }) => x + width));
  return values.length >= FEWEST_SIBLINGS && right.box.x > edge + 2 * size;
};

/** Lines over and under. */
const LIST_REACH = 4;
/** Points. */
const ALIGNED = 2;
const FEWEST_SIBLINGS = 2;
