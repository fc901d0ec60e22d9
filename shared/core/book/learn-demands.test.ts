import { describe, expect, it } from 'vitest';
import { type Draft, editDraft, newDraft } from '../draft.ts';
import type { FieldName, FieldValues } from '../fields.ts';
import { newRecipient, type Origin, type Recipient } from '../recipient.ts';
import { type Demand, demandOfRefusal, learnDemands } from './learn-demands.ts';
import { mergeRecipients } from './merge-recipients.ts';

const siret = '21210231700014';
const file = { name: 'f.pdf', size: 1, type: 'application/pdf', sha256: '' };
const draftOf = (values: Partial<FieldValues>): Draft =>
  Object.entries(values).reduce(
    (draft, [field, value]) =>
      editDraft(draft, { kind: 'set', field: field as FieldName, value: value as FieldValues[FieldName] }),
    newDraft({ id: 'a', now: '2026-11-23T08:00:00Z', file }),
  );

const toTown = draftOf({ buyerSiret: siret, buyerName: 'Valmorel', serviceCode: 'SAAM D5' });
const portal: Origin = { from: 'portal', on: '2026-11-28', invoice: '' };
const refusal: Origin = { from: 'refusal', on: '2026-11-28', invoice: 'F-1' };

const learn = (known: Recipient | null, origin: Origin, ...demands: Demand[]) =>
  learnDemands(toTown, known, { demands, origin });

describe('a demand', () => {
  it('makes the recipient known, with how it is known', () => {
    expect(learn(null, portal, { flag: 'needsService' })).toEqual({
      ...newRecipient(siret, 'Valmorel'),
      needsService: true,
      origins: { needsService: portal },
    });
  });

  it('of a service goes to that service, known already or not', () => {
    const demand = { flag: 'needsCommitment', service: 'SAAM D5' } as const;
    const learned = { code: 'SAAM D5', name: '', needsCommitment: true, active: null, origin: portal };
    expect(learn(null, portal, demand)?.services).toEqual([learned]);
    const known = { code: 'saam  d5', name: 'Achats', needsCommitment: null, active: true };
    const other = { ...known, code: 'W9' };
    expect(learn({ ...newRecipient(siret), services: [known, other] }, portal, demand)?.services).toEqual([
      { ...known, needsCommitment: true, origin: portal },
      other,
    ]);
  });

  it('that is known already teaches nothing, nor one that says less', () => {
    const both = { ...newRecipient(siret), needsService: true, needsCommitment: true };
    const demands: Demand[] = [
      { flag: 'needsService' },
      { flag: 'needsEither' },
      { flag: 'needsCommitment', service: 'SAAM D5' },
    ];
    for (const demand of demands) expect(learn(both, refusal, demand)).toBeNull();
  });

  it('leaves the user’s « non » alone when the page shows it, not when the user says otherwise since', () => {
    const no = { ...newRecipient(siret), needsService: false };
    expect(learn(no, portal, { flag: 'needsService' })).toBeNull();
    expect(learn(no, refusal, { flag: 'needsService' })?.needsService).toBe(true);
  });

  it('is nobody’s without a SIRET, nor the State’s, whose own rules say it', () => {
    for (const buyerSiret of ['11000201100044', '123'])
      expect(
        learnDemands(draftOf({ buyerSiret }), null, { demands: [{ flag: 'needsService' }], origin: portal }),
      ).toBeNull();
    expect(learnDemands(draftOf({}), null, { demands: [{ flag: 'needsService' }], origin: portal })).toBeNull();
  });
});

it('a refusal for want of an engagement tells of the service the invoice went to, if any', () => {
  expect(demandOfRefusal(toTown, 'needsCommitment')).toEqual({ flag: 'needsCommitment', service: 'SAAM D5' });
  expect(demandOfRefusal(draftOf({ buyerSiret: siret }), 'needsCommitment')).toEqual({ flag: 'needsCommitment' });
  expect(demandOfRefusal(toTown, 'needsService')).toEqual({ flag: 'needsService' });
});

it('merging keeps the origin of the demand that is kept, and no other', () => {
  const first = { ...newRecipient(siret), needsService: false, origins: { needsService: refusal } };
  const second = {
    ...newRecipient(siret),
    needsService: true,
    needsCommitment: true,
    origins: { needsService: portal, needsCommitment: portal },
  };
  expect(mergeRecipients(first, second)).toMatchObject({
    needsService: false,
    needsCommitment: true,
    origins: { needsService: refusal, needsCommitment: portal },
  });
  expect(mergeRecipients(newRecipient(siret), newRecipient(siret))).toEqual(newRecipient(siret));
});
