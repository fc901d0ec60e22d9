/** What is known of a draft's two parties: the user's book first, then the imported directory. */
import type { Parties } from '../core/book/fill-from-known.ts';
import { recipientNamed } from '../core/book/find-recipients.ts';
import { askedBy, type Demand, learnDemands as withDemands } from '../core/book/learn-demands.ts';
import { learnRecipient, learnSupplier } from '../core/book/learn-parties.ts';
import { mergeRecipients } from '../core/book/merge-recipients.ts';
import type { Draft } from '../core/draft.ts';
import type { Origin, Recipient } from '../core/recipient.ts';
import type { Supplier } from '../core/supplier.ts';
import type { DirectoryWord } from '../core/validate/rule.ts';
import type { PartyStore } from '../storage/party-store.ts';

export type Known = { parties: Parties; directory: DirectoryWord | null };

export const nothingKnown: Known = {
  parties: { recipient: null, source: 'recipients', supplier: null },
  directory: null,
};

export type Knowledge = {
  /** Never rejects: a book that cannot be read knows nothing. */
  of: (draft: Draft) => Promise<Known>;
  learn: (draft: Draft) => Promise<void>;
  /** What the draft's recipient was seen, or said, to ask for. @returns what is new of it; null: nothing. */
  learnDemands: (draft: Draft, demands: readonly Demand[], origin: Origin) => Promise<Learned | null>;
};

export type Learned = {
  recipient: Recipient;
  /** The book as it was. */
  takeBack: () => Promise<void>;
};

/** Where nothing is known: tests of other things. */
export const noKnowledge: Knowledge = {
  of: () => Promise.resolve(nothingKnown),
  learn: () => Promise.resolve(),
  learnDemands: () => Promise.resolve(null),
};

/** The imported directory, when there is one. */
export type DirectoryPort = {
  find: (siret: string) => Promise<{ word: DirectoryWord | null; recipient: Recipient | null }>;
  /** By words of the name or town, or figures of the SIRET. */
  search: (query: string, limit: number) => Promise<{ siret: string; name: string; town: string }[]>;
  /** Opens it while the user is still about to type. */
  prepare: () => Promise<void>;
};

/** Where none was imported. */
export const noDirectory: DirectoryPort = {
  find: () => Promise.resolve({ word: null, recipient: null }),
  search: () => Promise.resolve([]),
  prepare: () => Promise.resolve(),
};

/** Asked again when one of these changes. */
export const partiesKey = ({ fields, state }: Draft): string =>
  [fields.buyerSiret?.value ?? fields.buyerName?.value, fields.sellerSiret?.value, state === 'unread'].join('|');

type Stores = {
  recipients: PartyStore<Recipient>;
  suppliers: PartyStore<Supplier>;
  directory: DirectoryPort;
};

export const knowledge = ({ recipients, suppliers, directory }: Stores): Knowledge => {
  const inBook = async ({ fields }: Draft): Promise<Recipient | null> => {
    if (fields.buyerSiret) return recipients.get(fields.buyerSiret.value);
    return recipientNamed(await recipients.list(), fields.buyerName?.value ?? '');
  };

  const of = async (draft: Draft): Promise<Known> => {
    try {
      const kept = await inBook(draft);
      const siret = draft.fields.buyerSiret?.value ?? kept?.siret;
      const listed = siret ? await directory.find(siret) : { word: null, recipient: null };
      const recipient = kept && listed.recipient ? mergeRecipients(kept, listed.recipient) : (kept ?? listed.recipient);
      const seller = draft.fields.sellerSiret?.value;
      const supplier = seller ? await suppliers.get(seller) : null;
      return { parties: { recipient, source: kept ? 'recipients' : 'directory', supplier }, directory: listed.word };
    } catch (error) {
      reportError(error);
      return nothingKnown;
    }
  };

  const learn = async (draft: Draft): Promise<void> => {
    try {
      const { buyerSiret, sellerSiret } = draft.fields;
      const recipient = learnRecipient(draft, buyerSiret ? await recipients.get(buyerSiret.value) : null);
      const supplier = learnSupplier(draft, sellerSiret ? await suppliers.get(sellerSiret.value) : null);
      if (recipient) await recipients.keep(recipient);
      if (supplier) await suppliers.keep(supplier);
    } catch (error) {
      reportError(error);
    }
  };

  const learnDemands: Knowledge['learnDemands'] = async (draft, demands, origin) => {
    const siret = askedBy(draft);
    const before = siret ? await recipients.get(siret) : null;
    const learned = withDemands(draft, before, { demands, origin });
    if (!learned) return null;
    await recipients.keep(learned);
    const takeBack = () => (before ? recipients.keep(before) : recipients.forget(learned.siret));
    return { recipient: learned, takeBack };
  };

  return { of, learn, learnDemands };
};
