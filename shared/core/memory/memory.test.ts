/** Taught on one invoice, found on the next: whatever the amounts, the lines and the customer; never on another layout. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDraft, newDraft, withReading } from '../draft.ts';
import { interpretDocument } from '../extract/interpret-document.ts';
import { drawPage, type Put } from '../extract/page.fixture.ts';
import { SURE } from '../reading.ts';
import { learn } from './learn.ts';
import type { Memory } from './memory.ts';
import { recall } from './recall.ts';

const NOW = '2026-03-03T10:00:00.000Z';
const file = { name: 'f.pdf', size: 1, type: 'application/pdf', sha256: '' };

type Given = { code: string; number: string; customer: string; lines: number; shift?: number };

/** « Guichet » is no label that a reader could know. */
const page = ({ code, number, customer, lines, shift = 0 }: Given) => {
  const puts: Put[] = [
    [50, 60, 'Serrurerie des Remparts'],
    [50, 74, '4 rue Basse, 35400 Saint-Malo'],
    [50, 88, 'Téléphone : 02 99 00 00 00'],
    [330, 130, customer],
    [330, 144, '1 place de la Mairie'],
    [50, 230, `Facture n° ${number}`],
    [50, 266, 'Guichet'],
    [160 + shift, 266, code],
    [50, 340, 'Désignation'],
    [300, 340, 'Quantité'],
    [440, 340, 'Montant HT'],
    ...Array.from({ length: lines }, (_, index): Put => [50, 356 + 14 * index, `Serrure ${index}`]),
    [50, 640, 'Conditions de règlement : virement'],
    [50, 790, 'SARL au capital de 5 000 € - RCS Saint-Malo - SIRET 534 923 644 00031'],
  ];
  return drawPage(puts);
};

const draftOf = (given: Given, id = 'd1') => {
  const document = page(given);
  return withReading(newDraft({ id, now: NOW, file }), document, interpretDocument(document));
};
const taught = (given: Given): Memory[] => {
  const draft = editDraft(draftOf(given), { kind: 'set', field: 'serviceCode', value: given.code });
  const memory = learn([], { draft, pages: page(given).pages, at: NOW });
  return memory ? [memory] : [];
};
const recalled = (memories: Memory[], given: Given) => {
  const document = page(given);
  return recall(document, interpretDocument(document).fields, memories).serviceCode;
};

const first: Given = { code: 'GI-4471', number: 'SR-118', customer: 'Commune de Valmorel', lines: 2 };
const code = fc.stringMatching(/^GI-\d{4}$/);
const next = fc.record({
  code,
  number: fc.stringMatching(/^SR-[1-9]\d{2}$/),
  customer: fc.constantFrom('Commune de Valmorel', 'Département du Littoral', 'Lycée Jean-Zay'),
  lines: fc.integer({ min: 1, max: 12 }),
});

describe('the memory of a layout', () => {
  it('finds a taught field on any later invoice of it, surely', () => {
    const memories = taught(first);
    fc.assert(
      fc.property(next, (given) => {
        const found = recalled(memories, given);
        expect(found?.value).toBe(given.code);
        expect(found?.confidence).toBeGreaterThanOrEqual(SURE);
        expect(found?.evidence).toMatchObject({ kind: 'text', rule: 'memory:left:guichet' });
      }),
    );
  });

  it('is not sure of what has another shape', () => {
    expect(recalled(taught(first), { ...first, code: 'voir bon' })?.confidence ?? 0).toBeLessThan(SURE);
  });

  it('is not sure where the value stands elsewhere beside its label', () => {
    expect(recalled(taught(first), { ...first, shift: 60, code: 'GI-1111' })?.confidence ?? 0).toBeLessThan(SURE);
  });

  it('says nothing of another layout', () => {
    const other = drawPage([
      [60, 40, 'Boulangerie Morin'],
      [60, 700, 'Guichet'],
      [200, 700, 'GI-2222'],
      [300, 90, 'Avoir'],
      [300, 110, 'Client'],
    ]);
    expect(recall(other, {}, taught(first)).serviceCode).toBeUndefined();
  });

  it('unlearns what is undone', () => {
    const memories = taught(first);
    const undone = learn(memories, { draft: draftOf(first), pages: page(first).pages, at: NOW });
    expect(undone?.rules).toEqual([]);
  });

  it('calls a field the user emptied into doubt', () => {
    const draft = editDraft(draftOf(first), { kind: 'clear', field: 'invoiceNumber' });
    const memory = learn([], { draft, pages: page(first).pages, at: NOW });
    const document = page({ ...first, number: 'SR-200' });
    const { invoiceNumber } = recall(document, interpretDocument(document).fields, memory ? [memory] : []);
    expect(invoiceNumber?.value).toBe('SR-200');
    expect(invoiceNumber?.confidence).toBeLessThan(SURE);
  });
});
