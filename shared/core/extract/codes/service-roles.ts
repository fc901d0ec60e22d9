/** Whose service a label speaks of: the one that is billed, the one that goods go to, the one that pays or asked. */
import type { Label } from '../labels/label.ts';
import type { ReadPage } from '../pages/page-reader.ts';

const DELIVERED =
  /^(?:(?:adresse|lieu|site|point)s? (?:de |d')?(?:la )?(?:livraison|intervention|execution|prestation|reception|chantier|depot)|livr(?:ee?s?|er|aisons?)(?![a-z])|destinataire (?:des? |de la )?(?:marchandises?|livraison|produits)|client livre|(?:lieu|site|chantier|beneficiaire|receptionnaire)(?:s? ?:|$)|ship|deliver)(?!.*factur)/;
const BILLED = /factur|^(?:destinataire|client|acheteur|bill)(?![a-z])|chorus/;
const BESIDE_DELIVERED = /(?<![a-z])(?:livree?|livraison|beneficiaire|receptionnaire)(?![a-z])(?!.*factur)/;
/** "Engagement 4500123456 - service SPORTS": what is billed, whatever place is named over it. */
const BUYERS = /(?<![a-z])(?:engagement|e\.?j\.?|commande)(?![a-z])[^:]* \S*\d/;
const ORDERED = /^(?:n ?° ?|numero |votre |vos )?(?:de |d')?(?:bon (?:de )?commande|commande|engagement)(?![a-z])/;
/** They pay, ask or benefit; the invoice goes to another, where one is named. */
const SECOND = /(?<![a-z])(?:payeur|comptable|ordonnateur|demandeur|prescripteur|commanditaire|beneficiaire)(?![a-z])/;
const ASKER = /(?<![a-z])(?:demandeur|beneficiaire)(?![a-z])/;
const FIRST = /(?<![a-z])(?:destinataire|ex[a-z]*t(?:ant)?\.?|factur[a-z]*)(?![a-z])/;

const ELSEWHERE = 0.45;
const SECONDS = 0.5;

/** How much a label counts for as that of the service that the invoice is for. */
export const serviceWeight = (page: ReadPage, label: Label): number => {
  if (isDelivered(page, label)) return ELSEWHERE;
  const words = wordsOf(label);
  if (!SECOND.test(words) || FIRST.test(words)) return 1;
  return ASKER.test(words) || isBesideFirst(page, label) ? SECONDS : 1;
};

const wordsOf = ({ segment, from, to }: Label): string => segment.folded.slice(from, to);

/** The nearest heading over it in its block, or what stands before it on its line, speaks of a delivery; under an order it is the buyer's. */
const isDelivered = (page: ReadPage, { segment, from }: Label): boolean => {
  const before = segment.folded.slice(0, from);
  if (BESIDE_DELIVERED.test(before)) return true;
  if (BUYERS.test(before)) return false;
  const block = page.blocks.get(segment);
  const upper = block?.segments.filter(({ line }) => line < segment.line) ?? [];
  const heading = [...(block?.heading ? [block.heading] : []), ...upper].findLast(
    ({ folded }) => DELIVERED.test(folded) || BILLED.test(folded) || ORDERED.test(folded),
  );
  return heading !== undefined && DELIVERED.test(heading.folded);
};

const isBesideFirst = (page: ReadPage, label: Label): boolean =>
  [...page.labels.values()]
    .flat()
    .some((other) => other !== label && other.row.target === 'serviceCode' && !SECOND.test(wordsOf(other)));
