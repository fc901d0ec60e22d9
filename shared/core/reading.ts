/** A reading: the value found for each field, with the evidence that shows where it comes from. */
import type { Box } from './document.ts';
import type { FieldName, FieldValues } from './fields.ts';

export type Evidence =
  /** Read on the page: `rule` names the label or pattern, the boxes show the value and the label that announced it. */
  | { kind: 'text' | 'ocr'; rule: string; value: Box[]; label: Box[] }
  /** Read in the embedded e-invoice. */
  | { kind: 'xml'; path: string }
  /** Certain by arithmetic or context, from other fields. */
  | { kind: 'derived'; rule: string; from: FieldName[] }
  /** Not on the page: known of this supplier or recipient (`of`, a SIRET) from what the user keeps or imported. */
  | { kind: 'known'; source: KnownSource; of: string }
  | { kind: 'user' };

export const knownSources = ['recipients', 'directory', 'suppliers'] as const;
export type KnownSource = (typeof knownSources)[number];

export type Candidate<V> = { value: V; confidence: number; evidence: Evidence };

/** `confidence` 0–1, calibrated on the corpus; `alternatives` are the next best values, best first. */
export type FieldReading<V> = Candidate<V> & { alternatives: Candidate<V>[] };

export type Reading = { [K in FieldName]?: FieldReading<FieldValues[K]> };

/** What the screen says of a value: « sûr », « à vérifier », « introuvable ». */
export type Trust = 'sure' | 'doubtful' | 'missing';

/** At or above: shown as sure. Calibrated so that what is shown as sure is right at least 99.5 % of the time. */
export const SURE = 0.9;

export const trustOf = (reading: { confidence: number } | undefined): Trust => {
  if (!reading) return 'missing';
  return reading.confidence >= SURE ? 'sure' : 'doubtful';
};
