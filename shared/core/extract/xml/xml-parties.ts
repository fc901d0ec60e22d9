/** Who sells and who buys, by the identifiers of the e-invoice. */
import { STATE_SIRET } from '../../fields.ts';
import type { Reading } from '../../reading.ts';
import { hasSirenShape, isLuhnSiret, isValidSiret } from '../../values/siret.ts';
import { parseVatId, sirenOfVatId } from '../../values/vat-id.ts';
import type { InvoicePaths, PartyPaths } from './invoice-paths.ts';
import { type One, STATED, SUGGESTED, stated } from './xml-fields.ts';
import { frenchAddress, identifierOf, SIREN, SIRET } from './xml-identifiers.ts';
import { firstAt, nodesAt, textAt, textOf, textsAt, type XmlNode } from './xml-tree.ts';

export const readParties = (root: XmlNode, paths: InvoicePaths): Reading => {
  const { seller, buyer } = paths;
  const noted = readSiret(root, 'sellerSiret', { ...seller, notes: paths.notes });
  return {
    ...noted,
    ...readName(root, 'sellerName', seller),
    ...stated('sellerVat', vatIdOf(root, seller), seller.vat),
    ...readSiret(root, 'buyerSiret', buyer),
    ...readName(root, 'buyerName', buyer),
    ...readState(root, buyer),
  };
};

const readName = (root: XmlNode, field: 'sellerName' | 'buyerName', { names }: PartyPaths) => {
  const name = firstAt(root, names);
  return name ? stated(field, name.text, name.path) : {};
};

/** Scheme 0009 is a SIRET; 0002 is SIRENE, under which fourteen digits are a SIRET too; 1 is Chorus Pro's own. */
const SIRET_SCHEMES = new Set([SIRET, SIREN, 'SIRET', 'FR:SIRET', 'FR:SIRENE', '1']);
/** Schemes of tax offices, under which French programs also write a SIRET. */
const TAX_SCHEMES = new Set(['FC', 'VA', 'VAT', '']);

type SiretField = 'sellerSiret' | 'buyerSiret';
type Found = { siret: string; confidence: number; path: string };

const readSiret = (root: XmlNode, field: SiretField, party: PartyPaths): One<SiretField> => {
  const [best, ...others] = siretsOf(root, party).toSorted((a, b) => b.confidence - a.confidence);
  if (!best) return {};
  const rival = others.find(({ siret, confidence }) => siret !== best.siret && confidence === best.confidence);
  return stated(field, best.siret, best.path, rival ? Math.min(best.confidence, SUGGESTED) : best.confidence);
};

const siretsOf = (root: XmlNode, party: PartyPaths): Found[] => {
  const siren = sirenOf(root, party);
  const given = party.ids.flatMap((path) => nodesAt(root, path).flatMap((node) => siretIn(node, siren, path)));
  const addressed = nodesAt(root, party.endpoint).flatMap((node) => siretOfAddress(node, siren, party.endpoint));
  const own = [...party.texts, ...party.names];
  const told = [...own, ...(party.notes && siren ? [party.notes] : [])].flatMap((path) =>
    textsAt(root, path).flatMap((text) => siretTold(text, siren, path)),
  );
  return given.length > 0 ? given : [...told, ...addressed];
};

/** By its scheme; without one by its check digit, or by the SIREN that the VAT number holds. */
const siretIn = (node: XmlNode, siren: string | null, path: string): Found[] => {
  const { scheme, value } = identifierOf(node);
  const siret = digitsOf(value);
  if (!siret) return [];
  if (SIRET_SCHEMES.has(scheme)) return [{ siret, confidence: STATED, path }];
  const known = TAX_SCHEMES.has(scheme) && (isLuhnSiret(siret) || siret.slice(0, 9) === siren);
  return known ? [{ siret, confidence: STATED, path }] : [];
};

/**
 * An address may be a platform's, so the party's own SIREN decides. Where the address is all that names the party, its SIRET
 * must prove itself; and the State's is the door that Chorus Pro opens for all recipients.
 */
const siretOfAddress = (node: XmlNode, siren: string | null, path: string): Found[] => {
  const address = frenchAddress(identifierOf(node));
  if (!address) return [];
  const { siret, whole } = address;
  const own = siren ? siret.slice(0, 9) === siren : siret !== STATE_SIRET && (whole || isValidSiret(siret));
  return own ? [{ siret, confidence: SUGGESTED, path }] : [];
};

/** "… SIRET : 123 456 782 00069 …": counts when it is an establishment of the party named by SIREN; is likely where none is. */
const siretTold = (text: string, siren: string | null, path: string): Found[] =>
  [...text.matchAll(/siret\D{0,15}((?:\d[\s.]?){14})(?!\d)/gi)].flatMap(([, digits = '']) => {
    const siret = digitsOf(digits);
    if (!siret || !(siren ? siret.slice(0, 9) === siren : isValidSiret(siret))) return [];
    return [{ siret, confidence: siren ? STATED : SUGGESTED, path }];
  });

const digitsOf = (text: string): string | null => {
  const digits = text.replace(/[\s.]/g, '');
  return /^\d{14}$/.test(digits) ? digits : null;
};

const SIREN_SCHEMES = new Set([SIREN, 'SIREN', 'FR:SIRENE']);

/** The SIREN of a party: given as such, or inside its French VAT number. */
const sirenOf = (root: XmlNode, party: PartyPaths): string | null => {
  const given = party.ids
    .flatMap((path) => nodesAt(root, path))
    .map(identifierOf)
    .filter(({ scheme }) => SIREN_SCHEMES.has(scheme))
    .map(({ value }) => value.replace(/\s/g, ''))
    .find(hasSirenShape);
  return given ?? sirenOfVatId(vatIdOf(root, party) ?? '');
};

/** Where we do not know the country's shape, a number that begins with the party's own country is one all the same. */
const vatIdOf = (root: XmlNode, { vat, country }: PartyPaths): string | null => {
  const known = textsAt(root, vat)
    .map(parseVatId)
    .find((value) => value !== null);
  const registered = nodesAt(root, vat).find((node) => identifierOf(node).scheme !== 'FC');
  const bare = registered
    ? textOf(registered)
        .toUpperCase()
        .replace(/[\s.-]/g, '')
    : '';
  const own = identifierOf(registered ?? root).scheme === 'VA' || bare.slice(0, 2) === textAt(root, country);
  return known ?? (own && /^[A-Z]{2,3}(?=.*\d{3})[A-Z0-9]{5,13}$/.test(bare) ? bare : null);
};

const STATE_SIREN = STATE_SIRET.slice(0, 9);

/** The SIRET says it; failing that, another SIREN or another country says no. */
const readState = (root: XmlNode, buyer: PartyPaths): One<'isState'> => {
  const [best] = siretsOf(root, buyer).toSorted((a, b) => b.confidence - a.confidence);
  if (best) return stated('isState', best.siret === STATE_SIRET, best.path, best.confidence);
  const siren = sirenOf(root, buyer);
  if (siren) return stated('isState', siren === STATE_SIREN, buyer.vat, siren === STATE_SIREN ? SUGGESTED : STATED);
  const country = textAt(root, buyer.country);
  return country && !FRENCH.has(country) ? stated('isState', false, buyer.country) : {};
};

/** France and its overseas territories, each with a code of its own. */
const FRENCH = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'BL', 'MF', 'PM', 'WF', 'PF', 'NC', 'TF']);
