/** What an element is placed by, as CSS has it: not always the box it is written in. */

/** With what stands around it; by the nearest box that is itself placed; by the window; above the page, by nothing of it. */
export type Placing = 'flow' | 'absolute' | 'fixed' | 'above';

export const placingOf = (element: Element): Placing => {
  if (element.matches(':modal, :popover-open')) return 'above';
  const { position } = getComputedStyle(element);
  return position === 'absolute' || position === 'fixed' ? position : 'flow';
};

/** Whether an ancestor is the box, or one of those, that something so placed is placed by (its « containing block »). */
export const places = (around: Element, placing: Placing): boolean => {
  if (placing === 'flow') return true;
  if (placing === 'above') return false;
  const style = getComputedStyle(around);
  if (style.display === 'contents') return false;
  return (placing === 'absolute' && style.position !== 'static') || holdsAllWithin(style);
};

/** What is moved, turned, blurred or kept apart as a whole holds even what is fixed. */
const holdsAllWithin = (style: CSSStyleDeclaration): boolean =>
  [style.transform, style.translate, style.rotate, style.scale, style.perspective, style.filter, style.backdropFilter]
    // Not every browser knows them all.
    .some((value) => value !== undefined && value !== '' && value !== 'none') ||
  /paint|layout|strict|content/.test(style.contain ?? '') ||
  /transform|perspective|filter/.test(style.willChange ?? '');
