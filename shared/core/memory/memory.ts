/** What is remembered of a layout: how to know it again, and where its fields stand. Everything here stays on this machine. */
import type { FieldName, FieldValue } from '../fields.ts';

/** A word that stays from one invoice to the next: folded, no figures; its top left corner in points. */
export type FixedWord = { text: string; x: number; y: number };

/**
 * What announced the value. `text` is folded, `#` stands for a word with figures. `left` and `right` are how far the
 * value's edges stand from the label's left edge, `down` from the label's middle to the value's, in points.
 */
export type Anchor = { side: 'left' | 'above'; text: string; left: number; right: number; down: number };

/** On the first or the last page that was read; the value's corner from the left, and from the top or the bottom edge. */
export type Place = { page: 'first' | 'last'; from: 'top' | 'bottom'; x: number; right: number; y: number };

export type How =
  /** Printed: announced by the anchors, best first; without any, known by its place alone. */
  | {
      kind: 'printed';
      anchors: Anchor[];
      place: Place;
      /** How many words, and their shape, as `shapeOf` tells it. */
      words: number;
      shape: string;
      /** The value stood in several places: which one was meant is a guess. */
      guessed: boolean;
    }
  /** Not on the page: as on the last invoice, to the same recipient when `buyer` names one. */
  | { kind: 'constant'; value: FieldValue; buyer: string | null }
  /** Emptied by the user: whatever is found there wants a look. */
  | { kind: 'empty' };

/** `from` is the draft it was learned from: what is undone there is forgotten here. `at` is an ISO instant. */
export type Rule = { field: FieldName; from: string; at: string; how: How };

export type Memory = {
  id: string;
  /** The seller's name, when known. */
  issuer: string | null;
  /** SIREN and IBAN of the seller as the page prints them: another issuer's page has others. */
  marks: string[];
  words: FixedWord[];
  /** ISO instant of the last thing learned. */
  at: string;
  /** Several for one field: the newest counts, the older ones come back when it is undone. */
  rules: Rule[];
};

/** The rule that counts for each field, in the order they were learned. */
export const currentRules = ({ rules }: Memory): Rule[] => {
  const newest = new Map<FieldName, Rule>();
  for (const rule of rules) if ((newest.get(rule.field)?.at ?? '') <= rule.at) newest.set(rule.field, rule);
  return [...newest.values()];
};
