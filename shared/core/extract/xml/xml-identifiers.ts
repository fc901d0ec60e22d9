/** Identifiers of parties: the scheme that says what kind it is, and French electronic addresses. */
import { hasSirenShape } from '../../values/siret.ts';
import { textOf, type XmlNode } from './xml-tree.ts';

export type Identifier = { scheme: string; value: string };

/** Registered schemes: SIRENE (SIREN), SIRET, routing code of the recipient, electronic address of the 2026 reform. */
export const SIREN = '0002';
export const SIRET = '0009';
export const ROUTING = '0224';
export const ADDRESS = '0225';

/** "0009" is also written "urn:…:iso6523:0009", or before the value ("0009:12345678200069", "iso6523-actorid-upis::0009:…"). */
export const identifierOf = (node: XmlNode): Identifier => {
  const { schemeID, schemeName } = node.attributes;
  const given = (schemeID ?? schemeName ?? '').trim();
  const scheme = /:(\d{4})$/.exec(given)?.[1] ?? given;
  const [, before = '', after = ''] = /^(?:[\w-]+::)?(0002|0009|0224|0225):(.+)$/.exec(textOf(node)) ?? [];
  const prefixed = before !== '' && (before === scheme || !/^\d{4}$/.test(scheme));
  return prefixed ? { scheme: before, value: after.trim() } : { scheme, value: textOf(node) };
};

export type FrenchAddress = { siret: string; code: string | null; whole: boolean };

/**
 * "SIREN_SIRET", "SIREN_SIRET_code", a bare "SIRET": `whole` when the SIREN stands before the SIRET that begins with it.
 * A SIREN alone or with a suffix names no establishment, and a suffix is no service.
 */
export const frenchAddress = ({ scheme, value }: Identifier): FrenchAddress | null => {
  if (scheme !== SIRET && scheme !== ADDRESS) return null;
  const [, siren = '', siret = '', code] =
    /^(?:(\d{9})_)?(\d{14})(?:_(.+))?$/.exec(value.replace(/[\s.](?=\d)/g, '')) ?? [];
  if (!siret.startsWith(siren) || siret === '') return null;
  return { siret, code: code ?? null, whole: hasSirenShape(siren) };
};
