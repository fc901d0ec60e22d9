/** Which option of a list is our value: by code, then by text, then by words. */
import { foldText, hasWords, labelKey, labelWords } from './normalise-label.ts';
import type { PageControl } from './page-snapshot.ts';

export type Option = PageControl['options'][number];
/** Our values and the texts each is known by, its code first. « =Fournisseur »: the option says nothing else. */
export type OptionTexts = Readonly<Record<string, readonly string[]>>;

export const matchOption = (options: readonly Option[], ours: string, texts: OptionTexts) => {
  const meant = options
    .map((option) => ({ option, ...meaningOf(option, texts) }))
    .filter(({ value }) => value === ours);
  const best = Math.max(...meant.map(({ strength }) => strength));
  const winners = meant.filter(({ strength }) => strength === best);
  if (winners.length > 1) return 'ambiguous' as const;
  return winners[0]?.option ?? ('option-missing' as const);
};

/** Does this option, as the page shows it and calls it, say our value and no other? */
export const meansOption = (shown: Option, ours: string, texts: OptionTexts): boolean =>
  meaningOf(shown, texts).value === ours;

/** The one value an option stands for; none when two fit it equally. */
export const meaningOf = (option: Option, texts: OptionTexts): { value: string | null; strength: number } => {
  const strengths = Object.entries(texts).map(([value, known]) => ({ value, strength: strengthOf(option, known) }));
  const strength = Math.max(0, ...strengths.map((each) => each.strength));
  const best = strengths.filter((each) => each.strength === strength);
  return { value: strength > 0 && best.length === 1 ? (best[0]?.value ?? null) : null, strength };
};

const CODE = 100;
const TEXT = 50;

/** Code, else whole text, else the number of words of the longest known text found in it; 0: something else. */
const strengthOf = ({ value, text }: Option, [code = '', ...known]: readonly string[]): number => {
  if (bearsCode(text, code) || bearsCode(value, code)) return CODE;
  if (bearsOtherCode(text, code)) return 0;
  if ([code, ...known].some((phrase) => labelKey(phrase) === labelKey(text))) return TEXT;
  return Math.max(
    0,
    ...known
      .filter((phrase) => !phrase.startsWith('=') && hasWords(text, phrase))
      .map((phrase) => labelWords(phrase).length),
  );
};

/**
 * "A1: Dépôt…", "EUR - Euro européen", "A1_FACTURE_FOURNISSEUR" bear a code; "Facture d’avoir" does not bear FACTURE.
 * Only a code with a digit in it may be followed by a mere space.
 */
const bearsCode = (text: string, code: string): boolean => {
  if (/^[a-z]\d{1,2}$/i.test(code) && cadresIn(text).join() === foldText(code)) return true;
  const [folded, wanted] = [foldText(text), foldText(code)];
  if (wanted === '' || !folded.startsWith(wanted)) return false;
  return (/\d/.test(wanted) ? /^(?![\p{L}\p{N}])/u : /^(?:$|\s*[:|(–—,]|\s+-\s)/).test(folded.slice(wanted.length));
};

/** "A10: …" and "… (A10)" cannot be A9, whatever other words they hold. */
const bearsOtherCode = (text: string, code: string): boolean =>
  /^[a-z]\d{1,2}$/i.test(code) && cadresIn(text).length > 0;

const cadresIn = (text: string): string[] =>
  foldText(text).match(/(?<![\p{L}\p{N}])[a-z]\d{1,2}(?![\p{L}\p{N}])/gu) ?? [];
