/** Words that labels are made of, over folded text. */

/** "n°", "no", "numéro", "#"… and what is left of them when the sign is lost ("N?"). */
export const N = '(?:n ?a?[°?�]s?\\.?|n\\.|no\\.?|numero|num\\.?|nr(?![/_-])\\.?|nb\\.?|number|#)';
export const DE = "(?:(?:de|du|des|d'|d)? ?(?:la |le |l'|votre |notre )?)";
export const REF = '(?:ref(?:erence)?s?\\.?)';
/** What follows calls itself an order: "BDC-2026-0078", "2026-EJ-118". */
export const ORDER_AHEAD =
  '(?= ?:? ?(?:(?:20)?\\d\\d[-_/ ](?=bd?c|e\\.?j|eng))?(?:bons? |bdc|b\\.?c\\.?|cde|cmd|commande|po|e\\.?j\\.?|eng)[n°_/-]? ?\\d)';

/** How a paper is made out: "facture détaillée" is this one, "facture remplacée" another. */
export const MADE_OUT =
  '(?:acquitt|centralis|certifi|consolid|dematerialis|detaill|globalis|group|regroup|simplifi)ees?';
