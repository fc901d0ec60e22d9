/** Labels of numbers and codes. DATA. */
import { DE, N, REF } from './label-words.ts';
import type { LabelRow } from './labels.ts';

export const codeLabels: readonly LabelRow[] = [
  { target: 'invoiceNumber', weight: 3, pattern: `(?:facture|avoir)(?:[ -]avoir)?(?: de vente| client)? ?(?:- )?${N}` },
  {
    target: 'invoiceNumber',
    weight: 3,
    pattern: `${N} ?${DE}(?:la )?(?:facture|avoir|note de credit)(?! de reference)`,
  },
  { target: 'invoiceNumber', weight: 3, pattern: `facture[ /-]+avoir ?${N}?` },
  { target: 'invoiceNumber', weight: 3, pattern: `(?:invoice|credit note|bill) ?${N}` },
  { target: 'invoiceNumber', weight: 3, pattern: `(?:rechnungs?|gutschrifts?)[- ]?(?:nummer|nr\\.?|#)` },
  { target: 'invoiceNumber', weight: 3, pattern: 'rechnung #' },
  { target: 'invoiceNumber', weight: 2.5, pattern: `${REF} ?(?:de )?(?:la )?(?:facture|facturation|avoir)` },
  {
    target: 'invoiceNumber',
    weight: 2.5,
    pattern: `(?:note de credit|note d'honoraires|memoire|releve|quittance) ${N}`,
  },
  { target: 'invoiceNumber', weight: 2, pattern: `${N} (?:de )?(?:piece|document)|(?:piece|document) ${N}` },
  { target: 'invoiceNumber', weight: 1.6, pattern: 'facture|avoir|note de credit|invoice|credit note|rechnung' },
  { target: 'invoiceNumber', weight: 1.2, pattern: `numero|${N}` },
  { target: 'invoiceNumber', weight: 0.8, pattern: REF },
  {
    target: 'serviceCode',
    weight: 3,
    pattern: `(?:code|${N}) ?(?:du |de |de la |d')?(?:votre )?service(?: \\(chorus(?: pro)?\\)| executant| destinataire| chorus(?: pro)?| facture| client| acheteur)?(?: ?\\(code\\))?`,
  },
  {
    target: 'serviceCode',
    weight: 3,
    pattern: `(?:code )?service[ -]?(?:executant|facture ?\\(code\\)|destinataire ?\\(code\\))(?: ${N})?`,
  },
  {
    target: 'serviceCode',
    weight: 2.5,
    pattern: '(?:identifiant|ident\\.?|id|ref\\.?) (?:du )?service(?: executant| destinataire)?',
  },
  {
    target: 'serviceCode',
    weight: 2.5,
    pattern: 'code[ -](?:executant|chorus(?: pro)?|routage|sce|serv\\.?)|service code|buyer reference|leitweg-id',
  },
  { target: 'commitmentNumber', weight: 4, pattern: `${REF} (?:d'|de l')?engagements?(?: juridiques?)?(?: ?${N})?` },
  {
    target: 'commitmentNumber',
    weight: 4,
    pattern: `(?:${N} ?)?${DE}(?:votre )?engagements?(?: juridiques?)?(?: ?\\(e\\.?j\\.?\\))?(?: ?${N})?`,
  },
  { target: 'commitmentNumber', weight: 4, pattern: `(?:${N} ?(?:d')?)?e\\.?j\\.?(?: ?${N})?` },
  {
    target: 'commitmentNumber',
    weight: 3,
    pattern: `(?:votre |v[/.] ?)?(?:bon de )?(?:commande|bdc)(?: client| publique)? ?${N}`,
  },
  { target: 'commitmentNumber', weight: 3, pattern: `${N} ?${DE}(?:votre )?(?:bon de )?(?:commande|bdc)` },
  {
    target: 'commitmentNumber',
    weight: 3,
    pattern: `v(?:otre|os|[/.]) ?(?:ref(?:erence)?s?\\.? )?(?:bon de |de )?commande`,
  },
  { target: 'commitmentNumber', weight: 2.5, pattern: 'bon de commande|bdc' },
  {
    target: 'commitmentNumber',
    weight: 2.5,
    pattern:
      '(?:purchase order|p\\.?o\\.?|order)(?: number| no\\.?| nr\\.?| #)|customer order|(?:ihre )?(?:auftragsnummer|bestellnummer|bestell-?nr\\.?)',
  },
  { target: 'commitmentNumber', weight: 1.6, pattern: `(?:${REF} (?:de )?)?commande` },
  { target: 'contractNumber', weight: 3, pattern: `${N} ?${DE}marches?(?: publics?)?` },
  { target: 'contractNumber', weight: 3, pattern: `(?:${REF} (?:du |de )?)?marche(?: public)?(?: ?\\(?${N}\\)?)` },
  { target: 'contractNumber', weight: 2.5, pattern: `${REF} (?:du |de )?marche(?: public)?` },
  {
    target: 'contractNumber',
    weight: 2.4,
    pattern: `(?:${N} (?:de |du )?contrat(?! de (?:maintenance|location))|contrat ${N}|contract (?:number|no\\.?))`,
  },
  { target: 'contractNumber', weight: 2, pattern: 'marche(?: public)?' },
  { target: 'contractNumber', weight: 1.8, pattern: `accord[ -]cadre(?: ${N})?` },
  { target: 'serviceCode', weight: 1.9, pattern: '^service ?(?=:|$)' },
  { target: 'commitmentNumber', weight: 2.5, pattern: `your order(?: ${N})?|bestellung(?: nr\\.?)?` },
  { target: 'commitmentNumber', weight: 2, pattern: `(?:v[/.]? ?)?cde\\.?(?: client)?(?: ?${N})?` },
  { target: 'contractNumber', weight: 2.4, pattern: 'vertragsnummer|vertrags-?nr\\.?' },
];
