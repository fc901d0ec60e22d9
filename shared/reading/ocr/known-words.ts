/** The words that announce something on an invoice, read with a letter wrong. DATA, without accents or capitals; five letters at least. */
import { isNear } from '../../core/values/is-near.ts';

const KNOWN =
  `acheteur acompte acquittee adresse autoliquidation avoir bancaire budgetaire cheque chorus client commande comprises
  contrat creancier date debiteur debits designation destinataire document echeance emission encaissements engagement executant
  exoneration facturation facture facturee fournisseur honoraires intracommunautaire juridique liquidation lettre mandat marche
  montant numero objet paiement payer penalites periode prelevement prestataire prestation quantite reference references regler
  reglement reste service siren siret situation solde taxes titulaire total toutes unitaire virement
  janvier fevrier mars avril juillet aout septembre octobre novembre decembre`
    .split(/\s+/)
    .filter((word) => word.length >= 5);

const known = new Set(KNOWN);

/** What some of them are without their first letter: words too. */
const WORDS = new Set(['arche', 'axes', 'compte', 'dresse', 'mission', 'voir']);
/** A label's capital, pale and small, is now and then lost, and the rest is clear: "arché". */
const beheaded = new Map(KNOWN.map((word) => [word.slice(1), word]));

/** Read clearly enough, a word is what it is: there are people called Tatal. */
const DOUBTFUL = 0.8;
/** A long word bears a second misread letter. */
const LONG = 9;

/** @returns the one known word that this must be, written as it was; the word itself when there is none, or several. */
export const asKnownWord = (text: string, confidence: number): string => {
  const folded = fold(text);
  const whole = /^\p{Ll}{4,}$/u.test(text) && !WORDS.has(text) ? beheaded.get(folded) : undefined;
  if (whole) return whole;
  if (confidence >= DOUBTFUL || !/^\p{L}{4,}$/u.test(text) || known.has(folded)) return text;
  const [only, ...others] = KNOWN.filter((word) => isNear(folded, word, word.length >= LONG ? 2 : 1));
  return only && others.length === 0 ? inCaseOf(only, text) : text;
};

/** As it stands, none of its letters wrong: no speck looks like that. */
export const isKnownWord = (text: string): boolean => known.has(fold(text));

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const inCaseOf = (word: string, text: string): string => {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (2 * capitals > text.length) return word.toUpperCase();
  return /^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
};
