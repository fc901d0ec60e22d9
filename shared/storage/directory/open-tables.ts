/** A directory's file, whatever its make → its tables, row by row. The readers are loaded when a file asks for them. */
import type { Cell } from '../../core/directory/read-cells.ts';
import { readXmlTable } from './read-xml-table.ts';

export type Rows = AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
export type Table = { name: string; rows: () => Rows };

/** `share` (0–1) of the file, where it is known. */
export type OnShare = (share: number) => void;

/** @throws whatever the reader throws: the file is not what it looks like. */
export const openTables = async (file: File, onShare: OnShare = () => undefined): Promise<Table[]> => {
  const start = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  if (start[0] === 0x50 && start[1] === 0x4b) return openXlsx(file);
  const text = new TextDecoder(encodingOf(start))
    .decode(start)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text.startsWith('<')) return [{ name: file.name, rows: () => readXmlTable(file, onShare) }];
  return openCsv(file);
};

const openXlsx = async (file: File): Promise<Table[]> => {
  const { readXlsx, streamXlsxRows } = await import('hucre/xlsx');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name }: { name: string }) => {
      names.push(name);
      return false;
    },
  });
  return names.map((name, sheet) => ({
    name,
    rows: async function* () {
      for await (const { values } of streamXlsxRows(bytes, { sheet })) yield values as Cell[];
    },
  }));
};

const openCsv = async (file: File): Promise<Table[]> => {
  const { detectDelimiter, streamCsvRows } = await import('hucre/csv');
  const text = await decodeText(file);
  const delimiter = detectDelimiter(text.slice(0, 20_000));
  return [{ name: file.name, rows: () => streamCsvRows(text, { delimiter }) as Iterable<Cell[]> }];
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
