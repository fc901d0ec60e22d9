/** From a directory's file to the store: what its tables are, then all of their rows. */
import type { Mapping } from '../../core/directory/columns.ts';
import { type Gathered, gatherRow, sortedEntries, startGathering } from '../../core/directory/gather.ts';
import { findHeader } from '../../core/directory/map-headers.ts';
import { cellText } from '../../core/directory/read-cells.ts';
import type { DirectoryAbout, DirectoryStore } from './directory-store.ts';
import { readTables, type Table } from './read-tables.ts';

/** `headerAt`: which row, from 0. */
export type TablePreview = {
  name: string;
  headerAt: number;
  headers: string[];
  sample: string[][];
  mapping: Mapping;
};

const LOOKED_AT = 40;
const SAMPLE = 3;

const firstRows = async ({ rows }: Table, count: number): Promise<string[][]> => {
  const first: string[][] = [];
  for await (const row of rows) {
    first.push(row.map(cellText));
    if (first.length >= count) break;
  }
  return first;
};

const preview = async (table: Table): Promise<TablePreview> => {
  const first = await firstRows(table, LOOKED_AT);
  const { at: headerAt, headers, mapping } = findHeader(first) ?? { at: 0, headers: [], mapping: {} };
  return { name: table.name, headerAt, headers, sample: first.slice(headerAt + 1, headerAt + 1 + SAMPLE), mapping };
};

export const previewDirectory = async (file: File): Promise<TablePreview[]> => {
  const previews: TablePreview[] = [];
  for await (const table of readTables(file)) previews.push(await preview(table));
  return previews.filter(({ headers }) => headers.length > 0);
};

export type ImportStep = { step: 'reading'; rows: number } | { step: 'storing'; share: number };
type OnStep = (step: ImportStep) => void;

export type Chosen = Pick<TablePreview, 'name' | 'headerAt' | 'mapping'>;

type Given = { chosen: readonly Chosen[]; day: string; onStep: OnStep };

const TELL_EVERY = 2_000;

/** @throws NoStructure when no row of the chosen tables has a SIRET; the directory that was there then stays. */
export const importDirectory = async (
  store: DirectoryStore,
  file: File,
  { chosen, day, onStep }: Given,
): Promise<DirectoryAbout> => {
  const gathered = startGathering();
  let rows = 0;
  const onRow = (): void => {
    rows += 1;
    if (rows % TELL_EVERY === 0) onStep({ step: 'reading', rows });
  };
  for await (const table of readTables(file)) {
    const choice = chosen.find(({ name }) => name === table.name);
    if (choice) await gatherTable(gathered, table, { choice, onRow });
  }
  if (gathered.entries.size === 0) throw new NoStructure();
  const { services, skipped } = gathered;
  const told = { day, file: file.name, structures: gathered.entries.size, services, skipped };
  return store.replace(sortedEntries(gathered), told, (share) => onStep({ step: 'storing', share }));
};

type How = { choice: Chosen; onRow: () => void };

const gatherTable = async (gathered: Gathered, { rows }: Table, { choice, onRow }: How): Promise<void> => {
  let at = -1;
  for await (const row of rows) {
    at += 1;
    if (at <= choice.headerAt) continue;
    gatherRow(gathered, row, choice.mapping);
    onRow();
  }
};

export class NoStructure extends Error {}
