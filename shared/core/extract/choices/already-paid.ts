/** Whether words of payment say that this invoice is paid: not a tax or a contribution, not another one, not some day. */
import type { Hit, Sentence } from './choice-hits.ts';

type Place = Pick<Hit<unknown>, 'segment' | 'from' | 'to'>;

/** Something was done: "acquittée", "payé par carte". Other words ("rien à payer") need no subject. */
const DONE = /^(?:acquitte|deja|regle|paye|paid)/;
/** Taxes are seldom paid so: "Formation payée par carte". */
const BY_CARD = /\b(?:carte|cb)$/;

/** What the words say is paid: this invoice, something that nobody names so, or surely not it. */
export const whatIsPaid = (hit: Place, sentences: Sentence[]): 'invoice' | 'something' | 'other' => {
  const { segment, from, to } = hit;
  const before = wordsBefore(hit, sentences);
  const subject = subjectIn(before);
  if (NOT_YET.test(subject) || OF_ANOTHER.test(segment.folded.slice(to)) || isOfRow(hit, sentences)) return 'other';
  const words = segment.folded.slice(from, to);
  if (!DONE.test(words)) return 'invoice';
  if (isDuty(before)) return 'other';
  if (OWN.test(subject) || !/[a-z]{3}/.test(subject.replace(AUXILIARIES, ''))) return 'invoice';
  return BY_CARD.test(words) ? 'something' : 'other';
};

/** "AR-2026-018 | 02/02/2026 | 9 840,00 | payée": what is said of each invoice of a list. */
const isOfRow = ({ segment, from, to }: Place, sentences: Sentence[]): boolean => {
  if (from > 0 || to < segment.folded.length) return false;
  const row = sentences.flatMap(({ segment: other, seam }) =>
    seam === 0 && other.page === segment.page && other.line === segment.line ? [other.folded] : [],
  );
  return row.some((cell) => DAY.test(cell)) && row.some((cell) => CODE.test(cell) && !DAY.test(cell));
};

const DAY = /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/;
const CODE = /^[a-z]*[-_/.]?\d[\w./-]*$/;

/** The invoice itself is named: that goes before an amount still printed as due. */
export const namesInvoice = (hit: Place, sentences: Sentence[]): boolean =>
  INVOICE.test(`${subjectIn(wordsBefore(hit, sentences))}${hit.segment.folded.slice(hit.from, hit.to)}`);

/** A payment is asked for. */
export const asksPayment = (sentences: Sentence[]): boolean =>
  sentences.some(({ segment }) => ASKED.test(segment.folded));

/** On its line, and on the line over it too where its sentence began there. */
const wordsBefore = ({ segment, from }: Place, sentences: Sentence[]): string => {
  const own = segment.folded.slice(0, from);
  const last = segment.words.at(-1);
  const goesOn = !PART_END.test(own) && GOES_ON.test(segment.text);
  const whole = goesOn
    ? sentences.find(
        ({ segment: { words }, seam }) => seam > 0 && words.length > segment.words.length && words.at(-1) === last,
      )
    : undefined;
  return whole ? `${whole.segment.folded.slice(0, whole.seam)} ${own}` : own;
};

const subjectIn = (before: string): string => before.split(PART_END).at(-1) ?? '';

/** "Contribution : acquittée", "Contribution (acquittée", "Contribution - acquittée". */
const isDuty = (before: string): boolean => {
  const parts = (before.split(SENTENCE_END).at(-1) ?? '').split(/ [-–—] /);
  const near = parts.at(-1) === '' && !/\d/.test(parts.at(-2) ?? '') ? parts.slice(-2) : parts.slice(-1);
  return DUTY.test(near.join(' '));
};

const GOES_ON = /^\p{Ll}/u;
const SENTENCE_END = /[.;!?•|]/;
const PART_END = /[.;:!?•|()]| [-–—] /;

/** DATA, over folded text. */
const DUTY =
  /\b(?:t\.? ?v\.? ?a|taxes?|contributions?|redevances?|cotisations?|droits?|impots?|accises?|eco-?[a-z]+|participations?|licences?|timbres?|primes?|cautions?|consignes?|douanes?|dut(?:y|ies)|vat|tax|peages?|retenues?|amendes?)\b/;
const OWN =
  /\b(?:factur[a-z]*|notes?|memoire|quittance|montant|somme|total|solde|net|ttc|honoraires|commande|reservation|sejour|prestation|invoice|amount|balance|order)\b/;
const INVOICE = /\b(?:facture|note|memoire|quittance|invoice)\b/;
const AUXILIARIES =
  /\b(?:est|ete|etait|deja|ce jour|entierement|integralement|totalement|bien|cette|presente?|votre|notre|par nos soins|was|has|been|already|fully|the|this)\b/g;
const NOT_YET =
  /\b(?:etre|non|pas|jamais|sera|seront|serait|doit|doivent|devra|pourra|peut|peuvent|si|toutes?|une|aucune|chaque|apres|jusqu'a|lorsque?|quand|tant que|des que|une fois|partiellement|not|be|if|unless|when|until)\b/;
/** "Serrurier (facture acquittée jointe)": a proof of what was spent. "… sous l'identifiant FR12", "… auprès de l'éco-organisme": a duty; "… en retard", "… sous 8 jours": any invoice. */
const OF_ANOTHER =
  /^ (?:(?:ci-)?(?:jointe?|annexee?)|fournie|en annexe|en piece jointe|sous|aupres|vous|sera|dans les|avant|comptant|au comptant|d'avance|partiellement|en partie|en plusieurs)\b|^[^.;]{0,40}\b(?:within|(?:sous|dans|a) (?:les )?\d+ jours)\b/;
const ASKED =
  /(?:virement|reglement|paiement|payable|regler|payer)[^.;]{0,30}(?:\b\d\d ?jours|a reception|avant le|au plus tard|a l'echeance)|date limite de (?:paiement|reglement)|\becheance\b/;
