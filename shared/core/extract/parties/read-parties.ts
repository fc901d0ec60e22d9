/** Seller and buyer: SIRETs, the seller's VAT number, its IBAN. */
import { type FieldValues, STATE_SIRET } from '../../fields.ts';
import { boxesOf } from '../../layout/segment.ts';
import type { FieldReading, Reading } from '../../reading.ts';
import { findAmounts } from '../../values/find-amounts.ts';
import { sirenOfVatId } from '../../values/vat-id.ts';
import { seen } from '../choose.ts';
import { oncePerPage, type ReadPage } from '../pages/page-reader.ts';
import { chooseRoles, doubted, leanings, type Place, placeLean, type Role, type Sirens } from './assign-roles.ts';
import { chooseVat } from './choose-vat.ts';
import { findIbans } from './find-ibans.ts';
import { findSirens, findSirets, findVatIds } from './find-identifiers.ts';
import { figuredLines, placesOf } from './find-places.ts';
import { issuingEstablishment } from './issuing-establishment.ts';
import { readIban } from './read-iban.ts';
import { lineClues, PUBLIC_SIREN } from './role-clues.ts';
import { sirenAndNic } from './siren-and-nic.ts';

type PartyFields = Pick<Reading, 'sellerSiret' | 'buyerSiret' | 'sellerVat' | 'iban'>;
export type Parties = { fields: PartyFields; seller: Role | undefined; buyer: Role | undefined };

/** @param cadre what the seller says that it works as. */
export const readParties = (pages: ReadPage[], cadre: () => FieldValues['cadre'] | undefined): Parties => {
  const found = pages.map(findPartyNumbers);
  const [vats, sirets] = [found.flatMap((page) => page.vats), found.flatMap((page) => page.sirets)];
  const sirens = { vat: new Set(vats.flatMap(({ value }) => sirenOfVatId(value) ?? [])), legal: legalSirens(pages) };
  const unnumbered = vats.some((vat) => isForeignSellers(vat) || isRegisteredAlone(vat, sirets, sirens));
  const { seller: company, buyer } = chooseRoles(leanings(credible(sirets), sirens), unnumbered);
  const issuer = company && issuingEstablishment(company, sirets);
  const seller = issuer && isAnothers(issuer, buyer, sirens) ? doubted(issuer) : issuer;
  const fields: PartyFields = {};
  if (seller) fields.sellerSiret = siretReading(seller);
  if (buyer) fields.buyerSiret = siretReading(buyer);
  const vat = chooseVat(vats, seller, buyer);
  if (vat) fields.sellerVat = vat;
  const iban = readIban(
    found.flatMap(({ ibans }) => ibans),
    cadre,
    seller?.value.slice(0, SIREN),
  );
  if (iban) fields.iban = iban;
  return { fields, seller, buyer };
};

const SIREN = 9;

/** The numbers of companies and accounts that stand on a page. */
export const findPartyNumbers = oncePerPage((page) => ({
  vats: placesOf(page, findVatIds).filter((place) => isCredibleVat(page, place)),
  sirets: [...placesOf(page, findSirets).filter((place) => !isItems(page, place)), ...sirenAndNic(page)],
  ibans: placesOf(page, findIbans).map((place) => ({ ...place, row: page.layout.lines[place.line.line] ?? [] })),
}));

/** The page registers a company, by its RCS or its VAT number, and it is not the one that this number is of; one by both says more than another by one. */
const isAnothers = ({ value }: Role, buyer: Role | undefined, { vat, legal }: Sirens): boolean => {
  const isOther = (siren: string): boolean => !value.startsWith(siren);
  const companies = [...vat, ...legal].filter((siren) => !PUBLIC_SIREN.test(siren) && !buyer?.value.startsWith(siren));
  const whole = companies.filter((siren) => vat.has(siren) && legal.has(siren));
  return [companies, whole].some((some) => some.length > 0 && some.every(isOther));
};

/** Other countries' numbers have no key that is checked: "DE202600118" may be a quote's, unless a word for the tax stands by. */
const isCredibleVat = ({ layout }: ReadPage, { value, segment, line }: Place): boolean => {
  if (value.startsWith('FR') || VAT_WORD.test(line.folded)) return true;
  const near = layout.lines.slice(Math.max(0, segment.line - LINES_OVER), segment.line + 1).flat();
  return near.some(({ box, folded }) => VAT_WORD.test(folded) && box.x < segment.box.x + segment.box.width);
};

const VAT_WORD = /\bt\.? ?v\.? ?a\b|\bvat\b|\bust\b|\buid\b|\bbtw\b|mwst|steuer|\biva\b|\bnif\b|\bcif\b|intracom/;
const LINES_OVER = 2;

/** A company abroad has no SIRET: the one that is printed is then its customer's. */
const isForeignSellers = (vat: Place): boolean =>
  vat.valid && sirenOfVatId(vat.value) === null && placeLean(vat) > FOREIGN_CUSTOMER;

const FOREIGN_CUSTOMER = -3;

/** A footer may give the company's registration and VAT number, and no SIRET: those that are printed are then its customer's. */
const isRegisteredAlone = ({ value, valid }: Place, sirets: Place[], { legal }: Sirens): boolean => {
  const siren = sirenOfVatId(value);
  const isSomeones = (one: string): boolean => sirets.some((siret) => siret.value.startsWith(one));
  return valid && siren !== null && legal.has(siren) && ![...legal].some(isSomeones);
};

/** Meters and parcels have fourteen figures too: a SIRET is announced, or its checksum holds and nothing else claims it. */
const credible = (places: Place[]): Place[] =>
  places.filter(({ announced, valid, before }) => announced || (valid && !OTHER_NUMBER.test(before.slice(-40))));

/** On a row of the table with its amounts: the meter or the site that is billed there. */
const isItems = ({ layout }: ReadPage, { announced, segment }: Place): boolean =>
  !announced &&
  (layout.lines[segment.line] ?? []).flatMap(({ folded }) => findAmounts(folded)).filter(({ decimals }) => decimals)
    .length >= 2;

const OTHER_NUMBER =
  /livraison|compteur|\b(?:prm|pdl|pce|rae|gtin|gln|ean|sscc|colis|imei|serie|sans consommation|tel|fax|dossier|reference|ref)\b/;

const legalSirens = (pages: ReadPage[]): Set<string> =>
  new Set(
    pages
      .flatMap(figuredLines)
      .filter(({ folded }) => lineClues.some(({ pattern }) => pattern.test(folded)))
      .flatMap((line) => findSirens(line).map(({ value }) => value)),
  );

const boxes = ({ segment, from, to }: Place) => boxesOf(segment, from, to);

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
