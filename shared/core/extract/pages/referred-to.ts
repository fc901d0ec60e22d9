/** "Référence | Facture 26-0014478 du 29/05/2026": an invoice that the cell before it may only refer to. */
import type { Segment } from '../../layout/segment.ts';

const REFERS =
  /^(?:[vn]\/ ?|vos? |votre |nos? |notre )?(?:ref\b|ref\.|references?|origine|motif|concerne|rappel|(?:document|piece|facture)s? (?:liee?|d'origine|de reference))[^\d]{0,20}$/;
const INVOICE = /^(?:facture|avoir|note|memoire|situation|decompte)\b.*\d/;

/** @param left what stands before it on its line. */
export const isReferredTo = (segment: Segment, left: Segment | undefined): boolean =>
  left !== undefined && INVOICE.test(segment.folded) && REFERS.test(left.folded);
