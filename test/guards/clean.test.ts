/** The whole tree type-checks, is linted, and the built extension passes the store's own linter. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildAll, distOf, projectRoot } from '../support/build-all.ts';

const run = (tool: string, ...args: string[]) => {
  const path = join(projectRoot, 'node_modules/.bin', tool);
  const done = spawnSync(path, args, { cwd: projectRoot, encoding: 'utf8', shell: process.platform === 'win32' });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
};

it('type-checks', () => {
  const { status, output } = run('tsc', '-b');
  expect(output).toBe('');
  expect(status).toBe(0);
});

it('is linted and formatted', () => {
  const { status, output } = run('biome', 'check', '--error-on-warnings', '.');
  expect(status, output).toBe(0);
});

it('is an extension that web-ext accepts without error', () => {
  buildAll(['firefox']);
  const { output } = run(
    'web-ext',
    'lint',
    '--source-dir',
    distOf('firefox'),
    '--output',
    'json',
    '--no-config-discovery',
  );
  const { errors } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as {
    errors: unknown[];
  };
  expect(errors).toEqual([]);
});
