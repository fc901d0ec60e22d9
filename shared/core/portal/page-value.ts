/** What a control holds, once what only looks like a value is left out. */
import { foldText } from './normalise-label.ts';
import type { PageControl } from './page-snapshot.ts';

/** "-- Sélectionnez --", "Choisir…", "Aucun": an invitation to choose, not a choice. */
const INVITATION =
  /^[-–—.…\s]*(?:(?:selectionne|choisi|recherche|veuillez|please|indique|aucune?\b|select\b|choose\b|pick\b)[^\d]*)?[-–—.…\s]*$/;

/** « (facultatif) », where a choice would stand: it says of the list that it may stay empty. */
const OPTIONAL = /^[(\s]*(?:facultati(?:f|ve)|optionnel(?:le)?|optional)[)\s]*$/;

/** « Chargement… », « Recherche en cours »: what will stand there is on its way. */
const COMING =
  /^(?:(?:chargement|actualisation|recherche|verification|recuperation|mise a jour|(?:veuillez )?patiente[rz]|loading|searching|please wait)\b[^\d]*(?:en cours|\.\.|…)|loading|please wait|(?:veuillez )?patiente[rz])\W*$/;

export const isComing = ({ value, placeholder }: Pick<PageControl, 'value' | 'placeholder'>): boolean =>
  COMING.test(foldText(value || placeholder));

/** An empty mask: "jj/mm/aaaa", "__/__/____". */
const MASK = /^(?:[\s_/.,-]*|(?:jj|dd)\W+mm\W+(?:aaaa|yyyy))$/;

/** « 0,00 € » typed where « 0,00 € » is shown as an example is a value; words there may be drawn by the page. */
const NUMBER = /^(?:\p{Sc}\s*)?\d[\d\s.,]*(?:\p{Sc}|eur|%)?$/u;

export const isOwnPlaceholder = ({ value, placeholder }: Pick<PageControl, 'value' | 'placeholder'>): boolean =>
  foldText(value) === foldText(placeholder);

/** '' when the control is empty: a mere invitation, its own placeholder, the blank option of a list, or a word to wait. */
export const pageValue = ({
  value,
  placeholder,
  kind,
  options,
}: Pick<PageControl, 'value' | 'placeholder' | 'kind' | 'options'>): string => {
  const folded = foldText(value);
  if (isOwnPlaceholder({ value, placeholder }) && !(kind === 'text' && NUMBER.test(folded))) return '';
  if (MASK.test(folded) || COMING.test(folded)) return '';
  if (kind !== 'select' && kind !== 'lookup') return value;
  const blank = options.some((option) => option.value === '' && foldText(option.text) === folded);
  return blank || INVITATION.test(folded) || OPTIONAL.test(folded) ? '' : value;
};
