/** Segments → blocks: lines that stand under one another, as an address or a legal footer does. */

import type { PageLayout } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';

/** `heading`: what stands right over it, a little apart, at the same margin. */
export type Block = { page: number; segments: Segment[]; folded: string; heading: Segment | undefined };

const LEADING = 1.1;

/** The block that each segment belongs to. */
export const blocksOf = (layout: PageLayout): Map<Segment, Block> => {
  const blocks: Block[] = [];
  let open: Block[] = [];
  for (const line of layout.lines) {
    const used: Block[] = [];
    for (const segment of line) {
      const block = open.find((candidate) => !used.includes(candidate) && continues(candidate, segment));
      if (block) block.segments.push(segment);
      used.push(block ?? addBlock(blocks, segment, headingOf(open, segment)));
    }
    open = [...used, ...open.filter((block) => !used.includes(block) && isNear(block, line[0]))];
  }
  for (const block of blocks) block.folded = block.segments.map(({ folded }) => folded).join('\n');
  return new Map(blocks.flatMap((block) => block.segments.map((segment) => [segment, block] as const)));
};

const addBlock = (blocks: Block[], segment: Segment, heading: Segment | undefined): Block => {
  const block = { page: segment.page, segments: [segment], folded: '', heading };
  blocks.push(block);
  return block;
};

/** Only one line of its own: a block of several is another address, not a heading. */
const headingOf = (open: Block[], segment: Segment): Segment | undefined =>
  open.find(
    ({ segments: [first, second] }) =>
      first && !second && Math.abs(first.box.x - segment.box.x) < ALIGNED && first.size <= 1.3 * segment.size,
  )?.segments[0];

/** Points. */
const ALIGNED = 2;

const isNear = (block: Block, segment: Segment | undefined): boolean => {
  const last = block.segments.at(-1);
  return !!last && !!segment && segment.box.y - (last.box.y + last.box.height) < 2 * last.size;
};

const continues = (block: Block, segment: Segment): boolean => {
  const last = block.segments.at(-1);
  if (!last) return false;
  const gap = segment.box.y - (last.box.y + last.box.height);
  const aligned =
    Math.abs(last.box.x - segment.box.x) < 1.5 * segment.size ||
    Math.abs(centre(last) - centre(segment)) < segment.size;
  return aligned && gap < LEADING * Math.max(last.size, segment.size) && gap > -0.5 * segment.size;
};

const centre = ({ box }: Segment): number => box.x + box.width / 2;
