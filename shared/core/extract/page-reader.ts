/** What every finder reads from: laid-out pages, with labels found once. */
import type { InvoiceDocument } from '../document.ts';
import { decodeFigures } from '../layout/decode-figures.ts';
import { layOut, type PageLayout } from '../layout/lay-out.ts';
import type { Segment } from '../layout/segment.ts';
import { findLabels } from './find-labels.ts';
import type { Label } from './label.ts';
import { isLookedAt } from './looked-at.ts';

export type ReadPage = { layout: PageLayout; segments: Segment[]; labels: Map<Segment, Label[]> };

export const readPages = (document: InvoiceDocument): ReadPage[] => {
  const { pages } = document;
  const ends = pages.filter((_, index) => isLookedAt(index + 1, pages.length));
  return layOut({ ...document, pages: decodeFigures(ends) }).map((layout) => {
    const segments = layout.lines.flat();
    return { layout, segments, labels: new Map(segments.map((segment) => [segment, findLabels(segment)])) };
  });
};

export const everySegment = (pages: ReadPage[]): Segment[] => pages.flatMap((page) => page.segments);
