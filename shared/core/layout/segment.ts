/** Lines → segments: runs of words with ordinary spaces between them, cut where a column begins. */
import type { Box, Word } from '../document.ts';
import { foldText } from './fold-text.ts';
import type { Line } from './group-lines.ts';

/**
 * `text` joins the words with single spaces; `folded` has the same length, without accents or capitals.
 * `starts[i]` is where word i begins in both. `line` and `place` number the line on its page and the segment on its line.
 */
export type Segment = {
  page: number;
  line: number;
  place: number;
  text: string;
  folded: string;
  words: Word[];
  starts: number[];
  box: Box;
  size: number;
};

/** Widest ordinary space, as a share of the height of the words. */
export const COLUMN_GAP = 1.05;
/** A word that begins well before the last one ends: that one is too long for its cell. */
const OVERRUN = 0.15;
/** Numbers set in boxes have wider spaces between their groups. */
export const BOXED_GAP = 2.6;

/**
 * `columns` are words that begin a segment whatever stands before them; `known` is the line cut otherwise: what comes out
 * the same is taken from it.
 */
type Cut = { columns?: ReadonlySet<Word> | undefined; known?: readonly Segment[] | undefined };

/** @param gap in heights of a word */
export const segmentLine = (line: Line, number: number, gap: number, { columns, known = [] }: Cut = {}): Segment[] => {
  const runs: Word[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const word of line.words) {
    const run = runs.at(-1);
    const space = (word.box.x - end) / line.size;
    if (run && space < gap && space > -OVERRUN && !columns?.has(word)) run.push(word);
    else runs.push([word]);
    end = Math.max(end, word.box.x + word.box.width);
    if (!run || run !== runs.at(-1)) end = word.box.x + word.box.width;
  }
  return runs.map((words, place) => {
    const same = known[place];
    return same && isOf(same, words) ? same : toSegment(line, words, { number, place });
  });
};

const isOf = (segment: Segment, words: readonly Word[]): boolean =>
  segment.words.length === words.length && segment.words[0] === words[0];

const toSegment = (line: Line, words: Word[], at: { number: number; place: number }): Segment => {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += word.text;
  }
  const box = surround(words.map((word) => word.box));
  return {
    page: line.page,
    line: at.number,
    place: at.place,
    text,
    folded: foldText(text),
    words,
    starts,
    box,
    size: line.size,
  };
};

/** A line and the one that goes on under it, as one segment. */
export const joinSegments = (first: Segment, second: Segment): Segment => {
  const shift = first.text.length + 1;
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    folded: `${first.folded} ${second.folded}`,
    words: [...first.words, ...second.words],
    starts: [...first.starts, ...second.starts.map((start) => start + shift)],
    box: surround([first.box, second.box]),
  };
};

/** A line and the one that it goes on in: as `joinSegments`, but the hyphen that broke a word goes ("co-" over "traitant"). `seam` is where the second begins. */
export const joinLines = (first: Segment, second: Segment): { segment: Segment; seam: number } => {
  const joined = joinSegments(first, second);
  const at = first.text.length;
  if (!(/\p{Ll}-$/u.test(first.text) && /^\p{Ll}/u.test(second.text))) return { segment: joined, seam: at };
  const shut = (text: string): string => text.slice(0, at - 1) + text.slice(at + 1);
  const starts = joined.starts.map((start) => (start > at ? start - 2 : start));
  return { segment: { ...joined, text: shut(joined.text), folded: shut(joined.folded), starts }, seam: at - 1 };
};

/** The boxes of the words that hold the characters from `from` to `to`. */
export const boxesOf = (segment: Segment, from: number, to: number): Box[] =>
  segment.words
    .filter((word, index) => {
      const start = segment.starts[index] ?? 0;
      return start < to && start + word.text.length > from;
    })
    .map((word) => word.box);

export const surround = (boxes: readonly Box[]): Box => {
  let [x, y, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { page: boxes[0]?.page ?? 1, x, y, width: right - x, height: bottom - y };
};
