/** The user's own day, "2026-11-28". */
export const today = (): string => new Date().toLocaleDateString('sv');
