/** A table as an Excel workbook. The library is fetched, from our own files, when first asked for. */
import type { Cell, Table } from './table.ts';

export const toXlsx = async ({ head, lines }: Table): Promise<Blob> => {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const data = [
    head.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...lines.map((line) => line.map(excelCell)),
  ];
  return writeWorkbook(data, {
    columns: head.map((text, at) => ({ width: widthOf(text, lines, at) })),
    stickyRowsCount: 1,
  }).toBlob();
};

const excelCell = (cell: Cell) => {
  if (cell.kind === 'amount') return { value: cell.euros, type: Number, format: '#,##0.00' };
  if (cell.kind === 'day') return { value: new Date(`${cell.iso}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  return { value: cell.text, type: String };
};

/** Characters: wide enough for what is in it, never a screen wide. */
const widthOf = (head: string, lines: readonly Cell[][], at: number): number =>
  Math.min(40, Math.max(head.length, ...lines.map((line) => lengthOf(line[at]))) + 2);

const lengthOf = (cell: Cell | undefined): number => (cell?.kind === 'text' ? cell.text.length : 10);
