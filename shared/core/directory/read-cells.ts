/** Cells of a spreadsheet, as numbers, words or truth values → what they mean here. */
import { foldText } from '../layout/fold-text.ts';
import type { Asked } from '../recipient.ts';

export type Cell = string | number | boolean | Date | null | undefined;

export const cellText = (cell: Cell): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell).trim();

const SIRET_LENGTH = 14;
/** Fewer figures than this are no SIRET that lost its zeros. */
const FEWEST_FIGURES = 9;

/** Spreadsheets keep SIRETs as numbers: their leading zeros are lost, and come back here. null: some other identifier. */
export const cellSiret = (cell: Cell): string | null => {
  const text = typeof cell === 'number' ? cell.toFixed(0) : cellText(cell).replace(/\.0+$/, '');
  const figures = text.replace(/[\s.\u00a0\u202f]/g, '');
  if (!/^\d+$/.test(figures) || figures.length > SIRET_LENGTH || figures.length < FEWEST_FIGURES) return null;
  return figures.padStart(SIRET_LENGTH, '0');
};

const YES = /^(?:oui|o|vrai|true|yes|y|x|1|actif|active|ouvert|obligatoire|requis)$/;
const NO = /^(?:non|n|faux|false|no|0|inactif|inactive|ferme|facultatif|suspendu|supprime)e?$/;

export const cellAsked = (cell: Cell): Asked => {
  const text = foldText(cellText(cell));
  return YES.test(text) ? true : NO.test(text) ? false : null;
};
