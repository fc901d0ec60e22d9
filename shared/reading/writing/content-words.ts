/** What a content stream does, as far as PDF/A cares: which fonts it writes with, which colours it names. */

/** Strings, comments and pictures within the stream are skipped: what looks like an operator in them is none. */
const SKIPPED =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\))*\)|<[0-9A-Fa-f\s]*>|%[^\r\n]*/g;
const INLINE_PICTURE = /\bBI\b([\s\S]*?)\bID\s[\s\S]*?\sEI\b/g;
const FONT = /\/([^\s/[\]<>(){}%]+)\s+[-+.\d]+\s+Tf\b/g;
const CMYK = /(?:[-+.\d]+\s+){4}[kK](?=\s|$)|\/(?:DeviceCMYK|CMYK)\b/;

export type ContentUse = { fonts: Set<string>; cmyk: boolean };

/** @param content as Latin-1. */
export const contentUse = (content: string): ContentUse => {
  const words = content.replace(INLINE_PICTURE, '$1').replace(SKIPPED, ' ');
  return { fonts: new Set([...words.matchAll(FONT)].map(([, name = '']) => name)), cmyk: CMYK.test(words) };
};
