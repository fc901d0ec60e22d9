/** A directory's file, whatever its make → its tables, one after the other, row by row. The readers are loaded when asked for. */
import { SaxesParser } from 'saxes';
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
  const [{ streamXlsxRows }, bytes] = await Promise.all([
    import('hucre/xlsx'),
    file.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
  ]);
  const rows = async function* (sheet: number): AsyncGenerator<Cell[]> {
    for await (const { values } of streamXlsxRows(bytes, { sheet })) yield values.map(plainCell);
  };
  for (const [sheet, name] of (await sheetNames(bytes)).entries()) yield { name, rows: rows(sheet) };
};

/** Asked of the workbook's own list: the reader would read all of the file for it. */
const sheetNames = async (bytes: Uint8Array): Promise<string[]> => {
  const { strFromU8, unzipSync } = await import('fflate');
  const { 'xl/workbook.xml': workbook } = unzipSync(bytes, { filter: ({ name }) => name === 'xl/workbook.xml' });
  if (!workbook) throw new Error('no workbook in the file');
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (/(?:^|:)sheet$/.test(name)) names.push(String(attributes.name ?? names.length + 1));
  });
  parser.write(strFromU8(workbook)).close();
  return names;
};

/** What is no plain value (an error, a picture) says nothing here. */
const plainCell = (value: unknown): Cell =>
  typeof value !== 'object' || value === null || value instanceof Date ? (value as Cell) : null;

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
