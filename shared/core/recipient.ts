/** A public structure, and what it asks of an invoice: from the user's own book or from the directory that was imported. */

/** null: not known. */
export type Asked = boolean | null;

export type Service = {
  code: string;
  name: string;
  /** An engagement number goes with this service. */
  needsCommitment: Asked;
  active: Asked;
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
