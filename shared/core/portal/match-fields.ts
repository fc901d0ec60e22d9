/** Which control of the page is which field. Two equal matches are a refusal, never a guess. */

import { claimField, type Rank, type WantedField } from './claim-field.ts';
import type { FillTarget } from './fill-types.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';
import type { PortalScreen } from './portal-map.ts';

export type FieldMatch = PageControl | 'not-on-page' | 'ambiguous';
export type FieldMatches = ReadonlyMap<FillTarget, FieldMatch>;

type Claim = { target: FillTarget; control: PageControl; rank: Rank };

export const matchFields = (snapshot: PageSnapshot, screen: PortalScreen): FieldMatches => {
  const wanted = wantedFields(screen);
  const claims = wanted.flatMap((field) => claimsOf(field, snapshot, screen));
  const standing = claims.filter(
    (claim) => !claims.some((rival) => rival.control === claim.control && beats(rival, claim)),
  );
  return refuseShared(
    wanted.map(({ target }) => [target, settle(standing.filter((claim) => claim.target === target))]),
  );
};

const wantedFields = (screen: PortalScreen): WantedField[] => [
  { target: 'file', format: 'file', block: [], label: [], explicit: screen.file },
  ...screen.fields.map(({ field, ...rest }) => ({ explicit: [], ...rest, target: field })),
];

const claimsOf = (field: WantedField, { controls }: PageSnapshot, screen: PortalScreen): Claim[] =>
  controls.flatMap((control) => {
    const rank = claimField(field, control, screen);
    return rank ? [{ target: field.target, control, rank }] : [];
  });

/** Better in one respect and worse in none. */
const beats = (a: Claim, b: Claim): boolean =>
  a.rank.every((place, i) => place <= (b.rank[i] ?? 0)) && a.rank.some((place, i) => place < (b.rank[i] ?? 0));

const settle = (claims: Claim[]): FieldMatch => {
  if (claims.length === 0) return 'not-on-page';
  const winner = claims.find((claim) => claims.every((other) => other === claim || beats(claim, other)));
  return winner?.control ?? 'ambiguous';
};

/** One control cannot be two fields. */
const refuseShared = (matches: [FillTarget, FieldMatch][]): FieldMatches => {
  const shared = (match: FieldMatch) =>
    typeof match === 'object' && matches.filter(([, other]) => other === match).length > 1;
  return new Map(matches.map(([target, match]) => [target, shared(match) ? 'ambiguous' : match]));
};
