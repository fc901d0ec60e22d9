/** Reads every case and scores it, one after the other: a browser reads one file at a time when it is timed. */
import type { Draft } from '../../shared/core/draft.ts';
import type { Case } from './find-cases.ts';
import type { Reader } from './reader.ts';
import { compareReading } from './score.ts';
import type { CaseResult } from './summarise.ts';

export const evaluate = async (cases: Case[], reader: Reader, printed: boolean): Promise<CaseResult[]> => {
  const results: CaseResult[] = [];
  for (const { name, path, family, truth } of cases) {
    const { draft, ms } = await reader.read(path, printed);
    results.push({ file: name, family, ms, fields: compareReading(draft.fields, truth, printed) });
  }
  return results;
};

/** What two readers do not read alike. @returns one line per difference. */
export const differences = async (
  cases: Case[],
  [one, other]: [Reader, Reader],
  printed: boolean,
): Promise<string[]> => {
  const lines: string[] = [];
  for (const { name, path } of cases) {
    const [mine, theirs] = [await one.read(path, printed), await other.read(path, printed)];
    lines.push(...fieldDifferences(mine.draft, theirs.draft).map((line) => `${name} ${line}`));
  }
  return lines;
};

const fieldDifferences = (one: Draft, other: Draft): string[] => {
  const [mine, theirs] = [contentsOf(one), contentsOf(other)];
  return Object.keys({ ...mine, ...theirs })
    .filter((key) => mine[key] !== theirs[key])
    .map((key) => `${key}: ${mine[key]} ≠ ${theirs[key]}`);
};

const contentsOf = ({ fields, problem, pageCount, traits, readingFindings }: Draft): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...fields, problem, pageCount, traits, readingFindings }).map(([key, value]) => [
      key,
      JSON.stringify(value),
    ]),
  );
