/** Words that decide the form's choices. DATA, over folded text. */
import type { FieldValues } from '../../fields.ts';

export type ChoiceRow<V> = { value: V; confidence: number; pattern: RegExp };

/** When the tax falls due. The portal's own words, abbreviations of them, and what the tax code says, articles cited in between. */
export const vatTypeWords: readonly ChoiceRow<FieldValues['vatType']>[] = [
  {
    value: 'TVA_SUR_ENCAISSEMENT',
    confidence: 0.97,
    pattern:
      /(?:\bt\.?v\.?a\b\.?|taxe|exigib\w*|vat)(?:[^.;]|(?<=\b(?:art|[cg]))\.|\.(?<=\bg\.i\.)(?=[),])){0,60}\bencaissements?\b|regime (?:de tva )?(?:: |des |de l')?encaissements?|\bencaissements?\b[^.;]{0,20}(?:\btva\b|taxe)|vat (?:due )?on (?:receipts|payments)|tva[^.;]{0,20}(?:exigible|payable|due) (?:au|lors du|a la date du) (?:paiement|reglement)/,
  },
  {
    value: 'TVA_SUR_DEBIT',
    confidence: 0.97,
    pattern:
      /(?:\bt\.?v\.?a\b\.?|taxe|exigib\w*|option|vat)(?:[^.;]|(?<=\b(?:art|[cg]))\.|\.(?<=\bg\.i\.)(?=[),])){0,70}(?:\b(?:les |sur |s\/ ?|d'apres les |des |aux? )|[:(/] ?)debits?\b(?! d[e'])|regime (?:de tva )?(?:: |des |de )?debits?\b|vat on debits?|option (?:pour les )?debits?\b|tva[^.;]{0,20}(?:exigible|payable|due) (?:a la|des la|lors de la) facturation/,
  },
];

/** Beside a box that is ticked, under words that speak of the tax. */
export const vatOptionWords: readonly ChoiceRow<FieldValues['vatType']>[] = [
  { value: 'TVA_SUR_ENCAISSEMENT', confidence: 0.97, pattern: /\bencaissements?\b/ },
  { value: 'TVA_SUR_DEBIT', confidence: 0.97, pattern: /\bdebits?\b/ },
];

const AUTOLIQUIDATION =
  /auto-? ?liquid|reverse charge|steuerschuldnerschaft|\b283[ ,.-]{1,3}(?:1|2)\b|(?:article|art\.?) ?283\b|tva (?:est )?(?:due|acquittee|a acquitter|a la charge) (?:par|du|de) (?:le |l'|la )?(?:preneur|client|entreprise principale|acquereur|donneur)|(?:article|art\.?) ?259|\b259[ -](?:1|b)\b|\b44 de la directive/;

/** Why there is none. The first row that matches decides: an article says more than "sans TVA". */
export const noVatWords: readonly ChoiceRow<FieldValues['vatType']>[] = [
  {
    value: 'SANS_TVA',
    confidence: 0.8,
    pattern: /\b293[ -]*b\b|franchise (?:en base )?de (?:la )?(?:tva|taxe)|franchise en base/,
  },
  { value: 'SANS_TVA', confidence: 0.75, pattern: AUTOLIQUIDATION },
  {
    value: 'EXONERATION',
    confidence: 0.95,
    pattern:
      /(?<!\bsi |cas d')exoner(?![a-z]* (?:de |des |du )?(?:droits|precompte|cotisation|charge|taxe (?:de sejour|fonciere|d'apprentissage)))[^.;]{0,60}(?:\btva\b|t\.v\.a|taxe|\b2[6789]\d\b|cgi|code general)|(?:\btva\b|t\.v\.a\.?|taxe(?! (?:de sejour|fonciere|d'apprentissage)))[^.;]{0,30}(?<!\bsi |cas d')exoner|(?:article|art\.?)s? ?(?:261|262|263|275|291|294|295|298)\b|(?<!\d[ .]?)\b26[123] ?(?:[a-e]\b|ter|bis|- ?\d)|operations? exoneree|\bvat[ -]exempt|exempt(?:ed)? (?:from )?vat|steuerfrei|livraison intra-?communautaire exoneree|298 (?:sexies|septies)/,
  },
  {
    value: 'SANS_TVA',
    confidence: 0.75,
    pattern:
      /(?:\btva\b|t\.v\.a\.?) (?:non applicable|non applique|sans objet|neant)|(?<!debours[^.;]{0,20}|frais[^.;]{0,20})non (?:assujetti|soumis|redevable)[a-z]* a (?:la )?(?:tva|t\.v\.a|taxe sur la valeur)|non[ -]assujetti|(?:sans|pas de|hors champ (?:d'application )?(?:de la )?)(?:tva|taxe)|\b256 ?-? ?b\b|no vat\b|not subject to vat/,
  },
];

export const paymentWords: readonly ChoiceRow<FieldValues['paymentMeans']>[] = [
  {
    value: 'AUTRE',
    confidence: 0.93,
    pattern:
      /\bcartes? (?:d'achats?|achats?|bancaires?|bleue|de (?:credit|paiement)|logee|affaires?|corporate|visa|mastercard)|(?:par|via|en) carte\b|\bc\.?b\.?\b|paypal|stripe|(?:credit|debit|bank) card|\bcard payment|(?:by|with) card|(?:mode|moyen) de \w+ ?:? ?carte|(?:carte|cb) visa\b|(?:(?:par|by) |[/,] ?)visa\b(?! (?:d[eu']|n°))(?<=\b(?:pa(?:y|i)[a-z]*|regl[a-z]*|cb|especes|cheques?|virements?)\b[^.;]{0,30}(?:(?:par|by) |[/,] ?)visa)|\bvisa(?= (?:card|[•*x.]{2}|\d{4}))|mastercard|\btpe\b|lettre de change|(?:par|en|: ?) ?traites?\b|\btraites? (?:a|acceptee|magnetique)\b|\blcr\b|billet a ordre|(?:par|en) compensation/,
  },
  {
    value: 'PRELEVEMENT',
    confidence: 0.93,
    pattern:
      /prelevements?|prelevee?s?\b|(?:montant|somme|total) a prelever|(?<!ruck)lastschrift|abgebucht|abbuchung|direct debit|\bsdd\b|mandat sepa/,
  },
  { value: 'CHEQUE', confidence: 0.93, pattern: /\bcheques?\b|\bchq\b/ },
  { value: 'ESPECE', confidence: 0.93, pattern: /\bespeces?\b|\bcash\b|barzahlung|numeraire/ },
  {
    value: 'VIREMENT',
    confidence: 0.95,
    pattern:
      /virements?|(?:versements?|a crediter|a verser) (?:sur|au) (?:mon|notre|le|nos) compte|au credit d(?:u|e (?:mon|notre)) compte|(?:regl|pai|pay|vers)[a-z]+[^.;]{0,60}(?:sur|au) (?:(?:ce|notre|mon|nos) comptes?\b|(?:le )?compte (?:bancaire|d[eu'](?! tiers)|ci-|suivant|indique|designe|ouvert|professionnel|n ?°|:|fr\d))|\bvirer\b|\b(?:virt?|vrt)\.?(?= |$)|(?:bank|wire|credit) transfer|^transfer$|uberweis|please (?:remit|transfer)|remittance|mandat administratif|\bsct\b|par mandat\b/,
  },
];

/** Sentences that name a means of payment without it being this invoice's. */
export const notPayment =
  /do not|not to be|prelevements? (?:et (?!virement|cheque|carte|cb)|de (?!\d)|des |d'|pour |sur (?:site|place|chantier))|ne pas (?:faire|effectuer|envoyer)|frais de|rejet|accept(?:ons|es?\b)|penalit|sauf|impaye|prelevement (?:a la source|liberatoire|social|forfaitaire|d'echantillon)|echantillon|caution|carte (?:sim|grise|de fidelite)|remise de cheque|n'est (?:pas|plus)|n'etant (?:pas|plus)|non accept|refus|plafonn|ne (?:sont|sera|pouvons)|^prelevee?s? le$|mandat administratif n°|cb-|vitale/;

/** What a page does not want, right before its name and right after it. */
export const refusedBefore =
  /\b(?:pas (?:de|d'|par)|aucune?(?: (?:reglement|paiement))?(?: (?:par|en))?|ni(?: (?:par|en))?|sans|hors|jamais (?:de|par|en)|plutot que(?: (?:par|en|le|les|un))?|de preference (?:au|aux|a un)|et non(?: pas)?(?: par)?|a defaut(?: par)?) (?:(?:especes|cheques?|cartes?|prelevements?|virements?)(?:,| et| ou) )?$/;
export const refusedAfter =
  /^(?: (?:sepa|bancaire|automatique|postal|vacances?)s?)? ?(?:est |sont |etant )?(?:(?:im|non |pas )possible|indisponible|interdit|exclu|suspendu|refuse|proscrit|(?:non|pas) (?:autorise|admi[st]e?|disponible|accepte)|en cours de mise en place|(?:sera|seront) (?:retourne|refuse|rejete))/;

/** Cards and cheques are sent to people too: they pay where the sentence says so. */
export const sentSomewhere = /adresse|envoye/;
export const paysSomebody =
  /\b(?:regl(?:e|er|ement)s?|pa(?:iement|yable|yer)s?)\b|a l'ordre d|libelle|votre cheque|(?:somme|montant)s? du|(?:adress|envoy)[a-z]+ (?:le|la|les|ce|cette) (?:montant|somme|total|solde|fonds)\b/;

/** The seller speaks of itself as one who works under another, or beside others. */
export const cadreWords: readonly ChoiceRow<FieldValues['cadre']>[] = [
  {
    value: 'A12',
    confidence: 0.93,
    pattern:
      /^co-?traitant\b|co-?traitant (?:n°|de|du|:|-)|(?:groupement|en qualite de|agissant|intervenons|cadre)[^.]{0,40}co-?traitant|facture d'un co-?traitant|\b(?=facture|note|situation|memoire|decompte)(?<!\b(?:chaque|toute|une|les|des)\b[^.;]{0,8})[a-z]{4,9}(?: est)? (?:emise?|etablie?|presentee?|transmise?|deposee?) par (?:un|le|notre|l'un des) co-?traitant|co-?traitance|membre (?:du|d'un) groupement (?:momentane|solidaire|conjoint|d'entreprises|titulaire|attributaire|de (?:maitrise|prestataires))|part (?:du )?co-?traitant|co-?traitante? (?:emett(?:eur|rice)|facturante?)\b/,
  },
  {
    value: 'A9',
    confidence: 0.95,
    pattern:
      /^sous-?traitant\b|emett(?:eur|rice) ?[(:/-]? ?sous-?traitant|sous-?traitant (?:emetteur|de|du|-|agree|accepte|declare|paye|:)|sous-?traitance (?:(?:pour|de|du marche)\b|:)|(?:paiement direct|demande de paiement)[^.]{0,40}sous-?traitant|en qualite de sous-?traitant|sous-?traitant[^.]{0,60}paiement direct|^(?:facture|situation|demande de paiement|memoire)[^.]{0,40}sous-?traitan|sous-?traitance[^.]{0,20}paiement direct|acte special de sous-?traitance[^;]{0,60}paiement direct|du au sous-?traitant|\b(?=facture|note|situation|memoire|decompte)(?<!\b(?:chaque|toute|une|les|des)\b[^.;]{0,8})[a-z]{4,9}(?: est)? (?:emise?|etablie?|presentee?|transmise?|deposee?) par (?:un|le|notre) sous-?traitant/,
  },
  {
    value: 'A2',
    confidence: 0.95,
    pattern:
      /\bacquittee?\b(?! (?:sur|d'apres|selon|par l'|par le|a l'|a reception|a \d|sous|dans|au|aux|le montant|la tva))|(?:facture )?deja (?:ete )?(?:payee|reglee)\b|(?:reglee?|payee?) (?:le [^.]{4,24} )?par carte|(?:regle|paye)e?s? (?:par |en |: ?)?cb\b|deja (?:paye|regle) (?:\(|par )?(?:carte|cb)|ne pas payer(?! avant| par| en)|(?:aucun|pas de|sans) reglement a effectuer|carte d'achat public|rien a payer|\bpaid (?:in full|on|by)|facture (?:payee|reglee|soldee)\b(?! (?:en retard|apres|tardivement|hors|au-dela))|^(?:payee|reglee|soldee|paid)$|^(?:paye|regle)e? ?(?:[-!*,.] ?)?merci\b|\b(?:paye|regle)e?s? (?:ce jour |le [^.]{4,24} )?en especes\b/,
  },
];

/** What is written of a payment that was made, and of others too: never enough to say so, enough for a doubt. */
export const perhapsPaid =
  /^[-*! ]*(?:payee?|reglee?|soldee)[-*! ]*$|\b(?:paye|regle|encaisse)e?s? (?:le \d|ce jour|comptant|par (?:cb|carte|cheque|virement|prelevement)|en especes)|\bpour acquit\b|\b(?:paiement|reglement|versement)s? (?:effectue|recu|encaisse|enregistre)e?s?\b|\b(?:bien )?recu (?:ce jour )?(?:votre|vos|en|le) (?:paiement|reglement|virement|cheque|especes)s?\b|^(?:monnaie )?rendue?(?: monnaie)?(?: ?:| \d|$)|^(?:(?:reglement|paiement) )?(?:cb|carte(?: bancaire| visa)?|especes|cheque) ?:? ?\d[\d ]*[.,]\d\d\b|\bcheque n ?°? ?\d{5}/;

/** Sentences that name such a case to say that it is none, or forbid it; under the law on personal data every host is a « sous-traitant ». */
export const notThisCase =
  /traitan(?:ts?|ce)(?: [a-z]+ee?s?)? ?:? ?(?:neant|aucune?|non\b|sans objet|-+$|0$)|\b(?:aucune?|sans|pas de|ni) (?:\w+ )?(?:sous|co)-?traitan|\brgpd\b|donnees (?:a caractere )?personnel|protege[a-z]* vos donnees|interdite?s?\b|sans (?:notre |votre |l')?accord/;

/** What was paid is a deposit, or an earlier invoice. */
export const anotherPaid =
  /\bacomptes?\b|\bavances?\b|(?:facture|echeance)s? (?:precedente?|anterieure?|d'origine)s?|derniere facture/;

/** Words that an ordinary supplier's invoice has no use for, without telling which case it is. */
export const uncommonCase =
  /traitan|mandataire|groupement|titulaire (?:du|de)|paiement direct|acte special|\bdc4\b|\bcession|cedee?\b|subrog|affactur|\bacquitt(?<!\b(?:tva|taxe|contribution)\b[^.;]{0,30}acquitt)|(?:deja|ete) (?:regle|paye)|\b(?:reglee?|payee?)s?\b|carte|\bcb\b|\bespeces?\b|comptant|deja vers|prelev|\bpaid\b|maitre d'(?:oe|œ)uvre|situation n|decompte|copropriete|regie d'avances/;

export const creditWords: readonly RegExp[] = [
  /^(?:facture(?: d'| - | )?)?avoir\b(?:$| ?(?:n|no|n°|numero|#|sur|relatif|du|client|financier|partiel|total|:|-)| ?[a-z]{0,6}[-/ ]?\d)/,
  /^(?:facture )?(?:d')?avoir$/,
  // "Nature du document : facture rectificative - AVOIR", "1. Type : avoir"; not "facture / avoir", which may be either.
  /^(?:\d{1,2}[.)] ?)?(?:nature|type)(?: (?:de |du |d')?(?:la |cet? )?(?:document|piece|facture))? ?:? (?:(?:facture|document|piece)[a-z ]{0,20}(?: - |, | \())?(?:d')?avoir\b(?! ?(?:\/|ou ))/,
  /^facture [a-z]{5,20} ?[-(,] ?avoir\)?$/,
  // Under "Facture", the rest of the title.
  /^(?:d'|- ?)avoir(?:$| ?(?:n ?°|numero)| [a-z]{0,6}[-/ ]?\d)/,
  /\b(?:n° ?(?:de |d'|de l')?|date ?(?:de |d'|de l')?|numero (?:de |d'|de l')?|montant (?:de l'|de |d'))avoir\b/,
  /^(?:votre|notre|cet) avoir\b|\bmontant de (?:votre|cet) avoir\b/,
  /\bfacture d'avoir\b|facture[ /-]avoir|note de credit|facture de credit|credit note|^creditnota\b|\bstornorechnung\b|rechnungskorrektur|^avoir(?! (?:effectue|procede|realise|fourni|ete)) /,
];

export const currencyWords: readonly ChoiceRow<string>[] = [
  { value: 'EUR', confidence: 0.97, pattern: /€|\beur\b|\beuros?\b/g },
  { value: 'USD', confidence: 0.97, pattern: /\busd\b|us dollars?|us ?\$/g },
  // Several countries' own.
  { value: 'USD', confidence: 0.7, pattern: /\$/g },
  { value: 'GBP', confidence: 0.97, pattern: /£|\bgbp\b/g },
  { value: 'CHF', confidence: 0.97, pattern: /\bchf\b|francs? suisses?/g },
  { value: 'XPF', confidence: 0.97, pattern: /\bxpf\b|\bf\.? ?cfp\b|francs? (?:cfp|pacifique)/g },
  { value: 'XOF', confidence: 0.97, pattern: /\bxof\b|\bf\.? ?cfa\b|francs? cfa/g },
  { value: 'CAD', confidence: 0.97, pattern: /\bcad\b|\$ ?ca\b|\btvq\b/g },
  { value: 'TND', confidence: 0.97, pattern: /\btnd\b|dinars? tunisiens?/g },
  { value: 'DZD', confidence: 0.97, pattern: /\bdzd\b|(?<=\d ?)\bda\b|dinars? algeriens?/g },
  { value: 'MAD', confidence: 0.97, pattern: /\bmad\b|dirhams?\b/g },
];
