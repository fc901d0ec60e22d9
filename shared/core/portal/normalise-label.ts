/** What is left of a label once its dress is off: "* N° d’engagement :" and "Numéro engagement" say the same. */

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bn\s*[°º]\s*|\bn[o°º]\b\.?|\bnum\b\.?|\bnr\b\.?/g, ' numero '],
  [/\bref\b\.?/g, ' reference '],
  [/\bmt\b\.?/g, ' montant '],
  [/\bh\.\s?t\b\.?|\bhors[\s-]tax(?:e|es)\b|\bhors[\s-]tva\b/g, ' ht '],
  [/\bt\.\s?t\.\s?c\b\.?|\btoutes[\s-]taxes\b(?:[\s-]comprises\b)?|\btaxes[\s-](?:comprises|incluses)\b/g, ' ttc '],
  [/\bt\.\s?v\.\s?a\b\.?|\btaxe sur la valeur ajoutee\b/g, ' tva '],
  [/\be\.\s?j\b\.?/g, ' ej '],
  // One question a page: « À quel service la facture est-elle destinée ? », « Pour quelle structure déposez-vous ? ».
  [
    /\b(?:factures? (?:est|sera)(?:-t)?-elle (?:destinee|adressee)|adressez-vous (?:la|votre|cette) facture)\b/g,
    ' destinataire ',
  ],
  [
    /\b(?:pour|au nom de|pour le compte de) quelle? (?:structure|organisation|etablissement|entreprise|societe) (?:deposez|facturez|agissez)-vous\b/g,
    ' structure deposante ',
  ],
  [
    /\b(?:(?:au nom de|pour le compte de) quelle? (?:structure|etablissement|entreprise|societe)|(?:vous )?(?:deposez|facturez|deposer|facturer) (?:pour|au nom de|pour le compte de))\W*$/g,
    ' structure deposante ',
  ],
  // « Adressée à » is no address.
  [/\badressees? (?:a|au|aux)\b/g, ' destinataire '],
  // Whoever deposits is spoken to: « Votre structure » is no other than theirs.
  [/\b(?:votre|ma|notre) (?:structure|organisation|etablissement)\b/g, ' structure deposante '],
  [/\b(?:votre|ma|notre) (?:entreprise|societe)\b/g, ' entreprise deposante '],
  [/\b(?:votre|mon|notre) service\b/g, ' service deposant '],
  [/\b(?:votre|mon|notre) (?:numero )?siret\b/g, ' siret structure deposante '],
  // « Structure qui dépose la facture », « Entreprise au nom de laquelle vous facturez ».
  [
    /\b(?:structure|organisation|etablissement|entreprise|societe|entite) (?:deposant|emettant|facturant|a l'origine de|qui (?:depose|emet|facture)|(?:pour|au nom de|pour le compte de) (?:laquelle|lequel) vous (?:deposez|facturez|agissez))\b/g,
    ' structure deposante ',
  ],
  [/\bservice qui (?:depose|emet|facture)\b/g, ' service deposant '],
];

/** Words by which a portal's remark is known: a limit, an example, a format, "(facultatif)". */
const REMARK_WORDS =
  "facultati|optionn|obligatoire|requis|exemple|\\bex\\b|format|caractere|chiffre|sans espace|maxi?\\b|mini?\\b|jj|aaaa|\\d|€|\\beur\\b|euro|si applicable|le cas echeant|s'il y a lieu";
/** « (si marché public) » says when; any other parenthesis says something. */
const REMARK = new RegExp(`[([{](?:\\s*si\\b[^)\\]}]*|[^)\\]}]*(?:${REMARK_WORDS})[^)\\]}]*)[)\\]}]`, 'g');

/** The same without brackets, at an end of a label: « SIRET – sans espace », « Date, format jj/mm/aaaa ». */
const PLAIN_REMARK =
  /[\s,;:.–—-]*(?:\b(?:sans espaces?|en chiffres|\d+ (?:chiffres|caracteres)(?: (?:au )?(?:max\w*|plus|minimum))?|(?:au )?format(?: attendu)?\s*:?\s*(?:jj|aaaa|0).*|jj\W+mm\W+aaaa|(?:par )?(?:exemple|ex)\b\s*[.:].*|champ (?:obligatoire|facultatif))\s*)+[.)\s]*$/;

/** Text that comments on a label rather than being one. */
export const isRemark = (text: string): boolean => new RegExp(REMARK_WORDS).test(foldText(text));

/** Accents, case, apostrophes and no-break spaces folded. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/[\s\u00a0\u202f\u2009\u200b\ufeff]+/g, ' ')
    .trim();

/** Words only, abbreviations spelt out, remarks left out. '' when the text has no word. */
export const normaliseLabel = (text: string): string =>
  ABBREVIATIONS.reduce(
    (label, [short, long]) => label.replace(short, long),
    foldText(keepOwed(text)).replace(REMARK, ' ').replace(PLAIN_REMARK, ' '),
  )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Without its accent, « dû » would be the article « du ». */
const keepOwed = (text: string): string => text.normalize('NFC').replace(/(?<!\p{L})dûs?(?!\p{L})/giu, 'due');

const FILLERS = new Set(
  (
    'a au aux ce cet cette d de des du elle en est et il l la le les ma mes mon nos notre ou par pour s sur un une vos votre ' +
    'selection choix saisir saisissez renseigner renseignez selectionner selectionnez choisir choisissez indiquer indiquez entrer entrez ' +
    'preciser precisez veuillez quel quelle quels quelles rechercher recherchez ajouter champ obligatoire facultatif facultative optionnel ' +
    'optionnelle requis aide infobulle info i eur euro ' +
    // « Structure activate »: what pressing a drawn box does.
    'activate'
  ).split(' '),
);

/** « Exonérées » and « Exonéré » say the same. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '').replace(/ee$/, 'e') : word);

/** The words of a label that carry meaning, each once, in alphabetical order, so that word order does not matter. */
export const labelWords = (text: string): readonly string[] => {
  const known = wordsOf.get(text);
  if (known) return known;
  if (wordsOf.size > 5000) wordsOf.clear();
  const words = splitWords(text);
  wordsOf.set(text, words);
  return words;
};

/** A plan asks for the same few hundred texts thousands of times. */
const wordsOf = new Map<string, readonly string[]>();

const splitWords = (text: string): string[] => {
  const words = normaliseLabel(text).split(' ').filter(Boolean);
  const telling = words.filter((word) => !FILLERS.has(word) && !FILLERS.has(singular(word)));
  return [...new Set((telling.length > 0 ? telling : words).map(singular))].sort();
};

/** The same meaning words, whatever their order. */
export const labelKey = (text: string): string => labelWords(text).join(' ');

/** All the words of `part` are in `whole`. */
export const hasWords = (whole: string, part: string): boolean => {
  const words = new Set(labelWords(whole));
  const wanted = labelWords(part);
  return wanted.length > 0 && wanted.every((word) => words.has(word));
};
