/** "Nos références : RST-2609-017" on a page whose title bears no number: the seller numbers the invoice so, perhaps. */
import type { Evidence, FieldReading } from '../../reading.ts';
import { reading } from '../choose.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import type { Claimed } from './claim-codes.ts';

export const ownReference = (claims: readonly Claimed[], [first]: ReadPage[]): FieldReading<string> | undefined => {
  if (!first?.segments.some(({ folded }) => BARE_TITLE.test(folded))) return undefined;
  const own = claims.filter(({ evidence, value }) => isAtHead(evidence) && !INITIALS.test(value));
  const [one] = own;
  const isAnothers = claims.some(({ target, value }) => target !== 'other' && value === one?.value);
  if (!one || isAnothers || own.some(({ value }) => value !== one.value)) return undefined;
  return reading({ value: one.value, evidence: one.evidence, confidence: PERHAPS }, []);
};

const isAtHead = (evidence: Evidence): boolean =>
  evidence.kind === 'text' && OWN.test(evidence.rule) && evidence.value.every(({ page, y }) => page === 1 && y < HEAD);

/** Points: the upper half of an A4. */
const HEAD = 420;
/** "NR/1144": who writes, and about what. */
const INITIALS = /^[A-Z]{2,3}\//;
const BARE_TITLE = /^(?:votre |notre )?(?:facture|avoir|note d'honoraires|memoire)$/;
const OWN = /^label:(?:nos?|notre|n ?[/.]) ?ref/;
const PERHAPS = 0.5;
