/** Labels of what the form does not ask for: they claim their value, so that nobody else takes it. DATA. */

import { PEOPLE } from '../codes/people-words.ts';
import { N, ORDER_AHEAD, REF } from './label-words.ts';
import type { LabelRow } from './labels.ts';

const PAPER =
  '(?:marche|contrat|convention|accord-cadre|commande|bon de commande|engagement|e\\.?j\\.?|code service|facture)';

export const otherLabels: readonly LabelRow[] = [
  // A street: "2, place du Marché", "12 r. du Vieux Marché".
  {
    target: 'other',
    weight: 3,
    pattern:
      '(?:place|rue|avenue|allee|cours|impasse|quai|halle|boulevard|chemin|route|passage|square|esplanade|(?<![a-z/.])(?:r|pl|bd|bld|imp|all|che?m|rte|pass|sq)\\.|(?<=\\d{1,4}(?: bis| ter)?,? )(?:r|pl|ave?|bd|bld|imp|all|che?m|rte|pass|sq)\\.?) (?:du |de |des |aux )?(?:[a-z]+ )?marches?',
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:facture|avoir)s? (?:d'origine|initiale?|associee?|precedente?|annulee?|rectifiee?|de reference|impayee?s?|correspondante|liee)(?: ?${N})?`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `${N} (?:de )?(?:la )?(?:facture|piece) (?:d'origine|initiale?|associee?|precedente?|annulee?|rectifiee?|de reference)`,
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
    pattern: `(?:${N} (?:de )?)?(?:bons? de (?:livraison|reception|vente|travail|intervention|preparation)|bl(?![._/-]\\w))(?: ?${N})?`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:code|${N}|${REF}|compte|identifiant)(?:(?: de| du)? (?:votre )?| d')(?:client(?!${ORDER_AHEAD})|compte|contact|tiers|fournisseur|adherent|abonne|assure|usager)(?: ?${N})?`,
  },
  {
    target: 'other',
    weight: 3.2,
    pattern: `(?:${N} (?:de )?)?commandes? (?:de |d')?(?:ventes?|sd|interne|usine|fabrication|atelier)(?: ?${N})?`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `client ${N}|kundennummer|customer (?:number|no\\.?)|ihre nummer|lieferantennummer`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:n[/.] ?|nos? |notre )?(?:${N} (?:de |d')?)?(?:dossier|affaire|projet|session|chantier|convention (?:de (?:formation|stage)|collective)|intervention|sinistre|compteur|pdl|pce|prm|declaration(?: d'activite)?|lot|serie|vehicule|mensualisation|echeancier)(?: ?${N})?`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?<![a-z0-9][-_/])(?:${N} (?:de )?)?(?:siret|siren|tva(?: intra(?:communautaire|com\\.?)?)?|rcs|rm|ape|naf|iban|bic|swift|rib|eori|gln|iso|police|agrement|telephone|tel(?! que)|fax|sap|rna|finess(?: (?:ej|et|juridique|geographique))?|rpps|adeli)\\b\\.?`,
  },
  // One that is over or to come, or whoever writes has of its own.
  {
    target: 'other',
    weight: 3.2,
    pattern: `(?:ancien(?:ne)?|precedente?) ${PAPER}(?: ?${N})?|${PAPER} (?:precedente?|anterieure?|annulee?|clos|cloture|echue?|resiliee?|expiree?|a venir)(?: ?${N})?`,
  },
  { target: 'other', weight: 3.2, pattern: 'notre code service|code service (?:expediteur|emetteur|fournisseur)' },
  // What a company promises, announces or writes to its people.
  {
    target: 'other',
    weight: 3.2,
    pattern: `(?:engagements? (?:de )?(?:qualite|confidentialite|rse|environnementa(?:l|ux)|service)|(?:avis|etudes?|parts?|mise sur le|prix du) (?:de )?marche|note de service)(?: ?(?:${N}|${REF}))?`,
  },
  // The nine figures of whoever is paid by the health insurance.
  { target: 'other', weight: 3, pattern: `(?:${N} )?(?:a\\.?m\\.?|assurance maladie)(?= ?:? ?(?:\\d ?){9}(?!\\d))` },
  {
    target: 'other',
    weight: 3,
    pattern: `contrats? (?:d'(?:affacturage|assurance|abonnement|entretien|apprentissage)|de (?:factoring|credit|bail|travail))(?: ?${N})?`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:code|${N}) (?:postal|article|produit|barre|guichet|banque|ape|naf|tva|unite|bic|iban|uai|gln)`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `${REF} (?:appel d'offres|projet|comptable|client(?!${ORDER_AHEAD})|produit|article|interne|paiement|avis de paiement|mandat|dossier)`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `appel d'offres|nos? ref(?:erence)?s?\\.?|n/ref\\.?|page|exemplaire|code client`,
  },
  { target: 'other', weight: 2, pattern: `vos ref(?:erence)?s?\\.?(?! (?:de |bon de )?commande)(?! ?:?$)` },
  { target: 'other', weight: 3, pattern: `(?:acompte|provision|avance) (?:sur |de la )?facture(?: ?${N})?` },
  // "Acompte déjà réglé (fact. FA-0611 du 27/05)".
  {
    target: 'other',
    weight: 3,
    pattern: `(?:acompte|arrhes|provision|avance)s?(?:(?= ?\\()| (?:deja |ete )?(?:verse|regle|paye|recu|percu|encaisse|deduit)e?s?)(?: par| selon| suivant| sur| le [^(]{4,20})? ?\\(?(?:facture|fact\\.?)(?: ?${N})?`,
  },
  // "Reprise projecteur LED (fact. FA00002417)".
  {
    target: 'other',
    weight: 3,
    pattern: `(?<=[a-z]\\S* \\()(?:votre |notre )?(?:facture|fact\\.?)(?: ?${N})?(?= ?[a-z]{0,4}\\d)`,
  },
  // Quoted, not given: "la facture n° …", "correction de la facture …".
  {
    target: 'other',
    weight: 1.5,
    pattern: `(?:[a-z]+ ){0,2}(?:la|sur|cette|des|d'une|une|par|de votre|de notre|sur votre|sur notre) factures?(?! ?${N} ?:)(?: ?${N})?`,
  },
  { target: 'other', weight: 3, pattern: `(?:correction|rectification|annulation) (?:de )?(?:la )?facture(?: ?${N})?` },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:contrat|police)(?: d'assurance| de (?:location|maintenance))(?: ?${N})?|assurance ?:? contrat ${N}`,
  },
  {
    target: 'other',
    weight: 4,
    pattern: `(?:notre|nos|n[/.]) ?(?:(?:${N}|${REF}) ?(?:de )?)?(?:bon de )?(?:commande|cde|ref(?:erence)?)(?: ?${N})?`,
  },
  // Insurance and others' contracts.
  {
    target: 'other',
    weight: 4,
    pattern: `(?:assur(?:ance|eur)|decennale|garantie|responsabilite|rc|sous-traitance|maintenance|location|travail)[^;0-9]{0,40}contrat(?: ?${N})?|contrat (?:d'|de |de la )?(?:assurance|decennale|garantie|sous-traitance|travail|maintenance|location)[a-z ]{0,20}(?: ?${N})?`,
  },
  // Services that are sold or called, not the one that receives.
  {
    target: 'other',
    weight: 4,
    pattern: `(?:(?:ordres?|prestations?|mise|station|frais|qualite|numero|tel\\.?|telephone) (?:de |du |en )?services?(?: clients?)?|(?:notre )?services? (?:clients?|commercial|apres-vente|technique|facturation|recouvrement))(?: ?${N})?(?! ?\\(?(?:code|chorus))`,
  },
  {
    target: 'other',
    weight: 4,
    pattern: `(?:${N} (?:de )?)?(?:commande|cde) (?:interne|fournisseur|vendeur|web|internet|en ligne|boutique|site)(?: ?${N})?|n[/.] ?(?:commande|cde)(?: ?${N})?`,
  },
  {
    target: 'other',
    weight: 3,
    // The number a web shop gives an order, marked as such programs do.
    pattern: `(?:commande|cde|order)(?= ?#)`,
  },
  {
    target: 'other',
    weight: 3,
    pattern: `(?:precedente?s?|derniere|ancienne|premiere|autre) (?:facture|avoir|commande|marche)s?(?: ?${N})?`,
  },
  // People and terms, as headings that stand beside those of codes.
  {
    target: 'other',
    weight: 2,
    pattern: `^(?:${PEOPLE}|conditions?(?: de (?:paiement|reglement))?|(?:mode de )?(?:paiement|reglement))(?= ?:|$)`,
  },
];
