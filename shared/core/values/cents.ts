/** Money is an integer number of cents: no sum of ours can be off by a float. */
export type Cents = number;

/** 785000 → "7850,00", the way the portal writes amounts: comma, two decimals, no thousands separator. */
export const toPortalAmount = (cents: Cents): string => toDecimal(cents).replace('.', ',');

/** 785000 → "7850.00", the way truth files and exports write amounts. */
export const toDecimal = (cents: Cents): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const SPACES = /[\s\u00a0\u202f\u2009]/g;

/**
 * Reads an amount in French or English writing: "7 850,00", "7.850,00", "7,850.00", "1 234 €", "-12,5", "12,50-", "2 600,–".
 * The last comma or point is the decimal mark when one or two digits follow it; three digits after a single mark are thousands.
 * @returns cents, or null when the text is not an amount (more than two decimals included: nothing is rounded silently).
 */
export const parseCents = (text: string): Cents | null => {
  const plain = PLAIN.exec(text);
  if (plain) return Number(plain[1]) * 100 + Number(plain[2] ?? 0);
  const bare = text
    .replace(SPACES, '')
    .replace(/(€|EUR|euros?)/gi, '')
    .replace(/[−–—]/g, '-')
    .replace(/(?<=\d)[.,](?:--?|=)$/, '');
  const match = /^([-+]?)(\d[\d.,'’]*)(-?)$/.exec(bare);
  if (!match) return null;
  const [, sign = '', body = '', trailing = ''] = match;
  if (sign !== '' && trailing !== '') return null;
  const split = splitDecimals(body);
  if (!split) return null;
  const cents = Number(split.whole) * 100 + Number(split.decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return null;
  return sign === '-' || trailing === '-' ? -cents : cents;
};

/** Most amounts of a table. */
const PLAIN = /^(\d{1,12})(?:,(\d{2}))?$/;

const splitDecimals = (body: string): { whole: string; decimals: string } | null => {
  const decimal = /^(.*?)[.,](\d{1,2})$/.exec(body);
  const [whole, decimals] = decimal ? [decimal[1] ?? '', decimal[2] ?? ''] : [body, ''];
  if (!/^\d+$|^\d{1,3}([.,'’])\d{3}(\1\d{3})*$/.test(whole)) return null;
  return { whole: whole.replace(/\D/g, ''), decimals };
};
