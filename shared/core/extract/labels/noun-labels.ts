/** Labels built around a noun: "n° de X", "X n°", "code X", "réf. du X", "votre X". */
import type { Segment } from '../../layout/segment.ts';
import { inEachLine, type ManyLines, scanLines } from '../pages/many-lines.ts';
import type { Label } from './label.ts';
import { DE, N, REF } from './label-words.ts';
import { LABEL_END, LABEL_START, type LabelNoun, type LabelRow } from './labels.ts';

/** What says that an identifier comes: "n°", "code", "identifiant", "réf."…; the "code" of "EJ / code service" begins another label. */
const NAMED = `(?:${N}|${REF}|code(?![ -]serv)|ident(?:ifiant|\\.)?|id\\.?|cle)`;
const YOURS = '(?:(?:votre|vos|v[/.]?) ?)';
const BEFORE = `${YOURS}?(?:${N} )?${NAMED}(?: d'identification)?[ -]?(?:\\(|${DE})${YOURS}?`;
/** "Code service / n° engagement": the mark belongs to the next noun. */
const NEXT =
  "(?! ?(?:d'|de |du )?(?:engag|e\\.?j\\b|bons?\\b|commande|cde\\b|marche|contrat|services?\\b|siret|factures?\\b))";
const AFTER = `(?: ?[(/-]? ?${NAMED}\\)?${NEXT}| n(?! ?[°?]))`;

/** Compiled once for all nouns: they are the costly part. */
const named = new RegExp(`${LABEL_START}${BEFORE}$`);
const yours = new RegExp(`${LABEL_START}${YOURS}$`);
const marked = new RegExp(`^${AFTER}${LABEL_END}`);

const LONGEST_BEFORE = 40;

export const compileNouns = (nouns: readonly LabelNoun[]) => {
  const compiled = nouns.map((noun) => ({
    noun,
    pattern: inEachLine(`${LABEL_START}(?:${noun.noun})${LABEL_END}`),
  }));
  return (segments: readonly Segment[], lines: ManyLines): Label[] =>
    compiled.flatMap(({ noun, pattern }) =>
      scanLines(pattern, lines).flatMap(({ index, ...at }) => {
        const segment = segments[index];
        return segment ? around(segment, at, noun) : [];
      }),
    );
};

const around = (segment: Segment, { from, to }: { from: number; to: number }, noun: LabelNoun): Label[] => {
  const text = segment.folded;
  const head = text.slice(Math.max(0, from - LONGEST_BEFORE), from);
  const before = named.exec(head);
  const after = marked.exec(text.slice(to));
  const weight = before || after ? noun.numbered : noun.bare;
  if (weight === undefined) return [];
  const start = from - ((before ?? yours.exec(head))?.[0].length ?? 0);
  const row: LabelRow = { target: noun.target, weight, pattern: noun.noun };
  return [{ row, segment, from: start, to: to + (after?.[0].length ?? 0) }];
};

/** The same as one expression, for headings whose spaces are lost. */
export const asRows = ({ target, noun, numbered, bare }: LabelNoun): LabelRow[] => [
  ...(bare ? [{ target, weight: bare, pattern: `${YOURS}?${noun}` }] : []),
  { target, weight: numbered, pattern: `(?:${BEFORE})?${noun}${AFTER}?` },
];
