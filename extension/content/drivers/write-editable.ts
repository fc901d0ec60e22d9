/** A text that is typed in the page itself (`contenteditable`): what is selected in it is typed over, as by a person. */
import { pause } from '../wait-until-quiet.ts';
import { viewOf } from '../walk-page.ts';
import type { DriverAnswer } from './driver.ts';
import { enter, leave } from './focus.ts';
import { tellInput } from './set-value.ts';

const AFTER_LEAVING = 60;

export const writeEditable = async (
  element: HTMLElement,
  text: string,
  holds: () => boolean,
): Promise<DriverAnswer> => {
  enter(element);
  selectAll(element);
  // The only way to type that the page hears as it hears a person, and the browser can undo.
  if (!element.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text) || !holds()) {
    element.textContent = text;
    tellInput(element, text);
  }
  leave(element);
  await pause(AFTER_LEAVING);
  return null;
};

const selectAll = (element: HTMLElement): void => viewOf(element).getSelection()?.selectAllChildren(element);
