/** A line that says nothing of the fields, written on our own invoices: nothing that is shown as sure may come of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InvoiceDocument, Word } from '../../shared/core/document.ts';
import { readInvoice } from '../../shared/core/extract/read-invoice.ts';
import { fieldNames } from '../../shared/core/fields.ts';
import { SURE } from '../../shared/core/reading.ts';
import { readDocument } from '../../shared/reading/read-document.ts';
import { unrelatedLines } from './unrelated-lines.ts';

const folders = [join(import.meta.dirname, 'own'), join(import.meta.dirname, 'mixed/files')];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name)),
);

/** Each invoice gets one line in so many, and all of them together get every line. */
const STRIDE = 12;
const GLYPH = 4.2;

/** Under all that is printed over the footer. */
const withLine = (document: InvoiceDocument, text: string): InvoiceDocument => {
  const [page, ...others] = document.pages;
  if (!page) return document;
  const printed = page.words.filter(({ box }) => box.y < 0.88 * page.height);
  const y = Math.max(...printed.map(({ box }) => box.y + box.height)) + 14;
  const words = [...text.matchAll(/\S+/g)].map(
    ({ 0: word, index }): Word => ({
      text: word,
      confidence: 1,
      box: { page: 1, x: 45 + index * GLYPH, y, width: word.length * GLYPH, height: 9 },
    }),
  );
  const height = Math.max(page.height, y + 60);
  return { ...document, xml: null, pages: [{ ...page, height, words: [...page.words, ...words] }, ...others] };
};

describe('an unrelated line', () => {
  it.each(files.map((path, index) => [path.split('/').at(-1) ?? '', path, index] as const))(
    'makes nothing sure on %s',
    async (_, path, index) => {
      const document = { ...(await readDocument(new Uint8Array(readFileSync(path)))), xml: null };
      const before = readInvoice(document);
      const lines = unrelatedLines.filter((_line, at) => at % STRIDE === index % STRIDE);
      const made = lines.flatMap((line) => {
        const after = readInvoice(withLine(document, line));
        return fieldNames
          .filter((name) => (after[name]?.confidence ?? 0) >= SURE)
          .filter((name) => JSON.stringify(after[name]?.value) !== JSON.stringify(before[name]?.value))
          .map((name) => `${line} → ${name}: ${JSON.stringify(after[name]?.value)}`);
      });
      expect(made).toEqual([]);
    },
  );
});
