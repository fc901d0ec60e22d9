/** Written in by the build (vite.config.ts). */
declare const PWA_ORIGIN: string;

export const pwaOrigin: string = PWA_ORIGIN;
export const practiceUrl = `${pwaOrigin}/entrainement/depot.html`;
