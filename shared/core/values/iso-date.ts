/** A calendar day, "2026-02-17". No time, no zone. */
export type IsoDate = string;

/** Builds an ISO date; null when the day does not exist (30 February). */
export const isoDate = (year: number, month: number, day: number): IsoDate | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
};

/** "2026-02-17" → "17/02/2026", the way the portal writes dates. */
export const toPortalDate = (date: IsoDate): string => date.split('-').reverse().join('/');
