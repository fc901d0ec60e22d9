/** The words of an amount's own segment, and of the sentence that it stands in. */
import { goesOn } from '../../layout/paragraphs.ts';
import { boxesOf, type Segment } from '../../layout/segment.ts';
import { kindsOf } from './amount-labels.ts';
import { type AmountContext, hasWords, isLabel, type LabelText } from './amount-words.ts';

const LONGEST_OWN = 70;

/** "1 500,00 € HT": what kind it is may follow; unless it announces the next amount. */
const SUFFIX =
  /^ ?(?:€|eur(?:os?)?)? ?\(?(h\.? ?t\b\.?|hors[ -]tax\w*|t\.? ?t\.? ?c\b\.?|toutes taxes(?: comprises)?|(?:de|pour) (?:la )?t\.?v\.?a\b\.?)(?! ?[:=]? ?(?:eur|€)? ?[\d])/;

const suffixOf = (segment: Segment, to: number): string => SUFFIX.exec(segment.folded.slice(to))?.[0] ?? '';

/** The words before it in its segment (from the amount before), and the mark after it. */
export const ownWords = (context: AmountContext): LabelText | null => {
  const { segment, amounts, found } = context;
  const all = amounts.get(segment) ?? [];
  const previous = all[all.indexOf(found) - 1];
  const from = previous ? previous.to + suffixOf(segment, previous.to).length : 0;
  const before = segment.folded.slice(from, found.from).replace(LEADERS, ' ');
  const suffix = suffixOf(segment, found.to) || suffixBelow(context);
  if (!previous && (!hasWords(before) || CONNECTIVE.test(before))) {
    const wrapped = startsWithAmount(context) ? null : wordsOver(context);
    if (wrapped) return { ...wrapped, text: `${wrapped.text} ${before}${suffix}` };
  }
  if (!hasWords(before) && suffix === '') {
    const sums = all.filter(({ decimals, currency }) => decimals || currency);
    return (all.length === 1 || sums.length === 1) && BEGINS.test(before) ? wordsAfter(context) : null;
  }
  const words = before.length > LONGEST_OWN ? telling(before) : before;
  const text = suffix !== '' && isSentence(words) ? `total${suffix}` : `${words}${suffix}`;
  const boxes = boxesOf(segment, from, hasWords(before) ? found.from : found.to + suffix.length);
  return { text: text.split(/\bdont\b/).at(-1) ?? text, boxes, near: 1 };
};

/** "F-2026-37 · 3 240,00 € dus au 3 décembre": after a mark it stands first too. */
const BEGINS = /^.?$|[·|•] ?$/;

/** "Net à payer ......... 120,00". */
const LEADERS = /(?:[._…] ?){4,}/g;

/** What joins a sentence, broken before it, to its amount: "… la somme | de 7 605,00 euros". */
const CONNECTIVE = /^(?:soit )?(?:de|d'un montant de|a)? ?$/;

/** A list whose amounts come first: the words over this one are the amount's over it. */
const startsWithAmount = ({ layout, segment, amounts, found }: AmountContext): boolean =>
  found.from <= 1 &&
  (layout.lines[segment.line - 1] ?? []).some(
    (other) =>
      Math.abs(other.box.x - segment.box.x) < OUTDENT * segment.size && (amounts.get(other)?.[0]?.from ?? 9) <= 1,
  );

/** In heights of a word: figures set flush right begin at different places. */
const OUTDENT = 4;

/** "12 883,20 RESTE DÛ": the label stands after the amount. */
const wordsAfter = ({ segment, found }: AmountContext): LabelText | null => {
  const text = segment.folded.slice(found.to);
  return hasWords(text) && isLabel(text.trim())
    ? { text, boxes: boxesOf(segment, found.to, segment.text.length), near: 0.85 }
    : null;
};

/** "… me régler la somme de 3 480,00 euros hors taxes": what follows the amount says more than the sentence before it. */
const isSentence = (words: string): boolean =>
  words.trim().split(' ').length > 4 && !['other', 'paid'].includes(kindsOf(words)[0]?.kind ?? '');

/** The end of the line that this one goes on from: "la TVA à 5,5 % soit | 47,52 euros". */
const wordsOver = ({ layout, segment, amounts }: AmountContext): LabelText | null => {
  const line = (layout.lines[segment.line - 1] ?? []).find((other) => goesOn(other, segment));
  if (!line || !/[a-z]{2}[^a-z0-9]*$/.test(segment.folded)) return null;
  const from = amounts.get(line)?.at(-1)?.to ?? 0;
  const text = line.folded.slice(from);
  return hasWords(text) ? { text: telling(text), boxes: boxesOf(line, from, line.text.length), near: 1 } : null;
};

/** "911,52 euros | TTC": the mark begins the next line of the sentence. */
const suffixBelow = ({ layout, segment, found }: AmountContext): string => {
  if (segment.text.length > found.to) return '';
  const next = (layout.lines[segment.line + 1] ?? []).find((other) => goesOn(segment, other));
  return next ? (SUFFIX.exec(` ${next.folded}`)?.[0] ?? '') : '';
};

/** Of a long sentence the end speaks of the amount, unless it is one that never announces a total. */
const telling = (sentence: string): string =>
  kindsOf(sentence)[0]?.kind === 'other' ? sentence : sentence.slice(-LONGEST_OWN);
