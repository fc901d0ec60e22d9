/** Every invoice (PDF, or e-invoice XML) under a folder that has its truth beside it: NAME.pdf and NAME.json. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

export type TruthLine = { rate: string; base: string | null; amount: string | null };
export type TruthValue = string | boolean | null | TruthLine[];
export type Truth = {
  /** The one file it speaks of, when a PDF and an XML share a name. */
  file?: string;
  family?: string;
  kind?: string;
  fields: Record<string, TruthValue>;
  optional?: string[];
  /** Known from the embedded e-invoice alone. */
  notOnPage?: string[];
  accept?: Record<string, TruthValue[]>;
};
export type Case = { name: string; path: string; family: string; truth: Truth };
export type Choice = { only?: string[] | undefined; skip?: string[] | undefined; scans: boolean };

const INVOICE = /\.(pdf|xml)$/i;

/** @throws with a plain sentence when the folder cannot be read. */
export const findCases = async (folder: string, { only, skip, scans }: Choice): Promise<Case[]> => {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new Error(`Le dossier « ${folder} » ne peut pas être lu.`);
  });
  const known = new Set(names);
  const invoices = names.filter((name) => INVOICE.test(name) && known.has(truthName(name))).sort();
  const cases = (await Promise.all(invoices.map((name) => loadCase(folder, name)))).flat();
  return cases.filter(
    ({ family, name, truth }) =>
      (scans || !isScan(name, truth)) && (!only || only.includes(family)) && !skip?.includes(family),
  );
};

const truthName = (name: string): string => name.replace(INVOICE, '.json');

const loadCase = async (folder: string, name: string): Promise<Case[]> => {
  const truth = parseTruth(await readFile(join(folder, truthName(name)), 'utf8'));
  const speaksOfAnother = truth?.file && INVOICE.test(truth.file) && basename(truth.file) !== basename(name);
  if (!truth || speaksOfAnother) return [];
  return [{ name: basename(name), path: join(folder, name), family: truth.family ?? basename(name), truth }];
};

/** Any JSON may stand beside a PDF: only one with fields is a truth. */
const parseTruth = (text: string): Truth | null => {
  try {
    const truth = JSON.parse(text) as Partial<Truth> | null;
    return truth && typeof truth.fields === 'object' ? (truth as Truth) : null;
  } catch {
    return null;
  }
};

/** Image-only files: what the truth says of the file comes before what its name suggests. */
const isScan = (name: string, { kind }: Truth): boolean => (kind ? /scan|image/.test(kind) : /[.-]scan/.test(name));
