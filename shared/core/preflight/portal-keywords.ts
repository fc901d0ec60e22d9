/**
 * What the portal's own recognition looks for, as far as it is published: the fields it can give back, and the words that
 * announce two of them. The words for the others are in an annex that is not public: nothing is said of them. DATA.
 */
import type { FieldName } from '../fields.ts';

/** The portal gives these back, when it finds them. */
export const recognised = [
  'buyerSiret',
  'serviceCode',
  'sellerSiret',
  'invoiceNumber',
  'issueDate',
  'currency',
  'documentType',
  'vatType',
  'commitmentNumber',
  'totalNet',
  'totalVat',
  'totalGross',
  'amountDue',
] as const satisfies readonly FieldName[];

/** It never gives these back: someone always fills them. */
export const neverRecognised = [
  'cadre',
  'contractNumber',
  'paymentMeans',
  'iban',
  'vatBreakdown',
] as const satisfies readonly FieldName[];

export type Announced = {
  field: FieldName;
  /** Over folded text before the value. */
  pattern: RegExp;
  /** As published: shown to the user, never translated. */
  words: readonly string[];
};

export const announcedBy: readonly Announced[] = [
  {
    field: 'buyerSiret',
    pattern: /siret[ .]*(?:du |de la |de l')?(?:client|dest)|ministere/,
    words: ['SIRET client', 'SIRET dest', 'Ministère'],
  },
  {
    field: 'commitmentNumber',
    pattern: /engagement|\bej\b|commande/,
    words: ['engagement', 'EJ', 'commande'],
  },
];
