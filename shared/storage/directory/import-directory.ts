/** From a directory's file to the store: what its tables are, then all of their rows. */
import type { Mapping } from '../../core/directory/columns.ts';
import { type Gathered, gatherRow, sortedEntries, startGathering } from '../../core/directory/gather.ts';
import { findHeader } from '../../core/directory/map-headers.ts';
import { cellText } from '../../core/directory/read-cells.ts';
import type { DirectoryAbout, DirectoryStore } from './directory-store.ts';
import { readTables, type Table } from './read-tables.ts';

/** `headerAt`: which row, from 0. A table of which nothing was understood has an empty mapping, and its first row for headers. */
export type TablePreview = {
  name: string;
  headerAt: number;
  headers: string[];
  sample: string[][];
  mapping: Mapping;
  /** All of its rows, header and all. */
  rows: number;
};

const LOOKED_AT = 15;
const SAMPLE = 3;

const preview = async ({ name, rows }: Table, onRow: () => void): Promise<TablePreview> => {
  const first: string[][] = [];
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (first.length < LOOKED_AT) first.push(row.map(cellText));
    onRow();
  }
  const header = findHeader(first);
  const headerAt = header?.at ?? 0;
  return {
    name,
    headerAt,
    headers: first[headerAt] ?? [],
    sample: first.slice(headerAt + 1, headerAt + 1 + SAMPLE),
    mapping: header?.mapping ?? {},
    rows: count,
  };
};

/** A first reading, from end to end: only so are all the tables known, and how long they are. */
export const previewDirectory = async (file: File, onStep: OnStep = () => undefined): Promise<TablePreview[]> => {
  const previews: TablePreview[] = [];
  const onRow = counted((rows) => onStep({ step: 'looking', rows }));
  for await (const table of readTables(file)) previews.push(await preview(table, onRow));
  return previews.filter(({ headers }) => headers.length > 0);
};

export type ImportStep =
  | { step: 'looking'; rows: number }
  /** `share` (0–1) of the rows. */
  | { step: 'reading'; rows: number; share: number }
  | { step: 'storing'; share: number };
type OnStep = (step: ImportStep) => void;

export type Chosen = Pick<TablePreview, 'name' | 'headerAt' | 'mapping' | 'rows'>;

type Given = { chosen: readonly Chosen[]; day: string; onStep: OnStep };

const TELL_EVERY = 2_000;

const counted = (tell: (rows: number) => void): (() => void) => {
  let rows = 0;
  return () => {
    rows += 1;
    if (rows % TELL_EVERY === 0) tell(rows);
  };
};

/** @throws NoStructure when no row of the chosen tables has a SIRET; the directory that was there then stays. */
export const importDirectory = async (
  store: DirectoryStore,
  file: File,
  { chosen, day, onStep }: Given,
): Promise<DirectoryAbout> => {
  const gathered = startGathering();
  const total = chosen.reduce((sum, { rows }) => sum + rows, 0);
  const onRow = counted((rows) => onStep({ step: 'reading', rows, share: Math.min(1, rows / total) }));
  for await (const table of readTables(file)) {
    const choice = chosen.find(({ name }) => name === table.name);
    await gatherTable(gathered, table, { choice, onRow });
  }
  if (gathered.entries.size === 0) throw new NoStructure();
  const { services, skipped } = gathered;
  const told = { day, file: file.name, structures: gathered.entries.size, services, skipped };
  return store.replace(sortedEntries(gathered), told, (share) => onStep({ step: 'storing', share }));
};

type How = { choice: Chosen | undefined; onRow: () => void };

/** A table that was not chosen is read all the same: the next one stands after it. */
const gatherTable = async (gathered: Gathered, { rows }: Table, { choice, onRow }: How): Promise<void> => {
  let at = -1;
  for await (const row of rows) {
    at += 1;
    if (!choice || at <= choice.headerAt) continue;
    gatherRow(gathered, row, choice.mapping);
    onRow();
  }
};

export class NoStructure extends Error {}
