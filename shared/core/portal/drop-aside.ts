/** A page asks for an invoice number in its header too, to look one up: a field comes from the part of the page that holds the form. */
import type { FillTarget } from './fill-types.ts';
import type { PageControl } from './page-snapshot.ts';

type Claim = { target: FillTarget; control: PageControl; isSurelyAsked: boolean };

/**
 * @returns the claims of the part that asks most, and of the others all but this: the only field that a part asks for,
 * where that part calls itself a search or a header, or where the form it stands apart from takes the file.
 */
export const dropAside = <T extends Claim>(claims: readonly T[]): readonly T[] => {
  const parts = new Map<number | undefined, Set<FillTarget>>();
  for (const { target, control } of claims)
    parts.set(control.part, (parts.get(control.part) ?? new Set<FillTarget>()).add(target));
  const weigh = (targets: ReadonlySet<FillTarget>) => targets.size + (targets.has('file') ? FILE : 0);
  const [form] = [...parts].sort(([, one], [, other]) => weigh(other) - weigh(one));
  if (!form || parts.size < 2 || weigh(form[1]) < 2) return claims;
  const [own, asked] = form;
  return claims.filter(
    ({ control, isSurelyAsked }) =>
      control.part === own ||
      isSurelyAsked ||
      parts.get(control.part)?.size !== 1 ||
      !(control.aside || (asked.has('file') && ALONE.includes(control.kind))),
  );
};

/** Where nothing else tells, the file does: no header asks for one. */
const FILE = 1;
/** What a search box is. */
const ALONE: readonly PageControl['kind'][] = ['text', 'lookup'];
