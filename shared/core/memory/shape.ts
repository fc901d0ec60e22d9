/** The shape of a code: "FA-2026/014" → "A-9/9", "Achats 12" → "a 9". Lengths vary from one invoice to the next; kinds do not. */
export const shapeOf = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\p{Lu}+(?!\p{Ll})/gu, 'A')
    .replace(/\p{L}*\p{Ll}\p{L}*/gu, 'a')
    .replace(/\p{N}+/gu, '9');

/** A code has a figure, or is all capitals. */
export const looksLikeCode = (text: string): boolean => /\d/.test(text) || /^[\p{Lu}\d _./-]{2,}$/u.test(text);
