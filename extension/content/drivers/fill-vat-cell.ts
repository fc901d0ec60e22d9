/** One cell of a row of the VAT detail: typed in, chosen from, or entered first as a spreadsheet's is. */
import type { FillAction } from '../../../shared/core/portal/fill-types.ts';
import { rateIn } from '../../../shared/core/portal/vat-rows.ts';
import { parseCents } from '../../../shared/core/values/cents.ts';
import { kindOf } from '../control-kind.ts';
import { isTextElement } from '../element-kinds.ts';
import { isEnteredCell, isInAdded } from '../entered-cell.ts';
import { optionsOf } from '../read-control.ts';
import { readText } from '../read-text.ts';
import { press, pressNowhere } from '../refuse-submit.ts';
import { isTypedIn } from '../text-fields.ts';
import { waitFor } from '../wait-until-quiet.ts';
import { clearControl } from './clear-control.ts';
import type { DriverAnswer } from './driver.ts';
import { enterCell, leaveCell } from './enter-cell.ts';
import { type Before, freshLines, freshOptions, lookBefore, viewList } from './list-view.ts';
import { pickResult } from './pick-result.ts';
import { writeText } from './write-text.ts';

const CLOSES_WITHIN = 600;

export type Choose = (list: Element, action: FillAction) => Promise<DriverAnswer>;

/** @param cellNow the cell as the page draws it now: it may draw the row anew while we are at it. */
export const fillVatCell = async (
  cellNow: () => Element | null,
  wanted: string,
  choose: Choose,
): Promise<DriverAnswer> => {
  const shown = cellNow();
  if (!shown) return 'by-hand';
  if (isEnteredCell(shown)) return fillEntered(shown, cellNow, wanted, choose);
  const answer = await fillCell(shown, wanted, choose);
  // Leaving one cell has entered this one.
  if (isInAdded(shown)) await leaveCell(shown);
  const again = answer !== null && !shown.isConnected ? cellNow() : null;
  return again ? fillCell(again, wanted, choose) : answer;
};

const fillEntered = async (
  shown: Element,
  cellNow: () => Element | null,
  wanted: string,
  choose: Choose,
): Promise<DriverAnswer> => {
  const before = lookBefore(shown);
  const isListed = () => freshOptions(shown, before.options).length > 0 || listsRates(shown, before);
  const editor = await enterCell(cellNow, isListed);
  if (!editor) return 'by-hand';
  const pick = (list: () => Element) => pickRate(() => viewList(list(), before), wanted);
  if (editor === 'list') {
    const answer = wanted === '' ? 'by-hand' : await pick(() => cellNow() ?? shown);
    if (await waitFor(() => (isListed() ? null : true), CLOSES_WITHIN)) return answer;
    pressNowhere(shown);
    return answer;
  }
  const isList = isTextElement(editor) && !isTypedIn(editor) && wanted !== '';
  const answer = isList ? await pick(() => editor) : await fillCell(editor, wanted, choose);
  await leaveCell(editor);
  return answer;
};

/** Mere lines, which nothing but their words says are to be chosen from. */
const listsRates = (shown: Element, { lines }: Before): boolean =>
  freshLines(shown, lines).filter((line) => /^\d{1,2}(?:[.,]\d+)? ?%$/.test(readText(line))).length > 1;

/** In what has come up as the cell was entered. */
const pickRate = async (look: Parameters<typeof pickResult>[0], wanted: string): Promise<DriverAnswer> => {
  const found = await pickResult(look, { expect: rateNames(wanted) });
  if (typeof found === 'string') return found;
  return press(found) ? null : 'by-hand';
};

/** A blank row stands for one that was there before us: its cells are emptied, the row itself stays. */
const fillCell = async (cell: Element, wanted: string, choose: Choose): Promise<DriverAnswer> => {
  if (wanted === '') return clearControl(cell, () => (cell as HTMLInputElement).value === '');
  if (optionsOf(cell).length > 0) return chooseRate(cell, wanted, choose);
  if (isTextElement(cell) && kindOf(cell) === 'text') return writeCell(cell, wanted);
  return choose(cell, { kind: 'search', queries: ['', wanted], expect: rateNames(wanted) });
};

/** "20 %", "TVA 20,00%": the option whose only rate is ours. */
const chooseRate = async (cell: Element, wanted: string, choose: Choose): Promise<DriverAnswer> => {
  const named = optionsOf(cell).filter(({ text }) => rateIn(text) === rateIn(wanted));
  if (named.length > 1) return 'ambiguous';
  return named[0] ? choose(cell, { kind: 'choose', option: named[0].value }) : 'option-missing';
};

const CALLED = ['', 'TVA ', 'TVA à ', 'Taux ', 'Taux normal ', 'Taux réduit ', 'Taux intermédiaire '];

/** "20" → "20 %", "20,00 %", "TVA 20 %"… as lists write rates. */
const rateNames = (rate: string): string[] => {
  const decimals = (parseCents(rate) ?? 0) / 100;
  const numbers = [rate, decimals.toFixed(1), decimals.toFixed(2)];
  const written = [...new Set([...numbers, ...numbers.map((number) => number.replace('.', ','))])];
  const names = CALLED.flatMap((called) =>
    written.flatMap((number) => [`${called}${number} %`, `${called}${number}%`]),
  );
  return [...names, ...written];
};

const writeCell = (cell: Element, wanted: string): Promise<DriverAnswer> =>
  writeText(cell, wanted, { holds: () => numberIn((cell as HTMLInputElement).value) === parseCents(wanted) });

/** The only number of a text, in cents. */
export const numberIn = (text: string): number | null => {
  const numbers = text.match(/-?\d[\d\s\u00a0\u202f.,]*/g) ?? [];
  return numbers.length === 1 ? parseCents((numbers[0] ?? '').trim()) : null;
};
