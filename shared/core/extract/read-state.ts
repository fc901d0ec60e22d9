/** Is the recipient the State? Its single SIRET says so; any other SIRET says no. */
import { STATE_SIRET } from '../fields.ts';
import { boxesOf, type Segment } from '../layout/segment.ts';
import type { Evidence, Reading } from '../reading.ts';
import { seen } from './choose.ts';
import { stateConfidence } from './confidence.ts';
import { localBody, stateBody } from './role-clues.ts';

export const readState = (segments: Segment[], { buyerSiret: buyer, serviceCode }: Reading): Reading['isState'] => {
  if (buyer) {
    const { confidence } = buyer;
    return {
      value: buyer.value === STATE_SIRET,
      confidence,
      evidence: { kind: 'derived', rule: 'state-siret', from: ['buyerSiret'] },
      alternatives: [],
    };
  }
  const address = segments.filter(({ page, text }) => page <= FIRST_PAGES && text.length < LONGEST_NAME);
  const named = address.find(({ folded }) => stateBody.test(folded));
  const value = named !== undefined;
  const other = address.some(({ folded }) => localBody.test(folded));
  const evidence: Evidence = named
    ? seen('state-service', boxesOf(named, 0, named.text.length))
    : { kind: 'derived', rule: 'no-state-service', from: [] };
  return {
    value,
    confidence: stateConfidence({ named: value, other, serviceCode: serviceCode !== undefined }),
    evidence,
    alternatives: [],
  };
};

/** A covering letter may come first. */
const FIRST_PAGES = 2;
const LONGEST_NAME = 80;
