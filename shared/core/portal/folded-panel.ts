/** Which folded panel a field is likely to be in, by the panel's title. */
import { names } from './claim-field.ts';
import type { FillTarget } from './fill-types.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';
import type { PortalScreen } from './portal-map.ts';

/** Null when none says so, or two do. A field that belongs to no block in particular may be in any of ours. */
export const foldedPanelOf = (
  target: FillTarget,
  { controls }: PageSnapshot,
  screen: PortalScreen,
): PageControl | null => {
  const field = screen.fields.find((each) => each.field === target);
  if (!field || field.readOnly) return null;
  const folded = controls.filter(({ kind, edits }) => kind === 'folded' && !edits);
  const explicit = folded.filter((panel) => says(panel, field.explicit ?? []));
  const blocks = field.block.length > 0 ? field.block : screen.fields.flatMap(({ block }) => block);
  const found =
    explicit.length > 0 ? explicit : folded.filter((panel) => !says(panel, screen.elsewhere) && says(panel, blocks));
  return found.length === 1 ? (found[0] ?? null) : null;
};

const says = ({ labels }: PageControl, phrases: readonly string[]): boolean =>
  labels.some(({ text }) => names(text, phrases));
