/** A SIRET that the page writes in words where a field would be: « État : Oui » puts the State's own in its place. */
import { blockRank } from './claim-field.ts';
import type { FillRow } from './fill-types.ts';
import { agrees } from './format-value.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { PortalScreen } from './portal-map.ts';

/** @returns the row as it is, unless the field's own block shows one SIRET and only one. */
export const asShown = (row: FillRow, { sirets = [] }: PageSnapshot, screen: PortalScreen): FillRow => {
  const field = screen.fields.find((each) => each.field === row.target);
  if (field?.format !== 'siret' || row.comparison !== 'not-on-page') return row;
  const own = sirets.filter(({ blocks }) => blockRank(field, { blocks }, screen) === 0);
  const [page, another] = new Set(own.map(({ text }) => text));
  if (page === undefined || another !== undefined) return row;
  return { ...row, page, comparison: agrees(row.target, [row.ours], page) ? 'same' : 'locked' };
};
