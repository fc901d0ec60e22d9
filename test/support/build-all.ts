/** Builds the three surfaces, and the page that measures reading, when a source is newer than its build. Also vitest's global set-up. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');
export const distOf = (mode: keyof typeof marker): string => join(projectRoot, 'dist', mode);

const sources = [
  'shared',
  'extension',
  'pwa',
  'test/bench/page',
  'test/portal-pages',
  'vite.config.ts',
  'manifest.json',
  'package-lock.json',
];
const marker = {
  chrome: 'manifest.json',
  firefox: 'manifest.json',
  pwa: 'index.html',
  bench: 'index.html',
  'portal-pages': 'vue/index.html',
} as const;

const newest = (path: string): number => {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce(
    (latest, name) => Math.max(latest, statSync(join(path, name)).mtimeMs),
    mtimeMs,
  );
};

const isCurrent = (mode: keyof typeof marker, changed: number): boolean => {
  const built = statSync(join(distOf(mode), marker[mode]), { throwIfNoEntry: false });
  return built !== undefined && built.mtimeMs > changed;
};

/** @throws when a build fails, with vite's own words. */
export const buildAll = (
  modes: (keyof typeof marker)[] = ['chrome', 'firefox', 'pwa', 'bench', 'portal-pages'],
): void => {
  const changed = Math.max(...sources.map((name) => newest(join(projectRoot, name))));
  const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
  for (const mode of modes) {
    if (isCurrent(mode, changed)) continue;
    execFileSync(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
};

export default (): void => buildAll();

if (import.meta.main) buildAll();
