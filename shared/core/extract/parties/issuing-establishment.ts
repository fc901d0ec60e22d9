/** A company prints the numbers of several of its establishments: which one issues the invoice. */
import type { Place, Role } from './assign-roles.ts';

/** "Établissement émetteur : agence Alpes, 15 rue des Forges, 58000 Ambrisse – SIRET …": an address may stand between, no other number. */
const ISSUING = /\bemett[a-z]+(?:[^0-9]|\b\d{1,5}\b(?![ .]?\d)){0,90}$/;
/** "Agence de Saint-Dizier, SIRET …", "adresse de correspondance : antenne de Dunkerque". */
const SECONDARY = /\b(?:agence|antenne|succursale|secondaire|correspondance|depot|atelier|magasin)\b[^0-9]{0,60}$/;
/** Goods leave from there, wherever on the page and with what address it stands: "Plateforme : 8 rue Haute 57000 METZ – SIRET …". */
const WAREHOUSE = /\b(?:depot|entrepot|plateforme|usine)\b(?:(?!siege|social)[^;|]){0,80}$/;
/** Of the first page's height: where letterheads stand. */
const LETTERHEAD = 0.3;
const HEAD_OFFICE = /\bsiege\b(?: social)?[^;|]{0,80}$/;

const ISSUES = 3;
const HEADS = 2;
/** An agency that writes, its head office elsewhere: it is the likelier, and no more. */
const PERHAPS = 1.5;
const PRINTED = 1;

const isAtHead = ({ segment, pageHeight }: Place): boolean =>
  segment.page === 1 && segment.box.y < LETTERHEAD * pageHeight;

/** @param agency one heads the page: a head office that is called so beside it is but printed. */
const rankOf = (place: Place, agency: boolean): number => {
  const { before } = place;
  if (ISSUING.test(before)) return ISSUES;
  if (WAREHOUSE.test(before)) return 0;
  if (SECONDARY.test(before)) return isAtHead(place) ? PERHAPS : 0;
  return isAtHead(place) && !(agency && HEAD_OFFICE.test(before)) ? HEADS : PRINTED;
};

/** Another establishment of the same company is printed, and nothing tells which one issues the invoice. */
const EITHER = 0.8;

export const issuingEstablishment = (seller: Role, sirets: readonly Place[]): Role => {
  const own = sirets.filter(({ value }) => value.startsWith(seller.value.slice(0, 9)));
  if (own.every(({ value }) => value === seller.value)) return seller;
  const agency = own.some((place) => isAtHead(place) && SECONDARY.test(place.before));
  const ranks = own.map((place) => rankOf(place, agency));
  const most = Math.max(...ranks);
  const best = own.filter((_, at) => ranks[at] === most);
  const [place] = best;
  const told = most > PRINTED && place && best.every(({ value }) => value === place.value);
  const chosen = told ? { ...seller, value: place.value, place } : seller;
  return told && most >= HEADS ? chosen : { ...chosen, confidence: Math.min(seller.confidence, EITHER) };
};
