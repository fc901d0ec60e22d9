/**
 * `npm run eval -- FOLDER [--json OUT] [--browser firefox] [--printed] [--scans] [--only FAMILY,…] [--skip FAMILY,…] [--compare]`:
 * what is read of every invoice of a folder, against the truth beside it. Without `--browser`, in Node.
 */
import { writeFile } from 'node:fs/promises';
import { openReader, readCommand, tellPlainly } from './command.ts';
import { differences, evaluate } from './evaluate.ts';
import { findCases } from './find-cases.ts';
import { printReport } from './print-report.ts';
import { nodeReader } from './reader.ts';
import { summarise } from './summarise.ts';

const main = async (): Promise<void> => {
  const { values, positionals } = readCommand();
  const [folder] = positionals;
  if (!folder) throw new Error('Quel dossier ? npm run eval -- DOSSIER [--json FICHIER] [--browser firefox]');
  const list = (text: string | undefined) => text?.split(',');
  const cases = await findCases(folder, { only: list(values.only), skip: list(values.skip), scans: values.scans });
  if (cases.length === 0) throw new Error(`Aucune facture avec sa vérité (NOM.pdf et NOM.json) dans « ${folder} ».`);
  const reader = await openReader(values);
  try {
    const report = summarise(await evaluate(cases, reader, values.printed));
    printReport(report);
    if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
    if (values.compare) printDifferences(await differences(cases, [reader, nodeReader()], values.printed));
  } finally {
    await reader.close();
  }
};

const printDifferences = (lines: string[]): void => {
  console.log([...lines, `${lines.length} différences avec Node`].join('\n'));
  if (lines.length > 0) process.exitCode = 1;
};

await tellPlainly(main);
