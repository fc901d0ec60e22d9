/** Where a value begins and ends in the text announced. */
import type { Segment } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';

/** The next label ends it. */
export const firstLabel = (page: ReadPage, segment: Segment): number => {
  const next = (page.labels.get(segment) ?? []).find((label) => label.from > 0);
  return next ? beforeGlued(segment, { from: 0, to: next.from }) : segment.text.length;
};

/** "Service : ARS-NORD OM/Engagement : …": initials with a stroke begin the next label; "DST01/Engagement" ends with a code. */
export const beforeGlued = ({ text }: Segment, { from, to }: { from: number; to: number }): number => {
  const value = text.slice(from, to);
  const initials = GLUED.exec(value)?.[0].length ?? 0;
  if (initials > 0 && /[\p{L}\d]/u.test(value.slice(0, -initials))) return to - initials;
  return value.endsWith('/') ? to - 1 : to;
};

const GLUED = / \p{Lu}{1,4}\/$/u;

/** Marks after a label, and its hint in brackets: "(JJ/MM/AAAA) :". */
export const skipMarks = (text: string, from: number): number => {
  let at = from + (/^ ?\([^()\d]{1,30}\)/.exec(text.slice(from))?.[0].length ?? 0);
  while (at < text.length && /[\s:.;°#|!()>=-]/.test(text.charAt(at))) at += 1;
  return at;
};
