/** Each sign that a page draws and the room before it, which text told item by item leaves out. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type Operators = { fnArray: ArrayLike<number>; argsArray: ArrayLike<unknown> };

/**
 * `gap` from the end of the sign before, in shares of the font size: NaN on another line, in another size, or for the first.
 * `typed`: a space is drawn in it.
 */
export type Sign = { text: string; gap: number; typed: boolean };

type Font = { size: number; char: number; word: number; scale: number };
type Line = { a: number; b: number; c: number; d: number; e: number; f: number };
type End = { x: number; y: number; size: number };

const FONT: Font = { size: 1, char: 0, word: 0, scale: 1 };
const LINE: Line = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
const THOUSAND = 1000;
const PERCENT = 100;
/** In shares of the font size. */
const LEVEL = 0.1;

/** In the order in which they are drawn. */
export const drawnSigns = ({ fnArray, argsArray }: Operators): Sign[] => {
  const pen = new Pen();
  for (let at = 0; at < fnArray.length; at += 1) pen.follow(fnArray[at], argsArray[at]);
  return pen.signs;
};

class Pen {
  readonly signs: Sign[] = [];
  private font = FONT;
  private readonly kept: Font[] = [];
  private line = LINE;
  private along = 0;
  private end: End | undefined;
  private typed = false;

  follow(operator: number | undefined, args: unknown): void {
    const numbers = numbersIn(args);
    const [first = 0, second = 0] = numbers;
    if (operator === OPS.showText) this.show(Array.isArray(args) ? args[0] : undefined);
    else if (operator === OPS.setTextMatrix) this.begin(lineOf(numbers));
    else if (operator === OPS.beginText) this.begin(LINE);
    else if (operator === OPS.moveText || operator === OPS.setLeadingMoveText)
      this.begin(moved(this.line, first, second));
    else if (operator === OPS.setFont) this.font = { ...this.font, size: numbers.at(-1) ?? 1 };
    else if (operator === OPS.setCharSpacing) this.font = { ...this.font, char: first };
    else if (operator === OPS.setWordSpacing) this.font = { ...this.font, word: first };
    else if (operator === OPS.setHScale) this.font = { ...this.font, scale: first / PERCENT };
    else if (operator === OPS.save) this.kept.push(this.font);
    else if (operator === OPS.restore) this.font = this.kept.pop() ?? FONT;
    else if (operator === OPS.transform || operator === OPS.nextLine) this.end = undefined;
  }

  private begin(line: Line): void {
    this.line = line;
    this.along = 0;
  }

  private show(glyphs: unknown): void {
    for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
      if (typeof glyph === 'number') this.advance(-glyph, 0);
      else if (isGlyph(glyph)) this.draw(glyph);
    }
  }

  private draw({ unicode, width, isSpace }: Glyph): void {
    const { char, word } = this.font;
    const space = /^\s+$/u.test(unicode);
    if (space) this.typed = true;
    else if (!/^\p{Cf}*$/u.test(unicode)) {
      this.signs.push({ text: unicode, gap: this.gap(), typed: this.typed });
      this.typed = false;
    }
    this.advance(width, 0);
    if (!space) this.end = this.place();
    this.advance(0, char + (isSpace ? word : 0));
  }

  /** @param units thousandths of the font size */
  private advance(units: number, more: number): void {
    this.along += ((units / THOUSAND) * this.font.size + more) * this.font.scale;
  }

  private place(): End {
    const { a, b, e, f } = this.line;
    return { x: e + this.along * a, y: f + this.along * b, size: this.font.size * Math.hypot(a, b) };
  }

  private gap(): number {
    const { end } = this;
    const { a, b } = this.line;
    const { x, y, size } = this.place();
    if (!end || Math.abs(end.size - size) > LEVEL * size) return Number.NaN;
    const unit = Math.hypot(a, b) * size;
    const off = ((y - end.y) * a - (x - end.x) * b) / unit;
    return Math.abs(off) < LEVEL ? ((x - end.x) * a + (y - end.y) * b) / unit : Number.NaN;
  }
}

const moved = (line: Line, x: number, y: number): Line => ({
  ...line,
  e: line.e + x * line.a + y * line.c,
  f: line.f + x * line.b + y * line.d,
});

const lineOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Line => ({ a, b, c, d, e, f });

type Glyph = { unicode: string; width: number; isSpace: boolean };

const isGlyph = (glyph: unknown): glyph is Glyph =>
  typeof glyph === 'object' &&
  glyph !== null &&
  'unicode' in glyph &&
  typeof glyph.unicode === 'string' &&
  'width' in glyph &&
  typeof glyph.width === 'number' &&
  'isSpace' in glyph;

/** A matrix comes as a typed array, by itself in the list. */
const numbersIn = (args: unknown): number[] => {
  const list: unknown[] = Array.isArray(args) ? args : [];
  const [first] = list;
  if (first instanceof Float32Array) return [...first];
  return list.filter((one) => typeof one === 'number');
};
