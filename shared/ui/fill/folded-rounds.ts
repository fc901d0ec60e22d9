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
  /** @returns what opens again the only panel that has shut for another to be looked into: [] where none has. */
  back: (snapshot: PageSnapshot) => FillStep[];
  hasOpened: () => boolean;
};

type Start = { snapshot: PageSnapshot; plan: FillPlan; steps: readonly FillStep[] };

/** A field that may be in a panel and is not asked for is not looked for. */
export const startTour = ({ snapshot: first, plan, steps: asked }: Start): Tour => {
  const opened = new Set<string>();
  /** The page as the first opening has left it. */
  let turned: PageSnapshot | null = null;
  const isLeft = (row: FillRow) => isInPanel(row) && !asked.some(({ target }) => target === row.target);
  const met = new Set<FillTarget>(plan.rows.filter((row) => isOnPage(row) || isLeft(row)).map(({ target }) => target));
  return {
    unopened: (snapshot) => ({
      ...snapshot,
      controls: snapshot.controls.filter(
        (control) => control.edits || control.kind !== 'folded' || !opened.has(nameOf(control, snapshot)),
      ),
    }),
    noteOpened: (steps, snapshot) => {
      if (opened.size > 0) turned ??= snapshot;
      const refs = new Set(steps.filter(opensPanel).map(({ ref }) => ref));
      for (const control of snapshot.controls) if (refs.has(control.ref)) opened.add(nameOf(control, snapshot));
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
    back: (snapshot) => {
      const [panel, another] = shutSince(first, turned ?? snapshot);
      const now = titlesOf(snapshot).get(panel ?? '');
      return now && !another && isGone(first, snapshot)
        ? asked
            .slice(0, 1)
            .map(({ target }) => ({ target, ref: now.ref, action: { kind: 'open' }, reads: [], over: '' }))
        : [];
    },
    hasOpened: () => opened.size > 0,
  };
};

const isOnPage = (row: FillRow): boolean => row.ref !== null && !isInPanel(row);

const isTitle = ({ kind, edits }: PageControl): boolean => kind === 'folded' && !edits;

const titlesOf = (page: PageSnapshot): Map<string, PageControl> =>
  new Map(page.controls.filter(isTitle).map((each) => [nameOf(each, page), each]));

/** The panels that were not folded before; what stands in the one that is open now is another thing. */
const shutSince = (before: PageSnapshot, now: PageSnapshot): string[] => {
  const [known, folded] = [titlesOf(before), titlesOf(now)];
  const opened = [...known].flatMap(([name, { labels }]) => (folded.has(name) ? [] : labels));
  const isIn = ({ blocks }: PageControl) => opened.some(({ text }) => blocks.includes(text));
  return [...folded].flatMap(([name, each]) => (known.has(name) || isIn(each) ? [] : [name]));
};

/** Something that was on view is not any more. */
const isGone = (before: PageSnapshot, now: PageSnapshot): boolean =>
  before.controls.some(
    ({ kind, labels: [label] }) =>
      kind !== 'folded' && !now.controls.some(({ labels: [other] }) => other?.text === label?.text),
  );

/**
 * The page may draw the title anew whenever the panel is opened or shut; the one before it is a title
 * for as long as it is shut, and no block of this one.
 */
const nameOf = ({ labels, blocks }: PageControl, { controls }: PageSnapshot): string => {
  const folded = new Set(controls.filter(isTitle).flatMap((each) => each.labels.map(({ text }) => text)));
  return JSON.stringify([labels.map(({ text }) => text), blocks.filter((title) => !folded.has(title))]);
};
