/** Words that labels are made of, over folded text. */

/** "n°", "no", "numéro", "#"… */
/** A lost sign ("N?", "N�") is still one. */
export const N = '(?:n ?[°?�]s?\\.?|n\\.|no\\.?|numero|num\\.?|nr\\.?|nb\\.?|number|#)';
export const DE = "(?:(?:de|du|des|d'|d)? ?(?:la |le |l'|votre |notre )?)";
export const REF = '(?:ref(?:erence)?s?\\.?)';

/** What says that an identifier comes, before a noun: "code", "identifiant", "réf."… */
const NAMED = `(?:${N}|${REF}|code|ident(?:ifiant|\\.)?|id|cle)`;
const YOURS = '(?:(?:votre|vos|v[/.]?) ?)?';

export type Noun = {
  /** The noun and what may go on with it. */
  noun: string;
  /** Weight with a word for an identifier ("n° de …", "… n°"), and alone: absent when the noun alone says nothing. */
  numbered: number;
  bare?: number;
};

/** Every way to announce a number with a noun: "n° de X", "X n°", "code X", "réf. du X n°", "votre X". */
export const announcements = ({ noun, numbered, bare }: Noun): { weight: number; pattern: string }[] => {
  const named = `(?:${N} )?${NAMED}(?: d'identification)?[ -]?(?:\\(|${DE})${YOURS}${noun}`;
  return [
    { weight: numbered, pattern: `${YOURS}${named}(?: ?[(/-]? ?${NAMED}\\)?)?` },
    { weight: numbered, pattern: `${YOURS}${noun}(?: ?[(/-]? ?${NAMED}\\)?| n)` },
    ...(bare ? [{ weight: bare, pattern: `${YOURS}${noun}` }] : []),
  ];
};
