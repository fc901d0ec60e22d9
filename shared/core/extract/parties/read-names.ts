/** The names of seller and buyer: what several places of the page agree on. */
import { foldText } from '../../layout/fold-text.ts';
import type { FieldReading } from '../../reading.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { nameConfidence } from '../trust/confidence.ts';
import type { Role } from './assign-roles.ts';
import {
  inAddress,
  inLegalNotice,
  inLetterhead,
  type NameCandidate,
  overNumber,
  underHeading,
} from './name-candidates.ts';
import { buyerHeading, LEGAL_FORM, PART_OF_BODY, sellerHeading } from './name-clues.ts';
import { publicBody } from './role-clues.ts';

type Name = FieldReading<string> | undefined;
type Roles = { seller: Role | undefined; buyer: Role | undefined };

export const readNames = (pages: ReadPage[], { seller, buyer }: Roles): { sellerName: Name; buyerName: Name } => {
  const [first] = pages.filter(({ segments }) => segments.length > 0);
  const buyers = [
    ...pages.flatMap((page) => underHeading(page, buyerHeading)),
    ...(buyer ? overNumber(buyer) : []),
    ...(first ? inAddress(first) : []),
  ].filter(({ name }) => !seller || !overNumber(seller).some((own) => isSameName(own.name, name)));
  const buyerName = choose(buyers, ({ name }) => publicBody.test(foldText(name)));
  const sellers = [
    ...pages.flatMap((page) => underHeading(page, sellerHeading)),
    ...(seller ? [...overNumber(seller), ...pages.flatMap((page) => inLegalNotice(page, seller))] : []),
    ...(first ? inLetterhead(first) : []),
  ];
  const own = sellers.filter(({ name }) => !buyerName || !isSameName(name, buyerName.value));
  return { sellerName: choose(own, ({ source }) => source === 'legal-notice'), buyerName };
};

/** The name that most kinds of places give; the first of them stands. */
const choose = (candidates: NameCandidate[], isConfirmed: (candidate: NameCandidate) => boolean): Name => {
  const groups = candidates.map((one) => candidates.filter(({ name }) => isSameName(name, one.name)));
  const [best] = groups.sort((a, b) => places(b) - places(a));
  const [chosen] = best ?? [];
  if (!best || !chosen) return undefined;
  const announced = best.some((one) => one.source === 'heading' || isConfirmed(one));
  const others = candidates.filter(({ name }) => !isSameName(name, chosen.name)).slice(0, 3);
  return {
    value: chosen.name,
    confidence: nameConfidence({
      places: places(best),
      announced,
      confirmed: best.some(isConfirmed),
      rivals: others.length,
      part: PART_OF_BODY.test(foldText(chosen.name)),
    }),
    evidence: chosen.evidence,
    alternatives: others.map(({ name, evidence }) => ({ value: name, confidence: 0.3, evidence })),
  };
};

const places = (candidates: NameCandidate[]): number => new Set(candidates.map(({ source }) => source)).size;

const FORM = new RegExp(`(?<![a-z])${LEGAL_FORM}(?![a-z])`, 'g');

/** The same but for capitals, accents, marks and the legal form. */
const isSameName = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (name: string): string =>
  foldText(name)
    .replace(FORM, '')
    .replace(/[^a-z0-9]/g, '');
