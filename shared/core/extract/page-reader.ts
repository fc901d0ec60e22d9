/** What every finder reads from: laid-out pages, with labels found once. */
import type { InvoiceDocument } from '../document.ts';
import { decodeFigures } from '../layout/decode-figures.ts';
import { layOut, type PageLayout } from '../layout/lay-out.ts';
import type { Segment } from '../layout/segment.ts';
import { findLabels } from './find-labels.ts';
import type { Label } from './label.ts';

export type ReadPage = { layout: PageLayout; segments: Segment[]; labels: Map<Segment, Label[]> };

/** Labels stand on the first and last pages: in a long document the middle is line items. */
const ENDS = 3;

export const readPages = (document: InvoiceDocument): ReadPage[] => {
  const { pages } = document;
  const ends = pages.length <= 2 * ENDS ? pages : [...pages.slice(0, ENDS), ...pages.slice(-ENDS)];
  return layOut({ ...document, pages: decodeFigures(ends) }).map((layout) => {
    const segments = layout.lines.flat();
    return { layout, segments, labels: new Map(segments.map((segment) => [segment, findLabels(segment)])) };
  });
};

export const everySegment = (pages: ReadPage[]): Segment[] => pages.flatMap((page) => page.segments);
export const everyLine = (pages: ReadPage[]): Segment[] => pages.flatMap((page) => page.layout.wide.flat());
