import { describe, expect, it } from 'vitest';
import type { Box, InvoiceDocument } from '../document.ts';
import { type Draft, newDraft } from '../draft.ts';
import { drawPage, type Put } from '../extract/page.fixture.ts';
import type { FieldName } from '../fields.ts';
import type { Reading } from '../reading.ts';
import { MAX_FILE_BYTES } from '../validate/limits.ts';
import { foreseeFields } from './foresee-fields.ts';
import { foreseeFile } from './foresee-file.ts';

const file = { name: 'f.pdf', size: 123_456, type: 'application/pdf', sha256: '' };
const fresh: Draft = {
  ...newDraft({ id: 'a', now: '2026-11-23T08:00:00Z', file }),
  pageCount: 1,
  traits: { embeddedXml: false, signed: false, encrypted: false, hasText: true },
};

const ORDER = '1508432617';

/** The value read where it stands on the page drawn. */
const foreseen = (document: InvoiceDocument, field: FieldName, value: string) => {
  const word = document.pages[0]?.words.find(({ text }) => text.includes(value));
  const boxes: Box[] = word ? [word.box] : [];
  const evidence = { kind: 'text', rule: 'label', value: boxes, label: [] } as const;
  const fields = { [field]: { value, confidence: 1, evidence, alternatives: [] } } as Reading;
  return foreseeFields({ ...fresh, fields }, document.pages).find((one) => one.field === field)?.forecast;
};

const lines: [drawn: string, puts: Put[], forecast: string][] = [
  ['the word before it', [[50, 100, `N° d’engagement : ${ORDER}`]], 'announced'],
  ['a short word before it', [[50, 100, `EJ ${ORDER}`]], 'announced'],
  [
    'the word above it',
    [
      [50, 86, 'Bon de commande'],
      [50, 100, ORDER],
    ],
    'announced',
  ],
  ['another word before it', [[50, 100, `Référence : ${ORDER}`]], 'not-announced'],
  ['the word after it', [[50, 100, `${ORDER} engagement`]], 'not-announced'],
  [
    'the word far above',
    [
      [50, 40, 'Engagement'],
      [50, 100, ORDER],
    ],
    'not-announced',
  ],
  ['the word written against it', [[50, 100, `EJ:${ORDER}`]], 'glued'],
  ['nothing', [], 'not-on-page'],
];

describe('the engagement number, with', () => {
  it.each(lines)('%s', (_drawn, puts, forecast) => {
    expect(foreseen(drawPage([...puts, [50, 700, 'Merci']]), 'commitmentNumber', ORDER)).toBe(forecast);
  });
});

it('the recipient’s SIRET wants a word of its own', () => {
  const siret = '21240383600027';
  expect(foreseen(drawPage([[50, 100, `SIRET client : ${siret}`]]), 'buyerSiret', siret)).toBe('announced');
  expect(foreseen(drawPage([[50, 100, `SIRET destinataire ${siret}`]]), 'buyerSiret', siret)).toBe('announced');
  expect(foreseen(drawPage([[50, 100, `SIRET : ${siret}`]]), 'buyerSiret', siret)).toBe('not-announced');
});

it('nothing is said of fields whose words are not published, nor promised of those it never gives', () => {
  const drawn = drawPage([[50, 100, 'Facture n° F-118']]);
  expect(foreseen(drawn, 'invoiceNumber', 'F-118')).toBe('words-unknown');
  expect(foreseen(drawn, 'contractNumber', 'F-118')).toBe('never');
});

it('a picture gives nothing', () => {
  const drawn = drawPage([[50, 100, `EJ ${ORDER}`]]);
  const scanned = { ...drawn, pages: drawn.pages.map((page) => ({ ...page, origin: 'ocr' as const })) };
  expect(foreseen(scanned, 'commitmentNumber', ORDER)).toBe('no-text');
});

describe('the file', () => {
  const facts = (about: Partial<Draft>) => foreseeFile({ ...fresh, ...about }).map(({ fact }) => fact);
  const traits = (some: Partial<Draft['traits']>) => ({ traits: { ...fresh.traits, ...some } });
  const invoices = [
    { number: 'F1', page: 1 },
    { number: 'F2', page: 3 },
  ];

  it.each<[string, Partial<Draft>, string[]]>([
    ['ordinary', {}, ['size', 'unsigned', 'text']],
    ['picture', traits({ hasText: false }), ['size', 'unsigned', 'picture']],
    ['signed', traits({ signed: true }), ['size', 'signed', 'text']],
    ['protected', traits({ encrypted: true }), ['size', 'protected', 'unsigned', 'text']],
    ['Factur-X', traits({ embeddedXml: true }), ['size', 'lot', 'unsigned', 'text']],
    [
      'Factur-X, plain copy',
      { ...traits({ embeddedXml: true }), uploads: 'plain-copy' },
      ['size', 'plain-copy', 'unsigned', 'text'],
    ],
    ['XML alone', { ...traits({ embeddedXml: true }), pageCount: 0 }, ['not-a-pdf', 'size']],
    ['too large', { file: { ...file, size: MAX_FILE_BYTES + 1 } }, ['too-large', 'unsigned', 'text']],
    ['several', { seen: { figures: null, invoices, elsewhere: null } }, ['size', 'several', 'unsigned', 'text']],
  ])('%s', (_what, about, expected) => {
    expect(facts(about)).toEqual(expected);
  });
});
