/** "Sous-traitant : TP Morvan, SIRET 381…": whether a role is given to another company than the one that issues the invoice. */
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
