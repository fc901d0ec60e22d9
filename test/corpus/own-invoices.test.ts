/** Each of our own invoices reads back as its truth says: never a wrong value shown as sure. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpretDocument } from '../../shared/core/extract/interpret-document.ts';
import type { FieldName, FieldValue } from '../../shared/core/fields.ts';
import { SURE } from '../../shared/core/reading.ts';
import { toDecimal } from '../../shared/core/values/cents.ts';
import { readDocument } from '../../shared/reading/read-document.ts';

const own = join(import.meta.dirname, 'own');
const names = readdirSync(own).filter((name) => name.endsWith('.json'));

type Truth = { file: string; fields: Record<string, unknown> };
const truthOf = (name: string): Truth => JSON.parse(readFileSync(join(own, name), 'utf8'));

/** As truth files write values; amounts without their sign, since credit notes are written both ways. */
const written = (value: FieldValue | undefined): unknown => {
  if (Array.isArray(value)) return value.map(({ rate, base, amount }) => [rate, base, amount].map(unsigned));
  return typeof value === 'number' ? unsigned(value) : (value ?? null);
};
const unsigned = (cents: number): string => toDecimal(Math.abs(cents));

const expected = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(({ rate, base, amount }) => [rate, base, amount].map(expected));
  return typeof value === 'string' ? value.replace(/^-(?=\d+\.\d\d$)/, '') : value;
};

describe.each(names)('%s', (name) => {
  const { file, fields } = truthOf(name);
  const reading = async () => interpretDocument(await readDocument(new Uint8Array(readFileSync(join(own, file)))));

  it('reads back right', async () => {
    const { fields: read } = await reading();
    const got = Object.keys(fields).map((field) => [field, written(read[field as FieldName]?.value)]);
    expect(Object.fromEntries(got)).toEqual(
      Object.fromEntries(Object.entries(fields).map(([f, v]) => [f, expected(v)])),
    );
  });

  it('is never sure of a wrong value', async () => {
    const { fields: read } = await reading();
    const sure = Object.entries(read).filter(([field, { confidence }]) => field in fields && confidence >= SURE);
    expect(sure.length).toBeGreaterThan(8);
    for (const [field, { value }] of sure) expect([field, written(value)]).toEqual([field, expected(fields[field])]);
  });
});
