/** A structure that is searched for by its SIRET, then chosen among those that were found: where ours is not one of them, it is to be looked for. */
import type { FieldValue } from '../fields.ts';
import type { FillRow } from './fill-types.ts';
import { agrees } from './format-value.ts';
import { type FieldMatches, searchBoxesOf } from './match-fields.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { planStep } from './plan-step.ts';
import type { PortalField, PortalScreen } from './portal-map.ts';

type Seen = { matches: FieldMatches; snapshot: PageSnapshot; screen: PortalScreen };

/** @returns the row as it is, unless the page has one search, and only one, for its field. What is chosen there now is shown beside ours. */
export const searchInstead = (
  row: FillRow,
  value: FieldValue | undefined,
  { matches, snapshot, screen }: Seen,
): FillRow => {
  const field: PortalField | undefined = screen.fields.find((each) => each.field === row.target);
  const found = matches.get(row.target);
  if (!field || value === undefined || row.comparison !== 'option-missing') return row;
  if (typeof found !== 'object' || found.kind !== 'radio-group') return row;
  const [box, another] = searchBoxesOf(field, snapshot, screen);
  if (!box?.search || another) return row;
  const search = box.search.button;
  if (agrees(row.target, [row.ours], box.value)) return { ...row, comparison: 'by-hand', search };
  const step = planStep(field, value, box);
  return typeof step === 'string' ? row : { ...row, comparison: row.page === '' ? 'empty' : 'different', step, search };
};
