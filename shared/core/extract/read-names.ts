/** The names of seller and buyer: the first line of the block in which their SIRET stands, when it looks like a name. */

import type { Segment } from '../layout/segment.ts';
import { surround } from '../layout/segment.ts';
import type { FieldReading } from '../reading.ts';
import { findAmounts } from '../values/find-amounts.ts';
import type { Role } from './assign-roles.ts';
import { seen } from './choose.ts';

/** Never sure: nothing on the page confirms a name. */
const LIKELY = 0.75;
const HEADING =
  /^(?:factur[er]*e? ?a|adressee? a|destinataire|client|acheteur|emetteur|prestataire|fournisseur|vendeur|organisme|adresse|livre|vos? |nos? |a l'attention|bill to|from|to)\b.{0,34}:?$/;
const NOT_NAME =
  /\b(?:siret|siren|tva|tel|fax|email|iban|code|n°|facture|avoir|date|engagement|commande|service)\b|@|www\.|^\d/;

export const readName = (role: Role | undefined): FieldReading<string> | undefined => {
  if (!role) return undefined;
  const { block, segment } = role.place;
  const lines = block?.segments.filter((other) => other.line < segment.line) ?? [];
  const name = lines.find(isName);
  if (!name) return undefined;
  const evidence = seen('head-of-block', [surround([name.box])]);
  return { value: name.text.trim(), confidence: LIKELY, evidence, alternatives: [] };
};

const isName = ({ folded, text }: Segment): boolean =>
  /\p{L}{2}/u.test(text) &&
  text.length <= 70 &&
  !HEADING.test(folded.trim()) &&
  !NOT_NAME.test(folded) &&
  findAmounts(folded).every(({ decimals }) => !decimals);
