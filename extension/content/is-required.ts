/** Whether the page marks a control as one that must be filled: by an attribute, or by a star that its style draws. */
import { faceOf } from './face-of.ts';
import { labelsOf } from './find-label.ts';

export const isRequired = (element: Element): boolean =>
  [element, faceOf(element)].some(saysSo) || labelsOf(element).some(bearsDrawnStar);

const saysSo = (element: Element): boolean =>
  element.matches(':required, [aria-required="true"]') ||
  element.closest('[role="radiogroup"][aria-required="true"]') !== null;

const bearsDrawnStar = (label: Element): boolean =>
  ['::before', '::after'].some((place) => getComputedStyle(label, place).content.includes('*'));
