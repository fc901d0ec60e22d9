/** Many short texts as one, a line each: an expression is prepared once and looks through all of them at once. */
import { everyMatch } from '../../values/every-match.ts';

/** `starts[i]` is where text i begins in `text`. */
export type ManyLines = { text: string; starts: number[] };

export const manyLines = (texts: readonly string[]): ManyLines => {
  const starts: number[] = [];
  let start = 0;
  for (const text of texts) {
    starts.push(start);
    start += text.length + 1;
  }
  return { text: texts.join('\n'), starts };
};

/**
 * An expression that matches in each of many lines what it matches in that line alone.
 * @throws Error when it may run over the end of a line.
 */
export const inEachLine = (source: string): RegExp => {
  const kept = source.replaceAll('[^', '[^\\n');
  if (/\\[sDW]/.test(kept.replace(/\[\^(?:\\.|[^\]\\])*\]/g, '')))
    throw new Error(`runs over the end of a line: ${source}`);
  return new RegExp(kept, 'gm');
};

/** `from` and `to` are places in the text that `index` numbers. */
export type InLine = { index: number; from: number; to: number };

/** @param pattern of `inEachLine` */
export const scanLines = (pattern: RegExp, { text, starts }: ManyLines): InLine[] => {
  let index = 0;
  return everyMatch(pattern, text).map(({ 0: found, index: at }) => {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= at) index += 1;
    const from = at - (starts[index] ?? 0);
    return { index, from, to: from + found.length };
  });
};
