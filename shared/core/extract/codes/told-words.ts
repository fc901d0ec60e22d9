/** How a sentence tells the service of the recipient, or an order. DATA, over folded text. */

/** What is said of a code: it was told, or has to be written. */
const TOLD =
  '(?:indiqu|communiqu|donn|transm|fourni|precis|design|attribu|renseign|mentionn|port|report|saisi|inscri|inscrire|choisi|selectionn|utilis|rappel|not|coch|reten|appel|nomm|intitul)';

/** The form, the code, its role, or who told it: without any of these, the service may be anybody's. */
export const SPEAKS_OF_DEPOSIT = new RegExp(
  `\\bchorus\\b|\\bcode[ -](?:du |de |d')?(?:votre |vos |ce |ces )?services?\\b|\\bservices? (?:executant|destinataire|payeur|gestionnaire|prescripteur|valideur)|\\bservices?\\b[^,:]{0,20}\\b(?:que vous|qui) (?:m'|nous )(?:avez|a ete) ${TOLD}|\\bservices? ${TOLD}[a-z]* par vos? |\\bcode\\b.{0,40}\\b(?:votre|vos) services?\\b|\\bservices?\\b.{0,40}\\bpar vos soins\\b`,
);

/** Not the seller's own, nor what is sold. */
export const RECIPIENTS_SERVICE =
  /(?<!\b(?:notre|nos|mon|mes|ordres?|prestations?|offres?|frais|mise|date|contrats?|hors|en|libre|self) (?:de |du |des |d'|en )?)(?<![a-z-])services? ?(?! ?(?:apres[ -]?vente|clients?\b|commercia|facturation|recouvrement|relation|support|rendus?\b|vendus?\b|proposes?\b|souscrits?\b|de depot|en ligne))/;

/** What stands right before a code that the sentence tells. */
const SERVICE =
  'services?(?: (?:executant|destinataire|payeur|gestionnaire|chorus(?: pro)?|code|n ?°|concerne|client))*';
const IS =
  '(?<=\\bservices?\\b.{0,80})\\b(?:est|sera|soit|etant)(?: (?:le|la|bien|donc))?(?: (?:service|code|suivant))?';
const NAMED_SO = `(?:${SERVICE}|code|${IS}|\\b${TOLD}[a-z]{0,4}|par vos soins)`;
export const BEFORE_PLAIN = new RegExp(`\\b${NAMED_SO}(?: ?:)? $`);
export const BEFORE_MARKED = new RegExp(`(?:\\b${NAMED_SO}(?: ?[:=,(])?|\\bservices?\\b[^,:]{0,60}[:=(]) ?$`);

/** Figures alone are a service's right after its word, or where a sentence ends in saying what the code is. */
export const BEFORE_FIGURES = new RegExp(`(?:\\b${SERVICE}(?: n ?°)?|\\bcode\\b.{0,60}${IS})(?: ?:)? $`);
export const MEASURED =
  /^ ?(?:h|heures?|jours?|mois|ans?|m|m2|m²|km|personnes?|eleves?|agents?|pages?|e|eur|euros?|€|%)(?![a-z])|^[ .]\d|^[,/]\d/;

/** What is written in capitals and names no service. */
export const NO_SERVICE = new Set(
  `SIRET SIREN NIC TVA EJ BIC SEPA RIB IBAN TTC HT HTVA EUR NAF APE RCS RM RPPS FINESS SAS SASU SARL EURL SCOP SCI SA SNC EI
  BP CS TSA CEDEX CGI CCP CPP CHORUS PRO PDF XML UBL CII PPF PDP AIFE DGFIP RGPD BC BDC CDE CMD PO BL OS DGD MAPA NB PS ETC
  FACTURE FACTURES AVOIR SERVICE SERVICES CODE ENGAGEMENT COMMANDE MARCHE CONTRAT COMPTABILITE FACTURATION TECHNIQUE TECHNIQUES
  MERCI ATTENTION IMPORTANT URGENT NON OUI SANS`.split(/\s+/),
);

/** An order, an invoice or another paper calls itself so. */
export const CALLS_ITSELF =
  /^(?:BDC|BC|CDE|CMD|PO|EJ|ENG|FV|DEV|BL|MAPA|OS|CTR|(?:FA|FAC|FACT|AV|DV|AC|CT)(?=[-_/]))[-_/]?\d{2}/;

/** "que vous m'avez commandées sous la référence 26-MED-0054": the customer did, under its own number. */
export const TOLD_ORDER =
  /\b(?:vous [a-z' ]{0,30}\b(?:commande|engage)e?s?|(?:commande|engage)e?s? par (?:vous|vos|votre))\b[^.;:]{0,40}\b(?:sous|par|avec) (?:la |le |votre )?(?:ref(?:erence)?\.?|numero|n ?°)(?: ?:| n ?°)? ?/;
