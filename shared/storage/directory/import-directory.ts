/** From a directory's file to the store: what its tables are, then all of their rows. */
import type { Mapping } from '../../core/directory/columns.ts';
import { type Gathered, gatherRow, sortedEntries, startGathering } from '../../core/directory/gather.ts';
import { findHeader } from '../../core/directory/map-headers.ts';
import { cellText } from '../../core/directory/read-cells.ts';
import type { DirectoryAbout, DirectoryStore } from './directory-store.ts';
import { openTables, type Rows, type Table } from './open-tables.ts';

/** `headerAt`: which row, from 0. A table of which nothing was understood has an empty mapping, and its first row for headers. */
export type TablePreview = {
  name: string;
  headerAt: number;
  headers: string[];
  sample: string[][];
  mapping: Mapping;
};

const LOOKED_AT = 15;
const SAMPLE = 3;

const firstRows = async (rows: Rows, count: number): Promise<string[][]> => {
  const first: string[][] = [];
  for await (const row of rows) {
    first.push(row.map(cellText));
    if (first.length >= count) break;
  }
  return first;
};

const preview = async ({ name, rows }: Table): Promise<TablePreview> => {
  const first = await firstRows(rows(), LOOKED_AT);
  const header = findHeader(first);
  const headerAt = header?.at ?? 0;
  return {
    name,
    headerAt,
    headers: first[headerAt] ?? [],
    sample: first.slice(headerAt + 1, headerAt + 1 + SAMPLE),
    mapping: header?.mapping ?? {},
  };
};

export const previewDirectory = async (file: File): Promise<TablePreview[]> => {
  const previews: TablePreview[] = [];
  for (const table of await openTables(file)) previews.push(await preview(table));
  return previews.filter(({ headers }) => headers.length > 0);
};

export type ImportStep = { step: 'reading'; rows: number; share: number | null } | { step: 'storing'; share: number };

export type Chosen = Pick<TablePreview, 'name' | 'headerAt' | 'mapping'>;

type Given = { chosen: readonly Chosen[]; day: string; onStep: (step: ImportStep) => void };

const TELL_EVERY = 2_000;

/** @throws NoStructure when no row of the chosen tables has a SIRET; the directory that was there then stays. */
export const importDirectory = async (
  store: DirectoryStore,
  file: File,
  { chosen, day, onStep }: Given,
): Promise<DirectoryAbout> => {
  let share: number | null = null;
  const tables = await openTables(file, (now) => {
    share = now;
  });
  const gathered = startGathering();
  let rows = 0;
  for (const choice of chosen) {
    const table = tables.find(({ name }) => name === choice.name);
    if (!table) continue;
    for await (const _ of gatherTable(gathered, table, choice)) {
      rows += 1;
      if (rows % TELL_EVERY === 0) onStep({ step: 'reading', rows, share });
    }
  }
  if (gathered.entries.size === 0) throw new NoStructure();
  const { services, skipped } = gathered;
  const told = { day, file: file.name, structures: gathered.entries.size, services, skipped };
  return store.replace(sortedEntries(gathered), told, (now) => onStep({ step: 'storing', share: now }));
};

const gatherTable = async function* (gathered: Gathered, { rows }: Table, { headerAt, mapping }: Chosen) {
  let at = -1;
  for await (const row of rows()) {
    at += 1;
    if (at <= headerAt) continue;
    gatherRow(gathered, row, mapping);
    yield;
  }
};

export class NoStructure extends Error {}
