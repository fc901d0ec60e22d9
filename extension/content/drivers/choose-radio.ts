/** Radios and boxes, native or drawn: pressed where a person would press. */

import { radiosOf } from '../element-kinds.ts';
import { faceOf } from '../face-of.ts';
import { isShown } from '../is-shown.ts';
import { isChecked } from '../read-control.ts';
import { press } from '../refuse-submit.ts';
import type { DriverAnswer } from './driver.ts';

/** @param option the radio's place in its group, as the snapshot numbers it. */
export const chooseRadio = (group: Element, option: string): DriverAnswer => {
  const radio = radiosOf(group)[Number(option)];
  if (!radio) return 'option-missing';
  return radio.matches(':disabled, [aria-disabled="true"]') ? 'locked' : makeChecked(radio, true);
};

export const tickBox = (box: Element, option: string): DriverAnswer => makeChecked(box, option === 'true');

const makeChecked = (element: Element, wanted: boolean): DriverAnswer => {
  if (isChecked(element) === wanted) return null;
  const face = faceOf(element);
  if (!press(isShown(face) ? face : element)) return 'by-hand';
  if (isChecked(element) !== wanted && face !== element) press(element);
  return isChecked(element) === wanted ? null : 'by-hand';
};
