/** The house's arrows hold: what a room must not say does not compile there. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/build-all.ts';

const copied = ['shared', 'extension', 'pwa', 'manifest.json', 'package.json', 'tsconfig.base.json', 'tsconfig.json'];
let house = '';

/** Compiles one room of a copy of the house with one more file in it. @returns the compiler's words, '' when content. */
const compileWith = (room: string, source: string): string => {
  const file = join(house, room, 'intruder.ts');
  writeFileSync(file, source);
  const tsc = join(projectRoot, 'node_modules/.bin/tsc');
  const { stdout } = spawnSync(tsc, ['-b', room], {
    cwd: house,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  rmSync(file);
  return stdout;
};

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'bordereau-house-'));
  for (const name of copied) cpSync(join(projectRoot, name), join(house, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(house, 'node_modules'), 'junction');
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('core', () => {
  it('compiles as it is, so that a refusal below is the intruder’s', () => {
    expect(compileWith('shared/core', 'export const nothing = null;')).toBe('');
  });

  it.each([
    ['a network call', "export const leak = () => fetch('https://example.org');", "Cannot find name 'fetch'"],
    ['a socket', "export const leak = () => new WebSocket('wss://example.org');", "Cannot find name 'WebSocket'"],
    ['the page', 'export const title = () => document.title;', "Cannot find name 'document'"],
    ['the window', 'export const origin = () => window.location.href;', "Cannot find name 'window'"],
    ['the extension’s API', 'export const id = () => chrome.runtime.id;', "Cannot find name 'chrome'"],
    ['Node', "export { readFile } from 'node:fs';", "'node:fs'"],
  ])('cannot say %s', (_what, source, refusal) => {
    expect(compileWith('shared/core', source)).toContain(refusal);
  });
});

describe('arrows', () => {
  it.each([
    ['shared/core', "export * from '../storage/draft-store.ts';"],
    ['shared/core', "export * from '../messages/message-table.ts';"],
    ['shared/core', "export * from '../ui/ports.ts';"],
    ['shared/reading', "export * from '../storage/draft-store.ts';"],
    ['shared/storage', "export * from '../reading/read-document.ts';"],
    ['shared/messages', "export * from '../ui/ports.ts';"],
    ['shared/ui', "export * from '../../extension/platform/api.ts';"],
    ['pwa', "export * from '../extension/platform/api.ts';"],
    ['extension', "export * from '../pwa/surface.ts';"],
  ])('%s cannot write %s', (room, source) => {
    expect(compileWith(room, source)).toMatch(/TS6307|TS6059/);
  });

  it('the screens cannot say chrome.*', () => {
    expect(compileWith('shared/ui', 'export const id = () => chrome.runtime.id;')).toContain(
      "Cannot find name 'chrome'",
    );
  });
});
