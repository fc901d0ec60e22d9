/** Whether a page carries text that can be read. */
import type { Page } from '../core/document.ts';

/** Fewer characters than this over a picture is a stamp or a scanner's own line, not a text layer. */
const STAMP_CHARACTERS = 60;

/** Letters and digits only: fonts that lost their meaning give private-use signs, which nobody can read. */
export const countCharacters = ({ words }: Page): number =>
  words.reduce((count, { text }) => count + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

export const hasTextLayer = (page: Page): boolean => countCharacters(page) >= STAMP_CHARACTERS;
