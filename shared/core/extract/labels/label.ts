/** A label standing in a segment: `segment.folded.slice(from, to)`. */
import type { Segment } from '../../layout/segment.ts';
import type { LabelRow } from './labels.ts';

export type Label = { row: LabelRow; segment: Segment; from: number; to: number };

/** "n°", "numéro", "réf." alone: they say that a number comes, not which. */
export const isMark = ({ row, segment, from, to }: Label): boolean =>
  row.target === 'invoiceNumber' && row.weight < 1.5 && !segment.folded.slice(from, to).startsWith('facture');

/** "BC", "CDE", "MAPA" right before a number, with no colon: as often the beginning of the number. */
export const isInitials = ({ segment: { folded }, from, to }: Label): boolean =>
  /^(?:mapa|bc|bdc|cde|cmd|po|fact?)$/.test(folded.slice(from, to)) && !/^ ?[:n]/.test(folded.slice(to));

export const isDateLabel = ({ row }: Label): boolean => row.target === 'issueDate' || row.target === 'otherDate';
