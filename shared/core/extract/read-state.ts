/** Is the recipient the State? Its single SIRET says so; any other SIRET says no. */
import { STATE_SIRET } from '../fields.ts';
import { boxesOf, type Segment } from '../layout/segment.ts';
import type { Reading } from '../reading.ts';
import { seen } from './choose.ts';
import { stateBody } from './role-clues.ts';

export const readState = (segments: Segment[], buyer: Reading['buyerSiret']): Reading['isState'] => {
  if (buyer) {
    const { confidence } = buyer;
    return {
      value: buyer.value === STATE_SIRET,
      confidence,
      evidence: { kind: 'derived', rule: 'state-siret', from: ['buyerSiret'] },
      alternatives: [],
    };
  }
  const named = segments.find(({ page, folded, text }) => page === 1 && text.length < 80 && stateBody.test(folded));
  if (!named)
    return {
      value: false,
      confidence: 0.7,
      evidence: { kind: 'derived', rule: 'no-state-service', from: [] },
      alternatives: [],
    };
  return {
    value: true,
    confidence: 0.8,
    evidence: seen('state-service', boxesOf(named, 0, named.text.length)),
    alternatives: [],
  };
};
