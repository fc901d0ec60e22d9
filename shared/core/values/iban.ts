/** IBANs (ISO 13616), written without spaces. */

/** Lengths of the SEPA countries; another country's IBAN is judged by its check digits alone. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
};

/** Right length for its country and check digits that hold (mod 97 = 1). Spaces are not allowed here. */
export const isValidIban = (text: string): boolean => hasIbanShape(text) && remainder(text) === 1;

/** Begins with a country of the SEPA: with other letters, one code in a hundred looks like an IBAN by chance ("BP 40217 34301…"). */
export const isSepa = (iban: string): boolean => iban.slice(0, 2) in LENGTHS;

/** "FR76 3000 4000 …" → "FR763000…"; null when it has not the shape of an IBAN. */
export const parseIban = (text: string): string | null => {
  const bare = text.toUpperCase().replace(/[\s.\u00a0\u202f-]/g, '');
  return hasIbanShape(bare) ? bare : null;
};

const hasIbanShape = (text: string): boolean => {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  if (FRENCH.test(text)) return FRENCH_ACCOUNT.test(text);
  return (LENGTHS[text.slice(0, 2)] ?? text.length) === text.length;
};

/** Bank and branch in figures, the account's own number, and a key: capitals right after a VAT number are no account. */
const FRENCH_ACCOUNT = /^[A-Z]{2}\d{12}[A-Z0-9]{11}\d{2}$/;
const FRENCH = /^(?:FR|MC)/;

const remainder = (iban: string): number =>
  [...(iban.slice(4) + iban.slice(0, 4))].reduce((rest, letter) => {
    const value = Number.parseInt(letter, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
