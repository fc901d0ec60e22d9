/** Which control of the page is which field. Two equal matches are a refusal, never a guess. */

import { canHold, claimField, isWeak, type Rank, type WantedField } from './claim-field.ts';
import { dropAside } from './drop-aside.ts';
import type { FillTarget } from './fill-types.ts';
import { labelKey } from './normalise-label.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';
import type { PortalField, PortalScreen } from './portal-map.ts';

export type FieldMatch = PageControl | 'not-on-page' | 'ambiguous';
export type FieldMatches = ReadonlyMap<FillTarget, FieldMatch>;

type Claim = Pick<WantedField, 'target' | 'format'> & { control: PageControl; rank: Rank };

/**
 * @param taught controls that the user pointed at: theirs whatever is written beside them, and no other field's.
 * @param isRight whether a control holds our value already: where all that might be the field do, there is nothing to choose.
 */
export const matchFields = (
  snapshot: PageSnapshot,
  screen: PortalScreen,
  taught: ReadonlyMap<FillTarget, PageControl> = new Map(),
  isRight: IsRight = () => false,
): FieldMatches => {
  const wanted = wantedFields(screen);
  const shown = new Set(taught.values());
  const byName = wanted.flatMap((field) => claimsOf(field, snapshot, screen));
  const claims = [
    ...byName,
    ...wanted.flatMap((field) => claimsBesideFrame(field, byName, { snapshot, screen })),
  ].filter(({ control }) => !shown.has(control));
  const named = dropAside(dropWeak(claims).map((claim) => ({ ...claim, isSurelyAsked: isSurelyAsked(claim) })));
  const standing = named.filter(
    (claim) => !named.some((rival) => rival.control === claim.control && beats(rival, claim)),
  );
  return refuseShared(
    wanted.map((field) => {
      const own = taught.get(field.target);
      if (own && canHold(field, own)) return [field.target, own];
      return [
        field.target,
        settle(
          standing.filter((claim) => claim.target === field.target),
          isRight,
        ),
      ];
    }),
  );
};

/** Whether a control can be shown for a field of the screen: a date does not go in a list. */
export const canTeach = (target: FillTarget, control: PageControl, screen: PortalScreen): boolean =>
  wantedFields(screen).some((field) => field.target === target && canHold(field, control));

/** What its structure is searched for by, whatever else is the field. */
export const searchBoxesOf = ({ field, ...rest }: PortalField, snapshot: PageSnapshot, screen: PortalScreen) =>
  claimsOf({ explicit: [], ...rest, target: field }, snapshot, screen)
    .map(({ control }) => control)
    .filter(isSearchBox);

const isSearchBox = ({ kind, search, locked }: PageControl): boolean =>
  kind === 'text' && search !== undefined && !locked;

const wantedFields = (screen: PortalScreen): WantedField[] => [
  { target: 'file', format: 'file', block: [], label: [], explicit: screen.file },
  ...screen.fields.map(({ field, ...rest }) => ({ explicit: [], ...rest, target: field })),
];

const claimsOf = (field: WantedField, { controls }: PageSnapshot, screen: PortalScreen): Claim[] =>
  controls.flatMap((control) => {
    const rank = claimField(field, control, screen);
    return rank ? [{ target: field.target, format: field.format, control, rank }] : [];
  });

/** « Structure » and « Service », lists next to the invoicing frame, are the depositor's: those of the recipient stand elsewhere. */
const claimsBesideFrame = (
  field: WantedField,
  claims: readonly Claim[],
  { snapshot, screen }: { snapshot: PageSnapshot; screen: PortalScreen },
): Claim[] => {
  const { besideFrame, target, format } = field;
  const of = (other: FillTarget) => claims.filter((claim) => claim.target === other);
  const blocks = new Set(of('cadre').flatMap(({ control }) => blockOf(control) ?? []));
  const isApart = of('buyerSiret').some(({ control }) => !blocks.has(blockOf(control) ?? ''));
  if (!besideFrame || !isApart || of(target).some(({ control }) => !isOnlyShown(control))) return [];
  return snapshot.controls.flatMap((control) => {
    const isBeside = control.kind !== 'text' && blocks.has(blockOf(control) ?? '');
    if (!isBeside || claims.some((claim) => claim.control === control)) return [];
    const rank = claimField({ ...field, label: [], explicit: besideFrame }, control, screen);
    return rank && !isWeak(rank) ? [{ target, format, control, rank: [OWN_BLOCK, rank[1], rank[2]] }] : [];
  });
};

/** The innermost that holds more than this control: a list or its radios may stand in a box that bears their own name. */
const blockOf = ({ blocks, labels }: PageControl): string | undefined => {
  const own = labels.map(({ text }) => labelKey(text));
  return blocks.find((title) => !own.includes(labelKey(title)));
};

/** What only looks like a field gives way to the control that bears its name, and to the field whose name it bears. */
const dropWeak = (claims: readonly Claim[]): Claim[] => {
  const strong = claims.filter(({ rank }) => !isWeak(rank));
  return claims.filter(
    (claim) =>
      !isWeak(claim.rank) ||
      !strong.some(({ control, target }) => control === claim.control || target === claim.target),
  );
};

/** Standing in the field's own block and not in another's decides; else better in one respect and worse in none. */
const beats = (a: Claim, b: Claim): boolean => (a.rank[0] === OWN_BLOCK && b.rank[0] === OTHER_BLOCK) || isBetter(a, b);

const [OWN_BLOCK, OTHER_BLOCK] = [0, 2];

/** A structure is often searched for in a form of its own: « SIRET du destinataire » is it, wherever that stands. */
const isSurelyAsked = ({ rank, format, target }: Claim): boolean =>
  rank[0] === OWN_BLOCK || ['siret', 'code'].includes(format) || target === 'file';

const isBetter = (a: Claim, b: Claim): boolean =>
  a.rank.every((place, i) => place <= (b.rank[i] ?? 0)) && a.rank.some((place, i) => place < (b.rank[i] ?? 0));

export type IsRight = (target: FillTarget, control: PageControl) => boolean;

const settle = (claims: Claim[], isRight: IsRight): FieldMatch => {
  const rivals = claims.filter(
    (claim) => !claims.some((other) => isCopyOf(claim, other) || followsFrom(claim, other) || looksFor(claim, other)),
  );
  if (rivals.length === 0) return 'not-on-page';
  const winner = rivals.find((claim) => rivals.every((other) => other === claim || beats(claim, other)));
  if (winner) return winner.control;
  const allRight = rivals.every(({ target, control }) => isRight(target, control));
  return (allRight && rivals[0]?.control) || 'ambiguous';
};

/** A summary repeats what is typed elsewhere: what is only shown is no rival of what is filled, however it is labelled. */
const isCopyOf = (shown: Claim, typed: Claim): boolean =>
  isOnlyShown(shown.control) &&
  !isOnlyShown(typed.control) &&
  (isChosen(typed) || (typed.rank[0] <= shown.rank[0] && typed.rank[2] <= shown.rank[2]));

/** Whoever deposits has a list of structures: the number to be typed beside it follows from what is chosen there. */
const followsFrom = (typed: Claim, chosen: Claim): boolean =>
  typed.target === 'sellerSiret' &&
  typed.control.kind === 'text' &&
  chosen.control.kind === 'select' &&
  !isOnlyShown(chosen.control) &&
  chosen.rank[0] === OWN_BLOCK &&
  blockOf(typed.control) === blockOf(chosen.control);

/** What is searched by it is chosen among the structures that it has found, each with its number: that is the one that counts. */
const looksFor = (typed: Claim, chosen: Claim): boolean =>
  typed.format === 'siret' &&
  isSearchBox(typed.control) &&
  chosen.control.kind === 'radio-group' &&
  !chosen.control.locked &&
  chosen.rank[0] <= typed.rank[0] &&
  blockOf(typed.control) === blockOf(chosen.control);

/** What a later step shows again is often dead rather than read-only. */
const isOnlyShown = ({ readOnly, locked, putAway }: PageControl): boolean =>
  readOnly === true || (locked && putAway === true);

/** « Structure », to be chosen from a list, above the SIRET that the page shows of it: one is asked, the other follows. A service is chosen likewise. */
const isChosen = ({ format, control }: Claim): boolean =>
  (format === 'siret' || format === 'code') && (control.kind === 'select' || control.kind === 'lookup');

/** One control cannot be two fields. */
const refuseShared = (matches: [FillTarget, FieldMatch][]): FieldMatches => {
  const shared = (match: FieldMatch) =>
    typeof match === 'object' && matches.filter(([, other]) => other === match).length > 1;
  return new Map(matches.map(([target, match]) => [target, shared(match) ? 'ambiguous' : match]));
};
