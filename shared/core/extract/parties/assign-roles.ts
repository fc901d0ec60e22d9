/** Which SIRET is the seller's and which the buyer's: one joint choice over all the clues. */
import { STATE_SIRET } from '../../fields.ts';
import type { Segment } from '../../layout/segment.ts';
import { isLuhnSiren } from '../../values/siret.ts';
import type { Block } from '../pages/blocks.ts';
import { roleConfidence } from '../trust/confidence.ts';
import type { Found } from './find-identifiers.ts';
import {
  beforeClues,
  blockClues,
  contractHolder,
  deliveryHeading,
  headClues,
  lineClues,
  otherCompanyHeading,
  PUBLIC_SIREN,
  paidInsteadAfter,
  paidInsteadBefore,
  payingOffice,
  thirdParty,
} from './role-clues.ts';

export type Place = Found & {
  block: Block | undefined;
  pageHeight: number;
  pageWidth: number;
  line: Segment;
  text: boolean;
  announced: boolean;
  /** What is written before it, on its line or as a label apart. */
  before: string;
};
/**
 * `lean` > 0 speaks for the seller, < 0 for the buyer; `told` is what words and places say of it, whatever its figures;
 * `other` = a third party's number.
 */
export type Leaning = {
  value: string;
  lean: number;
  told: number;
  other: boolean;
  labelled: boolean;
  /** Its VAT number is printed too. */
  taxed: boolean;
  best: Place;
};

/** SIRENs inside VAT numbers, and those of lines that state capital, RCS or APE: a seller's legal footer. */
export type Sirens = { vat: Set<string>; legal: Set<string> };

export const leanings = (places: Place[], sirens: Sirens): Leaning[] => {
  const byValue = Map.groupBy(places, ({ value }) => value);
  return [...byValue].map(([value, own]) => {
    const own1 = own.map((place) => ({ place, lean: placeLean(place) }));
    const strongest = own1.reduce((a, b) => (Math.abs(b.lean) > Math.abs(a.lean) ? b : a));
    const told = own1.reduce((sum, { lean }) => sum + lean, 0) / own1.length + registeredLean(value, sirens);
    return {
      value,
      told,
      lean: told + figuresLean(value),
      other: own.every((place) => isThirdParty(place, registrationOf(value, sirens))),
      labelled: own.some(({ announced }) => announced),
      taxed: sirens.vat.has(value.slice(0, 9)),
      best: strongest.place,
    };
  });
};

const registeredLean = (siret: string, { vat, legal }: Sirens): number =>
  siret === STATE_SIRET ? STATES : (vat.has(siret.slice(0, 9)) ? 2 : 0) + (legal.has(siret.slice(0, 9)) ? 5 : 0);

const figuresLean = (siret: string): number => {
  if (siret === STATE_SIRET) return 0;
  return isPublic(siret) ? -3 : 1.5;
};

const STATES = -20;

/** Made-up numbers (123456789…) say nothing of who bears them. */
const isPublic = (siret: string): boolean => PUBLIC_SIREN.test(siret) && isLuhnSiren(siret.slice(0, 9));

export const placeLean = (place: Place): number => {
  const { before, segment, block, pageHeight } = place;
  const sum =
    weigh(beforeClues, before.slice(-60)) +
    weigh(lineClues, segment.folded) +
    weigh(headClues, [...above(place).map(({ folded }) => folded), before].join('\n')) +
    weigh(blockClues, block?.folded ?? '');
  return sum + (segment.box.y > 0.85 * pageHeight ? 3 : 0);
};

/** The lines of its block over a number. */
const above = ({ block, segment }: Place): Segment[] =>
  block ? [...(block.heading ? [block.heading] : []), ...block.segments.filter(({ line }) => line < segment.line)] : [];

const weigh = (clues: readonly { pattern: RegExp; weight: number }[], text: string): number =>
  clues.reduce((sum, { pattern, weight }) => sum + (pattern.test(text) ? weight : 0), 0);

/** A heading over the customer's address, not a company that works for somebody. */
const ON_BEHALF = /^pour (?:le )?compte d(?:e|u)(?: la)? ?:?$/;

/** "Groupement : GCALP44": companies band together to sell, public bodies to buy. */
const BUYERS_GROUP = /\bgroupement\b/g;

/** `any`: the page gives its registration or its VAT number too, so no place where something is delivered. `legal`: the first. */
type Registration = { any: boolean; legal: boolean };

const registrationOf = (siret: string, { vat, legal }: Sirens): Registration => {
  const isIn = (sirens: Set<string>): boolean => !isPublic(siret) && sirens.has(siret.slice(0, 9));
  return { any: isIn(vat) || isIn(legal), legal: isIn(legal) };
};

const isThirdParty = (place: Place, registered: Registration): boolean => {
  const { before, segment, value } = place;
  const isAnother = (text: string): boolean =>
    isPublic(value)
      ? thirdParty.test(text.replace(BUYERS_GROUP, '')) && !ON_BEHALF.test(text)
      : thirdParty.test(text) || contractHolder.test(text);
  if (CUSTOMERS.test(before)) return false;
  const own = ownWords(before);
  if (isAnother(own)) return true;
  if (weigh(beforeClues, before.slice(-60)) !== 0 || BILLED.test(own)) return false;
  if (isPaidInstead(place)) return true;
  // A line that states its own company's capital or registration is about that company.
  if (weigh(lineClues, segment.folded.slice(0, place.from)) > 0 || isWholeRegistration(place)) return false;
  const over = above(place).map(withoutNextHeading);
  return (
    (!registered.any && over.some(({ folded }) => deliveryHeading.test(folded))) ||
    (!isPublic(value) && !registered.legal && over.some(({ folded }) => otherCompanyHeading.test(folded))) ||
    over.some(({ folded, line }) => line >= segment.line - 2 && isAnother(folded) && !isOverOwn(folded, registered))
  );
};

/** "Gendarmerie nationale – Région Occitanie Livré à": the heading of the next column, set too close. */
const withoutNextHeading = (line: Segment): Segment => {
  const end = NEXT_HEADING.exec(line.text)?.index;
  return end === undefined ? line : { ...line, text: line.text.slice(0, end), folded: line.folded.slice(0, end) };
};

const NEXT_HEADING =
  /(?<=\S+ .*\S) (?:Livrée?s? (?:à|chez)|(?:Adresse|Lieu|Site|Point) (?:de |d['’])(?:livraison|exécution|intervention)) ?:?$/u;

/** "… libératoire, à l'ordre de" over a company's registration, ", qui le reçoit par subrogation" after it: a sentence on who is paid in the seller's stead. */
const isPaidInstead = ({ block, segment, to, value }: Place): boolean => {
  if (isPublic(value)) return false;
  const lineAt = (line: number): Segment | undefined => block?.segments.find((other) => other.line === line);
  const next = lineAt(segment.line + 1);
  const rest = next && /^\p{Ll}/u.test(next.text) ? next.folded : '';
  return (
    paidInsteadBefore.test(lineAt(segment.line - 1)?.folded ?? '') ||
    paidInsteadAfter.test(`${segment.folded.slice(to)} ${rest}`)
  );
};

/** Where goods went, or the role that it has in a works contract, says nothing against a company that the page registers. */
const isOverOwn = (heading: string, { any, legal }: Registration): boolean =>
  (any && /^livraisons?\b/.test(heading)) || (legal && otherCompanyHeading.test(heading));

/** "SIRET 809… - RCS Bordeaux - Intracom. FR16809…": all that a company says of itself, whatever the line over it speaks of. */
const isWholeRegistration = ({ segment: { folded }, value }: Place): boolean =>
  weigh(lineClues, folded) > 0 && new RegExp(`fr ?\\d\\d ?${value.slice(0, 9)}`).test(folded);

/** "Livré : SIRET 195… - Facturé : SIRET 212…": what is said after the number before, where that says who is billed. */
const ownWords = (before: string): string => {
  const last = before.slice(-110);
  const tail = /^.*(?:\d[ .]?){9,}(.*)$/.exec(last)?.[1] ?? last;
  return BILLED.test(tail) || weigh(beforeClues, tail) !== 0 ? tail : last;
};

const BILLED = /(?<![a-z])(?:facture|facturee?|facturation|bill(?:ed)?)(?![a-z])/;

/** "Livré à : école du Port … N° SIRET du client :": right before the number, this says whose it is. */
const CUSTOMERS =
  /siret (?:du |de la |de l')?(?:client|cl[ti]\.?|destinataire|dest\.?|acheteur|ach\.?)(?: final)?[ :]*$/;

/** `contested`: another company may as well be it. */
export type Role = { value: string; confidence: number; place: Place; alternatives: Leaning[]; contested?: true };

/** @param unnumbered the seller is told by other numbers: it is abroad, or prints its registration alone. */
export const chooseRoles = (
  all: Leaning[],
  unnumbered: boolean,
): { seller: Role | undefined; buyer: Role | undefined } => {
  const usable = byPlace(all.filter(({ other }) => !other).sort((a, b) => b.lean - a.lean));
  const [first] = usable;
  const last = usable.at(-1);
  if (!first || !last) return { seller: undefined, buyer: undefined };
  if (first === last)
    return !unnumbered && first.lean > LONE_BUYER
      ? { seller: role(first, all, 1), buyer: undefined }
      : { seller: undefined, buyer: role(first, all, -1) };
  // Two establishments of one customer.
  const oneCompany = usable.every(({ value }) => value.slice(0, 9) === last.value.slice(0, 9));
  if (unnumbered && oneCompany) return { seller: undefined, buyer: role(last, all, -1) };
  const apart = first.lean - last.lean >= APART;
  const written = first.lean > -3 || apart || writes(first, last) ? role(first, all, 1) : undefined;
  const seller =
    written &&
    usable.some((one) => one !== first && (one !== last || !isPublic(one.value)) && isOtherWriter(one, first))
      ? doubted(written)
      : written;
  const recipient = last.lean < 3 || apart ? role(last, all, -1) : undefined;
  const others = usable.some((one) => one !== first && isOtherRecipient(one, last));
  const buyer = recipient && (others || isPayingOffice(last.best)) ? doubted(recipient) : recipient;
  return { seller, buyer };
};

/** An address that begins with an office that pays for others, whose number it is: the customer's is another. */
const isPayingOffice = (place: Place): boolean => {
  const [first, second] = above(place);
  return [first, isPayersHeading(first) ? second : undefined].some((line) => line && payingOffice.test(line.folded));
};

const isPayersHeading = (line: Segment | undefined): boolean => /^(?:payeur|comptable)\b/.test(line?.folded ?? '');

/** A third number that nothing gives to the seller: who pays, or orders the works, need not be billed. */
const isOtherRecipient = ({ value, told, best }: Leaning, buyer: Leaning): boolean =>
  buyer.value !== STATE_SIRET &&
  value.slice(0, 9) !== buyer.value.slice(0, 9) &&
  ((told < TOLD && sideOf(best) <= 0) || (isPublic(value) && sideOf(best) !== 0));

/** The letterhead gives the number of another company than the footer, or another prints of itself what only a seller does. */
const isOtherWriter = ({ value, best, told, taxed }: Leaning, seller: Leaning): boolean =>
  value.slice(0, 9) !== seller.value.slice(0, 9) &&
  ((sideOf(best) > 0 && sideOf(seller.best) <= 0) ||
    (!isPublic(value) && told >= (taxed ? TAXED : REGISTERED) && sideOf(best) >= 0));

const [REGISTERED, TAXED] = [5, 2];

export const doubted = (one: Role): Role => ({
  ...one,
  confidence: Math.min(one.confidence, ANOTHERS),
  contested: true,
});
const ANOTHERS = 0.6;

/** A town may bill a school: where both numbers are public ones, the letterhead's comes first, the address's last. */
const byPlace = (usable: Leaning[]): Leaning[] => {
  const [first, last, ...others] = usable;
  return first && last && others.length === 0 && writes(last, first) && first.lean - last.lean < APART
    ? [last, first]
    : usable;
};

const writes = (one: Leaning, other: Leaning): boolean =>
  [one, other].every(({ value }) => PUBLIC_SIREN.test(value) && value !== STATE_SIRET) &&
  sideOf(one.best) > 0 &&
  sideOf(other.best) < 0;

/** A public body's number is no seller's; where a sentence speaks of that body, only clues say that it is the recipient. */
const isRecipients = ({ value, best }: Leaning): boolean =>
  value === STATE_SIRET ||
  placeLean(best) < 0 ||
  best.before.replace(LABELS, '').replace(/[^a-z]/g, '').length < SENTENCE;

const LABELS =
  /\b(?:numeros?|siret|siren|identifiant|commande|engagement|client|code|service|chorus|pro|de|du|la|le)\b|\S*\d\S*/g;
/** Letters. */
const SENTENCE = 12;

/** Two numbers this different are the two parties', even when both are companies' or both public. */
const APART = 3;

/** A page with one SIRET shows its seller's, unless much speaks for the buyer. */
const LONE_BUYER = -1.5;

const role = (chosen: Leaning, all: Leaning[], side: 1 | -1): Role => {
  const rivals = all.filter((other) => other !== chosen && !other.other);
  const margin = Math.min(6, ...rivals.map((other) => side * (chosen.lean - other.lean)));
  const strength = side > 0 || isRecipients(chosen) ? side * chosen.lean : 0;
  const announced = chosen.labelled || chosen.value === STATE_SIRET;
  const { valid } = chosen.best;
  const told = isTold(chosen, rivals, side);
  const facts = { strength, margin, told, announced, valid, rivals: rivals.length, seller: side > 0 };
  const confidence = roleConfidence(facts);
  return { value: chosen.value, confidence, place: chosen.best, alternatives: rivals };
};

/** Its words, its place, or the other number's words: first figures alone are anybody's where numbers are made up. */
const isTold = ({ told, best }: Leaning, rivals: Leaning[], side: 1 | -1): boolean =>
  side * told >= TOLD || side * sideOf(best) > 0 || rivals.some((other) => -side * other.told >= OTHER_TOLD);

const TOLD = 1;
const OTHER_TOLD = 2;

/** Letterheads stand at the top left, the addresses that letters go to at the right. */
const sideOf = ({ block, segment, pageHeight, pageWidth }: Place): number => {
  const [first] = block?.segments ?? [];
  if (!first || segment.page > 1 || segment.box.y > UPPER * pageHeight || (block?.segments.length ?? 0) < ADDRESS)
    return 0;
  if (first.box.x > RIGHT * pageWidth) return -1;
  return first.box.x < LEFT * pageWidth && first.box.y < TOP * pageHeight ? 1 : 0;
};

/** Shares of the page. */
const [UPPER, TOP, LEFT, RIGHT] = [0.4, 0.15, 0.35, 0.45];
/** Lines. */
const ADDRESS = 3;
