/** The toggle of the folded panel that hides a control: opening a panel is what a person would do first. */
import { isShown } from './is-shown.ts';
import { ancestorsOf, type Tree } from './walk-page.ts';

/** The outer one first where panels hold panels. Null when nothing folded hides the control, or its toggle cannot be seen. */
export const findToggle = (element: Element): HTMLElement | null => {
  for (const around of ancestorsOf(element)) {
    const toggle = around.matches('details:not([open])')
      ? around.querySelector<HTMLElement>(':scope > summary')
      : (toggleOf(around) ?? headerOf(around));
    if (toggle && isShown(toggle)) return toggle;
  }
  return null;
};

const toggleOf = (panel: Element): HTMLElement | null => {
  if (panel.id === '' || isShown(panel)) return null;
  const id = CSS.escape(panel.id);
  const targets = [
    `[aria-controls~="${id}"]`,
    `[data-target="#${id}"]`,
    `[data-bs-target="#${id}"]`,
    `[href="#${id}"]`,
  ].join(', ');
  const toggle = (panel.getRootNode() as Tree).querySelector<HTMLElement>(targets);
  return toggle?.matches(
    '[aria-expanded="false"], [data-toggle="collapse"], [data-bs-toggle="collapse"], [role="tab"][aria-selected="false"]',
  )
    ? toggle
    : null;
};

/** A panel that nothing names opens by the header it stands under. */
const headerOf = (panel: Element): HTMLElement | null => {
  if (isShown(panel) || !panel.parentElement || !isShown(panel.parentElement)) return null;
  const before = panel.previousElementSibling;
  const headers = before ? [before, ...before.querySelectorAll('*')].filter((each) => each.matches(CLOSED)) : [];
  const [header, another] = headers as HTMLElement[];
  return header && !another ? header : null;
};

const CLOSED =
  'button[aria-expanded="false"]:not([aria-haspopup]), [role="button"][aria-expanded="false"]:not([aria-haspopup])';
