/** Which VAT number is the seller's. */
import { boxesOf } from '../../layout/segment.ts';
import { type FieldReading, SURE } from '../../reading.ts';
import { sirenOfVatId } from '../../values/vat-id.ts';
import { seen } from '../choose.ts';
import { vatConfidence } from '../trust/confidence.ts';
import { type Place, placeLean, type Role } from './assign-roles.ts';

/** The VAT number that holds the seller's SIREN; else, of those that are not said to be the buyer's, the one that words and places give the seller. */
export const chooseVat = (
  vats: Place[],
  seller: Role | undefined,
  buyer: Role | undefined,
): FieldReading<string> | undefined => {
  const own = vats.filter(({ value }) => seller && sirenOfVatId(value) === seller.value.slice(0, 9));
  const sellerIsSure = (seller?.confidence ?? 0) >= SURE;
  const others = vats.filter(
    (vat) => !(buyer && sirenOfVatId(vat.value) === buyer.value.slice(0, 9)) && !BUYERS.test(vat.before.slice(-60)),
  );
  const rest = others.filter((vat) => !isOthers(vat, seller));
  // Of another company than the seller, it is no rival, unless that company may be the seller.
  const values = [...new Set((sellerIsSure ? rest : others).map(({ value }) => value))];
  const place = own.find(({ valid }) => valid) ?? own[0] ?? rest.toSorted((a, b) => placeLean(b) - placeLean(a))[0];
  if (!place) return undefined;
  const alternatives = rest.filter(({ value }) => value !== place.value).slice(0, 3);
  const { valid } = place;
  const another = !!seller && sirenOfVatId(place.value) !== null && !own.includes(place);
  const contradicted = another || (own.includes(place) && seller?.contested === true);
  const sellers = own.includes(place) && (seller?.confidence ?? 0) >= SURE;
  return {
    value: place.value,
    confidence: vatConfidence({
      valid,
      sellers,
      contradicted,
      text: place.text,
      rivals: values.length - 1,
      lean: placeLean(place),
    }),
    evidence: seen('vat-number', boxesOf(place.segment, place.from, place.to)),
    alternatives: alternatives.map((other) => ({
      value: other.value,
      confidence: 0.2,
      evidence: seen('vat-number', boxesOf(other.segment, other.from, other.to)),
    })),
  };
};

const BUYERS = /client|acheteur|destinataire|customer|buyer|kunde|klant|vos? |\buw /;

/** A French number holds its bearer's SIREN: with another than the seller's, it needs some sign that it is the seller's. */
const isOthers = (place: Place, seller: Role | undefined): boolean => {
  const siren = sirenOfVatId(place.value);
  if (!place.valid || siren === null || !seller?.place.valid || siren === seller.value.slice(0, 9)) return false;
  const beside = place.block !== undefined && place.block === seller.place.block;
  return !beside && placeLean(place) < SELLERS;
};

const SELLERS = 2;
