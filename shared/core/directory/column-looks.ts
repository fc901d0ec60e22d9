/** What the cells of a column look like, whatever its header: answers are no code, and a column of SIRETs is one. */
import { foldText } from '../layout/fold-text.ts';
import { cellAsked, cellSiret } from './read-cells.ts';

export type ColumnLook = {
  empty: boolean;
  /** Yes or no, in most cells that say something. */
  answers: boolean;
  /** In words, all of them: « 1 » may be a code, « Oui » is none. */
  spoken: boolean;
  sirets: boolean;
};

const SPOKEN = /^(?:oui|non|o|n|vrai|faux|true|false|yes|no|y|x)$/;
/** Leading zeros may be lost; a SIREN is shorter. */
const SIRET_FIGURES = /^\d{12,14}$/;

export const lookOf = (cells: readonly string[]): ColumnLook => {
  const told = cells.map((cell) => cell.trim()).filter(Boolean);
  const some = told.length > 0;
  return {
    empty: !some,
    answers: some && told.filter((cell) => cellAsked(cell) !== null).length * 2 > told.length,
    spoken: some && told.every((cell) => SPOKEN.test(foldText(cell))),
    sirets: some && told.every((cell) => SIRET_FIGURES.test(cell.replace(/\s/g, '')) && cellSiret(cell) !== null),
  };
};

export const looksOf = (rows: readonly (readonly string[])[], width: number): ColumnLook[] =>
  Array.from({ length: width }, (_, at) => lookOf(rows.map((row) => row[at] ?? '')));
