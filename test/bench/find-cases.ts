/** Every NAME.pdf with its truth NAME.json under a folder; image-only files are left out. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

export type TruthValue = string | boolean | null | { rate: string; base: string | null; amount: string | null }[];
export type Truth = {
  family: string;
  kind?: string;
  fields: Record<string, TruthValue>;
  optional?: string[];
  /** Known from the embedded e-invoice alone. */
  notOnPage?: string[];
  accept?: Record<string, TruthValue[]>;
};
export type Case = { name: string; pdf: string; truth: Truth };

export const findCases = async (folder: string): Promise<Case[]> => {
  const names = await readdir(folder, { recursive: true });
  const known = new Set(names);
  const pdfs = names.filter((name) => name.endsWith('.pdf') && known.has(name.replace(/pdf$/, 'json'))).sort();
  const cases = await Promise.all(pdfs.map((name) => loadCase(folder, name)));
  return cases.filter(({ name, truth }) => !/[.-]scan/.test(name) && !/scan|image/.test(truth.kind ?? ''));
};

const loadCase = async (folder: string, name: string): Promise<Case> => {
  const pdf = join(folder, name);
  const truth = JSON.parse(await readFile(pdf.replace(/pdf$/, 'json'), 'utf8')) as Truth;
  return { name: basename(name), pdf, truth };
};
