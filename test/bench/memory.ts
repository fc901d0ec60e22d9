/**
 * `npm run memory -- FOLDER…`: for each two invoices of one layout (`family`), each field is blanked on both, taught on
 * the first as a user would, and looked for on the second. Prints how often it comes right, and every wrong value
 * shown as sure: there must be none.
 */
import { readFile } from 'node:fs/promises';
import { type Draft, editDraft, newDraft, withReading } from '../../shared/core/draft.ts';
import { interpretDocument } from '../../shared/core/extract/interpret-document.ts';
import { type FieldName, type FieldValue, fieldNames, fieldSpec } from '../../shared/core/fields.ts';
import { learn } from '../../shared/core/memory/learn.ts';
import { recall } from '../../shared/core/memory/recall.ts';
import type { Reading } from '../../shared/core/reading.ts';
import { readDocument } from '../../shared/reading/read-document.ts';
import { type Case, findCases } from './find-cases.ts';
import { compareReading, type Scored } from './score.ts';

const NOW = '2026-01-01T00:00:00.000Z';

type Read = { file: Case; document: Awaited<ReturnType<typeof readDocument>>; reading: Reading };
type Tally = { pairs: number; sure: number; toCheck: number; missing: number; wrongToCheck: number; wrongSure: number };

const readCase = async (file: Case): Promise<Read> => {
  const read = await readDocument(new Uint8Array(await readFile(file.path)));
  const document = { ...read, xml: null };
  return { file, document, reading: interpretDocument(document).fields };
};

const without = (reading: Reading, field: FieldName): Reading => {
  const { [field]: _, ...others } = reading;
  return others;
};

const cents = (text: unknown): number => Math.round(Number(text) * 100);

const fieldValue = (field: FieldName, truth: unknown): FieldValue =>
  fieldSpec(field).kind === 'amount' ? cents(truth) : (truth as FieldValue);

const taught = ({ file, document, reading }: Read, field: FieldName, truth: unknown): Draft => {
  const unread = newDraft({ id: file.name, now: NOW, file: { name: file.name, size: 1, type: '', sha256: '' } });
  const draft = withReading(unread, document, { fields: without(reading, field), findings: [] });
  return editDraft(draft, { kind: 'set', field, value: fieldValue(field, truth) });
};

const truthOf = ({ file }: Read, field: FieldName): unknown =>
  file.truth.fields[field as keyof typeof file.truth.fields];

const scoreOf = (one: Read, two: Read, field: FieldName): Scored | undefined => {
  const draft = taught(one, field, truthOf(one, field));
  const memory = learn([], { draft, pages: one.document.pages, at: NOW });
  if (!memory) return undefined;
  const found = recall(two.document, without(two.reading, field), [memory]);
  return compareReading(found, two.file.truth, true).find((scored) => scored.field === field);
};

const count = (tally: Tally, { outcome, sure }: Scored): void => {
  tally.pairs += 1;
  if (outcome === 'right') tally[sure ? 'sure' : 'toCheck'] += 1;
  else if (outcome === 'missing') tally.missing += 1;
  else if (outcome !== 'absent' && outcome !== 'leftEmpty') tally[sure ? 'wrongSure' : 'wrongToCheck'] += 1;
};

const main = async (folders: string[]): Promise<void> => {
  if (folders.length === 0) throw new Error('Quel dossier ? npm run memory -- DOSSIER');
  const tallies: Record<string, Tally> = {};
  for (const folder of folders) {
    const cases = (await findCases(folder, { scans: false })).filter(({ path }) => path.endsWith('.pdf'));
    const read = await Promise.all(cases.map(readCase));
    for (const one of read)
      for (const two of read.filter((other) => other !== one && other.file.family === one.file.family))
        for (const field of fieldNames.filter((name) => isTaught(one, name))) {
          const scored = scoreOf(one, two, field);
          tallies[field] ??= { pairs: 0, sure: 0, toCheck: 0, missing: 0, wrongToCheck: 0, wrongSure: 0 };
          if (scored) count(tallies[field], scored);
          if (scored?.sure && !['right', 'absent', 'leftEmpty'].includes(scored.outcome))
            console.log(`${one.file.name} → ${two.file.name} ${field}: ${scored.got}`);
        }
  }
  console.table(tallies);
};

/** What is taught is what the page shows; choices are remembered as they were, which proves nothing here. */
const isTaught = (one: Read, field: FieldName): boolean =>
  !['choice', 'boolean', 'vatLines', 'currency'].includes(fieldSpec(field).kind) &&
  typeof truthOf(one, field) === 'string';

await main(process.argv.slice(2));
