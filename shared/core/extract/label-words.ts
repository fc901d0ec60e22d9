/** Words that labels are made of, over folded text. */

/** "n°", "no", "numéro", "#"… and what is left of them when the sign is lost ("N?"). */
export const N = '(?:n ?a?[°?�]s?\\.?|n\\.|no\\.?|numero|num\\.?|nr\\.?|nb\\.?|number|#)';
export const DE = "(?:(?:de|du|des|d'|d)? ?(?:la |le |l'|votre |notre )?)";
export const REF = '(?:ref(?:erence)?s?\\.?)';
