/** "Marché | Maîtrise d'œuvre n° 2025.MOE.004", "Marché : travaux n° 2025-118": what the contract is of, before its number. */
import { leftOf, type PageLayout } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { isMark, type Label } from './label.ts';

/** The mark announces what the label before those words does. */
export const aimNamedMarks = (layout: PageLayout, labels: Map<Segment, Label[]>): void => {
  for (const [segment, own] of [...labels]) {
    const at = own.findIndex(isMark);
    const mark = own[at];
    if (!mark || at > 1 || !NUMBER.test(segment.folded.slice(mark.to))) continue;
    const label = at === 1 ? own[0] : lastOf(labels, leftOf(layout, segment));
    if (!label || !isPublicContract(label) || !isNamed(label, mark)) continue;
    labels.set(segment, own.with(at, { ...mark, row: label.row }));
  }
};

const lastOf = (labels: Map<Segment, Label[]>, left: Segment | undefined): Label | undefined =>
  left && labels.get(left)?.at(-1);

/** A « contrat » de maintenance is rather the seller's own. */
const isPublicContract = ({ row, segment, from, to }: Label): boolean =>
  row.target === 'contractNumber' && !/contrat/.test(segment.folded.slice(from, to));

/** Nothing but words from a colon, or from the edge of the next cell, to the mark. */
const isNamed = (label: Label, mark: Label): boolean => {
  const rest = label.segment.folded.slice(label.to);
  const words = label.segment === mark.segment ? COLON.exec(rest.slice(0, mark.from - label.to))?.[1] : undefined;
  const beside = label.segment !== mark.segment && /^ ?:?$/.test(rest) ? mark.segment.folded.slice(0, mark.from) : '';
  const name = words ?? beside;
  return WORDS.test(name) && !OF_OTHERS.test(name);
};

const COLON = /^ ?: ?(.+)$/;
const WORDS = /^(?:[a-zœ'’-]+,? ){1,7}$/;

/** As contracts are numbered: no rank, no day. */
const NUMBER = /^[ :.°]*(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\S))(?=\S{5})\S*\d{2}/;

/** What has a number of its own, whatever the contract's is. */
const OF_OTHERS =
  /\b(?:lots?|avenants?|actes?|devis|offre|tranches?|phases?|situations?|annexes?|articles?|pages?|lignes?|postes?|batiments?|rue|avenue|agences?|clients?|dossiers?|chantiers?|affaires?|comptes?|bons?|commandes?|livraisons?|ordres?|os|factures?|decomptes?|acomptes?|deliberations?|decisions?|arretes?|mandats?|certificats?|attestations?|polices?|tel|telephone|fax|siret|siren|tva|rcs)\b/;
