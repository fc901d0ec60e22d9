/** What stands where a code would and is none, or somebody else's. */
import { above } from '../../layout/lay-out.ts';
import { goesOn } from '../../layout/paragraphs.ts';
import { isValidVatId } from '../../values/vat-id.ts';
import { itemHeadingsIn } from '../labels/heading-rows.ts';
import { isMark, type Label } from '../labels/label.ts';
import type { Announced } from '../labels/label-places.ts';
import type { LabelTarget } from '../labels/labels.ts';
import { hasAmounts } from '../labels/value-over-label.ts';
import { oncePerPage, type ReadPage } from '../pages/page-reader.ts';
import { findIbans } from '../parties/find-ibans.ts';
import { findSirets } from '../parties/find-identifiers.ts';
import { isSellersContract } from './sellers-contracts.ts';

/** "Loi n° 2003-517", "Assurance décennale SMABTP n° 1247000/001", "Agrément préfectoral n° 12", "BP n° 603": somebody else's number, or the law's. */
export const isOfLaw = ({ layout }: ReadPage, label: Label): boolean => {
  if (!isMark(label)) return false;
  const { segment, from } = label;
  const upper = from === 0 && (layout.lines[segment.line - 1] ?? []).find((other) => goesOn(other, segment));
  return LAW_OR_POLICY.test(upper ? `${upper.folded} ` : segment.folded.slice(0, from));
};

const LAW_OR_POLICY =
  /\b(?:lois?|decrets?|arretes?|ordonnance|directive|reglement|article|code|deliberation|assurances?|decennale|assureur|police|garantie|agrements?|agreee?|autorisation|licence|accreditation|habilitation|certificat|qualification|declaration|registre|repertoire|immatricul[a-z]+|inscrite?|ordre)\b[^,;:.]{0,40}$|(?:^|[ ,(-])(?:b\.?p\.?|c\.?s\.?|tsa|boite postale) $/;

/** "Code service :", left empty, and "Réf. 2026-118" in the next cell: perhaps another thing's reference. */
export const isPastReference = ({ label: { row, segment: own, from, to }, segment }: Announced): boolean =>
  row.target !== 'invoiceNumber' &&
  (segment === own ? /: ?ref\S*(?: ?:)?$/.test(own.folded.slice(from, to).trimEnd()) : /^ref/.test(segment.folded));

/** A heading of the items: what stands under it is each item's own. */
export const isOfItems = (page: ReadPage, label: Label): boolean =>
  isItemsContract(page, label) || isItemsService(page, label) || isItemsMark(page, label) || isJoined(label);

/** "Bon n° 12 – Facture d'acompte n° 2026-FA-0067": no title of this page's. */
export const isAside = ({ row, segment: { folded }, from, to }: Label): boolean =>
  row.target === 'invoiceNumber' &&
  /[-‐-―,;|·)] ?$/.test(folded.slice(0, from)) &&
  /acompte|avoir|proforma/.test(folded.slice(from, to));

/** "Consultation – contentieux marché de restauration (RG 2602217) | 6,75 | 210,00 | 1 417,50": within what an item is. */
export const isWithinItem = ({ layout }: ReadPage, { segment, from }: Label): boolean =>
  from > 0 && (layout.lines[segment.line] ?? []).filter((cell) => hasAmounts([cell])).length >= 2;

/** "Acompte 30 % - facture AC26-041 du 02/05", "Acompte (facture n° 12)": the invoice of a deposit that is taken off. */
export const isTakenOff = ({ row, segment: { folded }, from }: Label): boolean =>
  row.target === 'invoiceNumber' &&
  /^(?:deduction|moins )?[^:;|]{0,20}\b(?:acomptes?|avances?|provisions?|arrhes)\b[^:;|]* \(?$/.test(
    folded.slice(0, from),
  );

/** "Remboursement facture n° F-118", "Suite à votre réclamation, facture n° …": in the middle of a phrase, and no repeat of this one's. */
export const isMentioned = (label: Label): boolean => {
  const { row, segment, from } = label;
  const { folded } = segment;
  const before =
    folded
      .slice(0, from)
      .split(/ [-|•·] |[;.] /)
      .at(-1) ?? '';
  const phrase =
    row.weight >= 2 ? PHRASE.test(before) && !TITLE.test(before) : !isMark(label) && ASIDE.test(folded.slice(0, from));
  return row.target === 'invoiceNumber' ? phrase && !REPEATS.test(before) : OF_CASE.test(folded.slice(0, from));
};

/** "N/Réf. : 118 – Ville c/ Altea (marché n° 2023-044)", "Dossier Altea (commande n° 12)": what the case is about, in brackets. */
const OF_CASE = /(?:^(?:n ?[/.]|nos?|notre) ?ref|^(?:dossier|affaire)\b|\bc\/ ?[a-z])[^()]*\([^()]*$/;

/** "Facture d'avoir n° AV-12" is one title. */
const TITLE = /^(?:votre |notre )?facture d'$/;
const PHRASE = /[a-z]{3,}[ ,(:]+(?:(?:a|de|la|le|une|notre|votre) |d'|l')*$/;
/** "Report facture F-118 (échue)", "Solde antérieur (facture F-118)", "BC n° 11 (facture F-118)". */
const ASIDE =
  /\b(?:report|rappel|relance|solde|(?:a )?deduire|deduction)\b[^:;|]*$|[a-z0-9] \((?:sur |notre |votre )?$/;
const REPEATS =
  /\b(?:detail|page|suite de|annexe|talon|objet|rappeler|mentionner|indiquer|duplicata|original|copie|presente|reglement|paiement)\b/;

/** "Détail des pesées : voir relevé n° RP-2603-118 joint": another paper. */
const isJoined = ({ row, segment: { folded }, from }: Label): boolean =>
  row.target === 'invoiceNumber' &&
  /\b(?:voir|cf\.?|selon|suivant)(?: (?:la|le|notre|votre|nos|vos))? $/.test(folded.slice(0, from));

export const isNoCode = (page: ReadPage, place: Announced, code: { text: string; from: number }): boolean =>
  isMeasure(place, code) ||
  isCutEnd(page, place, code) ||
  isMarked(place, code) ||
  isWordsBelow(place, code.text) ||
  isOverItems(page, place) ||
  isSection(place) ||
  isSellersContract(page, place.label, code.text) ||
  isClients(place) ||
  isPartys(page, place, code) ||
  isTelephoneOrName(place.label, code.text);

/** An account, a French VAT number (other countries have no key), a company or a place on the web, under a label that was left empty. */
const isPartys = (page: ReadPage, { segment, from }: Announced, code: { text: string; from: number }): boolean => {
  const at = from + code.from;
  const bare = code.text.replace(/ /g, '');
  return (
    WEB.test(code.text) ||
    (bare.startsWith('FR') && isValidVatId(bare)) ||
    (/^\d{9}$/.test(bare) && sirensOn(page).has(bare)) ||
    findIbans(segment).some((iban) => iban.from <= at && at < iban.to)
  );
};

const WEB = /^(?:www\.|https?:)|@|\.(?:fr|com|org|net|eu)$/i;

const sirensOn = oncePerPage(
  ({ segments }): ReadonlySet<string> => new Set(segments.flatMap(findSirets).map(({ value }) => value.slice(0, 9))),
);

/** "Engagement", left empty beside "Client 411000": the customer's own number. */
const isClients = ({ label, segment, from }: Announced): boolean =>
  label.segment !== segment &&
  /^(?:commitment|contract|service)/.test(label.row.target) &&
  /^[ :]*client (?:n ?° ?)?:? ?\S*\d/.test(segment.folded.slice(from));

/** "… convention n° CF-2026-" over "0091.": the end of a number that began on the line before. */
const isCutEnd = (
  { layout }: ReadPage,
  { label, segment, from }: Announced,
  code: { text: string; from: number },
): boolean =>
  segment !== label.segment &&
  from + code.from === 0 &&
  /^\d+$/.test(code.text) &&
  above(layout, segment, LINES_BETWEEN).some((upper) => /[A-Z\d][-/]$/.test(upper.text));

/** Other columns' lines may stand between. */
const LINES_BETWEEN = 3;

/** "Code service", left empty, over "Libellé" or "Montant total": words in small letters on another line are what comes next. */
const isWordsBelow = ({ label, segment }: Announced, code: string): boolean =>
  segment.line !== label.segment.line && (!/\d/.test(code) || / /.test(code)) && /\p{Ll}{2}/u.test(code);

/** "2. ORGANISME DÉBITEUR": the title of the next part of the page, under a label that was left empty. */
const isSection = ({ label, segment, from }: Announced): boolean =>
  segment !== label.segment && SECTION.test(segment.text.slice(from));

const SECTION = /^(?:(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]|\d{1,2} [-–—]) \p{Lu}{4,}(?![\d_/-])/u;

/** The row of the items' headings, over which a label was left empty: "ISBN/EAN | Titre | Prix HT". */
const isOverItems = ({ layout }: ReadPage, { label, segment }: Announced): boolean =>
  segment.line !== label.segment.line &&
  !/\d/.test(segment.text) &&
  itemHeadingsIn((layout.lines[segment.line] ?? []).filter((other) => other !== segment)).length >= 2;

/** "… au service payeur, BIC : AGRIFRPP883": what stands right before it says what it is. */
const isMarked = ({ segment: { folded }, from }: Announced, code: { from: number }): boolean =>
  OTHER_MARK.test(folded.slice(0, from + code.from));

const OTHER_MARK = /\b(?:bic|swift|iban|rib|siret|siren|rcs|ape|naf|tva)\b ?(?:n°)? ?:? ?$/;

/** "Engagement 36 mois": a duration, not a number. */
const isMeasure = ({ label, segment, from }: Announced, code: { text: string; from: number }): boolean =>
  HOURS.test(code.text) ||
  QUANTITY.test(code.text) ||
  (label.row.target === 'commitmentNumber' && label.segment.line !== segment.line && WEIGHED.test(code.text)) ||
  (/^\d{1,3}$/.test(code.text) && MEASURE.test(segment.folded.slice(from + code.from + code.text.length)));

/** "12.5 M2", "3 PCE": an item's, under a label that was left empty. */
/** What an item weighs or measures, under an order's empty place. */
const WEIGHED = /^\d{1,4}[.,]\d{1,3}$/;
const QUANTITY =
  /^\d{1,5}(?:[.,]\d{1,3})? (?:M[23]?|ML|KM|KG|T|L|H|HRE|J|U|UN|UNIT[EÉ]S?|PCE?S?|PI[EÈ]CES?|ENS|FT|FFT?|LOT|CTN|PAL)$/i;

/** "Salarié | N° contrat | Heures | Montant HT": each item's own, over the items. */
const isItemsContract = (page: ReadPage, { row, segment, from, to }: Label): boolean =>
  row.target === 'contractNumber' &&
  /contrat/.test(segment.folded.slice(from, to)) &&
  itemHeadingsIn((page.layout.lines[segment.line] ?? []).filter((other) => other !== segment)).length >= 2;

/** "Service | Nb jours | Prix jour HT | Montant HT": what is sold. */
const isItemsService = (page: ReadPage, { row, segment, from, to }: Label): boolean =>
  row.target === 'serviceCode' &&
  /^services? ?$/.test(segment.folded.slice(from, to)) &&
  itemHeadingsIn((page.layout.lines[segment.line] ?? []).filter((other) => other !== segment)).length >= 2;

/** "Service client : 36 34" is a telephone; "Votre réf. : DAF/SL/2026" who writes, and when. */
const isTelephoneOrName = ({ row, segment, from, to }: Label, code: string): boolean =>
  (row.target === 'serviceCode' && /clients?\b/.test(segment.folded.slice(from, to)) && /^3\d ?\d\d$/.test(code)) ||
  (row.target === 'commitmentNumber' && (INITIALS.test(code) || SOMEBODY.test(code)));

const INITIALS = /^[A-Z]{2,5}(?:\/[A-Z]{2,3})+(?:\/20\d\d)?$/;

/** "MME THOLLET 0476001288" is who ordered, "RECLAMATION 12/02" what was said and when. */
const SOMEBODY = /^(?:M|MM|MR|MME|MLLE)\.? |^(?:[A-Z]{4,} )+\d{1,2}\/\d{1,2}$/;

/** "Réf. | Désignation | Qté | Montant": each item's own. */
const isItemsMark = (page: ReadPage, label: Label): boolean =>
  isMark(label) &&
  itemHeadingsIn((page.layout.lines[label.segment.line] ?? []).filter((other) => other !== label.segment)).length >= 2;

/** "Service 24h/24", "7j/7". */
const HOURS = /^\d{1,2} ?[hj](?:\/\d{1,2}[hj]?)?$/i;

const MEASURE = /^ ?(?:mois|ans?|annees?|jours?|semaines?|heures?|h|km|pages?|%|€|eur)\b|^ ?[%€]/;

/** "Facture n° 12 du 12/01 réglée le 14/02", "… annulée", "… reste impayée", "Avoir n° 3 déduit", "Commande n° 5 à notre fournisseur": perhaps another one, that this page speaks of. */
const SPOKEN_WORDS: Partial<Record<LabelTarget, RegExp>> = {
  invoiceNumber:
    /\b(?:im|re)?(?:payee?|reglee?|soldee?|acquittee?|deduite?|imputee?|restante?|due?)s?\b(?= ?(?:le|a|de|sur|par|ce|dans|$|[.,;)]))|^[^.;:]{0,20} (?:(?:annul|rectifi|corrig|remplac|rejet|contest)ee|en (?:litige|retard))\b|^ ?(?:du [\d/.-]+ ?)?[:=-] ?-?\d[\d ]*,\d\d/,
  // What is sold may bear a name too: "le service PREMIUM-24 comprend …".
  serviceCode:
    /^ (?:comprend|inclut|couvre|permet|propose|vous|reste|a ete|est (?:facturee?|compris|inclus|souscrit|assure|fourni))\b/,
  commitmentNumber: /^[^.;]{0,30}\b(?:notre|nos) fournisseurs?\b/,
};
const SPOKEN_OF = 0.5;
/** A page that numbers itself nowhere else has no other than this one to show. */
const SPOKEN_INVOICE = 0.3;

/** How much a number counts for, given the words after it. */
export const spokenOf = (target: LabelTarget, after: string): number =>
  SPOKEN_WORDS[target]?.test(after) ? (target === 'invoiceNumber' ? SPOKEN_INVOICE : SPOKEN_OF) : 1;
