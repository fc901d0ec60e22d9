/** One table of the user's book, recipients or suppliers: last changed first, each forgotten when asked. */
import { type EntityTable, liveQuery } from 'dexie';
import type { PartyRow } from './database.ts';
import type { z } from './zod-without-eval.ts';

export type PartyStore<T extends { siret: string }> = ReturnType<typeof partyStore<T>>;

/** A row this program does not understand is left alone. */
export const partyStore = <T extends { siret: string }>(
  table: EntityTable<PartyRow, 'siret'>,
  schema: z.ZodType<T>,
  clock: () => Date = () => new Date(),
) => {
  const parse = ({ party }: PartyRow): T[] => {
    const read = schema.safeParse(party);
    return read.success ? [read.data] : [];
  };
  const list = async (): Promise<T[]> =>
    (await table.toArray()).sort((a, b) => b.at.localeCompare(a.at)).flatMap(parse);
  const toRow = (party: T): PartyRow => ({ siret: party.siret, at: clock().toISOString(), party });
  return {
    list,
    get: async (siret: string): Promise<T | null> => {
      const row = await table.get(siret);
      return (row && parse(row)[0]) ?? null;
    },
    keep: async (party: T): Promise<void> => void (await table.put(toRow(party))),
    keepAll: async (parties: readonly T[]): Promise<void> => void (await table.bulkPut(parties.map(toRow))),
    forget: (siret: string): Promise<void> => table.delete(siret),
    watch: (listener: (parties: T[]) => void, failed: (error: unknown) => void): (() => void) => {
      const subscription = liveQuery(list).subscribe({ next: listener, error: failed });
      return () => subscription.unsubscribe();
    },
  };
};
