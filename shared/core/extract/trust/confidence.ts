/** How sure a reading is, from named facts about it: one function per kind of field, and nowhere else. */
import { SURE } from '../../reading.ts';

export type CodeFacts = {
  /** How well its label announces it: weight of the label, nearness, place on the page. */
  score: number;
  /** By how much it beats the next value. */
  margin: number;
  /** How many times the pages show this very value. */
  mentions: number;
};

export const codeConfidence = ({ score, margin, mentions }: CodeFacts): number => {
  if (score >= 2.2 && margin >= 0.5) return 0.96;
  if (score >= 1.6 && margin >= 0.8) return SURE + (mentions > 1 ? 0.03 : 0);
  if (score >= 1.6 && margin >= 0.5 && mentions > 1) return SURE;
  return score >= 1.2 && margin >= 0.3 ? 0.75 : 0.5;
};

export type RoleFacts = {
  /** What speaks for this role, and by how much it beats the next number. */
  strength: number;
  margin: number;
  /** Something else than its first figures speaks for this role. */
  told: boolean;
  /** Announced as a SIRET, or the State's own. */
  announced: boolean;
  /** Its check digit holds. */
  valid: boolean;
  rivals: number;
  seller: boolean;
};

export const roleConfidence = ({ strength, margin, told, announced, valid, rivals, seller }: RoleFacts): number => {
  /** The only other number is clearly the other side's: this one is left. */
  const leftOver = strength >= 1 && margin >= 6 && rivals === 1;
  /** The page shows one SIRET: by law its seller's. */
  const alone = seller && rivals === 0 && valid && strength >= 1.5;
  const sure = announced && told && ((strength >= 2 && margin >= 3) || leftOver || alone);
  return sure ? Math.min(0.99, SURE + 0.01 * strength + (valid ? 0.03 : 0)) : 0.6;
};

export type VatFacts = {
  /** The right key (French numbers), or the right shape. */
  valid: boolean;
  /** Holds the SIREN of the seller's SIRET, itself read for sure; `text` = not read by OCR. */
  sellers: boolean;
  text: boolean;
  /** Holds another SIREN than the seller's SIRET, or that SIRET may not be the seller's. */
  contradicted: boolean;
  /** How many numbers might be the seller's, and what speaks for this one where it stands. */
  rivals: number;
  lean: number;
};

export const vatConfidence = ({ valid, sellers, text, contradicted, rivals, lean }: VatFacts): number => {
  if (sellers && (valid || text)) return valid ? 0.98 : 0.93;
  if (rivals > 0 || !valid || contradicted) return 0.5;
  return lean >= 2 ? SURE + 0.01 : 0.8;
};

export type StateFacts = {
  /** A service of the State is named where addresses stand; another public body is. */
  named: boolean;
  other: boolean;
  serviceCode: boolean;
};

/** Without the recipient's SIRET. */
export const stateConfidence = ({ named, other, serviceCode }: StateFacts): number => {
  if (named) return serviceCode && !other ? SURE : 0.8;
  return other ? SURE : 0.7;
};

export type NameFacts = {
  /** How many kinds of places give this name to this party: a heading, over its number, its legal notice, the letterhead. */
  places: number;
  /** One of them says whose name it is; one confirms it (the legal notice, the way public bodies are named). */
  announced: boolean;
  confirmed: boolean;
  /** Other names found for the same party. */
  rivals: number;
  /** It names a department, whoever it is of. */
  part: boolean;
};

export const nameConfidence = ({ places, announced, confirmed, rivals, part }: NameFacts): number => {
  if (part) return 0.7;
  if (places > 1 && announced && (confirmed || rivals === 0)) return SURE + 0.02;
  return places > 1 || announced ? 0.8 : 0.7;
};
