/** What tells a seller's identifiers from the buyer's. DATA, over folded text; weights add up, positive for the seller. */

export type Clue = { pattern: RegExp; weight: number };

/** On the same line, before the number. */
export const beforeClues: readonly Clue[] = [
  {
    pattern:
      /(?:client|\bcl[ti]|dest(?:inataire)?|acheteur|\bach(?:et)?|abonne|usager|adherent|adjudicateur|\bmoa|siret (?:de )?facture|payeur|recepteur|collectivite|structure|etat|chorus(?: pro)?|votre|vos|v\/|maitre d'ouvrage|organisme|administration|debiteur|facture a|bill(?:ed)? to|buyer|customer|kunden?|klant|(?:mairie|commune|ville) \(siret|siret (?:de la |du |de l')?(?:ville|mairie|commune|musee|departement|region|ministere|universite|hopital|ecole|lycee|college|musee))\b[^0-9]{0,40}$/,
    weight: -5,
  },
  {
    pattern:
      /(?:prestataire|emetteur|fournisseur|vendeur|mon propre|mon|notre|nos|n\/|seller|supplier|titulaire du marche)\b[^0-9]{0,40}$/,
    weight: 5,
  },
];

/** Somebody else: main contractor, factor, payee, whoever made the form. */
export const thirdParty =
  /exploitant|delegataire|delegue\b|sous-?trait|co-?traitant|mandataire|mandat opaque|pour (?:le )?compte d(?!e tiers)|paiement direct|affactur|facto(?:r\b|fran|ring)|subrog|\bcession|cedee?\b|creance|liberatoire|beneficiaire|groupement(?= (?:solidaire|conjoint|d'entreprises|momentane|d'operateurs|titulaire)| ?:|$)|maitre d'(?:oe|œ)uvre ?:|comptable (?:assignataire|public)|assignataire|conducteur d'operation|coordonnateur|assistant a maitrise|\blogiciel\b|\bediteur\b(?! d[e'])|organisme collecteur|urssaf|expert-?comptable|hebergeur|transporteur ?:|assureur|\bassur[^;]{0,60}\((?:n° ?)?siret\b[^)]*$|filiale|distributeur ?:|revendeur ?:|edite (?:par|avec)|imprime par|siret (?:de l')?imprimeur|modeles? deposes?|ets secondaire|etablissement secondaire|livre(?:es?|s|r)? (?:a\b|siret|:)|client livre|destinataire (?:des )?marchandises|receptionnaire|ship(?:ped)?[ -]to|deliver(?:ed|y)[ -]to|lieu d|(?<!\b(?:dates?|bons?|frais|bordereaux?|delais?|n°) (?:de )?)livraison(?! et | ?:? ?(?:b\.?l\b|bon |n ?°|le \d|du \d|\d))|\bsite(?: n°)? ?\d|sites? d'(?:execution|intervention)/;

/** The end of a line that goes on with the name of who is paid in the seller's stead. */
export const paidInsteadBefore =
  /(?:affactur|\bfactor|subrog|\bcession|\bcedee?s?\b|creance|liberatoire)[^.;]*\b(?:a l'ordre d[eu]|(?:a|au|aux|aupres d[eu]|entre les mains d[eu]|au profit d[eu]|en faveur d[eu])(?: la)?(?: (?:societe|factor|banque|cessionnaire))?) ?:?$/;

/** What such a sentence says after the number of who is paid. */
export const paidInsteadAfter =
  /^[ ,)]*(?:qui|(?:a|aupres de) (?:qui|laquelle)|auquel|cessionnaire|subrogee?|beneficiaire|en (?:sa )?qualite)\b[^.;]{0,80}(?:affactur|factor|subrog|cession|\bced|creance)|^[ ,)]*(?:subrogee?|cessionnaire)\b/;

/** Over an address: whoever the seller works for or with. */
export const otherCompanyHeading =
  /^(?:(?:l')?entreprise (?:principale|generale|titulaire|mandataire)|titulaire(?: du (?:marche|lot)| ?:?$)|mandataire|donneur d'ordres?|(?:sous|co)-?traitante?)\b/;

/**
 * Of a contract: a company that holds a public one, or the public body that is billed for its own. A pharmacist or a notary
 * is « titulaire » of an office, and the holder of an account or a licence is the company itself.
 */
export const contractHolder =
  /titulaire\b(?<!\b(?:pharmacien(?:ne)?|docteur|medecin|biologiste|veterinaire|notaire|huissier|(?:huissier|commissaire) de justice|greffier|buraliste),? titulaire)(?! d'(?:une? )?(?:office|officine|licence|agrement|habilitation|carte)| de (?:la carte|la licence|l'office|l'officine|l'agrement)| du (?:compte|rib|diplome))|titulaire du (?:marche|lot|contrat)/;

/** Where goods go: whoever is named there need not be the buyer. */
export const deliveryHeading =
  /^(?:livre(?:es?|s|r)? (?:a|chez)|(?:adresse|lieu|site) (?:de |d')?(?:livraison|intervention|execution)|livraison)(?!.*factur)/;

/** Accountants of the Treasury, who pay what towns and hospitals buy. */
export const payingOffice =
  /^(?:la )?(?:tresorerie\b|paierie\b|service de gestion comptable|sgc d|centre des finances publiques)/;

/** Anywhere on the same line: the legal footer. */
export const lineClues: readonly Clue[] = [
  { pattern: /\b(?:capital|rcs|r\.c\.s|ape|naf|rm)\b/, weight: 3 },
  { pattern: /\b(?:sas|sarl|sasu|eurl|s\.a\.|s\.a\.s|s\.a\.r\.l|auto-entrepreneur|micro-entreprise|ei)\b/, weight: 2 },
];

/** How the addresses of public bodies begin. */
export const publicBody =
  /(?:^|\n)(?:m(?:airie|inistere)|commune d|ville d|prefecture|sous-prefecture|departement d|conseil (?:departemental|regional|general)|region |metropole|communaute (?:de communes|d'agglo|urbaine)|syndicat|centre hospitalier|c\.?h\.?u|hopita|universite|lycee|college |ecole |rectorat|academie|direction |ccas|crous|prefecture|etablissement public|office public|sdis|groupement |etat |tresor|agence (?:regionale|nationale))/;

/** Headings over the number, in its block or before it. */
export const headClues: readonly Clue[] = [
  {
    pattern:
      /\b(?:factur[er]*e? ?a|adressee? a|adresse du client|vos identifiants|destinataire|client|acheteur|vos coordonnees|debiteur|redevable|doit|bill(?:ed)? to|invoice(?:d)? to|sold to|customer|buyer|rechnungsempfanger|kunde|a l'attention de)\b/,
    weight: -3,
  },
  {
    pattern:
      /\b(?:emetteur|prestataire|fournisseur|vendeur|emis par|nos coordonnees|supplier|seller|vendor|issued by|verkaufer|lieferant)\b/,
    weight: 3,
  },
];

/** Anywhere in the block around. */
export const blockClues: readonly Clue[] = [
  { pattern: /\b(?:capital|rcs|r\.c\.s|ape|naf)\b/, weight: 2.5 },
  { pattern: /\btva\b/, weight: 1 },
  { pattern: publicBody, weight: -3 },
];

/** SIRENs of public bodies begin with 1 (State) or 2 (local). */
export const PUBLIC_SIREN = /^[12]/;

/** Public bodies that are surely not the State. */
export const localBody =
  /^(?:mairie|commune|ville) d|^(?:conseil )?departement(?:al)? d|^(?:conseil )?regional d|^region [a-z]|^metropole|^communaute (?:de communes|d'agglo|urbaine)|^syndicat (?:mixte|inter)|^centre hospitalier|^c\.?h\.?[ru]\b|^universite|^lycee|^college |^ccas|^crous|^sdis|^office public/;

/** How the addresses of the State's services begin. Establishments of their own (universities, agencies…) are not the State. */
export const stateBody =
  /^(?:[a-z' -]{0,16}\b)?(?:ministere|services du premier ministre|(?:sous-)?prefecture|haut-? ?commissariat de la republique|administration superieure des iles|ambassade de france|consulat general de france|rectorat|academie d|inspection academique|dsden|dasen|gendarmerie|police nationale|ecole (?:nationale )?de (?:police|gendarmerie)|(?:groupement|region|legion|compagnie) de gendarmerie|commissariat (?:de police|central)|direction (?:inter)?departementale des? |direction (?:inter)?regionale des? (?:services penitentiaires|finances|affaires culturelles|l'environnement|l'economie|douanes|entreprises)|direction interregionale|direction (?:generale|zonale|nationale) (?:d'|d(?:e l'armement|e l'aviation|e la (?:gendarmerie|police)|es (?:douanes|finances publiques|crs)))|crs \d+|ddt|ddtm|dir (?:est|ouest|nord|sud|centre|atlantique|mediterranee|massif|ile)|ddpp|ddets(?:pp)?|dr?eets|dreal|deal(?: de)?(?: la)? (?:guadeloupe|guyane|martinique|reunion|mayotte)|drieat|drac|dr?aaf|udap|secretariat general commun departemental|drfip|ddfip|dgfip|dgac|douanes|tribunal (?:judiciaire|administratif)|cour d'appel|cour des comptes|chambre regionale des comptes|maison (?:d'arret|centrale)|(?:centre|etablissement) penitentiaire|centre de detention|services? de l'etat|armee|base (?:aerienne|navale|de defense)|gsbdd|esid|service d'infrastructure de la defense|service de sante des armees|hopital d'instruction des armees|regiment|secretariat general pour l'administration|sgami|sgap|sgar|groupement de soutien|insee|conseil d'etat)\b/;
