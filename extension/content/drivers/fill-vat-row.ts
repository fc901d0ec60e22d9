/** One row of the VAT detail, cell by cell. */
import type { FillAction } from '../../../shared/core/portal/fill-types.ts';
import { rateIn, type VatCells, type VatColumn } from '../../../shared/core/portal/vat-rows.ts';
import { parseCents } from '../../../shared/core/values/cents.ts';
import { kindOf } from '../control-kind.ts';
import { isTextElement } from '../element-kinds.ts';
import { isEnteredCell } from '../entered-cell.ts';
import { optionsOf } from '../read-control.ts';
import type { VatRow } from '../vat-cells.ts';
import { isShownOnly, readVatRow } from '../vat-group.ts';
import { waitFor, waitUntilQuiet } from '../wait-until-quiet.ts';
import { clearControl } from './clear-control.ts';
import type { DriverAnswer } from './driver.ts';
import { enterCell, leaveCell } from './enter-cell.ts';
import type { Place } from './vat-places.ts';
import { writeText } from './write-text.ts';

/** The rate first: a row whose rate cannot be told is left with nothing in it, and no other is added. */
const COLUMNS: readonly VatColumn[] = ['rate', 'base', 'amount'];
const DRAWN_WITHIN = 2500;
/** An amount that the page computes may come a moment later. */
const COMPUTED_WITHIN = 1000;

export type Choose = (list: Element, action: FillAction) => Promise<DriverAnswer>;

export const fillVatRow = async (row: Place, wanted: VatCells, choose: Choose): Promise<DriverAnswer> => {
  const computed: VatColumn[] = [];
  for (const column of COLUMNS) {
    const cellNow = () => row()?.[column] ?? null;
    const shown = await waitFor(cellNow, DRAWN_WITHIN);
    if (shown && isShownOnly(shown)) {
      computed.push(column);
      continue;
    }
    const cell = shown && isEnteredCell(shown) ? await enterCell(cellNow) : shown;
    if (!cell) return 'by-hand';
    const first = await fillCell(cell, wanted[column], choose);
    // A page may draw the row anew while we are at it.
    const again = first !== null && !cell.isConnected ? row()?.[column] : null;
    const answer = again ? await fillCell(again, wanted[column], choose) : first;
    if (answer) return answer;
    if (cell !== shown) await leaveCell(cell);
    await waitUntilQuiet(cell.ownerDocument);
  }
  if (await waitFor(() => (holdsVatRow(row(), wanted) ? true : null), computed.length > 0 ? COMPUTED_WITHIN : 0))
    return null;
  // What the page has computed otherwise is read back with the rest, and told.
  const differs = computed.includes('amount') && numberIn(readVatRow(row() as VatRow).amount) !== null;
  return differs && holdsVatRow(row(), { ...wanted, amount: '' }) ? null : 'by-hand';
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

export const holdsVatRow = (row: VatRow | null, wanted: VatCells): boolean => {
  const shown = row && readVatRow(row);
  return (
    shown !== null &&
    COLUMNS.every((column) => {
      const read = column === 'rate' ? rateIn : numberIn;
      return wanted[column] === '' || read(shown[column]) === parseCents(wanted[column]);
    })
  );
};

const numberIn = (text: string): number | null => {
  const numbers = text.match(/-?\d[\d\s\u00a0\u202f.,]*/g) ?? [];
  return numbers.length === 1 ? parseCents((numbers[0] ?? '').trim()) : null;
};
