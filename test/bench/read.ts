/**
 * `npm run read -- FILE… [--browser chromium|firefox] [--printed]`: the reading of each file as JSON. Without
 * `--browser`, in Node. A file that gives nothing is told in a sentence, and the command fails once all are read.
 */
import { stat } from 'node:fs/promises';
import { openReader, readCommand, tellPlainly } from './command.ts';
import { type DescribedReading, describeReading } from './describe-reading.ts';
import type { Reader } from './reader.ts';

const main = async (): Promise<void> => {
  const { values, positionals: files } = readCommand();
  if (files.length === 0) throw new Error('Quel fichier ? npm run read -- FACTURE.pdf');
  const reader = await openReader(values);
  try {
    const read: DescribedReading[] = [];
    for (const file of files) read.push(...(await readOne(reader, file, values.printed)));
    if (read.length > 0) console.log(JSON.stringify(files.length === 1 ? read[0] : read, null, 2));
  } finally {
    await reader.close();
  }
};

const readOne = async (reader: Reader, file: string, printed: boolean): Promise<DescribedReading[]> => {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile())
    return fail(found ? `« ${file} » n’est pas un fichier.` : `Le fichier « ${file} » n’existe pas.`);
  const { draft } = await reader.read(file, printed);
  const described = describeReading(file, draft, new Date().toLocaleDateString('sv'));
  if (draft.pageCount === 0 && described.problem) fail(`${file} : ${described.problem.text}`);
  return [described];
};

const fail = (sentence: string): [] => {
  console.error(sentence);
  process.exitCode = 1;
  return [];
};

await tellPlainly(main);
