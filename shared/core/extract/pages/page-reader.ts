/** What every finder reads from: laid-out pages, with labels found once. */
import type { InvoiceDocument, Page } from '../../document.ts';
import { decodeFigures } from '../../layout/decode-figures.ts';
import { layOutPage, type PageLayout } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { joinDatedMarks } from '../codes/dated-marks.ts';
import { findAllLabels } from '../labels/find-labels.ts';
import type { Label } from '../labels/label.ts';
import { dropDatesBeside, dropInitialsBeside, joinMarksBeside } from '../labels/marks-beside.ts';
import { aimNamedMarks } from '../labels/named-marks.ts';
import { joinSentenceLabels, joinWrappedLabels } from '../labels/wrapped-labels.ts';
import { type Block, blocksOf } from './blocks.ts';
import { isLookedAt } from './looked-at.ts';

export type ReadPage = {
  layout: PageLayout;
  segments: Segment[];
  /** By the segment each stands in; a label broken in two has a segment of its own. */
  labels: Map<Segment, Label[]>;
  blocks: Map<Segment, Block>;
};

export const readPages = ({ pages }: Pick<InvoiceDocument, 'pages'>): ReadPage[] => {
  const ends = pages.filter((_, index) => isLookedAt(index + 1, pages.length));
  return decodeFigures(ends).map(readPage);
};

/** A page is asked for more than once: by itself as soon as it is there, with all the others, as the first of an invoice. */
const known = new WeakMap<Page, ReadPage>();

/** Laid out once, however often it is asked for: nobody may change it. */
export const readPage = (page: Page): ReadPage => {
  const read = known.get(page) ?? layOutAndLabel(page);
  known.set(page, read);
  return read;
};

const layOutAndLabel = (page: Page): ReadPage => {
  const layout = layOutPage(page);
  const segments = layout.lines.flat();
  const labels = findAllLabels(segments);
  joinWrappedLabels(layout, labels);
  joinSentenceLabels(layout, labels);
  joinDatedMarks(layout, labels);
  dropDatesBeside(layout, labels);
  joinMarksBeside(layout, labels);
  aimNamedMarks(layout, labels);
  dropInitialsBeside(layout, labels);
  return { layout, segments, labels, blocks: blocksOf(layout) };
};

/** The same work, done once for each page: nobody may change what it gives. */
export const oncePerPage = <V>(work: (page: ReadPage) => V): ((page: ReadPage) => V) => {
  const done = new WeakMap<ReadPage, { result: V }>();
  return (page) => {
    const known = done.get(page) ?? { result: work(page) };
    done.set(page, known);
    return known.result;
  };
};

export const everySegment = (pages: ReadPage[]): Segment[] => pages.flatMap((page) => page.segments);
