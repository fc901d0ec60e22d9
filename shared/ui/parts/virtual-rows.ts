/** Which rows of a long list are worth drawing: those in sight, with some to spare. Pure. */

/** Lengths in CSS pixels. `top`: where the list begins in the window, negative once scrolled past. */
export type Sight = { top: number; window: number };

const SPARE = 8;

export const rowsInSight = (count: number, rowHeight: number, { top, window }: Sight): { from: number; to: number } => {
  const first = Math.floor(-top / rowHeight) - SPARE;
  const last = Math.ceil((window - top) / rowHeight) + SPARE;
  const from = Math.max(0, Math.min(first, count));
  return { from, to: Math.max(from, Math.min(count, last)) };
};
