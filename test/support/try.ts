/** `npm run try -- --url URL --map 127.0.0.1:PORT --pdf FILE`: the built extension against a page made by somebody else. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build-all.ts';
import type { GivenValues } from './draft-from-values.ts';
import { findBrowser } from './find-browser.ts';
import { type Attempt, type TryReport, tryPage } from './try-page.ts';

const USAGE =
  'npm run try -- --url https://cpro.chorus-pro.gouv.fr/CHEMIN --map 127.0.0.1:PORT --pdf FICHIER [--values VALEURS.json] ' +
  '[--next "Suivant|Continuer"] [--browser chromium|firefox] [--differences ours|keep] [--show] [--json]';

const readArguments = async (): Promise<Attempt & { json: boolean }> => {
  const { values: given } = parseArgs({
    options: {
      url: { type: 'string' },
      map: { type: 'string' },
      pdf: { type: 'string' },
      values: { type: 'string' },
      next: { type: 'string', default: 'Suivant|Continuer' },
      browser: { type: 'string', default: 'chromium' },
      differences: { type: 'string', default: 'ours' },
      show: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { url, map, pdf, browser, differences } = given;
  const port = Number(/:(\d+)$/.exec(map ?? '')?.[1]);
  if (!url || !port || !pdf) throw new Error(USAGE);
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error('--browser : chromium ou firefox.');
  if (differences !== 'ours' && differences !== 'keep') throw new Error('--differences : ours ou keep.');
  for (const file of [pdf, given.values])
    if (file && !existsSync(file)) throw new Error(`Le fichier « ${file} » n’existe pas.`);
  return {
    url,
    mapped: { host: new URL(url).hostname, port },
    pdf: resolve(pdf),
    values: given.values ? await readValues(given.values) : null,
    next: new RegExp(given.next, 'iu'),
    browser,
    differences,
    headless: !given.show,
    json: given.json,
  };
};

/** A plain object of values, or a truth file whose `fields` are the values. */
const readValues = async (path: string): Promise<GivenValues> => {
  const read = JSON.parse(await readFile(path, 'utf8')) as GivenValues;
  return typeof read.fields === 'object' && read.fields !== null ? (read.fields as GivenValues) : read;
};

const print = ({ screens, requestsOut, sentWhileFilling }: TryReport): void => {
  for (const { screen, title, rows, actions, ms } of screens) {
    console.log(`\n${title || '(sans titre)'} — écran reconnu : ${screen ?? 'aucun'} — ${actions} gestes, ${ms} ms`);
    for (const { target, status, reason, ours, page } of rows)
      console.log(`  ${target.padEnd(18)} ${status.padEnd(14)} ${reason.padEnd(20)} ${ours || '—'} | ${page || '—'}`);
  }
  console.log(
    `\nRequêtes sorties de la machine : ${requestsOut.length}${requestsOut.map((host) => ` ${host}`).join('')}`,
  );
  console.log(`Pages demandées pendant le remplissage : ${sentWhileFilling.length}`);
};

const main = async (): Promise<void> => {
  const { json, ...attempt } = await readArguments();
  await findBrowser(attempt.browser);
  if (!json) console.log('Construction…');
  buildAll([attempt.browser === 'firefox' ? 'firefox' : 'chrome']);
  const report = await tryPage(attempt);
  if (json) console.log(JSON.stringify(report));
  else print(report);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
