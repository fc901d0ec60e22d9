/** "Sous-traitant : TP Morvan, SIRET 381…": whether a role is given to another company than the one that issues the invoice. */
import { findSirets } from '../parties/find-identifiers.ts';
import { PUBLIC_SIREN } from '../parties/role-clues.ts';
import type { Hit, Sentence } from './choice-hits.ts';

const ROLE = /^[a-z -]*traitant(?: agree| accepte| declare)?(?: \([^)]*\))? ?: ?/;
const END_OF_NAME = / - | – |[,;(:]|\bsiret\b/;
const SIRET = /(?:\d[ .]?){14}/;
const FIRST_WORDS = 2;

/** A company that is named nowhere else on the page, or under another number than the seller's. */
export const namesAnother = (
  { segment, from }: Pick<Hit<unknown>, 'segment' | 'from'>,
  sentences: Sentence[],
  seller: string | undefined,
): boolean => {
  const words = segment.folded.slice(from);
  const party = words.slice(ROLE.exec(words)?.[0].length ?? words.length);
  const siret = SIRET.exec(party)?.[0].replace(/\D/g, '');
  if (siret && seller) return siret !== seller;
  const name = (party.split(END_OF_NAME)[0] ?? '').trim().split(' ').slice(0, FIRST_WORDS).join(' ');
  return (
    name !== '' && !sentences.some(({ segment: { folded } }) => !folded.includes('traitant') && folded.includes(name))
  );
};

/** The number right after the role is another company's: it says nothing of the seller. */
export const isAnothers = ({ segment, from }: Hit<unknown>, seller: string | undefined): boolean => {
  const named = seller === undefined ? null : HOLDER.exec(segment.folded.slice(from));
  if (!named || !seller) return false;
  const start = from + named.index + named[0].length;
  const next = findSirets(segment).find((found) => found.from >= start);
  if (!next || SOMEBODY_ELSE.test(segment.folded.slice(start, next.from))) return false;
  return !next.value.startsWith(seller.slice(0, SIREN)) && !PUBLIC_SIREN.test(next.value);
};

/** Not "sous-traitant de …", which names the other side. */
const HOLDER =
  /\b(?:sous|co)-?traitante?s?\b(?: ?\([^)]{0,25}\)| n° ?\d+| (?:declare|agree|accepte|designe|presente|paye)e?s?\b| direct\b)*(?! ?(?:de|du|des|d'|pour|par|chez|a|au|aupres|et|est)\b)/;

/** Who it works for, or whoever pays. */
const SOMEBODY_ELSE = /titulaire|princip|mandataire|donneur|client|maitre d|pour le compte|acheteur|\bmarche\b/;

const SIREN = 9;
