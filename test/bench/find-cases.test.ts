import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCases } from './find-cases.ts';

let folder = '';
const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const names = async (choice: Parameters<typeof findCases>[1]) =>
  (await findCases(folder, choice)).map(({ name }) => name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bordereau-cases-'));
  for (const name of ['plain.pdf', 'alone.pdf', 'shape.PDF', 'both.pdf', 'both.xml', 'odd.pdf', 'fax.pdf'])
    write(name, '');
  write('plain.json', { family: 'letters', fields: { iban: null } });
  write('shape.json', { family: 'letters', kind: 'text', fields: {} });
  write('both.json', { file: 'both.xml', fields: {} });
  write('odd.json', 'not a truth');
  write('fax.json', { kind: 'scan', family: 'faxes', fields: {} });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('findCases', () => {
  it('takes each PDF or XML with its truth beside it, the one the truth names when there are two', async () => {
    expect(await names({ scans: false })).toEqual(['both.xml', 'plain.pdf', 'shape.PDF']);
  });

  it('takes image-only files when asked', async () => {
    expect(await names({ scans: true })).toContain('fax.pdf');
  });

  it('keeps to the families asked for', async () => {
    expect(await names({ scans: true, only: ['letters'] })).toEqual(['plain.pdf', 'shape.PDF']);
    expect(await names({ scans: true, skip: ['letters'] })).toEqual(['both.xml', 'fax.pdf']);
  });

  it('tells a folder that is not there in a sentence', async () => {
    await expect(findCases(join(folder, 'nowhere'), { scans: false })).rejects.toThrow('ne peut pas être lu');
  });
});
