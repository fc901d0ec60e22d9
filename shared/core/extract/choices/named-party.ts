/** "Sous-traitant : TP Morvan, SIRET 381…": whether a role is given to another company than the one that issues the invoice. */
import { findSirets } from '../parties/find-identifiers.ts';
import { PUBLIC_SIREN } from '../parties/role-clues.ts';
import type { Hit, Sentence } from './choice-hits.ts';

/** The number told of the role is another company's: it says nothing of the seller. */
export const isAnothers = (hit: Hit<unknown>, seller: string | undefined): boolean => {
  const siret = holdersSiret(hit);
  return siret !== undefined && seller !== undefined && !isEstablishmentOf(siret, seller) && !PUBLIC_SIREN.test(siret);
};

/** A company without the seller's number, named nowhere else on the page: perhaps another one. */
export const mayBeAnothers = (hit: Hit<unknown>, sentences: Sentence[], seller: string | undefined): boolean => {
  const siret = holdersSiret(hit);
  if (siret && seller && isEstablishmentOf(siret, seller)) return false;
  const words = hit.segment.folded.slice(hit.from);
  const party = words.slice(ROLE.exec(words)?.[0].length ?? words.length);
  const name = (party.split(END_OF_NAME)[0] ?? '').trim().split(' ').slice(0, FIRST_WORDS).join(' ');
  return (
    name !== '' && !sentences.some(({ segment: { folded } }) => !folded.includes('traitant') && folded.includes(name))
  );
};

const ROLE = /^[a-z -]*traitant(?: agree| accepte| declare)?(?: \([^)]*\))? ?: ?/;
const END_OF_NAME = / - | – |[,;(:]|\bsiret\b/;
const FIRST_WORDS = 2;

/** The first SIRET after the role, unless somebody else is named between. */
const holdersSiret = ({ segment, from }: Hit<unknown>): string | undefined => {
  const role = HOLDER.exec(segment.folded.slice(from));
  if (!role) return undefined;
  const start = from + role.index + role[0].length;
  const next = findSirets(segment).find((found) => found.from >= start);
  return next && !SOMEBODY_ELSE.test(segment.folded.slice(start, next.from)) ? next.value : undefined;
};

/** Not "sous-traitant de …", which names the other side. */
const HOLDER =
  /\b(?:sous|co)-?traitante?s?\b(?: ?\([^)]{0,25}\)| n° ?\d+| (?:declare|agree|accepte|designe|presente|paye)e?s?\b| direct\b)*(?! ?(?:de|du|des|d'|pour|par|chez|a|au|aupres|et|est)\b)/;

/** Who it works for, or whoever pays. */
const SOMEBODY_ELSE = /titulaire|princip|mandataire|donneur|client|maitre d|pour le compte|acheteur|\bmarche\b/;

const isEstablishmentOf = (siret: string, seller: string) => siret.startsWith(seller.slice(0, SIREN));
const SIREN = 9;
