/** How this invoice is, or was, paid: not every means of payment that its small print names. */
import type { FieldValues } from '../../fields.ts';
import { boxesOf, surround } from '../../layout/segment.ts';
import type { FieldReading } from '../../reading.ts';
import { fromHit, type Hit, hitsOf, type Sentence } from './choice-hits.ts';
import { notPayment, paymentWords, paysSomebody, refusedAfter, refusedBefore, sentSomewhere } from './choice-words.ts';
import { isCrossed, tickOf, withoutMenus, withoutOpen } from './ticked.ts';

type Means = FieldValues['paymentMeans'];
type Mention = { hit: Hit<Means>; strength: number };

const DONE = /deja|\b(?:regle|paye|acquitte|encaisse)e?s?\b ?(?:le [^a-z]{4,12})?(?:par|en|via|:)?|paid/;
/** "Prélevé le" over a column of days is told of samples. */
const WILL_BE_TAKEN = /(?:sera|seront|est) preleve|prelevement automatique|prelevee? (?:le \d|automatiquement|sur)/;
const ANNOUNCED = /mode|moyen|modalite|conditions? de|reglement|regler|paiement|payable|payer|payment|zahlung|attendu/;
/** "Virement à réception", "Chèque 30 jours fin de mois". */
const DELAY =
  /^(?: bancaire| sepa)?,? (?:(?:a|sous|des) )?(?:reception|\d+ ?j(?:ours?)?\b|fin de mois|l'echeance|comptant)/;
const REACH = 50;
const MEANS_HEADING =
  /\b(?:mode|moyen|type)s? (?:de |du )?(?:reglement|paiement)s?\b(?! acceptes?)|\bpaye?ment (?:method|mode|means|type)\b|\bzahlungsart\b/;

/** @param part a part of the total was paid before: how the rest will be is not how that part was. */
export const readPaymentMeans = (sentences: Sentence[], part = false): FieldReading<Means> | undefined => {
  const options = hitsOf(paymentWords, sentences);
  const hits = withoutMenus(withoutOpen(options));
  const headings = hitsOf(headingWords, sentences);
  const strengthOf = (hit: Hit<Means>): number =>
    tickOf(hit, options) === 'ticked' || isCrossed(hit, options) ? TICKED : strengthOn(hit, part);
  const isTold = (hit: Hit<Means>): boolean => isHeaded(hit, headings) && !isOneOfSeveral(hit, hits);
  const denied = new Set(hits.filter(isDenied).map(({ row }) => row.value));
  const mentions = hits
    .filter((hit) => !isDenied(hit))
    .map((hit) => ({ hit, strength: isTold(hit) ? Math.max(HEADED, strengthOf(hit)) : strengthOf(hit) }))
    .filter(({ hit, strength }) => strength > 1 || !denied.has(hit.row.value))
    .sort((a, b) => b.strength - a.strength);
  const [best] = mentions;
  if (!best) return undefined;
  const others = mentions.filter(({ hit }) => hit.row.value !== best.hit.row.value);
  const alternatives = others.slice(0, 2).map(({ hit }) => fromHit(hit, 0.3));
  const confidence = meansConfidence(best, others);
  const drawn = isCrossed(best.hit, options) ? Math.min(confidence, CROSSED) : confidence;
  return { ...fromHit(best.hit, drawn), alternatives };
};

/** Its box is not seen, and a letter stands for its mark. */
const CROSSED = 0.8;

const headingWords = [{ value: null, confidence: 1, pattern: MEANS_HEADING }] as const;
/** As "Mode de règlement : …" is. */
const HEADED = 2.4;

/** "Mode de règlement" over "Virement", or beside it. */
const isHeaded = ({ segment, from, to }: Hit<Means>, headings: Hit<null>[]): boolean => {
  const own = surround(boxesOf(segment, from, to));
  return headings.some((heading) => {
    const over = surround(boxesOf(heading.segment, heading.from, heading.to));
    if (over.page !== own.page) return false;
    if (heading.segment.line === segment.line) return from === 0 && segment.place === heading.segment.place + 1;
    const down = own.y - over.y - over.height;
    const [left, right] = [Math.max(own.x, over.x), Math.min(own.x + own.width, over.x + over.width)];
    return down > -0.5 * own.height && down < REACH_BELOW * own.height && left < right;
  });
};

/** Boxes to tick, side by side. */
const isOneOfSeveral = ({ row, segment }: Hit<Means>, hits: Hit<Means>[]): boolean =>
  hits.some(
    (other) =>
      other.row.value !== row.value && other.segment.page === segment.page && other.segment.line === segment.line,
  );

/** In heights of a word. */
const REACH_BELOW = 1.6;

const around = ({ segment, from, to }: Hit<Means>): string =>
  segment.folded.slice(Math.max(0, from - REACH), to + REACH);

/** "Prélèvement impossible", "pas de chèque", "virement plutôt que chèque": said of this means, and of no other of its sentence. */
const isRefused = ({ segment: { folded }, from, to }: Hit<Means>): boolean =>
  refusedBefore.test(folded.slice(0, from)) || refusedAfter.test(folded.slice(to));

/** Words of the same sentence only: the one before may speak of something else. */
const isDenied = (hit: Hit<Means>): boolean => {
  if (isRefused(hit)) return true;
  const { segment, from, to } = hit;
  const before =
    segment.folded
      .slice(Math.max(0, from - REACH), from)
      .split(/[.;] /)
      .at(-1) ?? '';
  const after = segment.folded.slice(to, to + REACH).split(/[.;] /)[0] ?? '';
  if (ACCEPTED.test(before)) return paymentWords.some(({ pattern }) => pattern.test(`${before} ${after}`));
  if (ANSWERED_NO.test(after)) return true;
  const words = `${before}${segment.folded.slice(from, to)}${after}`;
  return notPayment.test(words) || (sentSomewhere.test(words) && !paysSomebody.test(words));
};

/** "Chèque : non, virement : oui". */
const ANSWERED_NO = /^ ?[:=-]? ?non(?: ?[,;/|)]| ?$)/;

/** "Moyens de paiement acceptés : virement": the only one is the one; of several, none is said to be meant. */
const ACCEPTED = /(?:moyens?|modes?) de (?:paiement|reglement)s? acceptes?/;

/** Where to pay is told for the means that is meant. */
const ACCOUNT = /^[^.;]{0,60}\b(?:iban|rib|[a-z]{2}\d{2} ?\d{4}|sur (?:notre|mon|le) compte)\b/;

/** What the customer may do is not yet what is done. */
const OFFERED = /en cas de|pour tou[ts]|vous pouvez|possib|peut (?:etre|se)|si vous|au choix|\baccept/;

const MERELY_OFFERED = 0.5;

/** "… interviennent par virement, chèque ou prélèvement selon les conditions particulières": one of them, and not which. */
const LISTED =
  /(?:(?:virement|cheque|prelevement|especes|carte|mandat)s?(?: bancaires?| administratifs?| automatiques?)?(?:,| ou) (?:par |en )?)+(?:virement|cheque|prelevement|especes|carte|mandat)s?\b/g;

const isListed = ({ segment, from }: Hit<Means>): boolean =>
  [...segment.folded.matchAll(LISTED)].some(({ index, 0: list }) => index <= from && from < index + list.length);

/** "Mensualités déjà prélevées", "acompte réglé par chèque": how something else was paid. */
const OF_ANOTHER =
  /(?:mensualite|acompte|avance|arrhe)s? (?:deja |ete |verse|regle|paye|encaisse|percu|recu|par )[^.;:]{0,30}$|(?:mensualite|acompte|avance|arrhe|echeance)s? (?:deja )?$/;

const TICKED = 4;

/** 4 = its box is ticked; 3 = it was paid so, or will be taken so; 2 = announced as the means of payment; 1 = only named. */
const strengthOn = (hit: Hit<Means>, part: boolean): number => {
  const near = around(hit);
  if (OF_ANOTHER.test(hit.segment.folded.slice(0, hit.from))) return MERELY_OFFERED;
  if (OFFERED.test(hit.segment.folded.slice(Math.max(0, hit.from - REACH), hit.from))) return MERELY_OFFERED;
  if (/^ (?:est |reste )?possible/.test(hit.segment.folded.slice(hit.to))) return MERELY_OFFERED;
  if (hit.row.value === 'PRELEVEMENT' && WILL_BE_TAKEN.test(near)) return 3;
  if (DONE.test(hit.segment.folded.slice(Math.max(0, hit.from - REACH), hit.from)) && !/a regler|a payer/.test(near))
    return part ? MERELY_OFFERED : 3;
  if (hit.row.value === 'VIREMENT' && ACCOUNT.test(hit.segment.folded.slice(hit.from))) return 2.5;
  if (isListed(hit)) return MERELY_OFFERED;
  if (/(?:reglement|paiement|payment) ?: ?$/.test(hit.segment.folded.slice(0, hit.from))) return 2.4;
  return ANNOUNCED.test(hit.segment.folded) || DELAY.test(hit.segment.folded.slice(hit.to)) ? 2 : 1;
};

const meansConfidence = ({ hit, strength }: Mention, others: Mention[]): number => {
  const rival = Math.max(0, ...others.map((other) => other.strength));
  if (rival === strength) return 0.6;
  if (rival > 0 && strength < TICKED) return 0.8;
  return strength > 1 ? hit.row.confidence : 0.8;
};
