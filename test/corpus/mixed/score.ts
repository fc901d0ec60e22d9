/** How well the cross-section is read, and the record of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../bench/evaluate.ts';
import { type Case, findCases } from '../../bench/find-cases.ts';
import { nodeReader } from '../../bench/reader.ts';
import { type CaseResult, isWrong } from '../../bench/summarise.ts';

const files = join(import.meta.dirname, 'files');
const record = join(import.meta.dirname, 'score.json');

/** Per field how often it was right, and right and sure; and each value that was not right, with its file. */
type Part = { fields: Record<string, { right: number; sure: number }>; wrong: string[] };

/** `printed`: the page alone. `dropped`: as the product reads the file, its embedded e-invoice included. */
export type Score = { documents: number; printed: Part; dropped: Part };

export const scoreNow = async (): Promise<Score> => {
  const cases = await findCases(files, { scans: false });
  return {
    documents: cases.length,
    printed: await partOf(cases, true),
    dropped: await partOf(cases, false),
  };
};

export const recordedScore = (): Score => JSON.parse(readFileSync(record, 'utf8')) as Score;

/** @returns a sentence to print. */
export const recordScore = async (): Promise<string> => {
  const score = await scoreNow();
  writeFileSync(record, `${JSON.stringify(score, null, 1)}\n`);
  return `${score.documents} factures : ${score.printed.wrong.length} champs mal lus sur la page, ${score.dropped.wrong.length} une fois déposées.`;
};

const partOf = async (cases: Case[], printed: boolean): Promise<Part> => {
  const reader = nodeReader();
  const results = await evaluate(cases, reader, printed);
  await reader.close();
  return { fields: countRight(results), wrong: results.flatMap(wrongLines) };
};

const countRight = (results: CaseResult[]): Part['fields'] => {
  const all = results.flatMap(({ fields }) => fields);
  const names = [...new Set(all.map(({ field }) => field))];
  return Object.fromEntries(
    names.map((name) => {
      const right = all.filter(({ field, outcome }) => field === name && outcome === 'right');
      return [name, { right: right.length, sure: right.filter(({ sure }) => sure).length }];
    }),
  );
};

const wrongLines = ({ file, fields }: CaseResult): string[] =>
  fields
    .filter(isWrong)
    .map(
      ({ field, outcome, got }) => `${file} ${field}: ${outcome}${got === undefined ? '' : ` ${JSON.stringify(got)}`}`,
    );
