/** What the words before a date make of it. DATA, over folded text: the keyword nearest to the date decides, the longest where two overlap. */
export type DateWord = { kind: 'issue' | 'other'; weight: number; pattern: RegExp };

const DOCUMENT =
  '(?:facture|facturation|avoir|note|memoire|piece|document|bordereau|releve|situation|decompte|quittance)';
const OF = "(?:de la |de l'|de cette |de |du |d'|la |l')?";
const word = (kind: DateWord['kind'], weight: number, pattern: string): DateWord => ({
  kind,
  weight,
  pattern: new RegExp(`(?<![a-z])(?:${pattern})(?![a-z])`, 'g'),
});

export const dateWords: readonly DateWord[] = [
  word('issue', 3, `date ${OF}(?:(?!releve)${DOCUMENT}|emission|etablissement|redaction)|d(?:ate|te?\\.?) ?fact`),
  // A statement's own, or the day a meter was read.
  word('issue', 1, `date ${OF}releve`),
  // The day of the print, perhaps.
  word('issue', 2.7, `date ${OF}(?:creation|edition|delivrance)`),
  word('issue', 3, '(?:invoice|issue|billing|document) date|date (?:of issue|issued|of invoice)|issued|dated'),
  word(
    'issue',
    3,
    'rechnungsdatum|belegdatum|ausstellungsdatum|(?:liefer- und )rechnungsdatum|factuur ?datum|fecha de emision|data fattura',
  ),
  word('issue', 3, 'emission|facturation|bt-2'),
  word('issue', 2.5, 'emise?|etablie?|editee?|facturee?|delivree?|redigee?|dressee?'),
  // "Relevé arrêté au": the last day that is billed, often that of the paper too.
  word('issue', 0.8, 'arrete(?:e|s|es)? (?:au|a la date)'),
  word('issue', 2.5, "facture|avoir|invoice|rechnung|factuur|note d'honoraires|memoire(?! (?:en |de d))|quittance"),
  word(
    'issue',
    2.5,
    `^(?:votre |notre )?${DOCUMENT}(?: (?:de |d')?(?:acompte|avoir|solde|situation|vente|client|honoraires|travaux|frais|sous-traitance|rectificative|definitive|finale|intermediaire))? ?(?:n ?°|no|numero|#)? ?:? ?[^ ]*\\d[^ ]*(?: de [a-z-]+)?`,
  ),
  word('issue', 2.5, `^(?:${DOCUMENT} )?datee?`),
  word('issue', 1.8, 'date|datum'),
  word('issue', 1.7, "^[a-z][a-z' -]{1,30},$|(?:fait|etablie?) a [a-z' -]{2,30},?|, a [a-z' -]{2,30},$"),
  word(
    'other',
    3,
    "echeances?|echances?|exigib[a-z]*|dates? (?:limite|d'exigib[a-z]*|d'effet|de fin|de debut)|avant|au plus tard|pour|vers|jusqu'|a partir|due (?:date|by|on)|date due|payable|valable|fallig[a-z]*|zahlbar|verval[a-z]*",
  ),
  word(
    'other',
    3,
    '(?:a )?(?:payer|regler|mandater)|reglements?|paiements?|prelev[a-z]*|pay(?:e|ee|ees|es)|regle(?:e|s|es)?|acquitte(?:e|s|es)?|vers(?:e|ee|es|ees|ement|ements)|encaisse[a-z]*|debite[a-z]*|virement|recue?s?|reception|cheque|cb(?!-?\\d)|payment|paid|bezahlt',
  ),
  word(
    'other',
    3,
    'livraisons?|livree?|livrable|demandes?(?! de (?:paiement|versement|acompte))|commandes?|cde|bc|bon|bl|bons? de [a-z]+|devis|offre|proposition|marches?|notifi[a-z]*|contrats?|conventions?|avenants?|actes?|dc4|courrier|lettre|mail|appel|ordre de service|os|engagement|lieferung|lieferdatum|leistungs[a-z]*|bestellung|auftrag|lieferschein|order(?:datum)?|bestel(?:ling|datum|bon)[a-z]*|lever(?:ing|datum)[a-z]*|delivery|quote',
  ),
  word(
    'other',
    3,
    '(?:delivery|shipping|shipment|supply|service|order|purchase|quote|contract|print|value|expiry) date',
  ),
  word('other', 3, 'prevue?s?|(?:sera|seront|serez) [a-z]+|remise'),
  word('other', 3, '(?:duplicata|copie)[a-z ,]{0,12}(?:editee?|imprimee?|emise?|etablie?)'),
  word('other', 3, '(?:(?:provisions?|acomptes?|avances?|situations?)|deja) factur[a-z]*'),
  word('other', 3, 'acomptes?(?: [a-z]+)?(?: n°? ?[^ ]+)?|avances?|provisions?|depot|retenue|caution|solde anterieur'),
  word(
    'other',
    3,
    'interventions?|prestations?|execut[a-z]*|realise[a-z]*|travaux|debut|fin|depart|arrivee|retour|valid[a-z]*|sign(?!al)[a-z]*|expedi[a-z]*|periodes?|mois|semaine|trimestre|releve(?:e|s|es)? (?:le|du|de compteur)|index|consommations?|valeur|service fait|depose[a-z]*|evenement|parution|insertion|publi(?:cation|e|ee|es|ees)|inscrit[a-z]*|transcrit[a-z]*|homolog[a-z]*|affich[a-z]*|diffus[a-z]*|mise en service|mise a jour|impression|imprime[a-z]*|tirage|print(?!emps)[a-z]*',
  ),
  word(
    'other',
    3,
    'ne(?:e)? le|naissance|decede[a-z]*|deces|inhum[a-z]*|obseques|survenue?s?|sinistre|spectacle|concert|constate[a-z]*|requisitions?|decrets?|lois?|arretes?|ordonnance|code|deliberation|decision|directive|adhesion|agrement|agree|abonnement|prochaine?s?|mandat|sejour|nuit[a-z]*|session|stage|formation|reunion|audience|seance|visite|mission|conge[a-z]*|compter du|depuis|dernier|derniere|en vigueur|tarifs?|version|assemblee|jugement',
  ),
  word(
    'other',
    3,
    `(?:${DOCUMENT}|avoir)s? (?:d'origine|initiale?|precedente?|associee?|rectifiee?|corrigee?|annulee?|remplacee?|de reference|anterieure?|impayee?)s?`,
  ),
  word('other', 3, '(?:avoir )?s/ ?f(?:act[a-z.]*)?'),
  word('other', 3, `(?:precedente?|ancienne|derniere|prochaine) ${DOCUMENT}`),
  word(
    'other',
    3,
    `(?:sur|relatif a|relative a|concernant|annul[a-z]*|remplac[a-z]*|rectifi[a-z]*|correspondant a|correction de|suite a)(?: [a-z]+ment)?(?: la| notre| votre| l')? ?(?:facture|avoir)`,
  ),
  word(
    'other',
    3,
    "(?:relati(?:f|ve) a|sur|concernant|annul[a-z]*|remplac[a-z]*|rectifi[a-z]*|corrig[a-z]*|suite a|bezieht sich auf)(?: (?:la |notre |votre |l'|die |unsere )?(?:facture|fact|avoir|rechnung))?\\.?(?: ?(?:n ?°)? ?:? ?[a-z]*[\\d/._-][^ ]*)?",
  ),
];

/** In a heading above the items, "Date" is each item's own. */
export const ITEM_HEADING =
  /designation|description|libelle|quantite|\bqte\b|\bq\.|\bnb\b|\btarif\b|prix|\bp\.?u\b|montant|prestation|article|produit|nature|\btotal\b|debit|credit|unit|qty|amount|menge|heures/;

/** Beside "Date": when and where something was done, for whom and by whom. */
export const ACTIVITY_HEADING =
  /\b(?:heure|horaire|lieu|salle|site|trajet|depart|arrivee|patiente?|client|dossier|acte|seance|agent|intervenant|formateur|stagiaire|vehicule|chambre|index|conso)/;

/** "du 25/01/2026 n° …": the date of what is numbered, before its number. */
export const DATED_NUMBER =
  /^(?:en date )?(?:du|le) \d{1,2}[/. -][a-z0-9/. -]{3,16}?,? (?:sous (?:le )?)?(?:n ?°|numero|ref\.?)(?: ?:)? ?/;
