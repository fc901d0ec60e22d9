/**
 * The language in which a portal is described: what a person reads there, and which field it is.
 * It has words for places and values only. Nothing in it can name a button, so nothing in it can submit.
 */
import type { FieldName } from '../fields.ts';

/** How a value is written on the page. */
export type ValueFormat = 'text' | 'siret' | 'date' | 'amount' | 'yes-no' | 'option' | 'currency';

export type PortalField = {
  field: FieldName;
  /** Block titles under which the control stands; any one is enough. Empty: the label alone says it. */
  block: readonly string[];
  /** Labels a person reads, synonyms included: compared without stars, colons, accents, case or spacing. */
  label: readonly string[];
  format: ValueFormat;
  /** For `option` and `yes-no`: texts by which each of our values is known; a code prefix ("A1") counts as a text. */
  options?: Readonly<Record<string, readonly string[]>>;
  /** Shown by the portal, never written by us (Raison sociale follows the SIRET). */
  readOnly?: boolean;
};

export type PortalScreen = {
  name: 'upload' | 'form';
  /** The screen is recognised when at least `atLeast` of these texts are titles or labels on it. */
  recognisedBy: { texts: readonly string[]; atLeast: number };
  /** Labels of the control that takes the PDF. */
  file: readonly string[];
  fields: readonly PortalField[];
};

export type PortalMap = { name: string; hosts: readonly string[]; screens: readonly PortalScreen[] };
