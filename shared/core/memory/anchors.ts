/** What announces a value on its page: the words before it on its line, and the words above it. */

import type { Box } from '../document.ts';
import { foldText } from '../layout/fold-text.ts';
import { above } from '../layout/lay-out.ts';
import { boxesOf, type Segment, surround } from '../layout/segment.ts';
import type { Anchor } from './memory.ts';
import { boxAt, middleOf, type Row, type Stretch, segmentAt } from './rows.ts';

/** Farther than this, in points, words on the same line belong to something else. */
const FARTHEST_LEFT = 260;
const FARTHEST_ABOVE = 46;
const LINES_ABOVE = 4;
const MOST_WORDS = 6;

/** Nearest first. Words with figures are other values: they stand as `#`, and never make a label alone. */
export const anchorsOf = (value: Stretch): Anchor[] => {
  const box = boxAt(value);
  return [leftAnchor(value, box), aboveAnchor(value, box)]
    .flatMap((anchor) => anchor ?? [])
    .sort((one, other) => one.gap - other.gap)
    .map(({ anchor }) => anchor);
};

type Found = { anchor: Anchor; gap: number };

const leftAnchor = ({ row, from }: Stretch, box: Box): Found | null => {
  const label = labelBefore(row, from);
  if (!label) return null;
  const labelBox = surround(boxesOf(row.whole, label.from, label.to));
  const gap = box.x - labelBox.x - labelBox.width;
  if (gap > FARTHEST_LEFT) return null;
  return { anchor: anchorFrom('left', label.text, { label: labelBox, value: box }), gap };
};

/** The words right before, as far back as the first segment that holds letters. */
const labelBefore = (row: Row, from: number): { text: string; from: number; to: number } | null => {
  const words = [...row.whole.folded.slice(0, from).matchAll(/\S+/g)];
  let nearest = segmentAt(row, Math.max(0, from - 2));
  while (nearest) {
    const start = nearest.from;
    const kept = words.filter(({ index }) => index >= start).slice(-MOST_WORDS);
    const text = labelText(kept.map(([word]) => word));
    const first = kept[0];
    if (first && isLabel(text)) return { text, from: first.index, to: from };
    nearest = start > 0 ? segmentAt(row, start - 1) : null;
  }
  return null;
};

const aboveAnchor = ({ row, from }: Stretch, box: Box): Found | null => {
  const at = segmentAt(row, from);
  if (!at) return null;
  const near = above(row.layout, at.segment, LINES_ABOVE)
    .filter((segment) => sharesEdge(segment.box, box))
    .find((segment) => isLabel(labelText(segment.folded.split(' '))) && !/\d/.test(segment.folded));
  const gap = near ? box.y - near.box.y - near.box.height : FARTHEST_ABOVE;
  if (!near || gap >= FARTHEST_ABOVE) return null;
  const anchor = anchorFrom('above', labelText(near.folded.split(' ')), { label: near.box, value: box });
  return { anchor, gap: Math.max(0, gap) };
};

const sharesEdge = (label: Box, value: Box): boolean =>
  Math.min(label.x + label.width, value.x + value.width) > Math.max(label.x, value.x);

const anchorFrom = (side: Anchor['side'], text: string, { label, value }: { label: Box; value: Box }): Anchor => ({
  side,
  text,
  left: value.x - label.x,
  right: value.x + value.width - label.x,
  down: middleOf(value) - middleOf(label),
});

/** Folded words without their closing marks; figures stand as `#`. */
export const labelText = (words: readonly string[]): string =>
  words
    .map((word) => (/\d/.test(word) ? '#' : foldText(word)))
    .join(' ')
    .replace(/[\s:.;=>|-]+$/, '');

const isLabel = (text: string): boolean => /[a-z]{2}|n°/.test(text);

/** Where the anchor's words stand in a text: the same words, whatever the spaces and the figures between. */
export const anchorPattern = ({ text }: Pick<Anchor, 'text'>): RegExp => {
  const words = text.split(' ').map((word) => (word === '#' ? '\\S*\\d\\S*' : escaped(word)));
  return new RegExp(`(?<![a-z0-9])${words.join('[\\s:.;=>|-]*')}(?![a-z0-9])`, 'g');
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const wholeSegmentIs = (segment: Segment, anchor: Anchor): boolean =>
  labelText(segment.folded.split(' ')) === anchor.text;
