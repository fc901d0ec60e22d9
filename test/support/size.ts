/** `npm run size`: what is fetched before the first screen can be used, and what the extension weighs, against a budget. Bytes after gzip. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { buildAll, distOf } from './build-all.ts';

type Entry = { name: string; measure: () => number; budget: number };

const kB = 1000;

const scriptsOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src = '']) =>
    resolve(dirname(page), src),
  );

/** What a script asks for before it runs, and so on. Dynamic imports come later and do not count. */
const withImports = (scripts: readonly string[], met = new Set<string>()): Set<string> => {
  for (const script of scripts) {
    if (met.has(script) || !existsSync(script)) continue;
    met.add(script);
    const asked = readFileSync(script, 'utf8').matchAll(
      /(?:^|[;}])\s*(?:import|export)\s*(?:[\w*{}\s,$]+?from)?\s*["']([^"']+)["']/g,
    );
    withImports(
      [...asked].map(([, path = '']) => resolve(dirname(script), path)),
      met,
    );
  }
  return met;
};

const zipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
const firstScripts = (page: string): number =>
  [...withImports(scriptsOf(page))].reduce((sum, script) => sum + zipped(script), 0);

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

const archive = (folder: string): number =>
  zipSync(Object.fromEntries(filesOf(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])), {
    level: 9,
  }).length;

const extension = (browser: 'chrome' | 'firefox'): Entry[] => [
  {
    name: `${browser} : panneau, premier écran`,
    measure: () => firstScripts(join(distOf(browser), 'extension/panel/index.html')),
    budget: 60 * kB,
  },
  {
    name: `${browser} : script dans la page du portail`,
    measure: () => zipped(join(distOf(browser), 'extension/content/portal.iife.js')),
    budget: 60 * kB,
  },
  {
    name: `${browser} : script dans l’application`,
    measure: () => zipped(join(distOf(browser), 'extension/content/bridge.iife.js')),
    budget: 30 * kB,
  },
  { name: `${browser} : extension entière`, measure: () => archive(distOf(browser)), budget: 4_000 * kB },
];

export const entries = (): Entry[] => [
  {
    name: 'application : premier écran',
    measure: () => firstScripts(join(distOf('pwa'), 'index.html')),
    budget: 60 * kB,
  },
  ...extension('chrome'),
  ...extension('firefox'),
];

const main = (): void => {
  buildAll(['chrome', 'firefox', 'pwa']);
  for (const { name, measure, budget } of entries()) {
    const bytes = measure();
    if (bytes > budget) process.exitCode = 1;
    const told = [bytes, budget].map((size) => `${(size / kB).toFixed(1)} ko`.padStart(10));
    console.log(`${bytes > budget ? '✗' : '✓'} ${name.padEnd(48)}${told[0]}  sur ${told[1]}`);
  }
};

if (import.meta.main) main();
