/** Does the document call itself something that this form does not take? Only titles count: the upper half of the first page. */
import type { FieldValues } from '../../fields.ts';
import { foldText } from '../../layout/fold-text.ts';
import type { Seen } from '../../seen.ts';
import { allCadreCodes, applicationOf, type CadreCode } from '../../values/cadre-codes.ts';
import { type ElsewhereRow, elsewhereWords, forCadre, notTitle } from './elsewhere-words.ts';

/** A line of the page: its text, and how far down it stands, 0–1. */
export type PlacedLine = { text: string; down: number };

const TITLES_ABOVE = 0.5;

export const findElsewhere = (
  lines: readonly PlacedLine[],
  cadre: FieldValues['cadre'] | undefined,
): Seen['elsewhere'] => {
  const printed = lines.map(({ text }) => printedCadre(text)).find((found) => found !== null);
  if (printed) return printed;
  const page = foldText(lines.map(({ text }) => text).join('\n'));
  const titles = lines.filter(({ text, down }) => down < TITLES_ABOVE && !notTitle.test(foldText(text)));
  for (const row of elsewhereWords) {
    if (row.besides && !row.besides.test(page)) continue;
    const words = titles.map(({ text }) => wordsOf(row, text)).find((found) => found !== null);
    if (words) return { cadre: (cadre && forCadreOf(cadre, row.cadre)) ?? row.cadre, words };
  }
  return null;
};

/** As the page writes it: folding keeps every letter in its place. */
const wordsOf = ({ pattern }: ElsewhereRow, text: string): string | null => {
  const match = pattern.exec(foldText(text));
  return match && text.slice(match.index, match.index + match[0].length);
};

const forCadreOf = (cadre: FieldValues['cadre'], code: CadreCode): CadreCode | undefined =>
  cadre === 'A9' || cadre === 'A12' ? forCadre[cadre]?.[code] : undefined;

/** "Cadre de facturation : A4": said outright. */
const printedCadre = (text: string): Seen['elsewhere'] => {
  const match = /cadre de facturation[^.]{0,20}?\b(a\d{1,2})\b/.exec(foldText(text));
  const code = allCadreCodes.find((known) => known === match?.[1]?.toUpperCase());
  return match && code && applicationOf(code) !== 'invoices'
    ? { cadre: code, words: text.slice(match.index, match.index + match[0].length) }
    : null;
};
