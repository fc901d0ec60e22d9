/** Fields that a page only shows, each beside the button that turns it into an input. */
import type { FillRow, FillTarget } from './fill-types.ts';
import { matchFields } from './match-fields.ts';
import { foldText } from './normalise-label.ts';
import type { PageControl, PageSnapshot } from './page-snapshot.ts';
import type { PortalScreen } from './portal-map.ts';

/** `row` as a control that holds what is shown; `opener` is what is pressed. */
export type ShownRow = { row: PageControl; opener: PageControl };

/** « Non renseigné », « — »: nothing. */
const NOTHING =
  /^(?:non (?:renseigne|communique|defini|precise|saisi)e?|a (?:completer|renseigner|saisir)|vide|neant|aucune?\b\D*|\W*)$/;

/** By the same words as any control: a row of words may become a text or a list. */
export const shownRows = (snapshot: PageSnapshot, screen: PortalScreen): ReadonlyMap<FillTarget, ShownRow> => {
  const found = new Map<FillTarget, ShownRow>();
  const shown = snapshot.controls.flatMap((opener) => (opener.edits ?? []).map((edit) => ({ opener, edit })));
  if (shown.length === 0) return found;
  for (const kind of ['lookup', 'text'] as const) {
    const openers = new Map(shown.map(({ opener, edit }) => [asControl(opener, edit, kind), opener]));
    for (const [target, match] of matchFields({ ...snapshot, controls: [...openers.keys()] }, screen)) {
      const opener = typeof match === 'object' ? openers.get(match) : undefined;
      if (opener && typeof match === 'object') found.set(target, { row: match, opener });
    }
  }
  return found;
};

type Edit = NonNullable<PageControl['edits']>[number];

const asControl = (opener: PageControl, { label, value }: Edit, kind: 'text' | 'lookup'): PageControl => ({
  ...opener,
  kind,
  labels: [{ text: label, source: 'label' }],
  value: NOTHING.test(foldText(value)) ? '' : value,
  placeholder: '',
});

/** Opening it writes nothing: what it then holds is compared again. */
export const editRow = (row: FillRow, { row: { value: page }, opener }: ShownRow, isRight: boolean): FillRow => {
  const { notAsked: _, ...asked } = row;
  const now = { ...asked, ref: opener.ref, page, edited: true as const };
  if (isRight) return { ...now, comparison: 'same' };
  if (opener.locked) return { ...now, comparison: 'by-hand', press: { for: 'open', button: opener.placeholder } };
  return {
    ...now,
    comparison: page === '' ? 'empty' : 'different',
    step: { target: row.target, ref: opener.ref, action: { kind: 'open', row: true }, reads: [row.ours], over: '' },
  };
};
