/** A token gives its place to the input that it stands for, and comes back where nothing else was found for it. */
import type { FillAction } from '../../../shared/core/portal/fill-types.ts';
import { searchBack } from '../../../shared/core/portal/plan-undo.ts';
import { isTextElement } from '../element-kinds.ts';
import { tokenOf } from '../find-token.ts';
import { isShown } from '../is-shown.ts';
import { readControl } from '../read-control.ts';
import { pressNamed } from '../refuse-submit.ts';
import { textFields } from '../text-fields.ts';
import { waitFor, waitUntilQuiet } from '../wait-until-quiet.ts';
import type { DriverAnswer } from './driver.ts';

const COMES_WITHIN = 2500;

/** @returns the input that is typed in once the token is gone; null where nothing is, or nothing could be pressed. */
export const freeToken = async (element: Element): Promise<Element | null> => {
  const token = tokenOf(element);
  const before = new Set<Element>(textFields(element));
  if (!token || !pressNamed(token.remover, exactly(token.name))) return null;
  const look = () => {
    if (isTextElement(element) && isShown(element) && !element.matches(':disabled, [readonly]')) return element;
    const [field, another] = textFields(element).filter((each) => !before.has(each));
    return field && !another ? field : null;
  };
  const field = await waitFor(look, COMES_WITHIN);
  await waitUntilQuiet(element.ownerDocument);
  return field;
};

const exactly = (name: string): RegExp => new RegExp(`^${name.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}$`);

type Work = { now: () => Element; run: (field: Element, action: FillAction) => Promise<DriverAnswer> };

export const overToken = async (element: Element, action: FillAction, { now, run }: Work): Promise<DriverAnswer> => {
  const held = readControl(element);
  const field = await freeToken(element);
  if (!field) return 'by-hand';
  const answer = await run(field, action);
  if (answer !== null) await run(field.isConnected ? field : now(), searchBack(held));
  return answer;
};
