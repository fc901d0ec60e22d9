/** What invoices write before a value. DATA: patterns over folded text (no accents, lower case); `weight` is how surely it announces. */

export type LabelTarget =
  | 'invoiceNumber'
  | 'issueDate'
  | 'serviceCode'
  | 'commitmentNumber'
  | 'contractNumber'
  /** Announces something we do not want: it claims its value, so that nobody else takes it. */
  | 'other'
  | 'otherDate';

export type LabelRow = { target: LabelTarget; weight: number; pattern: string };

/** "n°", "no", "numéro", "#"… */
const N = '(?:n ?°s?\\.?|n\\.|no\\.?|numero|num\\.?|nr\\.?|number|#)';
const DE = "(?:(?:de|du|des|d'|d)? ?(?:la |le |l'|votre |notre )?)";
const REF = '(?:ref(?:erence)?s?\\.?)';

export const labelRows: readonly LabelRow[] = [
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
    target: 'issueDate',
    weight: 3,
    pattern: `date ${DE}(?:la )?(?:facture|facturation|emission|avoir|document|etablissement|piece)`,
  },
  {
    target: 'issueDate',
    weight: 3,
    pattern: '(?:invoice date|date of issue|issue date|rechnungsdatum|liefer- und rechnungsdatum|belegdatum)',
  },
  { target: 'issueDate', weight: 2.5, pattern: '(?:emise?|etablie?|editee?|facturee?) le' },
  { target: 'issueDate', weight: 2.5, pattern: '(?:facture|avoir) (?:en date )?du' },
  {
    target: 'issueDate',
    weight: 2,
    pattern: "date d'edition|date edition|date (?:facture|facturation|avoir|piece|emission)",
  },
  { target: 'issueDate', weight: 1.8, pattern: 'date|datum' },
  { target: 'issueDate', weight: 1.7, pattern: '(?:fait a [^,]{2,40},? ?le|(?<=, ?)le|^le)' },
  { target: 'issueDate', weight: 1.2, pattern: '(?:du|vom|en date du)' },

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
  // A street: "2, place du Marché".
  {
    target: 'other',
    weight: 3,
    pattern:
      '(?:place|rue|avenue|allee|cours|impasse|quai|halle|boulevard|chemin) (?:du |de |des |aux )?(?:[a-z]+ )?marches?',
  },
  { target: 'contractNumber', weight: 1.8, pattern: `accord[ -]cadre(?: ${N})?` },

  {
    target: 'other',
    weight: 3,
    pattern: `(?:facture|avoir)s? (?:d'origine|initiale?|associee?|precedente?|annulee?|rectifiee?|de reference|d'acompte|impayee?s?)(?: ?${N})?`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `${N} (?:de )?(?:la )?(?:facture|piece) (?:d'origine|initiale?|associee?|precedente?|annulee?|rectifiee?|de reference|d'acompte)`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:avoir )?(?:sur|relatif a|relative a|concernant|annulant|annule et remplace|rectifie|remplace)(?: la| notre| votre)? (?:facture|avoir)s?(?: ?${N})?`,
  },
  { target: 'other', weight: 3, pattern: `(?:avoir )?(?:relatif a|concernant|annulant|rectifiant)(?= ?:)` },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:votre |notre |suivant |selon )?(?:devis|proposition|offre)(?: ?(?:accepte|signe|${N}))?`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:${N} (?:de )?)?(?:bons? de (?:livraison|reception|vente|travail|intervention|preparation)|bl)(?: ?${N})?`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:code|${N}|${REF}|compte|identifiant)(?: de| du)? (?:votre )?(?:client|compte|contact|tiers|fournisseur|adherent|abonne|assure|usager)(?: ?${N})?`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `client ${N}|kundennummer|customer (?:number|no\\.?)|ihre nummer|lieferantennummer`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:${N} (?:de |d')?)?(?:dossier|affaire|projet|session|chantier|convention(?: de formation)?|intervention|sinistre|compteur|pdl|pce|prm|declaration(?: d'activite)?|lot|serie|vehicule)(?: ?${N})?`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:${N} (?:de )?)?(?:siret|siren|tva(?: intra(?:communautaire|com\\.?)?)?|rcs|rm|ape|naf|iban|bic|swift|rib|eori|gln|iso|police|agrement|telephone|tel|fax|sap)\\b\\.?`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:code|${N}) (?:postal|article|produit|barre|guichet|banque|ape|naf|tva|unite|bic|iban|uai|gln)`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `${REF} (?:appel d'offres|projet|comptable|client|produit|article|interne|paiement|avis de paiement|mandat|dossier)`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `appel d'offres|nos? ref(?:erence)?s?\\.?|n/ref\\.?|page|exemplaire|code client`,
  },
  { target: 'other', weight: 2, pattern: `v(?:os|otre) ref(?:erence)?s?\\.?(?! (?:de |bon de )?commande)|v/ref\\.?` },
  {
    target: 'otherDate',
    weight: 3,
    pattern:
      "(?:date (?:d'|de |de l')?)?(?:echeance|exigibilite)|date limite(?: de (?:paiement|reglement))?|(?:a |date de )?(?:payer|regler|reglement|paiement|prelevee?|prelevement) (?:avant|au plus tard|le|pour|vers)(?: le)?|prochaine? [a-z ]{3,20}(?:le|vers le)|(?:payee?|reglee?) [a-z' ]{0,20}le|paiement [^;]{0,40}le|payable (?:avant|le|au)|due date|falligkeit|fallig am",
  },
  {
    target: 'otherDate',
    weight: 3,
    pattern: `date ${DE}(?:livraison|commande|facture (?:associee|d'origine|initiale)|debut|fin|notification|marche|signature|reception|intervention|prestation|prestations|execution|paiement|reglement|valeur|devis|impression|service fait|releve|evenement|depot)[a-z' ]{0,24}`,
  },
  {
    target: 'otherDate',
    weight: 3,
    pattern:
      '(?:livre|livraison|commande|regle|paye|payee|reglee?|acquittee?|recu|recue|verse|signe|notifie|accepte|imprime|releve|intervention|mandat)s? (?:en date )?(?:le|du|au)',
  },
  {
    target: 'otherDate',
    weight: 3,
    pattern:
      'periode(?: de facturation| du| des prestations)?|prestations? du|mois de|lieferdatum|leistungsdatum|leistungszeitraum|bis zum|decret|loi|arrete|ordonnance|(?:commande|bon|marche|devis|livraison|convention|contrat|acompte|engagement)(?: [^ ]+){0,3} du',
  },

  // Quoted, not given: "la facture n° …", "correction de la facture …".
  {
    target: 'other',
    weight: 1.5,
    pattern: `(?:[a-z]+ ){0,2}(?:la|sur|cette|des|d'une|une|par|de votre|de notre|sur votre|sur notre) factures?(?: ?${N})?`,
  },
  { target: 'other', weight: 3, pattern: `(?:correction|rectification|annulation) (?:de )?(?:la )?facture(?: ?${N})?` },
  { target: 'serviceCode', weight: 1.9, pattern: '^service ?(?=:|$)' },
  { target: 'commitmentNumber', weight: 2.5, pattern: `your order(?: ${N})?|bestellung(?: nr\\.?)?` },
  { target: 'otherDate', weight: 2.2, pattern: '(?:du|from)(?= [^;]{1,24} (?:au|to|inclus) )|au' },
  {
    target: 'otherDate',
    weight: 3,
    pattern:
      '(?:bestellung|lieferung|auftrag|lieferschein)[^;]{0,30} vom|(?:liefer- und )?leistungsdatum|date of delivery|delivery date',
  },
  { target: 'issueDate', weight: 2.5, pattern: 'issued (?:at|on)|dated' },
  // "Facture n° X du 3 mars": the date of that very invoice.
  {
    target: 'issueDate',
    weight: 2.6,
    pattern: `(?<=^(?:votre |notre )?(?:facture|avoir|note d'honoraires|invoice|rechnung) ${N} ?:? ?[^ ]{1,20}(?: [^ ]{1,8}){0,3} )(?:du|vom|en date du)`,
  },
  { target: 'commitmentNumber', weight: 2, pattern: `(?:v[/.]? ?)?cde\\.?(?: client)?(?: ?${N})?` },
  { target: 'contractNumber', weight: 2.4, pattern: 'vertragsnummer|vertrags-?nr\\.?' },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:contrat|police)(?: d'assurance| de (?:location|maintenance))(?: ?${N})?|assurance ?:? contrat ${N}`,
  },
  { target: 'other', weight: 4, pattern: `(?:notre|n[/.]) ?(?:bon de )?(?:commande|cde|ref(?:erence)?)(?: ?${N})?` },
];

/** Longest match first at each place; words cut in half do not count. */
export const compileLabels = (rows: readonly LabelRow[]): { row: LabelRow; pattern: RegExp }[] =>
  rows.map((row) => ({ row, pattern: new RegExp(`(?<![a-z0-9])(?:${row.pattern})(?![a-z0-9])`, 'g') }));
