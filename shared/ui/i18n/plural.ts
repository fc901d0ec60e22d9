/** French counts 0 and 1 as singular; English 1 only. */
export const plural = (count: number, one: string, many: string): string => (count < 2 ? one : many);
export const pluralEn = (count: number, one: string, many: string): string => (count === 1 ? one : many);
