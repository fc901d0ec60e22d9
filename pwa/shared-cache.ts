/** Where the service worker lays shared files until the user says whether to keep them. */
export const SHARED_CACHE = 'bordereau-shared';
