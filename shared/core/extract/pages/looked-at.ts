/** Which pages of a document are looked at: the first and last ones. In a long document the middle is line items. */
const ENDS = 3;

/** @param number from 1. */
export const isLookedAt = (number: number, pageCount: number): boolean => number <= ENDS || number > pageCount - ENDS;
