import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../shared/core/validate/limits.ts';
import { ReadingError, readDocument } from '../../shared/reading/read-document.ts';
import {
  blankPdf,
  garbledPdf,
  imagePdf,
  latin1,
  noPagePdf,
  outlinedPdf,
  protectedPdf,
  signedPdf,
  textPdf,
} from './bad-files.ts';

const problemOf = async (bytes: Uint8Array): Promise<string | null> => {
  try {
    return (await readDocument(bytes)).problem;
  } catch (error) {
    if (error instanceof ReadingError) return `gave nothing: ${error.problem}`;
    throw error;
  }
};

const sample = new Uint8Array(readFileSync(join(import.meta.dirname, 'own/facture-exemple-facturx.pdf')));

describe('readDocument', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'gave nothing: empty-file'],
    ['another format', latin1('PK\x03\x04 a zip'), 'gave nothing: not-a-pdf'],
    ['a header and noise', latin1(`%PDF-1.7\n${'noise '.repeat(200)}`), 'gave nothing: damaged'],
    ['no page', noPagePdf(), 'gave nothing: no-page'],
    ['a password', protectedPdf('secret'), 'gave nothing: password'],
    ['a picture', imagePdf(), 'image-only'],
    ['outlines only', outlinedPdf(), 'image-only'],
    ['gibberish', garbledPdf(), 'image-only'],
    ['a blank page', blankPdf(), 'no-text'],
    ['text', textPdf(), null],
  ])('names the problem of a file with %s', async (_what, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  it('gives a document to hold the PDF even when the file gave nothing', () => {
    const { document } = new ReadingError('password');
    expect(document).toMatchObject({ pages: [], problem: 'password', encrypted: true });
  });

  it('still reads a file that is too large for the portal', async () => {
    const large = new Uint8Array(MAX_FILE_BYTES + 1).fill(32);
    large.set(textPdf());
    const document = await readDocument(large);
    expect(document.problem).toBe('too-large');
    expect(document.pages[0]?.words.map(({ text }) => text)).toContain('F-2026-0001');
    expect((await readDocument(large.slice(0, MAX_FILE_BYTES))).problem).toBeNull();
  });

  it('sees a protection that opens without a password, and reads through it', async () => {
    const document = await readDocument(protectedPdf(''));
    expect(document.encrypted).toBe(true);
    expect(document.pages[0]?.words.map(({ text }) => text)).toContain('F-2026-0001');
    expect((await readDocument(textPdf())).encrypted).toBe(false);
  });

  it('sees a signature', async () => {
    expect((await readDocument(signedPdf())).signed).toBe(true);
    expect((await readDocument(textPdf())).signed).toBe(false);
  });

  it('finds the embedded e-invoice and leaves the bytes alone', async () => {
    const before = sample.slice();
    const document = await readDocument(sample);
    expect(document.xml?.name).toBe('factur-x.xml');
    expect(document.xml?.text).toContain('F-2026-0147');
    expect(sample).toEqual(before);
  });

  it('tells its progress', async () => {
    const told: [number, number][] = [];
    await readDocument(sample, { onProgress: (done, of) => told.push([done, of]) });
    expect(told).toEqual([[1, 1]]);
  });

  it('stops when asked, with the reason given', async () => {
    const controller = new AbortController();
    const reading = readDocument(sample, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });

  it('gives a document or a plain problem for any damage', async () => {
    const damage = fc.tuple(
      fc.nat(sample.length - 1),
      fc.uint8Array({ minLength: 1, maxLength: 60 }),
      fc.nat(sample.length),
    );
    await fc.assert(
      fc.asyncProperty(damage, async ([at, noise, cut]) => {
        const bytes = sample.slice(0, Math.max(cut, at + 1));
        bytes.set(noise.slice(0, bytes.length - at), at);
        await problemOf(bytes);
      }),
      { numRuns: 60 },
    );
  });
});
