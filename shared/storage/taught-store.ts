/** The controls of the portal that the user pointed at, on this machine: kept until forgotten. */
import { liveQuery } from 'dexie';
import { fieldNames } from '../core/fields.ts';
import type { FillTarget } from '../core/portal/fill-types.ts';
import type { TaughtField } from '../core/portal/taught-field.ts';
import type { Database } from './database.ts';
import { z } from './zod-without-eval.ts';

const targets: [FillTarget, ...FillTarget[]] = ['file', ...fieldNames];

const taughtSchema: z.ZodType<TaughtField> = z.object({
  id: z.string(),
  target: z.enum(targets),
  called: z.string(),
  at: z.string(),
  mark: z.object({
    kind: z.enum(['text', 'select', 'radio-group', 'checkbox', 'lookup', 'file', 'vat-rows']),
    names: z.array(z.string()),
    blocks: z.array(z.string()),
    place: z.number(),
    twins: z.number(),
  }),
});

export type TaughtStore = ReturnType<typeof taughtStore>;

export const taughtStore = (database: Database) => {
  /** The last shown first; a row this program does not understand is left alone. */
  const list = async (): Promise<TaughtField[]> =>
    (await database.taught.orderBy('at').reverse().toArray()).flatMap(
      ({ taught }) => taughtSchema.safeParse(taught).data ?? [],
    );
  return {
    list,
    keep: async (taught: TaughtField): Promise<void> =>
      void (await database.taught.put({ id: taught.id, at: taught.at, taught })),
    forget: (id: string): Promise<void> => database.taught.delete(id),
    watch: (listener: (taught: TaughtField[]) => void, failed: (error: unknown) => void): (() => void) => {
      const subscription = liveQuery(list).subscribe({ next: listener, error: failed });
      return () => subscription.unsubscribe();
    },
  };
};
