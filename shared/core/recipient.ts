/** A public structure, and what it asks of an invoice: from the user's own book or from the directory that was imported. */
import type { IsoDate } from './values/iso-date.ts';

/** null: not known. */
export type Asked = boolean | null;

/**
 * How it is known what the book says is asked for: the user chose it in the book · the user said that an invoice was refused
 * for want of it · the portal's page marked the field as required while this recipient stood there.
 */
export const originKinds = ['user', 'refusal', 'portal'] as const;
/** `invoice`: number or file of the refused one, '' otherwise. */
export type Origin = { from: (typeof originKinds)[number]; on: IsoDate; invoice: string };

/** What a recipient may ask for, whatever the service. */
export const demandFlags = ['needsService', 'needsCommitment', 'needsEither'] as const;
export type DemandFlag = (typeof demandFlags)[number];

export type Service = {
  code: string;
  name: string;
  /** An engagement number goes with this service. */
  needsCommitment: Asked;
  active: Asked;
  /** Of `needsCommitment`. */
  origin?: Origin | undefined;
};

export type Recipient = {
  siret: string;
  name: string;
  needsService: Asked;
  needsCommitment: Asked;
  /** One of the two is enough. */
  needsEither: Asked;
  active: Asked;
  services: Service[];
  /** Of the demands above; a demand without one was noted before origins were kept. */
  origins?: { [K in DemandFlag]?: Origin | undefined } | undefined;
};

/** Codes are compared as typed, but for case and spaces around and within: « SAAM  d5 » is « SAAM D5 ». */
export const sameCode = (one: string, other: string): boolean => plainCode(one) === plainCode(other);

const plainCode = (code: string): string => code.trim().replace(/\s+/g, ' ').toUpperCase();

export const serviceOf = (recipient: Recipient | null, code: string | undefined): Service | null =>
  recipient?.services.find((service) => code !== undefined && sameCode(service.code, code)) ?? null;

export const newRecipient = (siret: string, name = ''): Recipient => ({
  siret,
  name,
  needsService: null,
  needsCommitment: null,
  needsEither: null,
  active: null,
  services: [],
});
