/** Seller and buyer: SIRETs, the seller's VAT number, its IBAN. */
import { STATE_SIRET } from '../fields.ts';
import { boxesOf, joinSegments, type Segment } from '../layout/segment.ts';
import { type FieldReading, type Reading, SURE } from '../reading.ts';
import { sirenOfVatId } from '../values/vat-id.ts';
import { chooseRoles, leanings, type Place, placeLean, type Role } from './assign-roles.ts';
import { type Block, blocksOf } from './blocks.ts';
import { seen } from './choose.ts';
import { vatConfidence } from './confidence.ts';
import { findIbans } from './find-ibans.ts';
import { type Found, findSirens, findSirets, findVatIds } from './find-identifiers.ts';
import type { ReadPage } from './page-reader.ts';
import { readIban } from './read-iban.ts';
import { lineClues } from './role-clues.ts';

type PartyFields = Pick<Reading, 'sellerSiret' | 'buyerSiret' | 'sellerVat' | 'iban'>;
export type Parties = { fields: PartyFields; seller: Role | undefined; buyer: Role | undefined };

export const readParties = (pages: ReadPage[]): Parties => {
  const vats = pages.flatMap((page) => placesOf(page, findVatIds));
  const sirets = pages.flatMap((page) => placesOf(page, findSirets));
  const sirens = { vat: new Set(vats.flatMap(({ value }) => sirenOfVatId(value) ?? [])), legal: legalSirens(pages) };
  const { seller, buyer } = chooseRoles(leanings(credible(sirets), sirens));
  const fields: PartyFields = {};
  if (seller) fields.sellerSiret = siretReading(seller);
  if (buyer) fields.buyerSiret = siretReading(buyer);
  const vat = chooseVat(vats, seller, buyer);
  if (vat) fields.sellerVat = vat;
  const iban = readIban(pages.flatMap((page) => placesOf(page, findIbans)));
  if (iban) fields.iban = iban;
  return { fields, seller, buyer };
};

/** Meters and parcels have fourteen figures too: a SIRET is announced, or its checksum holds and nothing else claims it. */
const credible = (places: Place[]): Place[] =>
  places.filter(
    ({ announced, valid, segment, from }) =>
      announced || (valid && !OTHER_NUMBER.test(segment.folded.slice(Math.max(0, from - 40), from))),
  );

const OTHER_NUMBER =
  /livraison|compteur|\b(?:prm|pdl|pce|rae|gtin|gln|ean|sscc|colis|imei|serie|sans consommation|tel|fax|dossier|reference|ref)\b/;

const legalSirens = (pages: ReadPage[]): Set<string> =>
  new Set(
    pages
      .flatMap((page) => page.layout.wide.flat())
      .filter(({ folded }) => lineClues.some(({ pattern }) => pattern.test(folded)))
      .flatMap((line) => findSirens(line).map(({ value }) => value)),
  );

const placesOf = (page: ReadPage, find: (line: Segment) => Found[]): Place[] => {
  const blocks = blocksOf(page.layout);
  const { height: pageHeight, origin } = page.layout.page;
  const text = origin === 'text';
  const whole = page.layout.wide.flat().flatMap((line) =>
    find(line).map((found) => {
      const block = blockAt(page, blocks, line, found.from);
      return { ...found, line, block, pageHeight, text, announced: isAnnounced(page, found) };
    }),
  );
  const broken = [...new Set(blocks.values())].flatMap((block) =>
    acrossLines(block, find).map((found) => ({ ...found, pageHeight, text })),
  );
  return [...whole, ...broken];
};

/** A number that begins at the end of a line and ends on the next: only a label or a checksum tells. */
const acrossLines = (block: Block, find: (line: Segment) => Found[]): Omit<Place, 'pageHeight' | 'text'>[] =>
  block.segments.slice(1).flatMap((second, index) => {
    const first = block.segments[index];
    if (!first || !/\d$/.test(first.text) || !/^[\dA-Z]/.test(second.text)) return [];
    const joined = joinSegments(first, second);
    return find(joined)
      .filter(
        ({ from, to, valid }) =>
          from < first.text.length && to > first.text.length + 1 && (valid || saysSiret(joined.folded, from)),
      )
      .map((found) => ({ ...found, line: joined, block, announced: saysSiret(joined.folded, found.from) }));
  });

const saysSiret = (text: string, from: number): boolean =>
  /sir(?:et|en)|identifiant/.test(text.slice(Math.max(0, from - 60), from + 6));

const isAnnounced = ({ layout }: ReadPage, { segment, from, valid }: Found): boolean => {
  if (saysSiret(segment.folded, from) || (valid && LEGAL.test(segment.folded))) return true;
  const near = layout.lines.slice(Math.max(0, segment.line - 2), segment.line + 1).flat();
  return near.some(
    ({ box, folded }) =>
      /siret/.test(folded) && box.x < segment.box.x + segment.box.width && box.x + box.width > segment.box.x - 150,
  );
};

/** Where a company states its registration, its number needs no other label. */
const LEGAL = /\b(?:rcs|r\.c\.s)\b/;

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
  const rest = vats.filter(
    ({ value, segment, from }) =>
      !(buyer && sirenOfVatId(value) === buyer.value.slice(0, 9)) &&
      !BUYERS.test(segment.folded.slice(Math.max(0, from - 60), from)),
  );
  const values = [...new Set(rest.map(({ value }) => value))];
  const place = own.find(({ valid }) => valid) ?? own[0] ?? rest[0];
  if (!place) return undefined;
  const alternatives = rest.filter(({ value }) => value !== place.value).slice(0, 3);
  const { valid } = place;
  const sellers = own.includes(place) && (seller?.confidence ?? 0) >= SURE;
  return {
    value: place.value,
    confidence: vatConfidence({ valid, sellers, text: place.text, rivals: values.length - 1, lean: placeLean(place) }),
    evidence: seen('vat-number', boxes(place)),
    alternatives: alternatives.map((other) => ({
      value: other.value,
      confidence: 0.2,
      evidence: seen('vat-number', boxes(other)),
    })),
  };
};

const BUYERS = /client|acheteur|destinataire|customer|buyer|kunde|vos? /;
