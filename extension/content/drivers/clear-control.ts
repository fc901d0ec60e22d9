/** Empties a control, as undoing asks: what shows its value beside its input, with no button to take it away, is the user's to empty. */
import { isEditable, isInput, isSelect, isTextElement } from '../element-kinds.ts';
import { tokenOf } from '../find-token.ts';
import type { DriverAnswer } from './driver.ts';
import { enter, leave } from './focus.ts';
import { freeToken } from './free-token.ts';
import { setValue, tellChange, tellInput } from './set-value.ts';
import { writeEditable } from './write-editable.ts';
import { writeText } from './write-text.ts';

export const clearControl = async (element: Element, holds: () => boolean): Promise<DriverAnswer> => {
  if (tokenOf(element)) return (await freeToken(element)) ? null : 'by-hand';
  if (isSelect(element)) return hasBlank(element) ? setEmpty(element) : 'by-hand';
  if (isInput(element) && element.type === 'file') return setEmpty(element);
  if (isEditable(element)) return writeEditable(element, '', holds);
  return isTextElement(element) && element.value !== '' ? writeText(element, '', { holds }) : 'by-hand';
};

/** The blank option is often disabled once it is left: a person could not go back to it, the page's own reset can. */
const hasBlank = (element: HTMLSelectElement): boolean => [...element.options].some(({ value }) => value === '');

const setEmpty = (element: HTMLInputElement | HTMLSelectElement): DriverAnswer => {
  enter(element);
  setValue(element, '');
  tellInput(element);
  tellChange(element);
  leave(element);
  return null;
};
