/** `npm test`: makes sure both browsers are there, runs everything through vitest, ends with one plain line of counts. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './build-all.ts';
import { findBrowser } from './find-browser.ts';

const report = join(projectRoot, '.cache/test-report.json');

const setUp = async (): Promise<void> => {
  for (const name of ['chromium', 'firefox'] as const) console.log(`${name} : ${await findBrowser(name)}`);
};

const runVitest = (filters: string[]): number => {
  rmSync(report, { force: true });
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...filters], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status ?? 1;
};

type Counts = { numPassedTests: number; numFailedTests: number; numPendingTests: number; success: boolean };

/** @returns whether all is well; a suite that could not even start counts as a failure. */
const printCounts = (status: number): boolean => {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Counts;
  const failed = Math.max(counts.numFailedTests, status === 0 && counts.success ? 0 : 1);
  console.log(`${counts.numPassedTests} passed, ${failed} failed, ${counts.numPendingTests} skipped`);
  return failed === 0;
};

try {
  await setUp();
  process.exitCode = printCounts(runVitest(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
