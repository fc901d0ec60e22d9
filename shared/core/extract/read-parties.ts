/** Seller and buyer: SIRETs, the seller's VAT number, its IBAN. */
import { STATE_SIRET } from '../fields.ts';
import { boxesOf, type Segment } from '../layout/segment.ts';
import { type FieldReading, type Reading, SURE } from '../reading.ts';
import { sirenOfVatId } from '../values/vat-id.ts';
import { chooseRoles, leanings, type Place, type Role } from './assign-roles.ts';
import { type Block, blocksOf } from './blocks.ts';
import { seen } from './choose.ts';
import { type Found, findIbans, findSirens, findSirets, findVatIds } from './find-identifiers.ts';
import type { ReadPage } from './page-reader.ts';
import { lineClues, thirdParty } from './role-clues.ts';

type PartyFields = Pick<Reading, 'sellerSiret' | 'buyerSiret' | 'sellerVat' | 'iban'>;
export type Parties = { fields: PartyFields; seller: Role | undefined; buyer: Role | undefined };

export const readParties = (pages: ReadPage[]): Parties => {
  const vats = pages.flatMap((page) => placesOf(page, findVatIds));
  const sirets = pages.flatMap((page) => placesOf(page, findSirets));
  const sirens = { vat: new Set(vats.flatMap(({ value }) => sirenOfVatId(value) ?? [])), legal: legalSirens(pages) };
  const { seller, buyer } = chooseRoles(leanings(sirets, sirens));
  const fields: PartyFields = {};
  if (seller) fields.sellerSiret = siretReading(seller);
  if (buyer) fields.buyerSiret = siretReading(buyer);
  const vat = chooseVat(vats, seller, buyer);
  if (vat) fields.sellerVat = vat;
  const iban = chooseIban(pages.flatMap((page) => placesOf(page, findIbans)));
  if (iban) fields.iban = iban;
  return { fields, seller, buyer };
};

const legalSirens = (pages: ReadPage[]): Set<string> =>
  new Set(
    pages
      .flatMap((page) => page.layout.wide.flat())
      .filter(({ folded }) => lineClues.some(({ pattern }) => pattern.test(folded)))
      .flatMap((line) => findSirens(line).map(({ value }) => value)),
  );

const placesOf = (page: ReadPage, find: (line: Segment) => Found[]): Place[] => {
  const blocks = blocksOf(page.layout);
  return page.layout.wide.flat().flatMap((line) =>
    find(line).map((found) => {
      const block = blockAt(page, blocks, line, found.from);
      return { ...found, line, block, pageHeight: page.layout.page.height };
    }),
  );
};

const blockAt = (page: ReadPage, blocks: Map<Segment, Block>, line: Segment, from: number): Block | undefined => {
  const [word] = boxesOf(line, from, from + 1);
  const own = page.layout.lines[line.line]?.find(({ box }) => word && box.x <= word.x && box.x + box.width >= word.x);
  return own && blocks.get(own);
};

const boxes = ({ segment, from, to }: Found) => boxesOf(segment, from, to);

const siretReading = ({ value, confidence, place, alternatives }: Role): FieldReading<string> => ({
  value,
  confidence,
  evidence: seen(value === STATE_SIRET ? 'siret:state' : 'siret', boxes(place)),
  alternatives: alternatives.slice(0, 3).map(({ value: other, best }) => ({
    value: other,
    confidence: 0.2,
    evidence: seen('siret', boxes(best)),
  })),
});

/** The VAT number that holds the seller's SIREN; else the only one that is not the buyer's. */
const chooseVat = (
  vats: Place[],
  seller: Role | undefined,
  buyer: Role | undefined,
): FieldReading<string> | undefined => {
  const own = vats.filter(({ value }) => seller && sirenOfVatId(value) === seller.value.slice(0, 9));
  const rest = vats.filter(({ value }) => !buyer || sirenOfVatId(value) !== buyer.value.slice(0, 9));
  const values = [...new Set(rest.map(({ value }) => value))];
  const place = own.find(({ valid }) => valid) ?? own[0] ?? rest[0];
  if (!place) return undefined;
  const agreed = own.includes(place) && place.valid && (seller?.confidence ?? 0) >= SURE;
  const alternatives = rest.filter(({ value }) => value !== place.value).slice(0, 3);
  return {
    value: place.value,
    confidence: agreed ? 0.98 : values.length === 1 && place.valid ? 0.8 : 0.5,
    evidence: seen('vat-number', boxes(place)),
    alternatives: alternatives.map((other) => ({
      value: other.value,
      confidence: 0.2,
      evidence: seen('vat-number', boxes(other)),
    })),
  };
};

const chooseIban = (ibans: Place[]): FieldReading<string> | undefined => {
  const own = ibans.filter(({ segment, from }) => !thirdParty.test(segment.folded.slice(Math.max(0, from - 60), from)));
  const values = [...new Set(own.map(({ value }) => value))];
  const place = own.find(({ valid }) => valid) ?? own.find(({ line }) => /iban/.test(line.folded));
  if (!place) return undefined;
  const others = own.filter(({ value }) => value !== place.value).slice(0, 3);
  return {
    value: place.value,
    confidence: values.length > 1 ? 0.5 : place.valid ? 0.98 : 0.6,
    evidence: seen(place.valid ? 'iban:checked' : 'iban', boxes(place)),
    alternatives: others.map((other) => ({
      value: other.value,
      confidence: 0.3,
      evidence: seen('iban', boxes(other)),
    })),
  };
};
