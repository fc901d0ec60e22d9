/** What the commands measure is what the product reads: a browser and Node read every own invoice alike. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserReader, browserReader } from '../bench/browser-reader.ts';
import { differences } from '../bench/evaluate.ts';
import { type Case, findCases } from '../bench/find-cases.ts';
import { nodeReader } from '../bench/reader.ts';
import { projectRoot } from '../support/build-all.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let reader: BrowserReader;
  let cases: Case[] = [];

  beforeAll(async () => {
    cases = await findCases(join(projectRoot, 'test/corpus/own'), { scans: false });
    reader = await browserReader(name);
  });
  afterAll(() => reader?.close());

  it.each([false, true])('reads as in Node (page alone: %s)', async (printed) => {
    expect(cases.length).toBeGreaterThan(3);
    expect(await differences(cases, [reader, nodeReader()], printed)).toEqual([]);
  });

  it('gives up when told to, and reads the next file all the same', async () => {
    const [first] = cases;
    expect(await reader.cancel(first?.path ?? '')).toBe('AbortError');
    const { draft } = await reader.read(first?.path ?? '');
    expect(Object.keys(draft.fields).length).toBeGreaterThan(10);
  });

  it('reads something: the comparison is not of two nothings', async () => {
    const [first] = cases;
    const { draft } = await reader.read(first?.path ?? '');
    expect(Object.keys(draft.fields).length).toBeGreaterThan(10);
  });
});
