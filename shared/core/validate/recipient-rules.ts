/** What this recipient asks for, from the user's book or the imported directory: the portal's mandatory matrix. */
import { sameCode, serviceOf } from '../recipient.ts';
import { toPortalDate } from '../values/iso-date.ts';
import { isValidSiret } from '../values/siret.ts';
import { type Facts, type Rule, type Verdict, when } from './rule.ts';

/** The State's own rules say the same of every one of its services. */
const asks = (facts: Facts, what: 'needsService' | 'needsCommitment' | 'needsEither'): boolean =>
  !facts.toState && facts.recipient?.[what] === true;

const chosenService = ({ recipient, get }: Facts) => serviceOf(recipient, get('serviceCode'));

/** Which services there are to choose from; the first ones, when there are many. */
const SHOWN = 5;
const servicesOf = ({ recipient }: Facts): string => {
  const open = (recipient?.services ?? []).filter(({ active }) => active !== false);
  const more = open.length > SHOWN ? ', …' : '';
  return (
    open
      .slice(0, SHOWN)
      .map(({ code }) => code)
      .join(', ') + more
  );
};

const named = ({ recipient }: Facts, holds: boolean): Verdict =>
  holds && recipient ? { name: recipient.name || recipient.siret } : null;

export const recipientRules = {
  'recipient-service-missing': {
    source: 'R22',
    basis: 'seen',
    severity: 'error',
    fields: ['serviceCode'],
    check: (facts) => named(facts, asks(facts, 'needsService') && !facts.get('serviceCode')),
  },
  'recipient-commitment-missing': {
    source: 'R22',
    basis: 'seen',
    severity: 'error',
    fields: ['commitmentNumber'],
    check: (facts) => named(facts, asks(facts, 'needsCommitment') && !facts.get('commitmentNumber')),
  },
  'recipient-either-missing': {
    source: 'R22',
    basis: 'seen',
    severity: 'error',
    fields: ['serviceCode', 'commitmentNumber'],
    check: (facts) =>
      named(facts, asks(facts, 'needsEither') && !facts.get('serviceCode') && !facts.get('commitmentNumber')),
  },
  'service-commitment-missing': {
    source: 'R22',
    basis: 'seen',
    severity: 'error',
    fields: ['commitmentNumber'],
    check: (facts) => {
      const service = chosenService(facts);
      // Said once: by the State's own rule, or the recipient's.
      const told = facts.toState || asks(facts, 'needsCommitment');
      return service?.needsCommitment === true && !told && !facts.get('commitmentNumber')
        ? { code: service.code }
        : null;
    },
  },
  'service-unknown': {
    source: 'R22',
    basis: 'seen',
    severity: 'warning',
    fields: ['serviceCode'],
    check: (facts) => {
      const [code, known] = [facts.get('serviceCode'), facts.recipient?.services ?? []];
      const unknown =
        code !== undefined && facts.directory?.knows === true && !known.some((one) => sameCode(one.code, code));
      return unknown ? { services: servicesOf(facts) || '—' } : null;
    },
  },
  'service-closed': {
    source: 'R22',
    basis: 'seen',
    severity: 'warning',
    fields: ['serviceCode'],
    check: (facts) => when(chosenService(facts)?.active === false),
  },
  'recipient-closed': {
    source: 'R22',
    basis: 'seen',
    severity: 'warning',
    fields: ['buyerSiret'],
    check: (facts) => named(facts, facts.recipient?.active === false),
  },
  'recipient-not-in-directory': {
    source: 'R26',
    basis: 'seen',
    severity: 'warning',
    fields: ['buyerSiret'],
    check: ({ get, directory }) => {
      const siret = get('buyerSiret') ?? '';
      return directory && !directory.knows && isValidSiret(siret) ? { day: toPortalDate(directory.day) } : null;
    },
  },
} as const satisfies Record<string, Rule>;
