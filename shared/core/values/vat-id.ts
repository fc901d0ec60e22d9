/** Intra-Community VAT numbers, written without spaces: "FR32123456789". */

/** Shapes by country prefix: the check digit is verified for France only. Greece writes EL, Northern Ireland XI. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  GB: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[A-Z0-9]{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
};

/** The order in which the keys with letters are counted: no I, no O. */
const KEY_ALPHABET = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Right shape for its country, and for France the right two-character key. Monaco counts as France here. */
export const isValidVatId = (text: string): boolean => {
  const [country, body] = [text.slice(0, 2), text.slice(2)];
  if (!SHAPES[country]?.test(body)) return false;
  return country !== 'FR' || hasRightKey(body.slice(0, 2), body.slice(2));
};

/** "FR 32 123 456 789", "fr32.123.456.789" → "FR32123456789"; null when the shape is no country's. */
export const parseVatId = (text: string): string | null => {
  const bare = text.toUpperCase().replace(/[\s.\u00a0\u202f-]/g, '');
  return SHAPES[bare.slice(0, 2)]?.test(bare.slice(2)) ? bare : null;
};

/** The SIREN inside a French number; null for other countries and for Monaco, whose "000…" is no SIREN. */
export const sirenOfVatId = (text: string): string | null =>
  /^FR[A-HJ-NP-Z0-9]{2}(?!000)\d{9}$/.test(text) ? text.slice(4) : null;

/** The number that a French company's SIREN makes, with the key in figures that nearly all have. */
export const frenchVatId = (siren: string): string =>
  `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`;

const hasRightKey = (key: string, siren: string): boolean => {
  if (/^\d\d$/.test(key)) return (Number(siren) * 100 + 12) % 97 === Number(key);
  const check = keyRank(key);
  return (Number(siren) + 1 + Math.floor(check / 11)) % 11 === check % 11;
};

const keyRank = (key: string): number => {
  const [first = 0, second = 0] = [...key].map((letter) => KEY_ALPHABET.indexOf(letter));
  return first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
};
