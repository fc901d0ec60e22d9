/** Frames typed with "!" or "|" (listings of old programs): their strokes are no words, and part the cells of a row. */
import type { Word } from '../document.ts';
import type { Line } from './group-lines.ts';

const STROKE = /^[!|¦]|[!|¦]$/;
/** Fewer are marks of a text. */
const FEWEST = 6;

type Unframed = { lines: Line[]; columns: ReadonlySet<Word> };

/** @returns the lines without their strokes, and the words that stand right after one. */
export const withoutFrame = (lines: Line[]): Unframed => {
  const strokes = lines.flatMap(({ words }) => words.filter(({ text }) => STROKE.test(text)).flatMap(strokesOf));
  const at = Map.groupBy(strokes, (x) => Math.round(x));
  if (strokes.length < FEWEST) return { lines, columns: new Set() };
  const isFrame = (x: number): boolean =>
    [-1, 0, 1].reduce((count, by) => count + (at.get(Math.round(x) + by)?.length ?? 0), 0) > 1;
  const columns = new Set<Word>();
  return { lines: lines.map((line) => ({ ...line, words: cellsOf(line.words, isFrame, columns) })), columns };
};

/** Where the strokes that a word begins or ends with stand: their left edges. */
const strokesOf = ({ text, box }: Word): number[] => {
  const glyph = box.width / text.length;
  return [
    ...(/^[!|¦]/.test(text) ? [box.x] : []),
    ...(text.length > 1 && /[!|¦]$/.test(text) ? [box.x + box.width - glyph] : []),
  ];
};

const cellsOf = (words: Word[], isFrame: (x: number) => boolean, columns: Set<Word>): Word[] => {
  let after = false;
  return words.flatMap((word) => {
    const glyph = word.box.width / word.text.length;
    const [opens, closes] = [
      /^[!|¦]/.test(word.text) && isFrame(word.box.x),
      /[!|¦]$/.test(word.text) && isFrame(word.box.x + word.box.width - glyph),
    ];
    const text = word.text.slice(opens ? 1 : 0, closes ? -1 : undefined);
    const cell = opens || closes ? cut(word, text, opens ? glyph : 0) : word;
    if (text !== '' && (after || opens)) columns.add(cell);
    after = closes || (text === '' && (after || opens));
    return text === '' ? [] : [cell];
  });
};

const cut = (word: Word, text: string, shift: number): Word => ({
  ...word,
  text,
  box: { ...word.box, x: word.box.x + shift, width: (word.box.width * text.length) / word.text.length },
});
