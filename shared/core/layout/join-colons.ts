/** A form may set its colons in a column of their own, away from the labels and from the values: each belongs to its label. */
import type { Segment } from './segment.ts';

/** The same lines; a label keeps its own box, so that what stands under it is still found there. */
export const joinColons = (lines: Segment[][]): Segment[][] =>
  lines.map((line) => {
    if (!line.some(({ text }, place) => text === ':' && place > 0)) return line;
    return line.reduce<Segment[]>((kept, segment) => {
      const label = segment.text === ':' ? kept.pop() : undefined;
      kept.push({ ...(label ? withColon(label, segment) : segment), place: kept.length });
      return kept;
    }, []);
  });

const withColon = (label: Segment, colon: Segment): Segment => ({
  ...label,
  text: `${label.text} :`,
  folded: `${label.folded} :`,
  words: [...label.words, ...colon.words],
  starts: [...label.starts, label.text.length + 1],
});
