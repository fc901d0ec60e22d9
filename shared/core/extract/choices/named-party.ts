/** "Sous-traitant : TP Morvan, SIRET 381…": whether a role is given to another company than the one that issues the invoice. */

import type { Segment } from '../../layout/segment.ts';
import { findSirets } from '../parties/find-identifiers.ts';
import { PUBLIC_SIREN } from '../parties/role-clues.ts';
import type { Hit, Sentence } from './choice-hits.ts';

/** The number told of the role is another company's: it says nothing of the seller. */
export const isAnothers = (hit: Hit<unknown>, sentences: Sentence[], seller: string | undefined): boolean => {
  const siret = holdersSiret(hit, sentences);
  return siret !== undefined && seller !== undefined && !isEstablishmentOf(siret, seller) && !PUBLIC_SIREN.test(siret);
};

/** A company without the seller's number, named nowhere else on the page: perhaps another one. */
export const mayBeAnothers = (hit: Hit<unknown>, sentences: Sentence[], seller: string | undefined): boolean => {
  const siret = holdersSiret(hit, sentences);
  if (siret && seller && isEstablishmentOf(siret, seller)) return false;
  const words = hit.segment.folded.slice(hit.from);
  const [first] = linesUnder(hit, sentences);
  const party = first?.folded ?? words.slice(ROLE.exec(words)?.[0].length ?? words.length);
  const name = (party.split(END_OF_NAME)[0] ?? '').trim().split(' ').slice(0, FIRST_WORDS).join(' ');
  const isOwn = ({ folded, words: all }: Segment): boolean =>
    folded.includes('traitant') || (first?.words[0] !== undefined && all.includes(first.words[0]));
  return name !== '' && !sentences.some(({ segment }) => !isOwn(segment) && segment.folded.includes(name));
};

const ROLE = /^[a-z -]*traitant(?: agree| accepte| declare)?(?: \([^)]*\))? ?: ?/;
const END_OF_NAME = / - | – |[,;(:]|\bsiret\b/;
const FIRST_WORDS = 2;

/** The first SIRET after the role, unless somebody else is named between, or in the lines that it heads. */
const holdersSiret = (hit: Hit<unknown>, sentences: Sentence[]): string | undefined => {
  const { segment, from } = hit;
  const role = HOLDER.exec(segment.folded.slice(from));
  if (!role) return undefined;
  const [under] = linesUnder(hit, sentences).flatMap(findSirets);
  if (under) return under.value;
  const start = from + role.index + role[0].length;
  const next = findSirets(segment).find((found) => found.from >= start);
  return next && !SOMEBODY_ELSE.test(segment.folded.slice(start, next.from)) ? next.value : undefined;
};

/** "Sous-traitant", alone, heads what is printed under it: who that is, line after line. */
const linesUnder = ({ segment: heading }: Hit<unknown>, sentences: Sentence[]): Segment[] => {
  if (!HEADING.test(heading.folded)) return [];
  const lines: Segment[] = [];
  for (const { segment, seam } of sentences) {
    const upper = lines.at(-1) ?? heading;
    const down = segment.box.y - upper.box.y;
    const isNext = segment.page === upper.page && down > 0 && down < LEADING * upper.size;
    if (seam === 0 && isNext && Math.abs(segment.box.x - heading.box.x) < ALIGNED) lines.push(segment);
  }
  return lines;
};

const HEADING = /^(?:sous|co)-?traitant(?: agree| accepte| declare)? ?:?$/;
/** In heights of a word. */
const LEADING = 2;
/** Points. */
const ALIGNED = 5;

/** Not "sous-traitant de …", which names the other side. */
const HOLDER =
  /\b(?:sous|co)-?traitante?s?\b(?: ?\([^)]{0,25}\)| n° ?\d+| (?:declare|agree|accepte|designe|presente|paye)e?s?\b| direct\b)*(?! ?(?:de|du|des|d'|pour|par|chez|a|au|aupres|et|est)\b)/;

/** Who it works for, or whoever pays. */
const SOMEBODY_ELSE = /titulaire|princip|mandataire|donneur|client|maitre d|pour le compte|acheteur|\bmarche\b/;

const isEstablishmentOf = (siret: string, seller: string) => siret.startsWith(seller.slice(0, SIREN));
const SIREN = 9;
