/** The few choices kept between visits. A value this program does not know counts as not chosen. */

import type { Database } from './database.ts';
import { z } from './zod-without-eval.ts';

export const settingsSchema = z.object({
  language: z.enum(['fr', 'en']).nullable().catch(null),
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
});
export type Settings = z.infer<typeof settingsSchema>;

export const settingsStore = (database: Database) => ({
  read: async (): Promise<Settings> => {
    const rows = await database.settings.toArray();
    return settingsSchema.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
  },
  write: async <K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> => {
    await database.settings.put({ key, value });
  },
});
