/** A native list whose options do not say which is ours: the page says it, beside, of whichever is chosen. */
import { isSelect } from '../element-kinds.ts';
import { waitFor } from '../wait-until-quiet.ts';
import { chooseOption, setOption } from './choose-option.ts';
import type { DriverAnswer } from './driver.ts';

/** A server may have to answer. */
const TOLD_WITHIN = 2500;

/** `now` finds the list again; `told` is what the page says of the one chosen, '' while it says nothing. */
type List = { now: () => Element; told: () => string };

/** The list holds again what it held where none is ours, or the page did not answer for one: it could answer for it later. */
export const tryOptions = async (
  { now, told }: List,
  options: readonly string[],
  ours: string,
): Promise<DriverAnswer> => {
  const list = now();
  if (!isSelect(list)) return 'by-hand';
  const held = list.value;
  for (const option of options.filter((each) => each !== held)) {
    const before = told();
    if (chooseOption(now(), option) !== null) continue;
    const answer = await waitFor(() => answerAfter(before, told()), TOLD_WITHIN);
    if (answer === ours) return null;
    if (answer === null) break;
  }
  const left = now();
  if (isSelect(left)) setOption(left, held);
  return 'option-missing';
};

const answerAfter = (before: string, now: string): string | null => (now === '' || now === before ? null : now);
