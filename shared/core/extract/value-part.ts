/** Where a value begins and ends in the text announced. */
import type { Segment } from '../layout/segment.ts';
import type { ReadPage } from './page-reader.ts';

/** The next label ends it. */
export const firstLabel = (page: ReadPage, segment: Segment): number =>
  (page.labels.get(segment) ?? []).find((label) => label.from > 0)?.from ?? segment.text.length;

/** Marks after a label, and its hint in brackets: "(JJ/MM/AAAA) :". */
export const skipMarks = (text: string, from: number): number => {
  let at = from + (/^ ?\([^()\d]{1,30}\)/.exec(text.slice(from))?.[0].length ?? 0);
  while (at < text.length && /[\s:.;°#|()>=-]/.test(text.charAt(at))) at += 1;
  return at;
};
