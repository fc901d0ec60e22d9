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

const LEAST = 2;
const rankOf = ({ before, segment, pageHeight }: Place): number => {
  if (ISSUING.test(before)) return 3;
  if (SECONDARY.test(before) || WAREHOUSE.test(before)) return 0;
  return segment.page === 1 && segment.box.y < LETTERHEAD * pageHeight ? LEAST : 1;
};

/** Another establishment of the same company is printed, and nothing tells which one issues the invoice. */
const EITHER = 0.8;

export const issuingEstablishment = (seller: Role, sirets: readonly Place[]): Role => {
  const own = sirets.filter(({ value }) => value.startsWith(seller.value.slice(0, 9)));
  if (own.every(({ value }) => value === seller.value)) return seller;
  const most = Math.max(...own.map(rankOf));
  const best = own.filter((place) => rankOf(place) === most);
  const [place] = best;
  const told = most >= LEAST && place && best.every(({ value }) => value === place.value);
  return told
    ? { ...seller, value: place.value, place }
    : { ...seller, confidence: Math.min(seller.confidence, EITHER) };
};
