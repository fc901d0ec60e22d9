import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from './build-all.ts';
import { startQuickly } from './quick-pdf-start.ts';

const source = (name: string): string =>
  readFileSync(resolve(projectRoot, 'node_modules/pdfjs-dist/legacy/build', name), 'utf8');

describe.each([
  ['pdf.mjs', false],
  ['pdf.worker.mjs', true],
])('%s', (name, isWorker) => {
  const code = startQuickly(source(name), isWorker);

  test('looks into polyfills only where the browser lacks them', () => {
    expect(code).toMatch(/^const LACKS_POLYFILLS = !\(Math\.sumPrecise && /);
    expect(code).toContain('\nif (LACKS_POLYFILLS) es_promise_try_namespaceFn();\n');
    expect(code).not.toMatch(/^\w+_namespaceFn\(\);$/m);
  });

  test('hands text over in large pieces', () => {
    expect(code).toMatch(/const TEXT_C\w+_SIZE = \d+_000;/);
  });

  test('makes no error before one happens', () => {
    expect(code).not.toMatch(/prototype = new Error/);
  });
});

test('pdf.js of another make is not taken for this one', () => {
  expect(() => startQuickly('es_promise_try_namespaceFn();\n', false)).toThrow('written another way');
});
