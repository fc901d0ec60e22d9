/** The account to pay: the seller's, or the factor's that stands in for it; never the buyer's own. */

import type { FieldValues } from '../../fields.ts';
import type { Segment } from '../../layout/segment.ts';
import { boxesOf } from '../../layout/segment.ts';
import type { FieldReading } from '../../reading.ts';
import { seen } from '../choose.ts';
import type { FoundIban } from './find-ibans.ts';
import { findSirets } from './find-identifiers.ts';

type Cadre = FieldValues['cadre'];
/** `told`: what is said of it before. */
type Place = Line & { told: string };
/** `row`: all that stands on its line. */
type Line = FoundIban & { line: Segment; row: readonly Segment[] };

/** The account that will be debited, or that of somebody else than who is paid. */
const NOT_TO_PAY =
  /votre (?:compte|banque|iban)|vos (?:coordonnees|references) bancaires|compte (?:a |du )?(?:debite|debiter|client|payeur)|\bdebitee?s?\b|debit (?:du |de (?:votre |ce )?|sur (?:le |votre )?)compte|\brum\b|mandat (?:de prelevement|sepa)|sera preleve|prelevee? (?:sur|automatiquement)|payeur|co-?traitant|sous-?traitant|titulaire du marche|mandataire|beneficiaire de la taxe|ne (?:pas|plus) (?:utiliser|regler|payer)|sans objet|(?:compte|rib|iban|banque|bancaires?) anterieur|ancien (?:compte|rib|iban)|sequestre|compte d(?:u|e la|es) locataires?|reserve aux? fonds|fonds (?:de )?clients? ?\)|(?<!exclusion du compte )\bcarpa\b(?! (?:exclu|non))/;
/** Says so in as many words, whoever it belongs to. */
const TO_PAY =
  /(?<!votre )nouve(?:au|lles?) (?:compte|rib|iban|coordonnees)|a crediter|a utiliser pour|(?:payer|regler|virer|versement|virement) sur|(?:notre|mon) compte/;
/** Said of the account that stands before. */
const CLOSED =
  /^ ?[(:,-]* ?(?:(?:ancien )?(?:compte|rib|iban) )?(?:ferme|cloture|sequestre|carpa\b(?! (?:exclu|non))|(?:a )?ne p(?:as|lus) (?!\w+ (?:(?:le |l'|un |d'|tout )(?:(?:ancien|autre|precedent) )?(?:compte|iban|rib)\b(?! ci)|avant\b|pour\b)))/;
const FACTOR = /affactur|factor|\bcessions?\b|\bcede(?:e?s?|ons)\b|subrog|dailly/;
const REACH = 90;

/** Lawyers' clients pay into it where no other account is given. */
const LAWYERS = /(?<=\b(?:virement|reglement|paiement|payer|regler|verser)\b[^.;:(]{0,24})\bcarpa\b/g;

/** Who works beside others or under another calls itself so. */
const OWN_NAME: Partial<Record<Cadre, RegExp>> = { A12: /co-?traitant/, A9: /sous-?traitant/ };

/**
 * @param cadre what the seller says that it works as; asked for only where an account seems to be somebody else's.
 * @param seller its SIREN.
 */
export const readIban = (
  found: Line[],
  cadre: () => Cadre | undefined = () => undefined,
  seller?: string,
): FieldReading<string> | undefined => {
  const places = withoutOthersRows(found, seller).map((one): Place => ({ ...one, told: wordsBefore(one, found) }));
  const plain = places.filter((place) => isToPay(place.told) && !CLOSED.test(after(place)));
  const own = plain.length > 0 || places.length === 0 ? plain : ownByName(places, cadre());
  const values = [...new Set(own.map(({ value }) => value))];
  const factor = own.find((place) => place.valid && FACTOR.test(place.told));
  const said = own.find((place) => place.valid && TO_PAY.test(place.told));
  const place =
    factor ??
    said ??
    own.find(({ valid }) => valid) ??
    own.find(isAnnounced) ??
    own.find(({ value }) => FRENCH.test(value));
  if (!place) return undefined;
  const others = own.filter(({ value }) => value !== place.value).slice(0, 3);
  return {
    value: place.value,
    confidence: ibanConfidence({
      named: plain.length === 0,
      valid: place.valid,
      rivals: values.length - 1,
      factor: factor !== undefined,
    }),
    evidence: seen(place.valid ? 'iban:checked' : 'iban', boxes(place)),
    alternatives: others.map((other) => ({
      value: other.value,
      confidence: 0.3,
      evidence: seen('iban', boxes(other)),
    })),
  };
};

/** A list of who is paid what, each with its number: where one row is the seller's own, those of others only are not. */
const withoutOthersRows = (found: Line[], seller: string | undefined): Line[] => {
  if (found.length < 2 || !seller) return found;
  const isOwn = (siret: string): boolean => siret.startsWith(seller);
  const sirets = new Map(found.map((one) => [one, one.row.flatMap(findSirets).map(({ value }) => value)]));
  if (!found.some((one) => sirets.get(one)?.some(isOwn))) return found;
  return found.filter((one) => {
    const told = sirets.get(one) ?? [];
    return told.length === 0 || told.some(isOwn) || one.row.some(({ folded }) => FACTOR.test(folded));
  });
};

const isAnnounced = ({ line }: Place): boolean => /iban|rib/.test(line.folded);
/** Of a French account's length and nothing but figures: hardly anything else, even where its check figures fail. */
const FRENCH = /^FR\d{25}$/;

/** `named`: only what the seller calls itself tells that the account is its own. */
type IbanChecks = { valid: boolean; rivals: number; factor: boolean; named: boolean };

const ibanConfidence = ({ valid, rivals, factor, named }: IbanChecks): number => {
  if (rivals > 0) return factor ? 0.7 : 0.5;
  if (named) return valid ? 0.7 : 0.5;
  return valid ? 0.98 : 0.6;
};

const isToPay = (text: string): boolean => TO_PAY.test(text) || !NOT_TO_PAY.test(text.replace(BY_WHOM, ''));

/** Who pays is not who is paid. */
const BY_WHOM =
  /(?:reglement|paiement|virement|regler|payer|reglee?|payee?)s? (?:\w+ )?par (?:le |la |l'|notre |votre )?(?:mandataire|payeur)\b/;

/** "Paiement direct au cotraitant, IBAN : …", where the seller is one; "virement CARPA : …", the page's only account. */
const ownByName = (places: Place[], cadre: Cadre | undefined): Place[] => {
  const name = cadre && OWN_NAME[cadre];
  return places.filter(
    (place) => !CLOSED.test(after(place)) && isToPay(place.told.replace(name ?? '', '').replace(LAWYERS, '')),
  );
};

const after = ({ segment, to }: Place): string => segment.folded.slice(to, to + REACH);

/** The words before an account, on its line: not those that announce another one before it. */
const wordsBefore = ({ segment, from }: FoundIban, all: readonly FoundIban[]): string => {
  const ends = all.filter((other) => other.segment === segment && other.to <= from).map(({ to }) => to);
  return segment.folded.slice(Math.max(0, from - REACH, ...ends), from);
};

const boxes = ({ segment, from, to }: Place) => boxesOf(segment, from, to);
