/** Codes that look alike on a picture: what was read for a zero may be a capital O. Pure. */

/** Signs taken for one another, the commonest mistakes first. */
const ALIKE = ['0O', '5S', '1I', '8B', '0D', '2Z', '6G'];

/** Capital letters that go before figures, and do end with an O: "INFO2026". DATA. */
const WORDS =
  'AUTO BIO DEMO DPO ECO EURO GEO HELLO INFO LABO LOGO MEMO METRO MONO NANO ORO PHOTO PRO PROMO RADIO STUDIO VELO VIDEO ZERO'.split(
    ' ',
  );

/**
 * After three capitals or more, an O before figures to the end is nearly always a zero that the engine took for one.
 * @returns the likelier code, or the same.
 */
export const likelierCode = (code: string): string =>
  code.replace(/(?<![A-Z])([A-Z]{2,})O(?=\d{2,}(?![A-Z\d]))/g, (all, before: string) =>
    WORDS.includes(`${before}O`) ? all : `${before}0`,
  );

/** @returns the codes that one misread sign would make of it, the likeliest mistakes first: a letter amid figures, then zeros. */
export const twinsOf = (code: string): string[] => {
  const signs = [...code];
  const swapped = (from: string, to: string): string[] =>
    signs.flatMap((sign, at) => (sign === from ? [signs.toSpliced(at, 1, to).join('')] : []));
  // A code without a figure is a word: nothing in it is a figure misread.
  if (!/\d/.test(code)) return [];
  const amidFigures = ALIKE.flatMap(([one = '', other = '']) =>
    signs.flatMap((sign, at) =>
      sign === other && isFigure(signs[at - 1]) && isFigure(signs[at + 1])
        ? [signs.toSpliced(at, 1, one).join('')]
        : [],
    ),
  );
  const anywhere = ALIKE.flatMap(([one = '', other = '']) => [...swapped(other, one), ...swapped(one, other)]);
  return [...new Set([...amidFigures, ...anywhere])];
};

const isFigure = (sign: string | undefined): boolean => sign !== undefined && /\d/.test(sign);

/** Whether two codes are the same but for signs that look alike. */
export const lookAlike = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[OQD]/g, '0')
    .replace(/[IL|]/g, '1')
    .replace(/S/g, '5')
    .replace(/B/g, '8')
    .replace(/Z/g, '2')
    .replace(/G/g, '6');
