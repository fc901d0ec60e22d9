/**
 * The language in which a portal is described: what a person reads there, and which field it is.
 * It has words for places and values only. Nothing in it can name a button, so nothing in it can submit.
 */
import type { FieldName } from '../fields.ts';

/** How a value is written on the page. */
export type ValueFormat =
  | 'text'
  | 'siret'
  | 'code'
  | 'date'
  | 'amount'
  | 'yes-no'
  | 'option'
  | 'currency'
  /** One of the bank accounts that the portal knows of the supplier: chosen there, typed only where an IBAN is asked by name. */
  | 'account'
  | 'vat-rows';

export type Wording = { must: readonly (readonly string[])[]; may: readonly string[] };

export type PortalField = {
  field: FieldName;
  /** Words of the block titles under which the control stands; any one is enough. « =Facture »: the title says nothing else. */
  block: readonly string[];
  /**
   * Labels that mean this field only under its block ("SIRET", "Service"), or with the block's own words in them
   * ("SIRET du destinataire"). The portal's own wording comes first.
   */
  label: readonly string[];
  /** Labels that say it alone, wherever they stand. The portal's own wording comes first. */
  explicit?: readonly string[];
  /** Names of a list that are the field's in the block of the invoicing frame, where the recipient has its own control elsewhere. */
  besideFrame?: readonly string[];
  /** Any label made of these words only, one at least of each of `must`, says it alone in whatever order. */
  words?: Wording;
  /** The same of a list or a searched box alone: « Destinataire », where it is typed, may ask for a name. */
  listed?: Wording;
  /** The same, by any one of these, of a label that says this field only under its block, or with the block's own words in it. */
  blockWords?: readonly Wording[];
  format: ValueFormat;
  /** For `option` and `yes-no`: texts by which each of our values is known, its code first. */
  options?: Readonly<Record<string, readonly string[]>>;
  /** How each of the supplier's own, which the portal knows, is written in a list of them, spaces left out. */
  own?: RegExp;
  /** A single box to tick instead of a choice: what it says when it is ticked, and how it is called. */
  box?: { says: string; label: readonly string[] };
  /** Shown by the portal, never written by us (Raison sociale follows the SIRET). */
  readOnly?: boolean;
  /** Asked on some screens only: one that does not ask for it lacks nothing. */
  optional?: boolean;
  /** Asked by so few pages that one which does not is not worth a word. */
  rare?: boolean;
};

export type PortalScreen = {
  name: 'upload' | 'form';
  /**
   * The screen is recognised when at least `atLeast` of these texts are titles or labels on it.
   * A text that labels one of the screen's fields stands for the synonyms of that label too.
   */
  recognisedBy: { texts: readonly string[]; atLeast: number };
  /** Labels of the control that takes the PDF. */
  file: readonly string[];
  /** Words of the titles of blocks where none of our fields stands (VAT lines, search panels, original invoice). */
  elsewhere: readonly string[];
  /** Those of them that may share a block with our fields and change nothing of what they are (« Marché et commentaire »). */
  besideOurs: readonly string[];
  fields: readonly PortalField[];
};

export type PortalMap = {
  name: string;
  hosts: readonly string[];
  /** Words of the titles of a page on which an invoice is deposited, whatever the step. */
  deposit: readonly string[];
  /** Words of the titles of the portal's other pages, which ask for the same things to look for an invoice. */
  notDeposit: readonly string[];
  /** Names of the links that lead to the deposit, from the portal's home on. */
  path: readonly string[];
  screens: readonly PortalScreen[];
};
