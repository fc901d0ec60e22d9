import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Draft,
  editDraft,
  fieldsToCheck,
  judgedState,
  newDraft,
  openReadingFindings,
  trustIn,
  withReading,
} from './draft.ts';
import type { Evidence, FieldReading } from './reading.ts';

const onPage: Evidence = {
  kind: 'text',
  rule: 'label',
  value: [{ page: 1, x: 1, y: 2, width: 3, height: 4 }],
  label: [],
};
const read = <V>(value: V, confidence: number, others: V[] = []): FieldReading<V> => ({
  value,
  confidence,
  evidence: onPage,
  alternatives: others.map((other) => ({ value: other, confidence: 0.3, evidence: onPage })),
});

const fresh = newDraft({
  id: 'd1',
  now: '2026-11-23T10:00:00.000Z',
  file: { name: 'f.pdf', size: 1, type: 'application/pdf', sha256: '0'.repeat(64) },
});
const document = { pages: [], xml: null, attachments: [], signed: true, encrypted: false };
const draft: Draft = withReading(fresh, document, {
  fields: { invoiceNumber: read('F-1', 0.5, ['F-2', 'F-3']), totalNet: read(1000, 0.99) },
  findings: [{ rule: 'r', severity: 'warning', fields: ['invoiceNumber'], params: {} }],
});

describe('editDraft', () => {
  it('keeps what was read as the first alternative of what is typed', () => {
    const edited = editDraft(draft, { kind: 'set', field: 'invoiceNumber', value: 'F-9' });
    expect(edited.fields.invoiceNumber?.evidence).toEqual({ kind: 'user' });
    expect(edited.fields.invoiceNumber?.alternatives.map(({ value }) => value)).toEqual(['F-1', 'F-2', 'F-3']);
  });

  it('does not propose again what was only typed', () => {
    const once = editDraft(draft, { kind: 'set', field: 'invoiceNumber', value: 'F-8' });
    const twice = editDraft(once, { kind: 'set', field: 'invoiceNumber', value: 'F-9' });
    expect(twice.fields.invoiceNumber?.alternatives.map(({ value }) => value)).toEqual(['F-1', 'F-2', 'F-3']);
  });

  it('takes the same value typed again as a confirmation, with its evidence', () => {
    const edited = editDraft(draft, { kind: 'set', field: 'invoiceNumber', value: 'F-1' });
    expect(edited.fields.invoiceNumber?.evidence).toEqual(onPage);
    expect(trustIn(edited, 'invoiceNumber')).toBe('sure');
  });

  it('takes an alternative with its own evidence, and counts it as settled', () => {
    const edited = editDraft(draft, { kind: 'choose', field: 'invoiceNumber', alternative: 1 });
    expect(edited.fields.invoiceNumber).toMatchObject({ value: 'F-3', evidence: onPage });
    expect(edited.fields.invoiceNumber?.alternatives.map(({ value }) => value)).toEqual(['F-1', 'F-2']);
    expect(trustIn(edited, 'invoiceNumber')).toBe('sure');
  });

  it('brings back what was read, after a typing as after an emptying', () => {
    for (const edit of [{ kind: 'set', value: 'F-9' }, { kind: 'clear' }] as const) {
      const edited = editDraft(draft, { ...edit, field: 'invoiceNumber' });
      const back = editDraft(edited, { kind: 'restore', field: 'invoiceNumber' });
      expect(back.fields).toEqual(draft.fields);
      expect(trustIn(back, 'invoiceNumber')).toBe('doubtful');
    }
  });

  it('never touches another field', () => {
    const edits = fc.record({
      kind: fc.constantFrom('set', 'clear', 'confirm', 'choose', 'restore'),
      value: fc.string(),
      alternative: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.array(edits), (list) => {
        const after = list.reduce((now, { kind, value, alternative }) => {
          if (kind === 'set') return editDraft(now, { kind, field: 'invoiceNumber', value });
          if (kind === 'choose') return editDraft(now, { kind, field: 'invoiceNumber', alternative });
          return editDraft(now, { kind, field: 'invoiceNumber' });
        }, draft);
        expect(after.fields.totalNet).toEqual(draft.fields.totalNet);
      }),
    );
  });

  it('never loses what was read on the page', () => {
    const steps = fc.constantFrom(
      ...(['clear', 'confirm', 'restore'] as const).map((kind) => ({ kind, field: 'invoiceNumber' as const })),
      { kind: 'set' as const, field: 'invoiceNumber' as const, value: 'typed' },
      { kind: 'choose' as const, field: 'invoiceNumber' as const, alternative: 0 },
    );
    fc.assert(
      fc.property(fc.array(steps), (list) => {
        const after = list.reduce(editDraft, draft);
        const kept = after.fields.invoiceNumber ?? after.cleared?.invoiceNumber;
        const values = [kept?.value, ...(kept?.alternatives.map(({ value }) => value) ?? [])];
        expect(values).toEqual(expect.arrayContaining(['F-1', 'F-2', 'F-3']));
      }),
    );
  });
});

describe('what is left to check', () => {
  it('is what is doubtful and what is required and missing', () => {
    expect(fieldsToCheck(draft)).toContain('invoiceNumber');
    expect(fieldsToCheck(draft)).toContain('buyerSiret');
    expect(fieldsToCheck(draft)).not.toContain('totalNet');
    expect(fieldsToCheck(draft)).not.toContain('contractNumber');
  });

  it('loses a finding of the reading once its fields are settled', () => {
    expect(openReadingFindings(draft)).toHaveLength(1);
    expect(openReadingFindings(editDraft(draft, { kind: 'confirm', field: 'invoiceNumber' }))).toEqual([]);
  });

  it('keeps a draft from being ready, and leaves a deposited one alone', () => {
    expect(judgedState(draft, [])).toBe('to-check');
    expect(judgedState({ ...draft, state: 'deposited' }, [])).toBe('deposited');
  });
});

describe('withReading', () => {
  it('keeps what the user had typed before a second reading', () => {
    const typed = editDraft(draft, { kind: 'set', field: 'invoiceNumber', value: 'mine' });
    const again = withReading(typed, document, { fields: { invoiceNumber: read('F-1', 0.5) }, findings: [] });
    expect(again.fields.invoiceNumber?.value).toBe('mine');
    expect(again.traits.signed).toBe(true);
  });

  it('keeps what the user had chosen or confirmed before a second reading', () => {
    const chosen = editDraft(draft, { kind: 'choose', field: 'invoiceNumber', alternative: 0 });
    const again = withReading(chosen, document, { fields: { invoiceNumber: read('F-1', 0.5) }, findings: [] });
    expect(again.fields.invoiceNumber?.value).toBe('F-2');
    expect(trustIn(again, 'invoiceNumber')).toBe('sure');
  });

  it('knows the deposit format from the file, unless the file did not open', () => {
    const page = { number: 1, width: 595, height: 842, words: [], origin: 'text' as const };
    const opened = (signed: boolean) =>
      withReading(fresh, { ...document, pages: [page], signed }, { fields: {}, findings: [] }).fields.depositFormat;
    expect(opened(false)?.value).toBe('PDF_NON_SIGNE');
    expect(opened(true)?.value).toBe('PDF_SIGNE_PADES');
    expect(trustIn(draft, 'depositFormat')).toBe('missing');
  });
});
