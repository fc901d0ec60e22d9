/** Two accounts of one recipient in one: the first is believed where both speak. */
import { type DemandFlag, demandFlags, type Recipient, type Service, sameCode } from '../recipient.ts';

export const mergeRecipients = (first: Recipient, second: Recipient): Recipient => ({
  siret: first.siret,
  name: first.name || second.name,
  needsService: first.needsService ?? second.needsService,
  needsCommitment: first.needsCommitment ?? second.needsCommitment,
  needsEither: first.needsEither ?? second.needsEither,
  active: first.active ?? second.active,
  services: mergeServices(first.services, second.services),
  ...originsOf(first, second),
});

/** Each demand keeps the origin that its own account gives. */
const originsOf = (first: Recipient, second: Recipient): Pick<Recipient, 'origins'> => {
  if (!first.origins && !second.origins) return {};
  const origin = (flag: DemandFlag) => (first[flag] === null ? second : first).origins?.[flag];
  return { origins: Object.fromEntries(demandFlags.map((flag) => [flag, origin(flag)])) };
};

const mergeServices = (first: Service[], second: Service[]): Service[] => [
  ...first.map((service) => mergeService(service, second)),
  ...second.filter(({ code }) => !first.some((service) => sameCode(service.code, code))),
];

const mergeService = (service: Service, others: Service[]): Service => {
  const other = others.find(({ code }) => sameCode(code, service.code));
  if (!other) return service;
  const { origin } = service.needsCommitment === null ? other : service;
  return {
    code: service.code,
    name: service.name || other.name,
    needsCommitment: service.needsCommitment ?? other.needsCommitment,
    active: service.active ?? other.active,
    ...(origin ? { origin } : {}),
  };
};
