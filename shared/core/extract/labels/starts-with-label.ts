/** Whether a label begins a text of the page: it is then no other label's value. */
import type { Segment } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { isInitials, type Label } from './label.ts';

/** @param own the label whose value this may be: the initials of the same thing then belong to the value. */
export const startsWithLabel = (page: ReadPage, segment: Segment, own?: Label): boolean =>
  (page.labels.get(segment) ?? []).some(
    (label) => label.from <= 1 && label.to > label.from && !(isInitials(label) && label.row.target === own?.row.target),
  );
