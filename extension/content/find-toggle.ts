/** The toggle of the folded panel, or the tab of the panel, that hides a control: opening it is what a person would do first. */
import { faceOf } from './face-of.ts';
import { isTab, tabOf } from './find-tab.ts';
import { isShown } from './is-shown.ts';
import { ancestorsOf, drawnWithin, holdsDrawn, namedBy, parentOf, type Tree } from './walk-page.ts';

/** The outer one first where panels hold panels. Null when nothing folded hides the control, or its toggle cannot be seen. */
export const findToggle = (element: Element): HTMLElement | null => {
  for (const around of ancestorsOf(element)) {
    const toggle = panelToggle(around);
    const face = toggle && faceOf(toggle);
    if (face && isShown(face)) return isDead(toggle) || isDead(face) ? null : (face as HTMLElement);
  }
  return null;
};

/** Null when the element is no panel that is folded. */
export const panelToggle = (panel: Element): HTMLElement | null =>
  panel.matches('details:not([open])')
    ? panel.querySelector<HTMLElement>(':scope > summary')
    : (toggleOf(panel) ?? tabOf(panel) ?? headerOf(panel));

/** The title of a step that is not reached yet. */
const isDead = (toggle: Element): boolean => toggle.matches(':disabled, [aria-disabled="true"]');

const toggleOf = (panel: Element): HTMLElement | null => {
  if (panel.id === '' || isShown(panel)) return null;
  const id = CSS.escape(panel.id);
  const targets = [
    `[aria-controls~="${id}"]`,
    `[data-target="#${id}"]`,
    `[data-bs-target="#${id}"]`,
    `[href="#${id}"]`,
  ].join(', ');
  const naming = (panel.getRootNode() as Tree).querySelectorAll<HTMLElement>(targets);
  return [...naming].find((each) => opens(each) && !each.querySelector(targets)) ?? null;
};

const opens = (toggle: Element): boolean =>
  toggle.matches(OPENS) || isTab(toggle) || toggle.parentElement?.matches('[role="tab"]') === true;

const OPENS =
  '[aria-expanded="false"], [role="tab"], :is([data-toggle="collapse"], [data-toggle="tab"], [data-toggle="pill"]), :is([data-bs-toggle="collapse"], [data-bs-toggle="tab"], [data-bs-toggle="pill"])';

/** A panel that nothing names opens by the header it stands under. */
const headerOf = (panel: Element): HTMLElement | null => {
  const around = parentOf(panel);
  if (isShown(panel) || !around || !isShown(around)) return null;
  const before = panel.previousElementSibling;
  const headers = (before ? [before, ...drawnWithin(before)] : []).filter(
    (each) => each.matches(CLOSED) && !opensAnother(each, panel),
  );
  const [header, another] = headers as HTMLElement[];
  if (header) return another ? null : header;
  return around.matches(CLOSED_ITEM) ? (before as HTMLElement | null) : null;
};

/** It names what it opens: the panel beside which a window lies that is shut, say. */
const opensAnother = (header: Element, panel: Element): boolean => {
  const opened = namedBy(header, 'aria-controls');
  return opened.length > 0 && !opened.some((each) => holdsDrawn(panel, each) || holdsDrawn(each, panel));
};

/** What folds may say so around its header and its panel both. */
const CLOSED_ITEM = '[role="treeitem"][aria-expanded="false"], li[aria-expanded="false"]:not([aria-haspopup])';

const CLOSED =
  'button[aria-expanded="false"]:not([aria-haspopup]), [role="button"][aria-expanded="false"]:not([aria-haspopup])';
