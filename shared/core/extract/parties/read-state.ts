/** Is the recipient the State? Its single SIRET says so; another one says no, unless it is one of the State's own services'. */
import { STATE_SIRET } from '../../fields.ts';
import { boxesOf, type Segment } from '../../layout/segment.ts';
import type { Evidence, Reading } from '../../reading.ts';
import { seen } from '../choose.ts';
import { stateConfidence } from '../trust/confidence.ts';
import { localBody, stateBody } from './role-clues.ts';

export const readState = (segments: Segment[], { buyerSiret: buyer, serviceCode }: Reading): Reading['isState'] => {
  const address = segments.filter(({ page, text }) => page <= FIRST_PAGES && text.length < LONGEST_NAME);
  const named = address.find(({ folded }) => stateBody.test(folded));
  if (buyer) {
    const single = buyer.value === STATE_SIRET;
    const service =
      !single &&
      (named
        ? NAMED_SERVICE.test(buyer.value)
        : OWN_SERVICE.test(buyer.value) && !address.some(({ folded }) => localBody.test(folded)));
    // One of its services is named beside the number of another body.
    const doubtful = service || (named && !single);
    return {
      value: single || service,
      confidence: doubtful ? Math.min(buyer.confidence, STATE_SERVICE) : buyer.confidence,
      evidence: { kind: 'derived', rule: 'state-siret', from: ['buyerSiret'] },
      alternatives: [],
    };
  }
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

/** The register numbers ministries from 11 and the State's local services from 17: the portal knows them all under the single SIRET. */
const OWN_SERVICE = /^1[17]/;
/** Directions bear others too, as agencies do: the name tells. */
const NAMED_SERVICE = /^1[1-37]/;
const STATE_SERVICE = 0.7;

/** A covering letter may come first. */
const FIRST_PAGES = 2;
const LONGEST_NAME = 80;
