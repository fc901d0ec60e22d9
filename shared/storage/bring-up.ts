/**
 * Rows of an earlier version, as today's: they go into a database of their own, made as that version had it, and the very
 * steps that bring a real one up to date bring it.
 */
import type { Row } from './backup-lines.ts';
import { type Database, openDatabase } from './database.ts';
import type { Migration } from './migrations.ts';

type Given = { steps: readonly Migration[]; schema: number };
export type TableRow = { table: string; row: Row };

/** Whether a step since then changed rows, not only added tables. */
export const isOutdated = ({ steps, schema }: Given): boolean =>
  steps.some(({ version, upgrade }) => version > schema && upgrade !== undefined);

/** @yields every row, in today's shape; tables of `first` before the others. */
export async function* broughtUp(
  rows: AsyncIterable<TableRow>,
  { steps, schema, name, first }: Given & { name: string; first: readonly string[] },
): AsyncGenerator<TableRow> {
  const asItWas = openDatabase(
    name,
    steps.filter(({ version }) => version <= schema),
  );
  // Left by a restoration that was cut short.
  await asItWas.delete({ disableAutoOpen: false });
  try {
    for await (const { table, row } of rows) await tableOf(asItWas, table)?.put(row);
    asItWas.close();
    yield* allRows(openDatabase(name, steps), first);
  } finally {
    await asItWas.delete();
  }
}

const tableOf = (database: Database, name: string) => database.tables.find((table) => table.name === name);

async function* allRows(database: Database, first: readonly string[]): AsyncGenerator<TableRow> {
  try {
    for (const table of inOrder(database, first)) {
      for (const key of await table.toCollection().primaryKeys()) {
        const row = await table.get(key);
        if (row) yield { table: table.name, row };
      }
    }
  } finally {
    database.close();
  }
}

export const inOrder = (database: Database, first: readonly string[]) => {
  const rank = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);
  return database.tables.toSorted((one, other) => rank(one.name) - rank(other.name));
};
