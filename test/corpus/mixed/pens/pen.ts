/** Writing on a page from its top left corner, in points, whatever the PDF library. */
export type PenStyle = {
  size?: number;
  bold?: boolean;
  font?: 'sans' | 'serif' | 'mono';
  align?: 'left' | 'right' | 'center';
  /** Grey level, 0 black to 1 white. */
  grey?: number;
};

export type Pen = {
  width: number;
  height: number;
  text: (x: number, y: number, words: string, style?: PenStyle) => void;
  line: (from: readonly [number, number], to: readonly [number, number]) => void;
  /** A frame, or a filled box when given a grey level. */
  box: (area: readonly [number, number, number, number], grey?: number) => void;
  nextPage: () => void;
};

/** Lines of text one under the other. @returns the height under the last. */
export const stack = (
  pen: Pen,
  [x, y, step]: readonly [number, number, number],
  rows: readonly string[],
  style: PenStyle = {},
): number => {
  for (const [index, row] of rows.entries()) pen.text(x, y + index * step, row, style);
  return y + rows.length * step;
};

/** Breaks a sentence into lines of at most `width` characters. */
export const wrap = (text: string, width: number): string[] => {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) rows.push(word);
    else rows[rows.length - 1] = `${last} ${word}`;
  }
  return rows;
};

/** When every file says it was made: the same bytes each time. */
export const MADE = new Date('2026-09-01T08:00:00Z');
