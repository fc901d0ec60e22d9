/** The columns of a directory of public structures, known by the words of their headers. DATA, over plain words. */
import type { ColumnLook } from './column-looks.ts';

export const columns = [
  'siret',
  'name',
  'town',
  'needsService',
  'needsCommitment',
  'needsEither',
  'active',
  'serviceCode',
  'serviceName',
  'serviceCommitment',
  'serviceActive',
] as const;
export type Column = (typeof columns)[number];

/** The place of each column in a row, from 0. */
export type Mapping = Partial<Record<Column, number>>;

/** `when`: what its cells must look like, where that is seen. */
export type ColumnWords = { column: Column; is: RegExp; isNot?: RegExp; when?: (look: ColumnLook) => boolean };

/** A column that answers a question. */
const answers = ({ answers, empty }: ColumnLook): boolean => answers || empty;
const isCode = ({ spoken }: ColumnLook): boolean => !spoken;

const COMMITMENT = 'engagements?|ej';
const REQUIRED = 'obligatoires?|doit|requise?|exigee?|renseigne[a-z]*|gestion|gere[a-z]*|mandatory|required';

/** The first row that holds decides, for the first column of the file that it holds of. */
export const columnWords: readonly ColumnWords[] = [
  {
    column: 'needsEither',
    is: new RegExp(`(?=.*\\b(?:${COMMITMENT})\\b)(?=.*\\bou\\b)(?=.*\\bservices?\\b)`),
    when: answers,
  },
  {
    column: 'needsService',
    is: new RegExp(`(?=.*\\bservices?\\b)(?=.*\\b(?:${REQUIRED})\\b)`),
    isNot: new RegExp(`\\b(?:${COMMITMENT}|ou)\\b`),
    when: answers,
  },
  // « Code service » over « Oui, Non » asks whether there must be one.
  {
    column: 'needsService',
    is: /\bservices?$/,
    isNot: new RegExp(`\\b(?:${COMMITMENT}|ou|actif|active|statut|etat)\\b`),
    when: ({ spoken }) => spoken,
  },
  {
    column: 'serviceCommitment',
    is: new RegExp(`(?=.*\\b(?:${COMMITMENT})\\b)(?=.*\\bservices?\\b)`),
    isNot: /\bou\b|\bdate\b/,
    when: answers,
  },
  {
    column: 'serviceActive',
    is: /(?=.*\bservices?\b)(?=.*\b(?:actif|active|statut|etat)\b)/,
    isNot: /\bdate\b/,
    when: answers,
  },
  {
    column: 'needsCommitment',
    is: new RegExp(`\\b(?:${COMMITMENT})\\b`),
    isNot: /\bou\b|\bdate\b/,
    when: answers,
  },
  {
    column: 'serviceCode',
    is: /\bcodes? (?:du |de )?services?\b|\bservices? codes?\b|\bidentifiant (?:du )?service\b|^service$|^services? id$/,
    isNot: new RegExp(`\\b(?:${REQUIRED}|type|date)\\b`),
    when: isCode,
  },
  {
    column: 'serviceName',
    is: /(?=.*\bservices?\b)(?=.*\b(?:nom|libelle|designation|intitule|denomination|name)\b)/,
  },
  {
    column: 'siret',
    is: /\bsiret\b|\bidentifiant (?:de )?(?:la )?structure\b|\bstructure identifiant\b|^(?:id|identifiant)(?: structure)?$|^identifiant (?:chorus|destinataire)/,
    isNot: /\btype\b|\bdate\b|\blibelle\b/,
  },
  {
    column: 'name',
    is: /\braison sociale\b|\b(?:designation|denomination|nom|libelle|intitule|organisme|entite|etablissement)\b|^structure$/,
    isNot: /\bservices?\b|\bcommune\b|\bville\b|\bprenom\b|\btype\b|\bpays\b|\bcode\b|\bnumero\b|\bidentifiant\b/,
  },
  { column: 'town', is: /\b(?:ville|commune|localite|city|town)\b/, isNot: /\bcode\b|\binsee\b/ },
  {
    column: 'active',
    is: /\b(?:actif|active|est actif|statut|etat)\b/,
    isNot: /\bdate\b|\badministratif\b/,
    when: answers,
  },
];

/** In a table of services, what is called « Code » alone is theirs. */
export const PLAIN_CODE = /^codes?$/;

/** Enough for a table: whose row it is, and its name or a service of it. */
export const isUsable = (mapping: Mapping): boolean =>
  mapping.siret !== undefined && (mapping.name !== undefined || mapping.serviceCode !== undefined);
