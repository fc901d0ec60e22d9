/** The recipient's service (code service): its routing code, the end of its electronic address, or the buyer's reference. */
import type { Reading } from '../../reading.ts';
import { isValidSiret } from '../../values/siret.ts';
import type { InvoicePaths, PartyPaths } from './invoice-paths.ts';
import { firstStated, type One, STATED, type Stated, SUGGESTED } from './xml-fields.ts';
import { frenchAddress, identifierOf, ROUTING } from './xml-identifiers.ts';
import { reference, withoutName } from './xml-reference.ts';
import { firstAt, nodesAt, type XmlNode } from './xml-tree.ts';

/** What else the e-invoice says: a reference that repeats it names no service. */
type Named = Pick<Reading, 'buyerSiret' | 'buyerName' | 'commitmentNumber' | 'contractNumber' | 'invoiceNumber'>;

/** XP Z12-012 reads the service in BT-46 (scheme 0224) and in BT-10: where the two differ, one of them means something else. */
export const readServiceCode = (root: XmlNode, paths: InvoicePaths, named: Named): One<'serviceCode'> =>
  firstStated('serviceCode', [
    ...routed(root, paths.buyer, named),
    ...addressed(root, paths.buyer, named),
    ...referenced(root, paths, named),
  ]);

const routed = (root: XmlNode, buyer: PartyPaths, named: Named): Stated<string>[] =>
  identifiersOf(root, buyer).flatMap(({ scheme, value, path }) =>
    scheme === ROUTING && isCode(value, named)
      ? [{ value, path, confidence: /\s/.test(value) ? SUGGESTED : STATED }]
      : [],
  );

/** As sure as the establishment it is a service of; of another company's, or of nobody's, it is nothing. */
const addressed = (root: XmlNode, buyer: PartyPaths, { buyerSiret }: Named): Stated<string>[] =>
  identifiersOf(root, buyer).flatMap((identifier) => {
    const address = frenchAddress(identifier);
    if (!buyerSiret || !address?.code || reference(address.code) === null) return [];
    const { siret, code, whole } = address;
    if (siret.slice(0, 9) !== buyerSiret.value.slice(0, 9)) return [];
    const proven = whole && siret === buyerSiret.value && !/\p{Ll}|\s/u.test(code);
    return [{ value: code, path: identifier.path, confidence: proven ? buyerSiret.confidence : SUGGESTED }];
  });

const identifiersOf = (root: XmlNode, { ids, endpoint }: PartyPaths) =>
  [...ids, endpoint].flatMap((path) => nodesAt(root, path).map((node) => ({ ...identifierOf(node), path })));

/** The reference is for the buyer to choose: a code is one word; a sentence may be one; a person's name is none. */
const referenced = (root: XmlNode, { serviceCode }: InvoicePaths, named: Named): Stated<string>[] => {
  const found = firstAt(root, serviceCode);
  const value = reference(withoutName('serviceCode', found?.text ?? ''));
  if (!found || !value || !isCode(value, named) || PERSON.test(value)) return [];
  const repeats = [named.invoiceNumber, named.buyerName].some((other) => other?.value === value);
  if (repeats) return [];
  const doubtful = /\s/.test(value) || MERE_WORD.test(value) || isOtherReference(value, named);
  return [{ value, path: found.path, confidence: doubtful ? SUGGESTED : STATED }];
};

/** Between companies it is often the order's number. */
const isOtherReference = (value: string, { commitmentNumber, contractNumber }: Named): boolean =>
  [commitmentNumber, contractNumber].some((other) => other?.value === value);

const isCode = (value: string, { buyerSiret }: Named): boolean => {
  const digits = value.replace(/\s/g, '');
  return reference(value) !== null && !value.includes('@') && !isValidSiret(digits) && digits !== buyerSiret?.value;
};

const PERSON = /^(?:(?:M|MM|Mr|Mme|Mlle|Monsieur|Madame)\.? .*|\p{Lu}\p{Ll}+( \p{Lu}[\p{L}’'-]+){1,2})$/u;

/** "Comptabilité", "Dupont": a word, or a name. */
const MERE_WORD = /^(?=.*\p{Ll})[\p{L}’'-]+$/u;
