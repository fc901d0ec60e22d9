import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingTexts } from '../../ui/i18n/findings.ts';
import type { Draft } from '../draft.ts';
import type { FieldName, FieldValues } from '../fields.ts';
import type { Reading } from '../reading.ts';
import type { Recipient, Service } from '../recipient.ts';
import { newSupplier } from '../supplier.ts';
import type { CadreCode } from '../values/cadre-codes.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { DirectoryWord, Known, Rule } from './rule.ts';
import { type RuleId, readingRules, rules, validateDraft } from './validate-draft.ts';

type Values = { [K in keyof FieldValues]?: FieldValues[K] | undefined };
type About = Partial<Pick<Draft, 'traits' | 'problem' | 'pageCount' | 'uploads' | 'seen'>> & { size?: number };

const today = '2026-11-23';
const traits = { embeddedXml: false, signed: false, encrypted: false, hasText: true };

/** Nothing to say about this one. */
const sound: Values = {
  depositFormat: 'PDF_NON_SIGNE',
  cadre: 'A1',
  sellerSiret: '12345678200069',
  sellerVat: 'FR11123456782',
  iban: 'FR7630006000011234567890189',
  isState: true,
  buyerSiret: '11000201100044',
  serviceCode: 'MCCPAT0075',
  commitmentNumber: '1508432617',
  invoiceNumber: 'F-2026-0147',
  issueDate: '2026-09-14',
  documentType: 'invoice',
  vatType: 'TVA_SUR_ENCAISSEMENT',
  totalNet: 408000,
  totalVat: 54848,
  totalGross: 462848,
  amountDue: 462848,
  vatBreakdown: [
    { rate: 2000, base: 223500, amount: 44700 },
    { rate: 550, base: 184500, amount: 10148 },
  ],
};

const readingOf = (values: Values): Reading =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, { value, confidence: 1, evidence: { kind: 'user' }, alternatives: [] }]),
  ) as Reading;

const draftOf = (values: Values, { size = 1000, ...about }: About = {}): Draft => ({
  id: 'a',
  createdAt: '2026-11-23T08:00:00Z',
  updatedAt: '2026-11-23T08:00:00Z',
  state: 'to-check',
  file: { name: 'facture.pdf', size, type: 'application/pdf', sha256: '' },
  pageCount: 1,
  traits,
  problem: null,
  fields: readingOf(values),
  confirmed: [],
  ...about,
});

const rulesOf = (draft: Draft): string[] => validateDraft(draft, { today }).map(({ rule }) => rule);

const without = (...names: FieldName[]): Values =>
  Object.fromEntries(Object.entries(sound).filter(([name]) => !names.includes(name as FieldName))) as Values;

it('says nothing of a sound draft', () => {
  expect(validateDraft(draftOf(sound), { today })).toEqual([]);
});

/** Each rule on both sides of its line: what it speaks of, and the nearest thing it leaves alone. */
const lines: [RuleId, Values, Values][] = [
  ['siret-shape', { sellerSiret: '1234567820006' }, {}],
  ['siret-luhn', { sellerSiret: '12345678200068' }, {}],
  ['siret-la-poste', { sellerSiret: '35600000049837' }, { sellerSiret: '35600000000048' }],
  ['recipient-is-supplier', { sellerSiret: '11000201100044' }, {}],
  ['state-siret', { buyerSiret: '12345678200028' }, { isState: false, buyerSiret: '12345678200028' }],
  ['service-public-bodies', { serviceCode: 'Factures_Publiques' }, { serviceCode: 'FACTURES' }],
  ['state-commitment-length', { commitmentNumber: '150843261' }, { commitmentNumber: '1508432618' }],
  ['service-too-long', { serviceCode: 'S'.repeat(101) }, { serviceCode: 'S'.repeat(100) }],
  ['commitment-too-long', { commitmentNumber: '1'.repeat(51) }, { commitmentNumber: '1'.repeat(50) }],
  ['contract-too-long', { contractNumber: '1'.repeat(51) }, { contractNumber: '1'.repeat(50) }],
  ['vat-key', { sellerVat: 'FR12123456782' }, {}],
  ['vat-not-siret', { sellerVat: 'FR40303265045' }, { sellerVat: 'DE123456789' }],
  ['iban-check', { iban: 'FR7630006000011234567890188' }, {}],
  ['number-too-long', { invoiceNumber: 'F'.repeat(21) }, { invoiceNumber: 'F'.repeat(20) }],
  ['number-characters', { invoiceNumber: 'N°147' }, { invoiceNumber: 'a-b_c/d+e' }],
  ['number-space', { invoiceNumber: 'F 147' }, { invoiceNumber: 'F147' }],
  ['number-today', { invoiceNumber: '20261123' }, { invoiceNumber: '20261122' }],
  ['number-date', { invoiceNumber: '20260230'.replace('30', '28') }, { invoiceNumber: '20260230' }],
  ['date-invalid', { issueDate: '2026-02-30' }, { issueDate: '2026-02-28' }],
  ['date-future', { issueDate: '2026-11-24' }, { issueDate: '2026-11-23' }],
  ['date-old', { issueDate: '2025-11-22' }, { issueDate: '2025-11-23' }],
  ['exemption-reason', { vatType: 'EXONERATION' }, { vatType: 'SANS_TVA' }],
  ['validator-missing', { cadre: 'A9' }, { cadre: 'A9', validatorSiret: '12345678200028' }],
  ['validator-missing', { cadre: 'A12' }, { cadre: 'A2', amountDue: 0 }],
  ['siret-shape', { validatorSiret: '123' }, { validatorSiret: '12345678200028' }],
  ['comment-too-long', { comment: 'c'.repeat(201) }, { comment: 'c'.repeat(200) }],
  ['credit-note-original', { documentType: 'creditNote' }, {}],
  ['sums', { totalGross: 462850 }, { totalGross: 462849 }],
  ['due-above-gross', { amountDue: 462850 }, { amountDue: 400000 }],
  ['vat-bases', { totalNet: 408003 }, { totalNet: 408002 }],
  ['vat-amounts', { totalVat: 54845 }, { totalVat: 54846 }],
  [
    'vat-line',
    { vatBreakdown: [{ rate: 2000, base: 1000, amount: 202 }] },
    { vatBreakdown: [{ rate: 2000, base: 1000, amount: 201 }] },
  ],
  ['vat-without-vat', { vatType: 'SANS_TVA' }, { vatType: 'SANS_TVA', totalVat: 0 }],
  ['paid-but-due', { cadre: 'A2' }, { cadre: 'A2', amountDue: 0 }],
  ['unsigned-format', { depositFormat: 'PDF_SIGNE_PADES' }, { depositFormat: 'PDF_SIGNE_XADES' }],
];

const missing: [RuleId, FieldName[], Values][] = [
  ['recipient-missing', ['buyerSiret', 'isState'], { isState: true }],
  ['state-service-missing', ['serviceCode'], { isState: false, buyerSiret: '12345678200028' }],
  ['state-commitment-missing', ['commitmentNumber'], { isState: false, buyerSiret: '12345678200028' }],
  ['number-missing', ['invoiceNumber'], { invoiceNumber: 'F1' }],
  ['date-missing', ['issueDate'], { issueDate: '2026-01-01' }],
  ['amount-missing', ['amountDue'], { amountDue: 0 }],
];

const files: [RuleId, About, About][] = [
  ['file-not-pdf', { problem: 'not-a-pdf' }, { problem: 'damaged' }],
  ['file-damaged', { problem: 'damaged' }, { problem: 'not-a-pdf' }],
  ['file-too-large', { size: MAX_FILE_BYTES + 1 }, { size: MAX_FILE_BYTES }],
  ['file-protected', { traits: { ...traits, encrypted: true } }, {}],
  [
    'facturx-lot',
    { traits: { ...traits, embeddedXml: true } },
    { traits: { ...traits, embeddedXml: true }, pageCount: 0 },
  ],
  [
    'facturx-lot',
    { traits: { ...traits, embeddedXml: true } },
    { traits: { ...traits, embeddedXml: true }, uploads: 'plain-copy' },
  ],
  [
    'facturx-signed',
    { traits: { ...traits, embeddedXml: true, signed: true } },
    { traits: { ...traits, embeddedXml: true } },
  ],
  [
    'facturx-announced',
    { traits: { ...traits, announces: 'e-invoice' } },
    { traits: { ...traits, embeddedXml: true, announces: 'e-invoice' } },
  ],
  ['pdf-a-3', { traits: { ...traits, announces: 'pdf-a-3' } }, { traits: { ...traits, announces: 'e-invoice' } }],
  [
    'pdf-a-3',
    { traits: { ...traits, announces: 'pdf-a-3' } },
    { traits: { ...traits, announces: 'pdf-a-3' }, uploads: 'plain-copy' },
  ],
  [
    'file-protected',
    { traits: { ...traits, encrypted: true } },
    { traits: { ...traits, encrypted: true }, uploads: 'plain-copy' },
  ],
  [
    'protected-plain',
    { traits: { ...traits, encrypted: true }, uploads: 'plain-copy' },
    { traits: { ...traits, encrypted: true, embeddedXml: true }, uploads: 'plain-copy' },
  ],
  ['facturx-plain', { traits: { ...traits, embeddedXml: true }, uploads: 'plain-copy' }, {}],
  [
    'xml-alone',
    { traits: { ...traits, embeddedXml: true }, pageCount: 0 },
    { traits: { ...traits, embeddedXml: true } },
  ],
  [
    'protected-signed',
    { traits: { ...traits, encrypted: true, signed: true } },
    { traits: { ...traits, encrypted: true } },
  ],
  [
    'file-protected',
    { problem: 'password', traits: { ...traits, encrypted: true } },
    { traits: { ...traits, encrypted: true, signed: true } },
  ],
  ['signed-format', { traits: { ...traits, signed: true } }, {}],
  ['no-text-layer', { problem: 'image-only' }, { problem: 'password' }],
];

const seen = { figures: 'FACTUREF20260147DU14092026', invoices: [{ number: 'F-2026-0147', page: 1 }], elsewhere: null };
const second = { number: 'F-2026-0148', page: 2 };
const elsewhere = (cadre: CadreCode): About => ({ seen: { ...seen, elsewhere: { cadre, words: 'ce qui est écrit' } } });

const pages: [RuleId, About, About][] = [
  ['several-invoices', { seen: { ...seen, invoices: [...seen.invoices, second] } }, { seen }],
  ['number-not-on-page', { seen: { ...seen, figures: 'FACTUREF20260148' } }, { seen }],
  ['number-not-on-page', { seen: { ...seen, figures: '' } }, { seen: { ...seen, figures: null } }],
  ['works-document', elsewhere('A4'), elsewhere('A3')],
  ['justice-document', elsewhere('A3'), elsewhere('A21')],
  ['fuel-tax-document', elsewhere('A21'), elsewhere('A4')],
];

/** Another draft of this machine, on either side of the line. */
const histories: [RuleId, Partial<Draft>, Values][] = [
  ['number-used', { state: 'ready' }, { invoiceNumber: 'AUTRE-1' }],
  ['number-used', { state: 'filled' }, { issueDate: '2024-11-23' }],
  ['number-used', { state: 'filled' }, { sellerSiret: '89743394200055' }],
  ['number-deposited', { state: 'deposited' }, { invoiceNumber: 'AUTRE-1' }],
];

const town: Recipient = {
  siret: '12345678200028',
  name: 'Ville de Valmorel',
  needsService: null,
  needsCommitment: null,
  needsEither: null,
  active: true,
  services: [{ code: 'SAAM D5', name: 'Achats', needsCommitment: false, active: true }],
};
const toTown: Values = { isState: false, buyerSiret: town.siret, serviceCode: 'SAAM D5', commitmentNumber: 'BC-1' };
const [achats] = town.services as [Service];

type Beside = { values: Values; about?: Partial<Recipient>; directory?: DirectoryWord | null };
const inDirectory: DirectoryWord = { day: '2026-11-02', knows: true };
const noService: Values = { ...toTown, serviceCode: undefined };
const noCommitment: Values = { ...toTown, commitmentNumber: undefined };

/** What is known of the recipient, on either side of the line. */
const recipients: [RuleId, Beside, Beside][] = [
  [
    'recipient-service-missing',
    { values: noService, about: { needsService: true } },
    { values: noService, about: { needsService: false } },
  ],
  [
    'recipient-service-missing',
    { values: noService, about: { needsService: true } },
    { values: toTown, about: { needsService: true } },
  ],
  [
    'recipient-commitment-missing',
    { values: noCommitment, about: { needsCommitment: true } },
    { values: noCommitment },
  ],
  [
    'recipient-either-missing',
    { values: { ...noService, commitmentNumber: undefined }, about: { needsEither: true } },
    { values: noService, about: { needsEither: true } },
  ],
  [
    'recipient-either-missing',
    { values: { ...noService, commitmentNumber: undefined }, about: { needsEither: true } },
    { values: noCommitment, about: { needsEither: true } },
  ],
  [
    'service-commitment-missing',
    {
      values: { ...noCommitment, serviceCode: 'saam  d5' },
      about: { services: [{ ...achats, needsCommitment: true }] },
    },
    { values: noCommitment },
  ],
  [
    'service-commitment-missing',
    { values: noCommitment, about: { services: [{ ...achats, needsCommitment: true }] } },
    { values: noCommitment, about: { needsCommitment: true, services: [{ ...achats, needsCommitment: true }] } },
  ],
  [
    'service-unknown',
    { values: { ...toTown, serviceCode: 'D6' }, directory: inDirectory },
    { values: toTown, directory: inDirectory },
  ],
  [
    'service-unknown',
    { values: { ...toTown, serviceCode: 'D6' }, directory: inDirectory },
    { values: { ...toTown, serviceCode: 'D6' } },
  ],
  ['service-closed', { values: toTown, about: { services: [{ ...achats, active: false }] } }, { values: toTown }],
  ['recipient-closed', { values: toTown, about: { active: false } }, { values: toTown }],
  [
    'recipient-not-in-directory',
    { values: toTown, directory: { ...inDirectory, knows: false } },
    { values: toTown, directory: inDirectory },
  ],
  ['recipient-not-in-directory', { values: toTown, directory: { ...inDirectory, knows: false } }, { values: toTown }],
];

/** What is judged, and all that is known beside it. */
type Case = [draft: Draft, known?: Partial<Known>];
const at = ({ values, about = {}, directory = null }: Beside): Case => [
  draftOf({ ...sound, ...values }),
  { recipient: { ...town, ...about }, directory },
];
const other = (about: Partial<Draft>, values: Values = {}): Case => [
  draftOf(sound),
  { others: [draftOf(sound), { ...draftOf({ ...sound, ...values }), ...about, id: 'b' }] },
];
const deposited: Draft = { ...draftOf({}), id: 'b', state: 'deposited', file: { ...draftOf({}).file, sha256: 'f' } };
const sameFile = (about: Partial<Draft>, sha256 = 'f'): Case => {
  const draft = draftOf(sound);
  return [{ ...draft, file: { ...draft.file, sha256 } }, { others: [{ ...deposited, ...about }] }];
};
const ofSupplier = (bankLabel: string): Case => [
  draftOf(sound),
  { supplier: { ...newSupplier('12345678200069'), bankLabel } },
];

const examples: [RuleId, over: Case, under: Case][] = [
  ...lines.map(([rule, over, under]): [RuleId, Case, Case] => [
    rule,
    [draftOf({ ...sound, ...over })],
    [draftOf({ ...sound, ...under })],
  ]),
  ...missing.map(([rule, names, cure]): [RuleId, Case, Case] => [
    rule,
    [draftOf(without(...names))],
    [draftOf({ ...without(...names), ...cure })],
  ]),
  ...[...files, ...pages].map(([rule, over, under]): [RuleId, Case, Case] => [
    rule,
    [draftOf(sound, over)],
    [draftOf(sound, under)],
  ]),
  ...recipients.map(([rule, over, under]): [RuleId, Case, Case] => [rule, at(over), at(under)]),
  ...histories.map(([rule, about, change]): [RuleId, Case, Case] => [rule, other(about), other(about, change)]),
  ['same-file-deposited', sameFile({}), sameFile({ state: 'filled' })],
  ['same-file-deposited', sameFile({}), sameFile({}, 'e')],
  ['same-file-deposited', sameFile({}), sameFile({ id: 'a' })],
  ['bank-label', ofSupplier('Compte principal'), ofSupplier('')],
];

const judge = ([draft, known]: Case) => validateDraft(draft, { today, ...known });
const told = (one: Case): string[] => judge(one).map(({ rule }) => rule);

describe('a rule speaks on one side of its line, and not on the other', () => {
  it.each(examples)('%s', (rule, over, under) => {
    expect(told(over)).toContain(rule);
    expect(told(under)).not.toContain(rule);
  });
});

it('the State’s recipient is told once, by the State’s own rules', () => {
  const recipient = { ...town, siret: '11000201100044', needsService: true, needsCommitment: true };
  const found = told([draftOf(without('serviceCode', 'commitmentNumber')), { recipient }]);
  expect(found).toEqual(['state-service-missing', 'state-commitment-missing']);
});

it('an invoice is the same from another establishment, however its number is spaced', () => {
  const same = { sellerSiret: '12345678200051', invoiceNumber: ` ${sound.invoiceNumber?.toLowerCase()} ` };
  expect(told(other({}, same))).toContain('number-used');
});

const STUDY = [
  ...['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R10', 'R11', 'R12', 'R13', 'R14'],
  ...['R20', 'R21', 'R22', 'R23', 'R24', 'R25', 'R26', 'R30', 'R31', 'R32', 'R33'],
  ...['R40', 'R41', 'R50', 'R51', 'R52', 'R53', 'R54', 'R60', 'R61', 'R62', 'R63', 'R70'],
];

describe('the table', () => {
  const ids = Object.keys(rules) as (keyof typeof rules)[];

  it('has an example on both sides of the line for every rule', () => {
    const shown = new Set(examples.map(([rule]) => rule));
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('names the one field that is wrong when a rule is asked of each', () => {
    const found = validateDraft(draftOf({ ...sound, sellerSiret: '12345678200068' }), { today });
    expect(found).toEqual([{ rule: 'siret-luhn', severity: 'warning', fields: ['sellerSiret'], params: {} }]);
  });

  it('has for every rule a sentence, given every value it asks for', () => {
    for (const [rule, over] of examples) {
      const finding = judge(over).find((found) => found.rule === rule);
      for (const { text, remedy } of [findingTexts.fr[rule], findingTexts.en[rule]]) {
        expect(text, rule).not.toBe('');
        for (const [, hole = ''] of `${text} ${remedy}`.matchAll(/\{(\w+)\}/g))
          expect(finding?.params, rule).toHaveProperty(hole);
      }
    }
  });

  it('covers every rule of the portal study', () => {
    const sources = new Set(Object.values<Rule>(rules).map(({ source }) => source));
    expect(STUDY.filter((number) => !sources.has(number))).toEqual([]);
  });

  it('lets nothing block that is not verified', () => {
    const blocking = Object.values<Rule>(rules).filter(({ severity }) => severity === 'error');
    expect(blocking.filter(({ basis }) => basis === 'unverified')).toEqual([]);
  });

  it('has sentences for the rules of the reading too', () => {
    for (const id of readingRules) expect(findingTexts.fr[id].remedy).not.toBe('');
  });

  it('judges any amounts without failing', () => {
    const amount = fc.option(fc.integer(), { nil: undefined });
    fc.assert(
      fc.property(amount, amount, amount, (totalNet, totalVat, totalGross) => {
        const values = {
          ...without('totalNet', 'totalVat', 'totalGross'),
          ...defined({ totalNet, totalVat, totalGross }),
        };
        const told = rulesOf(draftOf(values));
        const all = totalNet !== undefined && totalVat !== undefined && totalGross !== undefined;
        expect(told.includes('sums')).toBe(all && Math.abs(totalNet + totalVat - totalGross) > 1);
      }),
    );
  });
});

const defined = (values: Record<string, number | undefined>): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
