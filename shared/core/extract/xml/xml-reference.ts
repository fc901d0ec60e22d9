/** References that others choose: the order's and the contract's numbers, and what stands in their place when there is none. */
import { foldText } from '../../layout/fold-text.ts';
import type { InvoicePaths } from './invoice-paths.ts';
import { firstStated, type One, STATED, type Stated, SUGGESTED } from './xml-fields.ts';
import { nodesAt, textAt, textsAt, type XmlNode } from './xml-tree.ts';

/** The order the head names; failing that, the one that every line names. */
export const readOrder = (root: XmlNode, { order, lineOrders }: InvoicePaths): One<'commitmentNumber'> => {
  const heads = order.flatMap((path) => referencesAt(root, path, 'commitmentNumber'));
  return firstStated('commitmentNumber', heads.length > 0 ? heads : referencesAt(root, lineOrders, 'commitmentNumber'));
};

/** Of several contracts, the one that is called a public one. */
export const readContract = (root: XmlNode, paths: InvoicePaths): One<'contractNumber'> => {
  const contracts = nodesAt(root, paths.contract).flatMap((contract) => {
    const path = `${paths.contract}/${paths.contractNumber}`;
    const isPublic = paths.contractKinds.some((kind) => PUBLIC.test(foldText(textAt(contract, kind) ?? '')));
    return referencesAt(contract, paths.contractNumber, 'contractNumber').map((found) => ({
      ...found,
      path,
      isPublic,
    }));
  });
  const publicOnes = contracts.filter(({ isPublic }) => isPublic);
  const heads = publicOnes.length > 0 ? publicOnes : contracts;
  return firstStated(
    'contractNumber',
    heads.length > 0 ? heads : referencesAt(root, paths.lineContracts, 'contractNumber'),
  );
};

const PUBLIC = /\bmarche/;

type ReferenceField = 'commitmentNumber' | 'contractNumber' | 'serviceCode';

const referencesAt = (root: XmlNode, path: string, field: ReferenceField): Stated<string>[] =>
  textsAt(root, path).flatMap((text) => {
    const value = reference(withoutName(field, text));
    return value ? [{ value, path, confidence: SEVERAL.test(value) ? SUGGESTED : STATED }] : [];
  });

/** "4500012345 ; 4500012346": one field holds one number. */
const SEVERAL = /[;,|]|\s(?:et|\/)\s/;

/** Some programs fill a mandatory reference with a word for "none". */
export const reference = (text: string | null): string | null => (text && !NONE.test(text) ? text : null);

const NONE =
  /^(?:n\.?\/?[aco]\.?|n[ée]ant|none|null|undefined|nil|aucune?|sans(?: objet)?|inconnue?|unknown|not (?:applicable|provided|available)|non (?:fourni|renseign[ée]|communiqu[ée]|applicable|disponible|d[ée]fini)e?|[ _.x/-]+|0+)$/i;

/** How the reference is called, where a program writes its name before it. DATA, over folded text. */
const NAMED: Readonly<Record<ReferenceField, RegExp>> = {
  serviceCode:
    /^(?:(?:n ?°|numero) ?(?:de |du )?)?(?:code )?services?(?: (?:executant|destinataire|chorus(?: pro)?))? ?(?::|n ?°|#) ?(?=\S)/,
  commitmentNumber:
    /^(?:(?:n ?°|numero|ref(?:erence)?\.?) ?(?:de |d')?)?(?:engagements?(?: juridiques?)?|e\.?j\.?|bon de commande|commande|bdc) ?(?::|n ?°|#) ?(?=\S)/,
  contractNumber:
    /^(?:(?:n ?°|numero|ref(?:erence)?\.?) ?(?:de |du )?)?(?:marches?(?: publics?)?|contrat) ?(?::|n ?°|#) ?(?=\S)/,
};

/** "Code service : DST-7", "N° d’engagement : 4500012345" → "DST-7", "4500012345". */
export const withoutName = (field: ReferenceField, text: string): string =>
  text.slice(NAMED[field].exec(foldText(text))?.[0].length ?? 0);
