/** IBANs wherever they stand, in groups of any size. */
import type { Segment } from '../../layout/segment.ts';
import { everyMatch } from '../../values/every-match.ts';
import { isSepa, isValidIban, parseIban } from '../../values/iban.ts';

export type FoundIban = { value: string; segment: Segment; from: number; to: number; valid: boolean };

/** Country and check figures, then letters and figures with at most one mark between two of them, set apart or not. */
const START = /(?<![a-z0-9])[a-z]{2} ?\d ?\d/g;
const RUN = /[a-z]{2} ?\d ?\d(?:(?: ?[./-] ?| )?[a-z0-9]){10,60}/y;
const MARKS = /[ ./-]/g;
/** "FR76 XXXX XXXX" is a placeholder; "FR76 3000 XXXX XX44" the customer's account, half hidden. */
const FEWEST_FIGURES = 10;
const HIDDEN = /X{3}/;
const SHORTEST = 14;
const LONGEST = 34;

/**
 * Other capitals may follow ("… 871 BIC"): the longest start with the right length and check figures counts. Words may come
 * before ("avant le 21 juin au compte FR76 …"): each place where an account could begin is looked at.
 */
export const findIbans = (line: Segment): FoundIban[] => {
  const found: FoundIban[] = [];
  for (const { index } of everyMatch(START, line.folded)) {
    if (index < (found.at(-1)?.to ?? 0)) continue;
    const one = ibanAt(line, index);
    if (one) found.push(one);
  }
  return found;
};

const ibanAt = (segment: Segment, from: number): FoundIban | undefined => {
  RUN.lastIndex = from;
  const run = RUN.exec(segment.folded)?.[0] ?? '';
  const starts = startsOf(run).filter(
    ({ value }) => value.replace(/\D/g, '').length >= FEWEST_FIGURES && !HIDDEN.test(value),
  );
  const best = starts.find(({ value }) => isValidIban(value)) ?? starts.find(({ grouped }) => grouped);
  if (!best || (!isSepa(best.value) && !/iban/.test(segment.folded.slice(0, from)))) return undefined;
  return { value: best.value, segment, from, to: from + best.length, valid: isValidIban(best.value) };
};

type Start = { value: string; length: number; grouped: boolean };

/** Every start of the run that ends a word and has the shape of an IBAN, longest first. */
const startsOf = (run: string): Start[] => {
  const ends = [...run.matchAll(/[a-z0-9](?=[ ./-]|$)/g)].map(({ index }) => index + 1);
  return ends.reverse().flatMap((length) => {
    const text = run.slice(0, length);
    const bare = text.replace(MARKS, '');
    const value = bare.length >= SHORTEST && bare.length <= LONGEST ? parseIban(bare) : null;
    return value ? [{ value, length, grouped: isGrouped(text) }] : [];
  });
};

/** Without check figures that hold, only the usual writing counts: groups of four, or none. */
const isGrouped = (text: string): boolean =>
  /^[a-z]{2}\d{2}(?: [a-z0-9]{4})+(?: [a-z0-9]{1,4})?$|^[a-z]{2}\d{2}[a-z0-9]+$/.test(text);
