import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Draft, editDraft } from '../core/draft.ts';
import { newRecipient } from '../core/recipient.ts';
import { newSupplier } from '../core/supplier.ts';
import { recipientSchema, supplierSchema } from '../storage/book-schema.ts';
import { openDatabase } from '../storage/database.ts';
import { draftStore } from '../storage/draft-store.ts';
import { partyStore } from '../storage/party-store.ts';
import { openDesk } from './desk.ts';
import { type DirectoryPort, knowledge, noDirectory } from './knowledge.ts';

const file = new File(['%PDF-1'], 'f.pdf', { type: 'application/pdf' });
const siret = '21210231700014';
const town = { ...newRecipient(siret, 'Valmorel'), needsCommitment: true };

const around = async (directory: DirectoryPort = noDirectory) => {
  const database = openDatabase(crypto.randomUUID());
  const store = draftStore(database);
  const recipients = partyStore(database.recipients, recipientSchema);
  const suppliers = partyStore(database.suppliers, supplierSchema);
  const known = knowledge({ recipients, suppliers, directory });
  const draft: Draft = { ...(await store.create(file)), state: 'to-check' };
  return { store, recipients, suppliers, known, draft };
};

type World = Awaited<ReturnType<typeof around>>;
let world: World;
beforeEach(async () => {
  world = await around();
});

const toTown = { kind: 'set', field: 'buyerSiret', value: siret } as const;

describe('a desk that knows the recipient', () => {
  it('fills what is missing, judges by what it asks for, and leaves nothing to undo', async () => {
    const { store, recipients, known, draft } = world;
    await recipients.keep(town);
    const desk = openDesk(editDraft(draft, toTown), file, store, { knowledge: known });
    await desk.lookUp();
    expect(desk.draft.value.fields.buyerName).toMatchObject({ value: 'Valmorel', evidence: { kind: 'known' } });
    expect(desk.findings.value.map(({ rule }) => rule)).toContain('recipient-commitment-missing');
    expect(desk.canUndo.value).toBe(false);
    await desk.close();
    expect((await store.get(draft.id))?.fields.buyerName?.value).toBe('Valmorel');
  });

  it('follows the recipient the user chooses', async () => {
    const { store, recipients, known, draft } = world;
    await recipients.keep(town);
    const desk = openDesk(draft, file, store, { knowledge: known });
    desk.edit(toTown);
    await desk.lookUp();
    expect(desk.draft.value.fields.buyerName?.value).toBe('Valmorel');
    desk.undo();
    await desk.lookUp();
    expect(desk.draft.value.fields.buyerName).toBeUndefined();
    await desk.close();
  });

  it('leaves a deposited draft as it was deposited', async () => {
    const { store, recipients, known, draft } = world;
    await recipients.keep(town);
    const deposited: Draft = { ...editDraft(draft, toTown), state: 'deposited' };
    const desk = openDesk(deposited, file, store, { knowledge: known });
    await desk.lookUp();
    expect(desk.draft.value.fields.buyerName).toBeUndefined();
    await desk.close();
  });
});

describe('what is known', () => {
  it('finds the recipient by its name when the page gives no SIRET', async () => {
    await world.recipients.keep(town);
    const named = editDraft(world.draft, { kind: 'set', field: 'buyerName', value: 'VALMOREL' });
    expect((await world.known.of(named)).parties.recipient?.siret).toBe(siret);
  });

  it('is the book’s word, completed by the directory', async () => {
    const listed = { ...newRecipient(siret, 'COMMUNE DE VALMOREL'), needsService: true, needsCommitment: false };
    const word = { day: '2026-11-02', knows: true };
    const directory = { ...noDirectory, find: () => Promise.resolve({ word, recipient: listed }) };
    const { recipients, known, draft } = await around(directory);
    const asked = editDraft(draft, toTown);
    expect(await known.of(asked)).toMatchObject({
      parties: { recipient: listed, source: 'directory' },
      directory: word,
    });
    await recipients.keep(town);
    expect((await known.of(asked)).parties).toMatchObject({
      recipient: { ...town, needsService: true },
      source: 'recipients',
    });
  });

  it('is learned from a draft once it is ready', async () => {
    const { known, recipients, suppliers, draft } = world;
    const seller = { kind: 'set', field: 'sellerSiret', value: '12345678200069' } as const;
    const ready: Draft = { ...editDraft(editDraft(draft, toTown), seller), state: 'ready' };
    await known.learn({ ...ready, state: 'to-check' });
    expect(await recipients.list()).toEqual([]);
    await known.learn(ready);
    expect(await recipients.list()).toEqual([newRecipient(siret)]);
    expect(await suppliers.list()).toEqual([newSupplier('12345678200069')]);
  });
});

describe('what the recipient was seen to ask for', () => {
  const origin = { from: 'refusal', on: '2026-11-28', invoice: 'F-1' } as const;

  it('is kept in the book, asked of the draft, and can be taken back', async () => {
    const { store, recipients, known, draft } = world;
    await recipients.keep(newRecipient(siret, 'Valmorel'));
    const deposited: Draft = { ...editDraft(draft, toTown), state: 'deposited', depositedOn: '2026-11-20' };
    const desk = openDesk(deposited, file, store, { knowledge: known });
    const learned = await desk.learnDemands([{ flag: 'needsService' }], origin);
    desk.sendBack();
    await desk.lookUp();
    expect(desk.draft.value).toMatchObject({ state: 'to-check' });
    expect(desk.draft.value.depositedOn).toBeUndefined();
    expect(desk.findings.value.map(({ rule }) => rule)).toContain('recipient-service-missing');
    expect(await recipients.get(siret)).toMatchObject({ needsService: true, origins: { needsService: origin } });
    expect(await desk.learnDemands([{ flag: 'needsService' }], origin)).toBeNull();
    await learned?.takeBack();
    expect(await recipients.get(siret)).toEqual(newRecipient(siret, 'Valmorel'));
    desk.undo();
    expect(desk.draft.value).toMatchObject({ state: 'deposited', depositedOn: '2026-11-20' });
    await desk.close();
  });

  it('makes a recipient that was not in the book, and takes it out again', async () => {
    const { recipients, known, draft } = world;
    const learned = await known.learnDemands(editDraft(draft, toTown), [{ flag: 'needsEither' }], origin);
    expect(await recipients.get(siret)).toMatchObject({ needsEither: true });
    await learned?.takeBack();
    expect(await recipients.get(siret)).toBeNull();
  });
});
