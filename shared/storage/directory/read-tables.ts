/** A directory's file, whatever its make → its tables, one after the other, row by row. The readers are loaded when asked for. */
import type { Cell } from '../../core/directory/read-cells.ts';
import { readXmlTable } from './read-xml-table.ts';

/** The rows of one table are read before the next table is asked for. */
export type Table = { name: string; rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]> };

/** @throws whatever the reader throws: the file is not what it looks like. */
export const readTables = async function* (file: File): AsyncGenerator<Table> {
  const start = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  if (start[0] === 0x50 && start[1] === 0x4b) {
    yield* readSheets(file);
    return;
  }
  const text = new TextDecoder(encodingOf(start))
    .decode(start)
    .replace(/^\ufeff/, '')
    .trimStart();
  yield { name: file.name, rows: text.startsWith('<') ? readXmlTable(file) : await readText(file) };
};

const readSheets = async function* (file: File): AsyncGenerator<Table> {
  const { WorkbookReader } = await import('@cj-tech-master/excelts/browser');
  const workbook = new WorkbookReader(file.stream(), { worksheets: 'emit', sharedStrings: 'cache', styles: 'ignore' });
  for await (const sheet of workbook) yield { name: sheet.name ?? String(sheet.id), rows: rowsOf(sheet) };
};

const rowsOf = async function* (sheet: AsyncIterable<{ values: unknown }>): AsyncGenerator<Cell[]> {
  // The library counts columns from 1, as spreadsheets do.
  for await (const { values } of sheet) yield Array.isArray(values) ? values.slice(1).map(plainCell) : [];
};

/** A formula counts for its result, formatted text for its letters. */
const plainCell = (value: unknown): Cell => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value as Cell;
  if ('result' in value) return plainCell(value.result);
  if ('text' in value) return plainCell(value.text);
  if ('richText' in value && Array.isArray(value.richText))
    return value.richText.map((part: { text?: unknown }) => String(part.text ?? '')).join('');
  return null;
};

const readText = async (file: File): Promise<Cell[][]> => {
  const { default: Papa } = await import('papaparse');
  return Papa.parse<string[]>(await decodeText(file), { skipEmptyLines: true }).data;
};

/** What is not UTF-8 comes from an old French spreadsheet. */
const decodeText = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

export const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
