/** Contracts that the seller numbers: no public contract's number. */
import { goesOn } from '../../layout/paragraphs.ts';
import type { Label } from '../labels/label.ts';
import type { ReadPage } from '../pages/page-reader.ts';

/** "N° contrat CTR-90214": as programs number the contracts of those who sell; or of what is rented, kept up or subscribed to. */
export const isSellersContract = (page: ReadPage, label: Label, code: string): boolean =>
  isTrainings(page, label) ||
  isFinancers(page, label) ||
  (isContract(label) &&
    (isUnlisted(page, label) ||
      /^(?:(?:CTRT?|CNT|CONT(?:RAT)?|ABO)[-_ ]?|CT[-_ ])\d/.test(code) ||
      page.segments.some(({ folded }) => LASTING.test(folded)) ||
      isFactors(page, label) ||
      namesSeller(page, label)));

/** "Convention : CONV-25-0940", of who trains: with each customer, for each training. */
const isTrainings = ({ segments }: ReadPage, label: Label): boolean =>
  isAgreement(label) &&
  label.segment.folded.slice(label.from, label.to).includes('convention') &&
  segments.some(({ folded }) => TRAINING.test(folded));

const TRAINING =
  /\bformation (?:professionnelle|continue)\b|\b(?:actions?|sessions?|conventions?) de formation\b|\bstagiaires?\b|\bqualiopi\b/;

/** "Financeur (pour information)" over "Région …" over "convention P2-118": with somebody else than the buyer. */
const isFinancers = ({ blocks }: ReadPage, label: Label): boolean => {
  if (!isAgreement(label)) return false;
  const { segment, from } = label;
  const lines = blocks.get(segment)?.segments ?? [];
  const at = lines.indexOf(segment);
  const over = lines.slice(Math.max(0, at - LINES_OVER), Math.max(0, at)).map(({ folded }) => folded);
  return [...over, segment.folded.slice(0, from)].some((line) => FINANCER.test(line));
};

const LINES_OVER = 4;
const FINANCER =
  /^(?:co-?|organisme |autres? )?financeurs?\b|^(?:co-?finance|subventionne|soutenu|prise? en charge)e?s? par\b|^(?:avec )?(?:le )?(?:concours|soutien|participation) financi[a-z]+ d|\bpour information\b/;

/** "Contrat" and no more: the public one among what the buyer asks to be quoted, the seller's own elsewhere. */
const isUnlisted = ({ segments }: ReadPage, { segment, from, to }: Label): boolean =>
  segment.folded.slice(from, to) === 'contrat' &&
  !segments.some((other) => {
    const apart = Math.abs(other.box.y - segment.box.y) / segment.size;
    return (
      other !== segment &&
      Math.abs(other.box.x - segment.box.x) < ALIGNED &&
      ((apart < LEADING && BUYERS.test(other.folded)) || (apart < LIST && BUYERS_SLIP.test(other.folded)))
    );
  });

const BUYERS =
  /engagement|\be\.?j\b|\bservice (?:exec|dest)|code service|siret (?:(?:du |de l'|de la )?(?:client|etat|acheteur|destinataire|mairie))|chorus/;
/** A paper that only buyers draw up. */
const BUYERS_SLIP = /^(?:votre )?(?:bon|lettre) de commande\b/;
/** In heights of a word: the next line; a few lines of a list, in tall rows. */
const LEADING = 2.2;
const LIST = 6;

/** A contract or a convention, where nothing says that a market is meant. */
const isAgreement = ({ row, segment, from, to }: Label): boolean =>
  row.target === 'contractNumber' && !/marche|public/.test(segment.folded.slice(from, to));

const isContract = ({ row, segment, from, to }: Label): boolean =>
  row.target === 'contractNumber' && CONTRACT.test(segment.folded.slice(from, to));

/** "Marché / contrat" speaks of the public one, and "contrat-cadre" may, as an « accord-cadre » does. */
const CONTRACT = /^(?!.*(?:marche|public|contrat[ -]cadre)).*contrat/;

/** "… par subrogation dans le cadre d'un contrat d'affacturage (contrat n° 88.412)": the seller's with whoever pays it at once. */
const isFactors = ({ layout }: ReadPage, { segment, from }: Label): boolean => {
  const upper = (layout.lines[segment.line - 1] ?? []).find(
    (other) => BEGUN.test(segment.text) && goesOn(other, segment),
  );
  return FACTOR.test(`${upper?.folded ?? ''} ${segment.folded.slice(0, from)}`);
};

/** In the middle of a sentence. */
const BEGUN = /^\p{Ll}/u;
const FACTOR = /(?:affactur|\bfactor|subrog)[^.;]*$/;

const LASTING =
  /^facture (?:de |d'|- )?(?:location|abonnement|maintenance)|conditions generales de location|\bloueur\b|contrats? (?:de |d')(?:location|maintenance|entretien|abonnement|assurance)|\babonnee?\b|^(?:vos |votre )?(?:abonnement|consommation)s?\b|\d ?kwh\b|points? de livraison/;

/** "Référence contrat Voltaris", where "Voltaris SA au capital de …" signs the page. */
const namesSeller = ({ segments }: ReadPage, { segment, from }: Label): boolean => {
  const [, name = ''] = NAMED.exec(segment.folded.slice(from)) ?? [];
  return name !== '' && segments.some(({ folded }) => folded.startsWith(`${name} `) && COMPANY.test(folded));
};

const NAMED = /\bcontrats?(?: n ?°)? ?\(?(?:chez |de |d')?([a-z][a-z&' -]+[a-z])/;

/** What only companies print of themselves. */
const COMPANY = /\b(?:capital|r\.?c\.?s|sasu?|sarl|eurl|sa|scop|snc|selarl|naf|ape)\b/;

/** The label of the public contract stands empty in the list or the row where this one stands: there is none. */
export const isBesideNoContract = (label: Label, empty: readonly Label[]): boolean =>
  isContract(label) &&
  label.row.weight < PUBLIC &&
  empty.some(({ row, segment, from, to }) => {
    const alone = from === 0 && /^[ :.]*$/.test(segment.folded.slice(to));
    return row.target === 'contractNumber' && row.weight >= NUMBERED && alone && isInList(segment, label.segment);
  });

const PUBLIC = 2;
const NUMBERED = 3;

const isInList = (one: Label['segment'], other: Label['segment']): boolean =>
  one.line === other.line || Math.abs(one.box.x - other.box.x) < ALIGNED;

/** Points. */
const ALIGNED = 2;
