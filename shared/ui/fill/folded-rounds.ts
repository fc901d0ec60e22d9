/** Panels whose content is on the page only while they are open: looked into one by one, for opening one may shut another. */
import { untouched } from '../../core/portal/fill-report.ts';
import type { FillOutcome, FillPlan, FillRow, FillStep, FillTarget } from '../../core/portal/fill-types.ts';
import type { PageControl, PageSnapshot } from '../../core/portal/page-snapshot.ts';

export const opensPanel = ({ action }: FillStep): boolean => action.kind === 'open' && action.row !== true;

/** It is nowhere on the page, but may be in a panel: the row says nothing of what it holds. */
export const isInPanel = ({ step }: FillRow): boolean => step !== null && opensPanel(step);

/** What can be filled as the page is, else the fields that may be in the first panel that is folded. */
export const firstOf = (steps: readonly FillStep[], { controls }: PageSnapshot): FillStep[] => {
  const fills = steps.filter((step) => !opensPanel(step));
  if (fills.length > 0) return fills;
  const [panel] = controls.filter(({ ref }) => steps.some((step) => step.ref === ref));
  return steps.filter(({ ref }) => ref === panel?.ref);
};

/** What one fill has looked into and met so far. */
export type Tour = {
  /** @returns the page without the panels that have been opened already: none is opened twice. */
  unopened: (snapshot: PageSnapshot) => PageSnapshot;
  noteOpened: (steps: readonly FillStep[], snapshot: PageSnapshot) => void;
  /** @returns what is to be told of the fields that have come up and are not to be filled: right already, or another's. */
  meet: (plan: FillPlan, filled: readonly FillStep[]) => FillOutcome[];
  /** The fields that were never met, each with the step that opens the panel it may be in: those of one panel. */
  next: (plan: FillPlan, snapshot: PageSnapshot) => FillStep[];
  hasOpened: () => boolean;
};

/** @param asked the steps of the fill: a field that may be in a panel and is not asked for is not looked for. */
export const startTour = (plan: FillPlan, asked: readonly FillStep[]): Tour => {
  const opened = new Set<string>();
  const isLeft = (row: FillRow) => isInPanel(row) && !asked.some(({ target }) => target === row.target);
  const met = new Set<FillTarget>(plan.rows.filter((row) => isOnPage(row) || isLeft(row)).map(({ target }) => target));
  const isOpened = (control: PageControl) => control.kind === 'folded' && opened.has(nameOf(control));
  return {
    unopened: (snapshot) => ({
      ...snapshot,
      controls: snapshot.controls.filter((control) => control.edits || !isOpened(control)),
    }),
    noteOpened: (steps, { controls }) => {
      const refs = new Set(steps.filter(opensPanel).map(({ ref }) => ref));
      for (const control of controls) if (refs.has(control.ref)) opened.add(nameOf(control));
    },
    meet: ({ rows }, filled) =>
      rows.filter(isOnPage).flatMap((row) => {
        const isNew = opened.size > 0 && !met.has(row.target);
        met.add(row.target);
        return isNew && row.comparison !== 'empty' && !filled.some(({ target }) => target === row.target)
          ? [untouched(row)]
          : [];
      }),
    next: ({ rows }, snapshot) =>
      firstOf(
        rows.flatMap((row) => (row.step && isInPanel(row) && !met.has(row.target) ? [row.step] : [])),
        snapshot,
      ),
    hasOpened: () => opened.size > 0,
  };
};

const isOnPage = (row: FillRow): boolean => row.ref !== null && !isInPanel(row);

/** The page may draw the title anew whenever the panel is opened or shut. */
const nameOf = ({ labels, blocks }: PageControl): string => JSON.stringify([labels.map(({ text }) => text), blocks]);
