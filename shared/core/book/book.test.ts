import { describe, expect, it } from 'vitest';
import { type Draft, editDraft, newDraft, trustIn } from '../draft.ts';
import type { FieldName, FieldValue } from '../fields.ts';
import type { Evidence, Reading } from '../reading.ts';
import { newRecipient, type Recipient } from '../recipient.ts';
import { newSupplier } from '../supplier.ts';
import { fillFromKnown, type Parties } from './fill-from-known.ts';
import { findRecipients, recipientNamed } from './find-recipients.ts';
import { learnRecipient, learnSupplier } from './learn-parties.ts';
import { mergeRecipients } from './merge-recipients.ts';

const at = '2026-11-23T08:00:00Z';
const fresh = newDraft({ id: 'a', now: at, file: { name: 'f.pdf', size: 1, type: 'application/pdf', sha256: '' } });
const onPage: Evidence = { kind: 'text', rule: 'label', value: [], label: [] };

const read = (values: Partial<Record<FieldName, FieldValue>>, state: Draft['state'] = 'to-check'): Draft => ({
  ...fresh,
  state,
  fields: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, confidence: 0.97, evidence: onPage, alternatives: [] },
    ]),
  ) as Reading,
});

const service = { code: 'ACHATS', name: 'Achats', needsCommitment: null, active: null };
const town: Recipient = { ...newRecipient('21210231700014', 'Ville de Valmorel'), services: [service] };
const hospital: Recipient = newRecipient('26750045200011', 'Hôpital Saint-Éloi');
const nobody: Parties = { recipient: null, source: 'recipients', supplier: null };
const toTown: Parties = { ...nobody, recipient: town };

describe('what the page lacks', () => {
  it('comes from the book, says so, and is never sure', () => {
    const filled = fillFromKnown(read({ buyerSiret: town.siret }), toTown);
    const evidence = { kind: 'known', source: 'recipients', of: town.siret };
    expect(filled.fields.buyerName).toMatchObject({ value: 'Ville de Valmorel', evidence });
    expect(filled.fields.serviceCode).toMatchObject({ value: 'ACHATS', evidence });
    expect(trustIn(filled, 'serviceCode')).toBe('doubtful');
  });

  it('is left as the page says it', () => {
    const draft = read({ buyerSiret: town.siret, buyerName: 'Mairie', serviceCode: 'D5' });
    expect(fillFromKnown(draft, toTown)).toBe(draft);
  });

  it('settles a code read on a picture, when one of its services alone looks like it', () => {
    const evidence: Evidence = { kind: 'ocr', rule: 'label', value: [], label: [] };
    const scan = read({ buyerSiret: town.siret });
    const serviceCode = { value: 'CDO14', confidence: 0.8, evidence, alternatives: [] };
    const draft = { ...scan, fields: { ...scan.fields, serviceCode } };
    const of = (...codes: string[]): Parties => ({
      ...toTown,
      recipient: { ...town, services: codes.map((code) => ({ ...service, code })) },
    });
    const settled = fillFromKnown(draft, of('CD014', 'ACHATS'));
    expect(settled.fields.serviceCode).toMatchObject({ value: 'CD014', evidence: { kind: 'known' } });
    expect(settled.fields.serviceCode?.alternatives[0]?.value).toBe('CDO14');
    expect(fillFromKnown(settled, nobody).fields.serviceCode?.value).toBe('CDO14');
    for (const parties of [of('CD014', 'CD0I4'), of('ACHATS'), of('CDO14', 'CD014')])
      expect(fillFromKnown(draft, parties).fields.serviceCode?.value).toBe('CDO14');
    const printed = { ...draft, fields: { ...draft.fields, serviceCode: { ...serviceCode, evidence: onPage } } };
    expect(fillFromKnown(printed, of('CD014')).fields.serviceCode?.value).toBe('CDO14');
  });

  it('stays empty where the user emptied it', () => {
    const emptied = editDraft(read({ buyerSiret: town.siret, serviceCode: 'D5' }), {
      kind: 'clear',
      field: 'serviceCode',
    });
    expect(fillFromKnown(emptied, toTown).fields.serviceCode).toBeUndefined();
  });

  it('is not guessed among several services, nor among closed ones', () => {
    const two = { ...town, services: [service, { ...service, code: 'D5' }] };
    const draft = read({ buyerSiret: town.siret });
    expect(fillFromKnown(draft, { ...toTown, recipient: two }).fields.serviceCode).toBeUndefined();
    const closed = { ...town, services: [{ ...service, active: false }] };
    expect(fillFromKnown(draft, { ...toTown, recipient: closed }).fields.serviceCode).toBeUndefined();
  });

  it('takes the directory’s only service when the recipient asks for one', () => {
    const draft = read({ buyerSiret: town.siret });
    const parties: Parties = { ...toTown, source: 'directory' };
    expect(fillFromKnown(draft, parties).fields.serviceCode).toBeUndefined();
    const asking = { ...parties, recipient: { ...town, needsService: true } };
    expect(fillFromKnown(draft, asking).fields.serviceCode?.value).toBe('ACHATS');
  });

  it('goes when the recipient changes; what the page says stays', () => {
    const filled = fillFromKnown(read({ buyerSiret: town.siret, invoiceNumber: 'F1' }), toTown);
    const other = editDraft(filled, { kind: 'set', field: 'buyerSiret', value: hospital.siret });
    const { fields } = fillFromKnown(other, { ...nobody, recipient: hospital });
    expect(fields.serviceCode).toBeUndefined();
    expect(fields.buyerName?.value).toBe('Hôpital Saint-Éloi');
    expect(fields.invoiceNumber?.value).toBe('F1');
  });
});

describe('a supplier’s defaults', () => {
  const seller = { ...newSupplier('12345678200069', 'Ateliers'), cadre: 'A9' as const, vatType: 'SANS_TVA' as const };
  const parties: Parties = { ...nobody, supplier: seller };
  const ordinary = (draft: Draft): Draft => ({
    ...draft,
    fields: {
      ...draft.fields,
      cadre: {
        value: 'A1',
        confidence: 0.91,
        evidence: { kind: 'derived', rule: 'ordinary-case', from: [] },
        alternatives: [],
      },
    },
  });

  it('come before the ordinary case, which is kept beside', () => {
    const { fields } = fillFromKnown(ordinary(read({ sellerSiret: seller.siret })), parties);
    expect(fields.cadre).toMatchObject({ value: 'A9', evidence: { kind: 'known' }, alternatives: [{ value: 'A1' }] });
    expect(fields.vatType?.value).toBe('SANS_TVA');
  });

  it('never before what the page says', () => {
    const { fields } = fillFromKnown(
      read({ sellerSiret: seller.siret, cadre: 'A12', vatType: 'EXONERATION' }),
      parties,
    );
    expect([fields.cadre?.value, fields.vatType?.value]).toEqual(['A12', 'EXONERATION']);
  });

  it('go with the supplier, and the ordinary case comes back', () => {
    const filled = fillFromKnown(ordinary(read({ sellerSiret: seller.siret })), parties);
    const { fields } = fillFromKnown(filled, nobody);
    expect(fields.cadre).toMatchObject({ value: 'A1', evidence: { rule: 'ordinary-case' } });
    expect(fields.vatType).toBeUndefined();
  });
});

describe('the book learns', () => {
  const values = { buyerSiret: town.siret, buyerName: 'Ville de Valmorel', serviceCode: 'ACHATS' };

  it('from a draft that is ready, not from one still to check', () => {
    expect(learnRecipient(read(values, 'ready'), null)).toMatchObject({
      siret: town.siret,
      services: [{ code: 'ACHATS' }],
    });
    expect(learnRecipient(read(values), null)).toBeNull();
  });

  it('another service of a recipient it knows, and nothing twice', () => {
    const more = learnRecipient(read({ ...values, serviceCode: 'D5' }, 'deposited'), town);
    expect(more?.services.map(({ code }) => code)).toEqual(['ACHATS', 'D5']);
    expect(learnRecipient(read({ ...values, serviceCode: ' achats' }, 'deposited'), town)).toBeNull();
  });

  it('nothing from what came from the book', () => {
    const filled = fillFromKnown(read({ buyerSiret: town.siret }, 'ready'), toTown);
    expect(
      learnRecipient({ ...filled, confirmed: ['buyerName', 'serviceCode'] }, { ...town, name: '', services: [] }),
    ).toBeNull();
  });

  it('the name that the directory gave, once the user has kept it', () => {
    const filled = fillFromKnown(read({ buyerSiret: town.siret }, 'ready'), { ...toTown, source: 'directory' });
    expect(learnRecipient(filled, null)?.name).toBe('');
    expect(learnRecipient({ ...filled, confirmed: ['buyerName'] }, null)?.name).toBe('Ville de Valmorel');
  });

  it('the suppliers it meets, once', () => {
    const draft = read({ sellerSiret: '12345678200069', sellerName: 'Ateliers' }, 'filled');
    const learned = learnSupplier(draft, null);
    expect(learned).toEqual(newSupplier('12345678200069', 'Ateliers'));
    expect(learnSupplier(draft, learned)).toBeNull();
  });
});

describe('three letters', () => {
  const book = [hospital, town, newRecipient('21350288600012', 'Saint-Malo Agglomération')];
  const names = (query: string) => findRecipients(book, query).map(({ name }) => name);

  it('find a recipient by its name, a service or its SIRET, whatever the accents', () => {
    expect(names('hop')).toEqual(['Hôpital Saint-Éloi']);
    expect(names('ach')).toEqual(['Ville de Valmorel']);
    expect(names('267')).toEqual(['Hôpital Saint-Éloi']);
    expect(names('zzz')).toEqual([]);
  });

  it('put first what begins so', () => {
    expect(names('elo')).toEqual(['Hôpital Saint-Éloi']);
    expect(names('mal')).toEqual(['Saint-Malo Agglomération']);
    expect(names('al')).toEqual(['Hôpital Saint-Éloi', 'Saint-Malo Agglomération', 'Ville de Valmorel']);
    expect(names('ag')).toEqual(['Saint-Malo Agglomération']);
  });

  it('a name finds its one recipient, never one of two', () => {
    expect(recipientNamed(book, 'HOPITAL SAINT ELOI')).toBe(hospital);
    expect(recipientNamed([...book, { ...hospital, siret: '1' }], 'Hôpital Saint-Éloi')).toBeNull();
    expect(recipientNamed(book, '')).toBeNull();
  });
});

it('merging believes the first where both speak, and joins their services', () => {
  const directory: Recipient = {
    ...town,
    name: 'COMMUNE DE VALMOREL',
    needsService: true,
    services: [
      { ...service, code: 'achats', name: 'Service des achats', needsCommitment: true },
      { ...service, code: 'D5' },
    ],
  };
  expect(mergeRecipients({ ...town, needsService: false }, directory)).toEqual({
    ...town,
    needsService: false,
    services: [
      { ...service, needsCommitment: true },
      { ...service, code: 'D5' },
    ],
  });
});
