/** Labels of numbers and codes: nouns, and what may qualify them. DATA. */
import { N, ORDER_AHEAD, REF } from './label-words.ts';
import type { LabelNoun, LabelRow } from './labels.ts';

/** Whoever the number is for, and where it is asked for: "engagement client", "commande Chorus Pro". */
const FOR =
  '(?:[ /-](?:\\(?(?:client|acheteur|destinataire|public|publique|chorus(?:[ -]?pro)?|cpp|etat|administration)s?\\)?))';
const SERVICE = '(?:services?|serv\\.?|s(?:ce|vc)\\.?)';
/** The roles of a service: the one that receives, checks or pays. */
const ROLE = `(?:executant|exec?u?t?\\.?|ex\\.|dest(?:inataire|\\.)|factur(?:e|ier|ation)|client|acheteur|gest(?:ionnaire|\\.)|payeur|ordonnateur|demandeur|commanditaire|liquidateur|prescripteur|valideur|beneficiaire|comptable|concerne|a (?:facturer|servir|imputer|debiter)|chorus(?:[ -]?pro)?|cpp|etat|se)(?: de la facture)?`;
const ENGAGEMENT =
  '(?:engag(?:ements?|\\.|t\\.?)|engt\\.?|eng\\.)(?: (?:jur(?:idiques?|\\.)|comptables?|financiers?|budgetaires?))?(?: ?\\(e\\.?j\\.?\\))?';
const ORDER = '(?:commandes?|cmd(?:e|\\.)?|cde\\.?)';
const SLIP = `(?:bons?|lettre) (?:de |d')?(?:${ORDER}|engagement)`;
/** What those are paid for who call their invoice a note. */
const BILLED =
  "(?:d'|de )(?:(?:ses |mes )?(?:honoraires|frais|vacations?|debours|emoluments|droits|prestations?|interventions?|travaux|fournitures?|depenses|piges?|redevances?|auteurs?|cessions?|debit)(?:(?:,? et |, ? ?)(?:d'|de )?(?:honoraires|frais|vacations?|debours))?(?: (?:de droits?|d'auteurs?))*)";
const MARKET_KIND =
  "(?: (?:publics?|subsequent|(?:de|d')(?: ?(?!n\\b|no\\b)[a-zœ]{3,}(?:[ -]d'[a-zœ]+)?){1,2}|a procedure adaptee|a bons de commande|\\((?:mapa|aoo?|appel d'offres(?: ouvert)?|procedure adaptee|accord[ -]cadre|a bons de commande|bons de commande|sans publicite[a-z ]*|gre a gre|negocie|formalise)\\)|\\(?lot n?°? ?[0-9a-z]{1,2}\\)?))";
/** With what it is about, and how: "convention-cadre", "convention d'objectifs et de moyens". */
const CONVENTION =
  "conventions?(?:[- ]cadre)?(?: (?!collective|nationale|medicale|signee)[a-z]{5,})?(?: (?:de |d')(?!formation|stage)[a-z]{4,}(?: (?:a |(?:et )?(?:de |d'))[a-z]{4,})?)?";

export const codeNouns: readonly LabelNoun[] = [
  {
    target: 'invoiceNumber',
    noun: '(?:facture|avoir|note de credit|invoice|credit note|tax invoice)(?: (?:de vente|client|electronique|definitive|simplifiee))?',
    numbered: 3,
    bare: 1.6,
  },
  { target: 'invoiceNumber', noun: 'facture ?[/-]? ?avoir', numbered: 3, bare: 2.4 },
  {
    target: 'invoiceNumber',
    noun: `(?:(?:note|memoire)(?: ${BILLED})?|(?:releve|etat)(?: (?:d'honoraires|de frais|de vacations))?|quittance|facturation|bill|fact\\.?)`,
    numbered: 2.5,
  },
  // What public bodies and landlords send for an invoice.
  {
    target: 'invoiceNumber',
    noun: "(?:titre (?:de recettes?|executoire|de perception)|avis (?:des sommes a payer|d'echeance)|appel de (?:fonds|charges|cotisations?))",
    numbered: 2,
  },
  {
    target: 'invoiceNumber',
    noun: "facture (?:de |d')(?:prestations?(?: de services?)?|travaux|fournitures|honoraires|maintenance|location|situation|solde|regularisation|vente)",
    numbered: 3,
  },
  {
    target: 'invoiceNumber',
    noun: 'fact(?:\\.|(?= ?:| )) ?(?= ?:? ?(?:[a-z]{0,4}|[a-z]{1,2} )\\d)(?! ?:? ?(?:du|le|au) \\d)',
    numbered: 2.5,
    bare: 2.2,
  },
  { target: 'invoiceNumber', noun: "facture (?:d'acompte|pro[- ]?forma)", numbered: 1.4 },
  { target: 'invoiceNumber', noun: '(?:piece|document)', numbered: 2, bare: 1.5 },
  { target: 'invoiceNumber', noun: '(?:piece|document) (?:de facturation|de facture|facture)', numbered: 3, bare: 2.2 },
  { target: 'invoiceNumber', noun: "demande (?:de paiement|d'acompte|de versement)", numbered: 2.2 },

  { target: 'serviceCode', noun: `${SERVICE}(?:[ -]\\(?${ROLE}\\)?)*`, numbered: 3 },
  {
    target: 'serviceCode',
    noun: `(?:chorus(?:[ -]?pro)? ?[:-] ?)?(?:code[ -]|c(?:od|d)\\. ?|(?<![a-z]\\. ?)c(?:\\. ?|/))${SERVICE}(?:[ -]\\(?${ROLE}\\)?)*`,
    numbered: 3,
    bare: 3,
  },
  { target: 'serviceCode', noun: `${SERVICE}[ -](?:executant|exec?\\.)`, numbered: 3, bare: 3 },
  { target: 'serviceCode', noun: `${SERVICE}(?:[ -]\\(?${ROLE}\\)?)+`, numbered: 3, bare: 1.9 },

  { target: 'commitmentNumber', noun: `${ENGAGEMENT}${FOR}?`, numbered: 4, bare: 4 },
  {
    target: 'commitmentNumber',
    noun: `(?<!\\d[-_./])e\\.?j\\.?(?![_.]\\w|/(?!(?:cs|se|code|service|bc|commande)\\b)\\w)${FOR}?`,
    numbered: 4,
    bare: 4,
  },
  { target: 'commitmentNumber', noun: ORDER, numbered: 3, bare: 1.6 },
  { target: 'commitmentNumber', noun: `${ORDER} (?:permanente|ouverte|ferme)`, numbered: 3, bare: 2 },
  { target: 'commitmentNumber', noun: `${ORDER}${FOR}+`, numbered: 3, bare: 2.4 },
  {
    target: 'commitmentNumber',
    noun: `${SLIP}(?: (?:annuel|ouvert|permanent|ferme|interne))?${FOR}*`,
    numbered: 3,
    bare: 2.5,
  },
  {
    target: 'commitmentNumber',
    noun: `(?:${ORDER} du client|ordre d'achat|bon(?= [a-z]+[-_/]?\\d\\S*\\d))`,
    numbered: 2.4,
    bare: 1.9,
  },
  // As often that of a delivery, or of one visit among the items.
  { target: 'commitmentNumber', noun: 'bon(?= ?(?:n[°o.]|:)| \\d\\S*\\d)', numbered: 1.5, bare: 1.4 },
  // A landlord's or a town's order to a craftsman, whose own slip may be called so; a voucher that a shop gives.
  { target: 'commitmentNumber', noun: "bon (?:(?:de )?travaux|d'achat)", numbered: 1.5, bare: 1.4 },
  { target: 'commitmentNumber', noun: `(?:${SLIP}|${ORDER}|bc) ?/ ?(?:ordre de service|os)`, numbered: 2.5, bare: 2.2 },
  { target: 'commitmentNumber', noun: 'po', numbered: 2.5, bare: 2 },
  { target: 'commitmentNumber', noun: `(?<!\\d[-_./])(?:bdc|b\\.?c\\.?)(?![_/.]\\w)${FOR}?`, numbered: 3, bare: 2 },

  {
    target: 'contractNumber',
    noun: `(?<!-)(?:marche|mche)(?! (?:annonce|publie|a publier|couvert|forain|de noel)(?![a-z]))${MARKET_KIND}*${FOR}?`,
    numbered: 3,
    bare: 2,
  },
  {
    target: 'contractNumber',
    noun: '(?:marche|contrat) ?\\(?(?:/|ou) ?(?:de |du )?(?:marche|contrat|convention)\\)?',
    numbered: 3,
    bare: 2,
  },
  { target: 'contractNumber', noun: 'marches publics', numbered: 3 },
  { target: 'contractNumber', noun: 'mapa(?![_/.]\\w)', numbered: 2.5 },
  { target: 'contractNumber', noun: 'mapa(?= ?:)', numbered: 2.5, bare: 2 },
  { target: 'contractNumber', noun: 'contrat public', numbered: 3, bare: 2 },
  // As a line of its own; elsewhere the word most often begins the number.
  { target: 'contractNumber', noun: '^mapa(?= \\S*\\d)', numbered: 2.5, bare: 1.1 },
  { target: 'contractNumber', noun: `accord[ -]cadre${MARKET_KIND}*${FOR}?`, numbered: 3, bare: 1.8 },
  { target: 'contractNumber', noun: 'contrat(?! de (?:maintenance|location)|[ -]cadre)(?: client)?', numbered: 1.5 },
  { target: 'contractNumber', noun: `contrat[ -]cadre${MARKET_KIND}*`, numbered: 1.5, bare: 1.5 },
  { target: 'contractNumber', noun: '^contrat(?= ?:?$)', numbered: 1.5, bare: 1.5 },
  // Of those who buy for others.
  { target: 'contractNumber', noun: '(?:contrat|convention|marche) (?:ugap|resah|uniha)', numbered: 2.5, bare: 2 },
  { target: 'contractNumber', noun: 'dsp|delegation de service public', numbered: 1.5 },
  // Between a public body and whoever works for it with no market: never sure.
  { target: 'contractNumber', noun: CONVENTION, numbered: 1.5 },
  {
    target: 'contractNumber',
    noun: `^${CONVENTION}(?=(?: ?:)?$)|${CONVENTION}(?= ?:? [a-z]{0,8}[-_/]?\\d\\S*\\d)`,
    numbered: 1.5,
    bare: 1.5,
  },
  {
    target: 'contractNumber',
    noun: "contrat (?:de |d')(?:cession|representation|co-?(?:production|realisation)|residence|commande|concession|prestations?(?: de services?)?|services?|vente|edition)",
    numbered: 1.5,
  },
];

export const codePhrases: readonly LabelRow[] = [
  { target: 'invoiceNumber', weight: 3, pattern: 'rechnung #|(?:rechnungs?|gutschrifts?)[- ]?(?:nummer|nr\\.?|#)' },
  { target: 'invoiceNumber', weight: 1.6, pattern: 'rechnung' },
  { target: 'invoiceNumber', weight: 3, pattern: '(?:factuur|creditnota)[- ]?(?:nummer|nr\\.?|#)' },
  { target: 'invoiceNumber', weight: 1.6, pattern: '(?:factuur|creditnota)(?! (?:datum|adres|totaal))' },
  // The heading of a column, cut short.
  { target: 'invoiceNumber', weight: 1.6, pattern: '^fact\\.?$' },
  // "FACTURE DE SOLDE — Notre réf. : 2026/F/0317".
  {
    target: 'invoiceNumber',
    weight: 2.4,
    pattern: `(?<=^(?:facture|avoir|note d'honoraires)[^:]{0,30} )(?:notre |n[/.] ?)?${REF}`,
  },
  { target: 'invoiceNumber', weight: 1.6, pattern: `(?:${N}|${REF}) a rappeler` },
  // The pages that follow repeat it.
  {
    target: 'invoiceNumber',
    weight: 2.2,
    pattern: `(?:detail|suite|annexe) (?:de |a )(?:la |votre |cette )?facture ${N}`,
  },
  {
    target: 'invoiceNumber',
    weight: 1.6,
    pattern: '(?:detail de|annexe a|suite de) (?:la |votre |cette )facture(?= [a-z]{0,6}[-_/]?\\d)',
  },
  // "Document / Date de création" over "9460007719 / 16.07.2026".
  { target: 'invoiceNumber', weight: 2.2, pattern: '^(?:facture|avoir|piece|document)(?= ?/ ?(?:date|du)\\b)' },
  { target: 'invoiceNumber', weight: 1.2, pattern: `(?<![a-z0-9][-_/.])(?:numero|${N})` },
  { target: 'invoiceNumber', weight: 0.8, pattern: REF },
  {
    target: 'serviceCode',
    weight: 2.5,
    pattern: 'code[ -](?:executant|chorus(?:[ -]?pro)?|routage|se)|buyer reference|leitweg-id',
  },
  {
    target: 'serviceCode',
    weight: 1.9,
    pattern:
      'code (?:gestionnaire|structure)(?: service)?|routage(?: chorus(?:[ -]?pro)?)?(?= ?:)|service(?= ?[/|] ?(?:n ?°|num|engag|e\\.?j|commande|bon|marche))|(?:^|(?<=[·|;•/,-] ))(?:service|serv|sce|svc)\\.* ?(?=:|$)|(?<=\\d\\S* )(?:service|serv|sce|svc)\\.* ?(?=:)|(?:^|(?<=[·|;•/-] ))service(?= [a-z_-]*\\d)|(?<=^\\()(?:service|serv|sce|svc)\\.?(?=\\)$)|(?:cs|c?se|s\\.e\\.)(?= ?:)|^(?:c?se|s\\.e\\.|uga)$|^(?:se|s\\.e\\.)(?= (?!fr ?\\d)[a-z]{2,}[-_./]?\\d)|uga(?= ?:| \\S*\\d)',
  },
  { target: 'commitmentNumber', weight: 3, pattern: `v(?:otre|os|[/.]) ?(?:${REF} )?(?:bon de |de )?${ORDER}` },
  {
    target: 'commitmentNumber',
    weight: 2.5,
    pattern: `(?:customer |client )?(?:purchase )?order ref(?:erence)?(?: (?:provided|given) by (?:the )?(?:customer|client))?`,
  },
  // Over the one value of a column; of a block it is a heading.
  { target: 'commitmentNumber', weight: 1.2, pattern: '^vos ref(?:erence)?s?\\.?$' },
  { target: 'commitmentNumber', weight: 2.5, pattern: `(?:votre|vos|v[/.]) ?bon(?: ?${N})?|eng(?= \\d*[a-z]*\\d)` },
  // What a newspaper is asked to print.
  {
    target: 'commitmentNumber',
    weight: 2.5,
    pattern: `v(?:otre|os|[/.]) ?(?:(?:${N}|${REF}) ?(?:de |d')?)?ordre (?:d'(?:insertion|achat)|de (?:parution|publication))(?: ?${N})?`,
  },
  { target: 'commitmentNumber', weight: 2.5, pattern: `(?:purchase order|customer order|your order)(?: ${N})?` },
  { target: 'commitmentNumber', weight: 2.5, pattern: `(?:p\\.?o\\.?|order) ${N}` },
  {
    target: 'commitmentNumber',
    weight: 2.5,
    pattern: '(?:ihre )?(?:auftragsnummer|bestellnummer|bestell-?nr\\.?)|bestellung(?: nr\\.?)?',
  },
  // As often the seller's own.
  { target: 'commitmentNumber', weight: 1.6, pattern: '(?:bestel|order)(?:nummer|nr\\.?)|bestelbon(?:nummer)?' },
  // What the customer asked to be quoted is most often its order.
  {
    target: 'commitmentNumber',
    weight: 1.5,
    pattern:
      'votre ref(?:erence)?\\.?(?! (?:client|contrat|abonne|dossier|(?:de |bon de )?commande))|v/ ?ref\\.?|your ref(?:erence)?\\.?',
  },
  // Mostly the customer's number at its supplier's, unless what follows calls itself an order.
  {
    target: 'commitmentNumber',
    weight: 1.9,
    pattern: `${REF} client${ORDER_AHEAD}`,
  },
  // In a sentence: letters and figures, where nobody's telephone or address stands ("CS 40012" is a post box).
  {
    target: 'serviceCode',
    weight: 1.8,
    pattern: '(?:service|serv\\.|s(?:ce|vc)\\.?|cse?)(?= (?:[a-z]+[-_./])*[a-z]{2,}[-_./]?\\d)',
  },
  {
    target: 'serviceCode',
    weight: 1.8,
    pattern: `(?:factur|adress|destin)ee?s? (?:au|pour le) ${SERVICE}(?= [a-z]*[-_]?\\d)`,
  },
  // Whose service: over its code, or before one in capitals with a mark in it.
  { target: 'serviceCode', weight: 1.9, pattern: `^v(?:otre|os|[/.]) ?${SERVICE}(?= ?:|$)` },
  {
    target: 'serviceCode',
    weight: 1.8,
    pattern: `(?:votre|(?<=\\b(?:par|pour) )(?:le|votre)) ${SERVICE}(?= [a-z]{2,}[-_][a-z-_]*[a-z])`,
  },
  { target: 'serviceCode', weight: 2.6, pattern: '(?<=\\be\\.?j\\.? ?[/&+-] ?)(?:cs|se)' },
  // "CSF FAC7500012 / EJ 2104417736": the one that receives invoices; "Direction des travaux (service DTRAV)".
  { target: 'serviceCode', weight: 1.9, pattern: 'csf(?= ?:? ?[a-z]*\\d)|(?<=\\()service(?= [a-z]+[a-z0-9_-]*\\))' },
  // "EJ 1512884073 - S.E. GSFPSUD013"
  {
    target: 'serviceCode',
    weight: 2.4,
    pattern: '(?<=\\be\\.?j\\.?.{0,24}[-/|·,;] ?)s\\.? ?e\\.?(?= ?:? ?[a-z]{0,10}\\d)',
  },
  // "BC 4500318 - CS 2107"; five figures after it are a post box.
  {
    target: 'serviceCode',
    weight: 1.5,
    pattern:
      'c\\.?s\\.?(?<=\\b(?:e\\.?j\\.?|b\\.?d?\\.?c\\.?|commande|cde|engagement)\\b.{0,34}\\d ?[-–/|·,;] ?c\\.?s\\.?)(?= ?:? ?(?!\\d{5}(?!\\d))[a-z_-]{0,10}\\d)',
  },
  {
    target: 'serviceCode',
    weight: 1.9,
    pattern:
      '(?<=, )service(?= [a-z]*[-_/\\d]\\S*)|(?:^|(?<=[·|;•/,-] ))(?:service|serv\\.?|s(?:ce|vc)\\.?)(?= [a-z]{2,} ?(?:$|[·|;•/,.)-]))|(?<=attention du )service(?= [a-z]+[a-z0-9]*(?:[-_][a-z0-9]+)+)|(?:^|(?<=[·|;•/-] ))service(?= [a-z0-9]+(?:[-_][a-z0-9]+)+ ?$)',
  },
  { target: 'serviceCode', weight: 2, pattern: '(?<=attention du )service(?= [a-z]{0,3}\\d{3}| [a-z]{1,3}\\d{2})' },
  // The State's engagements: ten figures, the first of which 1.
  { target: 'commitmentNumber', weight: 1.5, pattern: `(?:votre |vos )?${REF}(?= ?:? ?1[3-6]\\d{8}(?!\\d))` },
  // The buyer's reference is where the service belongs; not everyone knows.
  { target: 'serviceCode', weight: 1.5, pattern: `${REF} (?:de l')?acheteur` },
  { target: 'invoiceNumber', weight: 2.4, pattern: 'bt-1' },
  // Of a letter: "Notre numéro : 7/2026"; not of an account, nor of a telephone.
  {
    target: 'invoiceNumber',
    weight: 1.6,
    pattern: '^notre (?:numero|n ?°)(?= ?:?$| ?:? ?[a-z]{0,4}[-/ ]?\\d{1,6}(?!\\d| \\d\\d))',
  },
  { target: 'serviceCode', weight: 2.4, pattern: 'bt-10' },
  { target: 'contractNumber', weight: 2.4, pattern: 'bt-12' },
  { target: 'commitmentNumber', weight: 2.4, pattern: 'bt-13' },
  { target: 'contractNumber', weight: 2.4, pattern: 'contract (?:number|no\\.?)|vertragsnummer|vertrags-?nr\\.?' },
];
