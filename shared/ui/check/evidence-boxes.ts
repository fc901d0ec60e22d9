/** Where on the page a value stands. Pure. */
import type { Box } from '../../core/document.ts';
import type { Evidence } from '../../core/reading.ts';

export type Marks = { page: number; value: Box[]; label: Box[] };

/** The boxes on the page where the value begins; null when the value was not read on a page. */
export const marksOf = (evidence: Evidence | undefined): Marks | null => {
  if (evidence?.kind !== 'text' && evidence?.kind !== 'ocr') return null;
  const page = evidence.value[0]?.page;
  if (page === undefined) return null;
  const here = (box: Box) => box.page === page;
  return { page, value: evidence.value.filter(here), label: evidence.label.filter(here) };
};

export type Area = { x: number; y: number; width: number; height: number };

export const around = (boxes: readonly Area[]): Area => {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** Tallest picture worth showing in a row, and the least width that gives context, in points. */
const TALLEST = 64;
const WIDEST = 330;
const AIR = { x: 8, y: 4 };
const NARROWEST = 200;
/** What stands before a value says most about it, when its label is too far to share the picture. */
const BEFORE = 44;

/** What to cut from the page: value and label with some air; the value alone when its label is too far to share a picture. */
export const cutting = ({ value, label }: Marks, page: { width: number; height: number }): Area => {
  const both = around([...value, ...label]);
  const core = label.length > 0 && both.height <= TALLEST && both.width <= WIDEST ? both : withBefore(around(value));
  const width = Math.max(core.width + 2 * AIR.x, NARROWEST);
  const x = clamp(core.x + core.width / 2 - width / 2, page.width - width);
  const height = core.height + 2 * AIR.y;
  return { x, y: clamp(core.y - AIR.y, page.height - height), width, height };
};

const withBefore = ({ x, width, ...rest }: Area): Area => ({ ...rest, x: x - BEFORE, width: width + BEFORE });

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, Math.max(0, most)));
