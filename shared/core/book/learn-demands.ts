/** What a recipient asks for, once something has shown it: kept with how it is known, never over what the book already says. */
import type { Draft } from '../draft.ts';
import { STATE_SIRET } from '../fields.ts';
import { type Asked, type DemandFlag, newRecipient, type Origin, type Recipient, sameCode } from '../recipient.ts';
import { hasSiretShape } from '../values/siret.ts';

/** `service`: asked for with that service only; else for the recipient, whatever the service. */
export type Demand =
  | { flag: DemandFlag; service?: undefined }
  | {
      flag: 'needsCommitment';
      /** Its code. */
      service: string;
    };

/** Whose demands can be learned from a draft. The State's own are rules already. null: nobody's. */
export const askedBy = ({ fields }: Draft): string | null => {
  const siret = fields.buyerSiret?.value ?? '';
  return hasSiretShape(siret) && siret !== STATE_SIRET ? siret : null;
};

/** @returns the very `known` when it says so already, or otherwise. */
export const learnDemand = (known: Recipient, demand: Demand, origin: Origin): Recipient =>
  demand.service === undefined
    ? withFlag(known, demand.flag, origin)
    : withServiceDemand(known, demand.service, origin);

/** A refusal the user tells of is newer than the « non » the book had. */
const mayLearn = (now: Asked, { from }: Origin): boolean => now === null || (now === false && from === 'refusal');

const withFlag = (known: Recipient, flag: DemandFlag, origin: Origin): Recipient => {
  const told = flag === 'needsEither' && (known.needsService === true || known.needsCommitment === true);
  if (!mayLearn(known[flag], origin) || told) return known;
  return { ...known, [flag]: true, origins: { ...known.origins, [flag]: origin } };
};

const withServiceDemand = (known: Recipient, code: string, origin: Origin): Recipient => {
  const here = known.services.find((service) => sameCode(service.code, code));
  if (known.needsCommitment === true || !mayLearn(here?.needsCommitment ?? null, origin)) return known;
  const learned = { ...(here ?? { code, name: '', active: null }), needsCommitment: true, origin };
  const others = known.services.map((service) => (service === here ? learned : service));
  return { ...known, services: here ? others : [...known.services, learned] };
};

/** @returns null when nothing of it is new. */
export const learnDemands = (
  draft: Draft,
  known: Recipient | null,
  { demands, origin }: { demands: readonly Demand[]; origin: Origin },
): Recipient | null => {
  const siret = askedBy(draft);
  if (!siret) return null;
  const before = known ?? newRecipient(siret);
  const learned = demands.reduce((so, demand) => learnDemand(so, demand, origin), before);
  return learned === before ? null : { ...learned, name: before.name || (draft.fields.buyerName?.value ?? '') };
};

export const refusedFor = ['needsService', 'needsCommitment', 'needsEither'] as const satisfies DemandFlag[];

/** An invoice refused for want of an engagement, and addressed to a service, tells of that service: no more is known. */
export const demandOfRefusal = (draft: Draft, flag: DemandFlag): Demand => {
  const service = draft.fields.serviceCode?.value;
  return flag === 'needsCommitment' && service ? { flag, service } : { flag };
};
