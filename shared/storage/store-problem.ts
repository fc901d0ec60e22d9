/** Why something could not be stored, told apart by what the user can do about it. */
export type StoreProblem = 'disk-full' | 'storage-closed' | 'storage-failed';

const namesOf = (error: unknown): string[] => {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? namesOf(error.inner) : [];
  return [error.name, ...inner, ...namesOf(error.cause)];
};

/** Dexie wraps the browser's error, sometimes twice: the quota is looked for at every depth. */
export const storeProblem = (error: unknown): StoreProblem => {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'disk-full';
  if (names.some((name) => ['MissingAPIError', 'OpenFailedError', 'DatabaseClosedError'].includes(name))) {
    return 'storage-closed';
  }
  return 'storage-failed';
};
