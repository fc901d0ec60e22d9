/** A value taken off our own invoices, its label left: what is read in its place may not be shown as sure. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Box, InvoiceDocument, Word } from '../../shared/core/document.ts';
import { readInvoice } from '../../shared/core/extract/read-invoice.ts';
import type { FieldName } from '../../shared/core/fields.ts';
import { type Reading, SURE } from '../../shared/core/reading.ts';
import { readDocument } from '../../shared/reading/read-document.ts';

/** Those that a page prints once or more, and that nothing else on it gives. */
const NAMES = [
  'invoiceNumber',
  'serviceCode',
  'commitmentNumber',
  'contractNumber',
  'sellerSiret',
  'buyerSiret',
  'sellerVat',
  'iban',
] as const satisfies FieldName[];

const folders = [join(import.meta.dirname, 'own'), join(import.meta.dirname, 'mixed/files')];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name)),
);

const isIn = (box: Box, { page, x, y, width, height }: Box): boolean => {
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  return box.page === page && middleX > x && middleX < x + width && middleY > y && middleY < y + height;
};

const bare = (text: string): string => text.replace(/^[:«([]+|[.,;:)»\]]+$/g, '');

/** The words that spell a value out, wherever they are printed. */
const spelling = (words: Word[], value: string): Set<Word> => {
  const flat = value.replace(/\s/g, '');
  const runs = words.flatMap((_, at) => [1, 2, 3, 4, 5, 6, 7].map((length) => words.slice(at, at + length)));
  return new Set(runs.filter((run) => bare(run.map(({ text }) => text).join('')) === flat).flat());
};

/** A sentence keeps its comma. */
const markAfter = ({ text, box, ...word }: Word): Word[] => {
  const mark = /[,;.]$/.exec(text)?.[0];
  const width = box.width / text.length;
  return mark ? [{ ...word, text: mark, box: { ...box, x: box.x + box.width - width, width } }] : [];
};

const without = (document: InvoiceDocument, name: (typeof NAMES)[number], reading: Reading): InvoiceDocument => {
  const { value = '', evidence } = reading[name] ?? {};
  const boxes = evidence?.kind === 'text' ? evidence.value : [];
  const pages = document.pages.map((page) => {
    const printed = spelling(page.words, value);
    const isGone = (word: Word): boolean => printed.has(word) || boxes.some((box) => isIn(word.box, box));
    return { ...page, words: page.words.flatMap((word) => (isGone(word) ? markAfter(word) : [word])) };
  });
  return { ...document, pages };
};

describe('a value that is not there', () => {
  it.each(files.map((path) => [path.split('/').at(-1) ?? '', path] as const))(
    'is not replaced on %s',
    async (_, path) => {
      const document = { ...(await readDocument(new Uint8Array(readFileSync(path)))), xml: null };
      const before = readInvoice(document);
      const made = NAMES.filter((name) => (before[name]?.confidence ?? 0) >= SURE).flatMap((name) => {
        const after = readInvoice(without(document, name, before))[name];
        const other = after && after.value !== before[name]?.value && after.confidence >= SURE;
        return other ? [`${name}: ${before[name]?.value} → ${after.value}`] : [];
      });
      expect(made).toEqual([]);
    },
  );
});
