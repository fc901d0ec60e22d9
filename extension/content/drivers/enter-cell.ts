/** A cell that only shows what it holds is entered as a person does: pressed, pressed twice, else by the key for it. */
import { isTextElement } from '../element-kinds.ts';
import { isShown } from '../is-shown.ts';
import { isForbidden, press, pressNowhere } from '../refuse-submit.ts';
import { textFields } from '../text-fields.ts';
import { pause, waitFor } from '../wait-until-quiet.ts';
import { holdsDrawn, viewOf } from '../walk-page.ts';
import { enter, leave } from './focus.ts';
import { sendKey } from './type-keys.ts';

const OPENS_WITHIN = 300;
const LEAVES_WITHIN = 60;
/** An input laid over a cell begins where the cell does. */
const NEAR = 8;

const LISTS = 'select, [role="combobox"], [aria-haspopup="listbox"]';

const pressTwice = (cell: Element): void => {
  if (!press(cell) || !press(cell)) return;
  cell.dispatchEvent(new (viewOf(cell).MouseEvent)('dblclick', { bubbles: true, cancelable: true, composed: true }));
};

const pressKey = (cell: Element): void => {
  enter(cell);
  sendKey(cell, 'keydown', 'F2', 113);
};

/**
 * @param cell as the page draws it now. @param isListed whether something to choose from has come up elsewhere.
 * @returns what is then typed in or chosen from, `list` when there is but what has come up; null where nothing does.
 */
export const enterCell = async (
  cell: () => Element | null,
  isListed: () => boolean,
): Promise<Element | 'list' | null> => {
  for (const act of [press, pressTwice, pressKey]) {
    const now = cell();
    if (!now || isForbidden(now)) return null;
    act(now);
    const editor = await waitFor(() => editorOf(cell()) ?? (isListed() ? 'list' : null), OPENS_WITHIN);
    if (editor) return editor;
  }
  return null;
};

const editorOf = (cell: Element | null): Element | null => {
  if (!cell || isTextElement(cell) || cell.matches(LISTS)) return cell;
  const { left, top } = cell.getBoundingClientRect();
  const isOver = (field: Element): boolean => {
    const own = field.getBoundingClientRect();
    return Math.abs(own.left - left) < NEAR && Math.abs(own.top - top) < NEAR;
  };
  return (
    textFields(cell).find((field) => holdsDrawn(cell, field) || isOver(field)) ??
    [...cell.querySelectorAll(LISTS)].find(isShown) ??
    null
  );
};

/** What is typed may be kept by Tab alone, or by a press elsewhere. */
export const leaveCell = async (editor: Element): Promise<void> => {
  for (const act of [() => sendKey(editor, 'keydown', 'Tab', 9), leave, pressNowhere]) {
    if (!isShown(editor)) return;
    act(editor);
    await pause(LEAVES_WITHIN);
  }
};
