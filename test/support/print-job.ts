/** Prints what a job did: a table for people, one JSON line for programs. */
import type { Job } from './do-the-job.ts';

const cut = (text: string, width: number): string =>
  (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);

const columns: [string, number][] = [
  ['champ', 18],
  ['valeur', 28],
  ['lu où', 34],
  ['confiance', 10],
  ['dans le formulaire', 34],
];

export const printJob = (job: Job, json: boolean): void => {
  console.log(columns.map(([title, width]) => cut(title, width)).join(' '));
  for (const { field, value, evidence, confidence, onForm, ok } of job.fields) {
    const cells = [field, value, evidence, confidence.toFixed(2), onForm ?? '—'];
    console.log(`${cells.map((cell, index) => cut(cell, columns[index]?.[1] ?? 20)).join(' ')} ${ok ? '✓' : '✗'}`);
  }
  console.log(`Requêtes sorties de la machine : ${job.requestsOut}`);
  console.log(`Envois au portail : ${job.submissions}`);
  console.log(`Capture d’écran : ${job.screenshot}`);
  if (json) console.log(JSON.stringify(job));
};
