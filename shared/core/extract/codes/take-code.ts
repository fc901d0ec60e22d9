/** The code that begins a text announced by a label: "1503803657 du 12/03" → "1503803657"; "SAAM D5" stays whole. */
import { foldText } from '../../layout/fold-text.ts';
import { findDates } from '../../values/read-date.ts';
import { isSiretThroughout } from '../../values/siret.ts';
import { DATED_NUMBER } from '../dates/date-words.ts';

type Mode = {
  /** A code may then be plain words ("Acheteur"). */
  lenient: boolean;
  /** The label says little: the code must begin with a word that holds a figure. */
  weak: boolean;
  /** A word for a number stands right before: what looks like a date may be the number. */
  numbered?: boolean;
  /** Its label leaves no doubt that a number follows: hyphens between spaces may be that number's. */
  parted?: boolean;
  /** A few capitals may stand apart before the figures: "FT 1088". */
  prefixed?: boolean;
  /** Codes stand in the cells beside it: "25.09" is one too. */
  dotted?: boolean;
};

/** Marks, and what a sentence puts between a label and its code: "le code service destinataire est EAU-ETUDES". */
const LEAD =
  /^[\s*|_]*(?:\/ (?=\S*\d{3}))?(?:n ?[°ºᵒ˚] ?:? ?|no?\. ?(?=\S*\d{3})|no? (?=\S*\d{3})|(?:num[ée]ro|r[ée]f\.?) ?:? )?(?:(?:destinataire|ex[ée]cutant|client|concern[ée]) )?(?:[àa] \p{L}+er )?(?:(?:(?:est|sera) (?:le |la )?|porte le )(?:code |n° ?|num[ée]ro )?)?\s*/iu;

/** Marks around a code that are not its own: « DST-01 », [DST-01], (n° 4500123456). */
const QUOTES = /[«»“”„"‹›[\]]|(?<=^[^(]*)\)/g;

/** Some programs draw the hyphens of codes as dashes or minus signs. */
const DASHES = /(?<=[\p{L}\d])[‐‑‒–—−](?=[\p{L}\d])/gu;

/** "032 – 2026" → "032-2026": the spaces around a dash are the printer's. */
export const withHyphens = (code: string): string => code.replace(/ [‐‑‒–—−] |[‐‑‒–—−]/g, '-');

/** "2026 / 0021", "FT 2026 / 112": spaces only let it breathe. */
const SLASHED = /^(?:[A-Z]{1,4} )?\d{2,4}(?: \/ \d{2,}){1,2}(?:-\d+)?(?![\d/-])/;
/** What an order calls itself. */
const ORDERS = /^(?:BC|BDC|CDE|CMD|PO|EJ) /;
/** "FA 2026 - 0012", "032 – 2026", "F - 2026 - 012", and nothing after it. */
const HYPHENED =
  /^(?:[A-Z]{1,4}|(?:[A-Z]{1,4} )?\d{2,6})(?: [‐‑‒–—−-] [A-Z]{0,3}\d{2,6}){1,2}(?= ?$| {2}| du | le |[,;])/;
/** Numbers made of a year and ranks: "2022-7-01", "25/01/01". A day written in full, year last, is a date. */
const YEAR_NUMBER = /^(?:(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,3}|\d{2}[-/.]\d{1,2}[-/.]\d{1,2})(?![-/.\d])/;

const PHONE = /^(?:\+33 ?\(?0?\)? ?\d|0\d)(?:[ .]\d{2}){4}(?!\d)|^0 ?8\d{2}(?: \d{3}){2}(?!\d)/;

/** "73011 CHAMBÉRY CEDEX": a town. */
const POSTCODE = /^\d{5} (?:\p{Lu}[\p{L}'’-]+ )*(?:\p{Lu}[\p{L}'’-]{2,}|CEDEX)(?: \d{1,2})?$/u;

const POST_BOX = /^(?:b\.?p\.?|c\.?s\.?|tsa|bo[iî]te postale) ?(?:n ?°)? ?\d{2,5}(?!\S)/i;

/** "noT26.230", "juridique1510448826", "RÉCAPITULATIVE2511", "2026118707/05/26": the end of a label or a day, with no space to tell it from the number. */
const GLUED =
  /^(?:(?:R[ÉE]CAPITULATI|RECTIFICATI|D[ÉE]FINITI)(?:F|VE)|ENGAGEMENT|JURIDIQUE|COMMANDE)(?=\d)|^(?:[Nn]o|[Nn]um|\p{Ll}{4,})(?=\d|\p{Lu}\S*\d)|\d{5}[/.-]\d\d[/.-](?:20)?\d\d$/u;

/** "3. COURSES", "2) Organisme": a heading of the form. */
const RANKED = /^(?:\d{1,2}|[IVX]{1,4})[.)] ?-? \p{L}{3,}/u;

export const isGlued = (code: string): boolean => GLUED.test(code);

export const isPostBox = (text: string): boolean => POST_BOX.test(text);

/** "9 RUE DES TANNEURS", "12 bis, av. Foch": an address. */
const STREET =
  /^(?:Z\.?[AI]\.?C?E?|Parc|Zone|Lieu-dit|Résidence|Hôtel) (?=d)|^\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? ?(?:rue|r\.|avenue|av\.?|boulevard|bo?u?l?[dv]\.?|place|pl\.?|chemin|che?m?\.|all[ée]es?|impasse|imp\.?|quai|route|rte|cours|square|faubourg|fg|sentier|mail|esplanade|rond-point|za|zi|zac|lieu-dit|hameau|grande? rue|grand[- ]place|passage|villa|cit[ée]|ruelle|venelle|traverse|mont[ée]e|promenade|parvis|voie|lotissement|r[ée]sidence|domaine|clos|chauss[ée]e|corniche|parc(?= d)|(?:le |au )?bourg)(?= |$)/i;

const CUT = / (?:du|de|des|en date|le|relatif|pour|sur|au|et|from|dated|vom|of) |[;|·•,()[\]]| [-–—/] |:\s|\s{2}| - /i;
const NUMBER_BEFORE = '(?<=^(?:\\p{Lu}{1,4} )?(?!(?:19|20)\\d\\d )(?=\\S*\\d\\S*\\d)\\S{4,})';
const MOST_WORDS = 4;
/** "2024 91 0077 00 00": as many groups as the State's contracts have, and more would be a table's. */
const MOST_GROUPS = 7;
const GROUP = /^(?:\d{1,6}|[A-Z]{1,2})$/;
/** "5 044 817 226 B6K1": figures in threes, and letters that end their number. */
const THREES = /^\d{1,3}(?: \d{3}){2,}$/;
const LAST_GROUP = /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{2,6}$/;
const LONGEST_LINE = 60;

/** "SRV300 1 place de la Mairie": an address stands close in the next column. */
const beforeStreet = (line: string): string => {
  const [first = ''] = /^\S*\d\S* (?=\d{1,4}\D)/.exec(line) ?? [];
  return first !== '' && STREET.test(line.slice(first.length)) ? first.trim() : line;
};

export const takeCode = (printed: string, mode: Mode): { text: string; from: number } | null => {
  const text = printed.replace(DASHES, '-').replace(QUOTES, ' ');
  const dateOf = DATED_NUMBER.exec(foldText(text.trimStart()))?.[0].length ?? 0;
  const after = dateOf > 0 ? text.length - text.trimStart().length + dateOf : 0;
  const from = after + (LEAD.exec(text.slice(after))?.[0].length ?? 0);
  const line = beforeStreet(text.slice(from).trim());
  const spread = SLASHED.exec(line)?.[0];
  if (spread && (mode.prefixed || /^\d/.test(spread) || (mode.parted && ORDERS.test(spread))))
    return { text: spread, from };
  const hyphened = mode.parted ? HYPHENED.exec(line)?.[0] : undefined;
  if (hyphened) return { text: hyphened, from };
  const dated = mode.numbered ? YEAR_NUMBER.exec(line)?.[0] : undefined;
  if (dated) return { text: dated, from };
  if (
    isSpread(line) ||
    isDateOrAmount(line) ||
    POSTCODE.test(line) ||
    PHONE.test(line) ||
    isPostBox(line) ||
    RANKED.test(printed.slice(from).trimStart()) ||
    STREET.test(line)
  )
    return null;
  const dates = findDates(foldText(line)).filter(({ from: at, to }) => at > 0 && / /.test(line.slice(at, to)));
  const whole = line.slice(0, Math.min(CUT.exec(line)?.index ?? line.length, dates[0]?.from ?? line.length)).trim();
  const words = codeWords(whole);
  const code = mode.lenient ? words.replace(TITLE_AFTER, '') : words.replace(WORDS_AFTER, '').replace(WORD_AFTER, '');
  if (code !== '')
    return isCode(code, mode) &&
      !NO_VALUE.test(foldText(code)) &&
      !isSiretThroughout(code.replace(/[ ./-]/g, '').slice(0, SIRET_LENGTH))
      ? { text: code, from }
      : null;
  if (!mode.lenient || mode.weak) return null;
  const dashed = / - /.test(line) && !/[;|•]/.test(line) && line.length <= LONGEST_LINE;
  if (dashed) return { text: line, from };
  return isName(whole) ? { text: whole, from } : null;
};

/** "D S T- 7 7": its letters stand apart, and which of the spaces are its own cannot be told. */
const isSpread = (line: string): boolean => {
  const words = line.split(' ', MOST_WORDS);
  const letters = words.filter(({ length }) => length === 1);
  return words.length === MOST_WORDS && letters.length >= 3 && words.every(({ length }) => length <= 2);
};

/** "24DEC06" is a code where a code is announced. */
const isDateOrAmount = (line: string): boolean =>
  findDates(foldText(line)).some(({ from, to }) => from === 0 && /[ ./-]/.test(line.slice(from, to))) ||
  /^[-+]?\d[\d .\u00a0\u202f]*,\d{2}(?!\d)/.test(line);

const codeWords = (text: string): string => {
  const words = text.split(' ');
  const figures = words.findIndex((word) => !GROUP.test(word));
  const ended = THREES.test(words.slice(0, figures).join(' ')) && LAST_GROUP.test(words[figures] ?? '');
  const groups = figures < 0 ? words.length : figures + Number(ended);
  const most = Math.max(MOST_WORDS, Math.min(MOST_GROUPS, groups));
  const end = words.findIndex(
    (word, index) =>
      index >= most ||
      !(isCodeWord(word) || (index > 0 && AGAIN.test(word))) ||
      (index > 0 &&
        (DAY.test(word) ||
          (PERSON.test(word) && NAME.test(words[index + 1] ?? '')) ||
          SIRET.test(word) ||
          SIRET.test(words[0] ?? ''))),
  );
  return words
    .slice(0, end < 0 ? words.length : end)
    .join(' ')
    .replace(/[.,;:]+$/, '');
};

/** "BC-26-0077 ABONNEMENT AB-118": what is sold, and its own number; "2026 MARS 04" is in one piece. */
const WORDS_AFTER = new RegExp(`${NUMBER_BEFORE} \\p{Lu}{4,}(?= .*\\d).*$`, 'u');
/** "SERV01 CLIENT C0042". */
const TITLE_AFTER = new RegExp(
  `${NUMBER_BEFORE} (?:CLIENT|COMMANDE|CONTRAT|ENGAGEMENT|FACTURE|MARCHE|DOSSIER|AFFAIRE)(?= .*\\d).*$`,
  'u',
);
/** "2026 AB 118 04 0077": more words of a code than a number has. */
export const mayBeLonger = (code: string, after: string): boolean =>
  code.split(' ').length >= MOST_WORDS && MORE.test(after) && !DAY.test(after.trim().split(' ', 1)[0] ?? '');

const MORE = /^ (?!\d{14}(?!\S))(?=\S*\d)[A-Z\d][A-Z\d./-]*(?!\S)/;

/** "000728 CLIENT": the next column's heading. */
const WORD_AFTER = /(?<=\d.*) \p{Lu}{4,}$/u;

/** "2026-118 bis": another number than the first one. */
const AGAIN = /^(?:bis|ter|quater)$/;

/** A date that follows the code is no part of it. */
const DAY = /^(?:\d{1,2}([/.-])\d{1,2}\1\d{2,4}|\d{4}-\d\d-\d\d)$/;

/** "2609-112 M. Durand", "2609-112 MME DURAND": who gave it. */
const PERSON = /^(?:\p{Lu}{1,2}\.|MM\.|M|MR|MME|MLLE|DR)$/u;
const NAME = /^\p{Lu}[\p{L}'’-]{2,}$/u;

/** Or with the next cell's value right after it. */
const SIRET_LENGTH = 14;

/** An establishment's number stands by itself. */
const SIRET = /^\d{14}$/;

const isCodeWord = (word: string): boolean =>
  /^(?=.*[A-Z0-9À-Þ])[A-Z0-9À-Þ_][A-Z0-9À-Þ._/+&-]*$/.test(word) || (/\d/.test(word) && /^[\w./+#-]+$/.test(word));

const YEAR = /^(?:19|20)\d\d$/;

const isCode = (code: string, { lenient, weak, prefixed, dotted }: Mode): boolean => {
  if (/^\d+\.\d{2}$/.test(code)) return dotted === true && /^\d\d\./.test(code);
  // Where a code is announced in so many words, four figures may be a service's.
  if (YEAR.test(code)) return lenient && !weak;
  if (weak && lenient && /\p{Ll}/u.test(code)) return false;
  if (weak && lenient && /^(?:[A-Z_-]{2,}\d{0,3}|[A-Z]{2,}\/[A-Z]{2,}|[A-Z]{4,} \d{1,3})$/.test(code)) return true;
  if (weak)
    return (
      (prefixed ? /^(?:[A-Z]{1,4} )?\S*\d/ : /^(?:(?:BC|BDC|CDE|CMD|PO|EJ) )?\S*\d/).test(code) &&
      code.length >= 4 &&
      !/^(?:19|20)\d\d$/.test(code)
    );
  return lenient ? /[A-Z0-9]/.test(code) && code.length >= 2 : /\d/.test(code);
};

/** What goes on with a label on the next line is no value, nor is a way to say that there is none. */
const NO_VALUE =
  /^(?:(?:executant|destinataire|client|public|engagement|commande|marche|chorus(?: pro)?|facture?e?|du|de|ni|sur|dans|par|pour|qui|que|code|services?)$|(?:de|du|des|ni|votre|vos|notre|nos|habituel(?:le)?|d'usage)\b(?![_/-])|(?:non|neant|aucune?|sans|n\/a|n\.?c\.?|tbd|voir|inconnue?)(?![a-z\d])(?! ?\d|[-/.]\w)|(?:a (?:preciser|completer|renseigner|definir|communiquer|venir|recevoir|remplir)|en (?:attente|cours))\b|([09])\1{3,}$|1234567890?$|(?:s\.o\.?|s\/o|x{2,})(?= |$))/;

const isName = (text: string): boolean =>
  !NO_VALUE.test(foldText(text)) && /^[\p{L}\d][\p{L}\d '_./-]{1,40}$/u.test(text) && text.split(' ').length <= 3;
