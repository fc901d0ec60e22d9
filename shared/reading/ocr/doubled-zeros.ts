/** "FAO0048215", "AO0-25-165": of one sign, which may be an O or a zero, the engine now and then makes both. The signs tell, counted. Pure. */
import type { GrayImage } from './gray-image.ts';
import type { OcrWord } from './ocr-engine.ts';

const DOUBLED = /(?:O0|0O)(\d?)/;
const CODE = /^[A-Z\d][A-Z\d./-]{3,}$/;
/** Where it makes two of one, it trusts neither. */
const DOUBT = 0.7;
const DARK = 140;
/** What `words-in-hocr` makes of a sign's height, and of where it stands. */
const SIGN = 1 / 1.4;
const ON_LINE = 0.8;
/** In pixels: what a word's box may leave out at its sides. */
const BESIDE = 3;
/** In widths of the usual sign: wider, several have grown together, each about as wide as a capital. */
const SEVERAL = 1.6;
const CAPITAL = 1.25;

export const undoubled = (image: GrayImage, words: readonly OcrWord[]): OcrWord[] =>
  words.map((word) =>
    isDoubtful(word) && signsIn(image, word) === word.text.length - 1
      ? // A figure before others, a letter elsewhere.
        { ...word, text: word.text.replace(DOUBLED, (_, next: string) => (next ? `0${next}` : 'O')) }
      : word,
  );

const isDoubtful = ({ text, confidence }: OcrWord): boolean =>
  confidence < DOUBT && CODE.test(text) && DOUBLED.test(text);

/** Runs of columns with ink; what is much wider than the others is several signs. */
const signsIn = (image: GrayImage, { box }: OcrWord): number => {
  const foot = Math.min(image.height - 1, Math.round(box.y + ON_LINE * box.height));
  const top = Math.max(0, Math.round(foot - SIGN * box.height));
  const isInk = (x: number): boolean => {
    for (let y = top; y <= foot; y += 1) if ((image.data[y * image.width + x] ?? 255) < DARK) return true;
    return false;
  };
  const widths: number[] = [];
  const end = Math.min(image.width - 1, Math.round(box.x + box.width) + BESIDE);
  for (let x = Math.max(0, Math.round(box.x) - BESIDE), wide = 0; x <= end; x += 1) {
    if (isInk(x)) wide += 1;
    if (wide > 0 && (x === end || !isInk(x))) [wide] = [0, widths.push(wide)];
  }
  const usual = widths.toSorted((one, other) => one - other)[widths.length >> 1] ?? 0;
  return widths.reduce(
    (signs, width) => signs + (width > SEVERAL * usual ? Math.round(width / (CAPITAL * usual)) : 1),
    0,
  );
};
