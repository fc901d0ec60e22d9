/** A table as CSV that a spreadsheet opens by a double click: French ones want semicolons, commas in amounts and a byte order mark. Pure. */
import type { Cell, Table } from './table.ts';

export const toCsv = ({ head, lines }: Table, language: 'fr' | 'en'): string => {
  const mark = language === 'fr' ? ';' : ',';
  const written = [head, ...lines.map((line) => line.map((cell) => write(cell, language)))];
  return `\uFEFF${written.map((line) => line.map((text) => quoted(text, mark)).join(mark)).join('\r\n')}\r\n`;
};

const write = (cell: Cell, language: 'fr' | 'en'): string => {
  if (cell.kind === 'amount')
    return language === 'fr' ? cell.euros.toFixed(2).replace('.', ',') : cell.euros.toFixed(2);
  return cell.kind === 'day' ? cell.iso : harmless(cell.text);
};

/** A spreadsheet would run what begins like a formula: nothing from an invoice may. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string, mark: string): string =>
  text.includes(mark) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
