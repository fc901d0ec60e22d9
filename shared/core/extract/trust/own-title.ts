/** Whether a scanned page says for certain what it is: an invoice under its title, and nowhere a word of a credit note. Pure. */

import type { Page, Word } from '../../document.ts';
import type { FieldValues } from '../../fields.ts';
import { foldText } from '../../layout/fold-text.ts';

/** Alone, or with its number or date; not "Facture d'origine", "Facture d'avoir". */
const INVOICE = /^(?:votre |notre )?facture(?:$| ?:| (?:n|no|n°|numero|du)\b| \S*\d)/;
const CREDIT = /^(?:facture )?(?:avoir|note de credit)\b/;
const SPEAKS_OF_CREDIT = /\bavoirs?\b|rembours|annul|note de credit|credit note/;
/** In heights of the page's usual word: of ordinary size it may name another invoice, under a title that was not read. */
const BIG = 1.25;

/** @param title the words that were taken for it. */
export const isOwnTitle = (
  type: FieldValues['documentType'] | undefined,
  title: readonly Word[],
  pages: readonly Page[],
): boolean => {
  const says = textOf(title);
  const page = pages.find(({ words }) => title.some((word) => words.includes(word)));
  if (!page || !title.some(({ box }) => box.height > BIG * usualHeight(page))) return false;
  if (type === 'creditNote') return CREDIT.test(says);
  return INVOICE.test(says) && !pages.some(({ words }) => SPEAKS_OF_CREDIT.test(textOf(words)));
};

const textOf = (words: readonly Word[]): string => foldText(words.map(({ text }) => text).join(' '));

const usualHeight = ({ words }: Page): number =>
  words.map(({ box }) => box.height).sort((a, b) => a - b)[words.length >> 1] ?? Infinity;
