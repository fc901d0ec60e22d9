/** Two accounts of one recipient in one: the first is believed where both speak. */
import { type Recipient, type Service, sameCode } from '../recipient.ts';

export const mergeRecipients = (first: Recipient, second: Recipient): Recipient => ({
  siret: first.siret,
  name: first.name || second.name,
  needsService: first.needsService ?? second.needsService,
  needsCommitment: first.needsCommitment ?? second.needsCommitment,
  needsEither: first.needsEither ?? second.needsEither,
  active: first.active ?? second.active,
  services: mergeServices(first.services, second.services),
});

const mergeServices = (first: Service[], second: Service[]): Service[] => [
  ...first.map((service) => mergeService(service, second)),
  ...second.filter(({ code }) => !first.some((service) => sameCode(service.code, code))),
];

const mergeService = (service: Service, others: Service[]): Service => {
  const other = others.find(({ code }) => sameCode(code, service.code));
  if (!other) return service;
  return {
    code: service.code,
    name: service.name || other.name,
    needsCommitment: service.needsCommitment ?? other.needsCommitment,
    active: service.active ?? other.active,
  };
};
