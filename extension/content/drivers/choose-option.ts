/** Native lists. */
import { isSelect } from '../element-kinds.ts';
import type { DriverAnswer } from './driver.ts';
import { enter, leave } from './focus.ts';
import { setValue, tellChange, tellInput } from './set-value.ts';

export const chooseOption = (element: Element, value: string): DriverAnswer => {
  if (!isSelect(element)) return 'by-hand';
  if (![...element.options].some((option) => option.value === value && !option.disabled)) return 'option-missing';
  setOption(element, value);
  return null;
};

/** Also one that may no longer be chosen, as the invitation that a list began with. */
export const setOption = (element: HTMLSelectElement, value: string): void => {
  enter(element);
  setValue(element, value);
  tellInput(element);
  tellChange(element);
  leave(element);
};
