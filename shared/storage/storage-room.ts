/** How much room the browser gives, how much is taken, and whether it may take it back by itself. */
export type StorageRoom = { usage: number | null; quota: number | null; persisted: boolean };

export const storageRoom = async (): Promise<StorageRoom> => {
  const [{ usage, quota }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usage: usage ?? null, quota: quota ?? null, persisted };
};

/** Asks that nothing be thrown away for want of room. @returns whether the browser agreed. */
export const protectStorage = (): Promise<boolean> => navigator.storage.persist();
