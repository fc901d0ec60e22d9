/** Where a choice's words stand: on one line, or where a sentence goes on under it. */
import type { FieldName } from '../../fields.ts';
import { goesOn, goesOnCentred, mayGoOn } from '../../layout/paragraphs.ts';
import { boxesOf, joinLines, type Segment } from '../../layout/segment.ts';
import type { FieldReading } from '../../reading.ts';
import { seen } from '../choose.ts';
import { inEachLine, type ManyLines, manyLines, scanLines } from '../pages/many-lines.ts';
import { oncePerPage, type ReadPage } from '../pages/page-reader.ts';
import { FIGURES, tableRows } from '../pages/table-rows.ts';
import type { ChoiceRow } from './choice-words.ts';

export type Hit<V> = { row: ChoiceRow<V>; segment: Segment; from: number; to: number };

/** Lines, then pairs of lines of one paragraph: rows of a table are none. `seam` is where the second begins; 0 for a single line. */
export type Sentence = { segment: Segment; seam: number };

export const sentencesOf = (pages: ReadPage[]): Sentence[] => pages.flatMap(findSentences);

export const findSentences = oncePerPage(({ layout }): readonly Sentence[] => {
  const rows = tableRows(layout.lines);
  const mayWrap = ({ line }: Segment): boolean => !(rows.has(line) && rows.has(line + 1));
  return [
    ...layout.wide
      .flat()
      .filter(({ folded }) => !FIGURES.test(folded))
      .map((segment) => ({ segment, seam: 0 })),
    ...wrapped(layout.lines, mayWrap, goesOn),
    ...wrapped(layout.wide, mayWrap, (first, second) => !isOneOf(layout.lines, first) && goesOnCentred(first, second)),
  ];
});

const isOneOf = (lines: Segment[][], { line, text }: Segment): boolean =>
  lines[line]?.some((one) => one.text === text) ?? false;

const wrapped = (
  lines: Segment[][],
  mayWrap: (first: Segment) => boolean,
  goes: (first: Segment, second: Segment) => boolean,
): Sentence[] =>
  lines
    .flat()
    .filter((first) => mayGoOn(first) && mayWrap(first))
    .flatMap((first) =>
      (lines[first.line + 1] ?? []).filter((second) => goes(first, second)).map((second) => joinLines(first, second)),
    );

const joined = new WeakMap<Sentence[], ManyLines>();

/** Joined once for all the choices. */
const linesOf = (sentences: Sentence[]): ManyLines => {
  const lines = joined.get(sentences) ?? manyLines(sentences.map(({ segment }) => segment.folded));
  joined.set(sentences, lines);
  return lines;
};

/** Every place where a row's words stand; of a pair of lines only what crosses the seam. */
export const hitsOf = <V>(rows: readonly ChoiceRow<V>[], sentences: Sentence[]): Hit<V>[] =>
  rows.flatMap((row) => placesOf(row.pattern, sentences).map((place) => ({ row, ...place })));

type Place = Omit<Hit<unknown>, 'row'>;

/** Several fields ask for the same words. */
const found = new WeakMap<Sentence[], Map<RegExp, Place[]>>();

const placesOf = (pattern: RegExp, sentences: Sentence[]): Place[] => {
  const known = found.get(sentences) ?? new Map<RegExp, Place[]>();
  const places = known.get(pattern) ?? lookFor(pattern, sentences);
  found.set(sentences, known.set(pattern, places));
  return places;
};

const lookFor = (pattern: RegExp, sentences: Sentence[]): Place[] =>
  scanLines(everywhere(pattern), linesOf(sentences)).flatMap(({ index, from, to }) => {
    const { segment, seam } = sentences[index] ?? { segment: null, seam: 0 };
    return segment && (seam === 0 || (from < seam && to > seam)) ? [{ segment, from, to }] : [];
  });

const made = new WeakMap<RegExp, RegExp>();

/** Made once for each: a long expression costs more to prepare than to look for. */
const everywhere = (pattern: RegExp): RegExp => {
  const known = made.get(pattern) ?? inEachLine(pattern.source);
  made.set(pattern, known);
  return known;
};

export const fromHit = <V>({ row, segment, from, to }: Hit<V>, confidence = row.confidence): FieldReading<V> => ({
  value: row.value,
  confidence,
  evidence: seen(`words:${segment.folded.slice(from, to)}`, boxesOf(segment, from, to)),
  alternatives: [],
});

export const derived = <V>(
  value: V,
  confidence: number,
  from: { rule: string; fields: FieldName[] },
): FieldReading<V> => ({
  value,
  confidence,
  evidence: { kind: 'derived', rule: from.rule, from: from.fields },
  alternatives: [],
});
