/** What surrounds names, and what is none. DATA, over folded text. */

/** Headings of a party's address; what follows on the line may be the name. */
export const sellerHeading =
  /^(?:emetteur|vendeur|prestataire|fournisseur|titulaire du compte|titulaire|creancier|seller|supplier|from|de|a l'ordre de|cheque a l'ordre de|societe|entreprise|raison sociale)(?: de la facture)? ?(?::|$)/;
export const buyerHeading =
  /^(?:facturee? a|factur(?:e|ation) a|adressee? a|adresse (?:de facturation|du client|client|de facture)|destinataire|client|acheteur|debiteur|organisme(?: public)?|collectivite|bill(?:ed)? to|invoice to|customer|buyer|to|a l'attention de|maitre d'ouvrage|pour)(?: (?:de la facture|facture|chorus))? ?(?::|$)/;

/** Legal forms, as they stand before or after a name. */
export const LEGAL_FORM =
  '(?:s\\.?a\\.?r\\.?l\\.?|s\\.?a\\.?s\\.?u?\\.?|s\\.?a\\.?|e\\.?u\\.?r\\.?l\\.?|scop|scp|selarl|selas|sci|snc|e\\.?i\\.?|eirl|gie|association|societe|auto-?entrepreneur|micro-?entreprise)';

/** Not a name: other headings, addresses, ways to reach somebody, references. */
export const NOT_NAME =
  /\b(?:siret|siren|tva|tel|telephone|fax|e-?mail|iban|bic|code|n°|facture|avoir|date|engagement|commande|devis|page|capital|adresse|livraison|livre|echeance|reference|rue|avenue|boulevard|place|chemin|allee|impasse|quai|route|cedex|bp|cs|france|contact|interlocuteur|dept?|marche|ref|logo|locataire|abonne)\b|@|www\.|https?:|\d{3}|^\d|^(?:chorus|adresseea|nos? |vos? |le \d|service|a l'att|monsieur|madame|m\.|mme)\b|\d{5}|\d{2}[ .]\d{2}[ .]\d{2}/;

/** A name cut at the end of a line, or going on with the next. */
export const CUT_NAME =
  /(?:[ '](?:de|du|des|d|la|le|les|l|et|a|au|aux|en|sur|sous|pour)|[-–&/]|d'|agglomeration|communes|hospitalier|universitaire|departemental|regional|intercommunal|urbaine|^ministere|^prefecture|^mairie|^universite|^region|^departement)$/;
export const GOES_ON = /^(?:de|du|des|d'|et|la|le|les|pour|en|sur|nationale?|des) ?/;

/** A part of a public body, named for itself: the body's own name may stand elsewhere, or nowhere. */
export const PART_OF_BODY =
  /^(?:(?:sous-)?direction (?:d(?:e|es|u)\b|d'|technique|financiere|generale (?:des services|adjointe)|commune)|delegation |agence comptable|hotel de (?:ville|departement|region)|plate-?forme |service|bureau |pole |secretariat |comptabilite|antenne |unite |cellule |site |departement (?:technique|des?\b|achats|finances|informatique)|d(?:af|sti?|rh|si)\b)/;
