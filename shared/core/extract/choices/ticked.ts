/** Boxes to tick: "☒ Virement ☐ Chèque", "Virement [X] Chèque [ ]", "Sous-traitant : ☐ oui ☒ non", and lists to tick that show no box. */
import { boxesOf, type Segment, surround } from '../../layout/segment.ts';
import type { Hit } from './choice-hits.ts';

/** Some programs draw boxes with signs of fonts of their own, which text keeps as private ones. */
const TICKED = '[☒☑✓✔✗✘⊠◉⦿🗹🗷✅\\uf052\\uf053\\uf078\\uf0fc\\uf0fd\\uf0fe]|\\[ ?x ?\\]|\\( ?x ?\\)';
const OPEN = '[☐□❏❑❒◻▢○◯⬜\\uf06f\\uf071\\uf0a8]|\\[[ _]*\\]|\\( *\\)';
const BOXES = new RegExp(`(${TICKED})|${OPEN}`, 'gu');
/** The words of one option, between its box and those that are known: "art. 293 B", no other sentence. */
const OWN = /^(?:[^.;:]|\.(?! ?[a-z]{4})){0,40}$/;

type Tick = 'ticked' | 'open';
type Box = { from: number; to: number; tick: Tick };
type Place = Omit<Hit<unknown>, 'row'>;

const boxesIn = (folded: string): Box[] =>
  [...folded.matchAll(BOXES)].map(({ index, 0: { length }, 1: ticked }) => ({
    from: index,
    to: index + length,
    tick: ticked ? 'ticked' : 'open',
  }));

/**
 * What the box of these words says: it stands before them, or after each option of its line.
 * @param all the other options that are known.
 */
export const tickOf = ({ segment, from, to }: Place, all: readonly Place[]): Tick | undefined => {
  const { folded } = segment;
  const boxes = boxesIn(folded);
  const trail = boxesTrail(
    folded,
    boxes,
    all.filter((other) => other.segment === segment),
  );
  // "TVA sur : ☐ débits ☒ encaissements": words that cross other options end with their own.
  const crossed = boxes.findLast((box) => box.from >= from && box.to <= to);
  const own = trail
    ? boxes.find((box) => box.from >= to)
    : boxes.findLast((box) => box.to <= Math.max(from, crossed?.to ?? 0));
  if (!own || trail === undefined) return undefined;
  const between = trail
    ? folded.slice(to, own.from).replace(/ ?: ?$/, '')
    : folded.slice(own.to, Math.max(from, own.to));
  return OWN.test(between) ? own.tick : undefined;
};

/** Whether the boxes of a line follow their options; undefined where nothing tells. */
const boxesTrail = (folded: string, boxes: readonly Box[], options: readonly Place[]): boolean | undefined => {
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return undefined;
  const named = boxes.filter((box) => options.some(({ to }) => TO_COLON.test(folded.slice(to, box.from))));
  if (named.length > 1) return true;
  if (LED.test(folded.slice(0, first.from))) return false;
  if (options.some(({ from }) => from < first.from)) return true;
  if (options.some(({ to }) => to > last.to)) return false;
  return NO_OPTION.test(folded.slice(last.to)) ? true : undefined;
};

/** "Par virement bancaire : ☒ – par chèque : ☐". */
const TO_COLON = /^[a-z' ]{0,20}: ?$/;
/** The line begins with a box, or a heading stands before it. */
const LED = /(?:^|[:(]|\b(?:reglements?|paiements?|payment|tva|exigib\w*|par)) ?$/;
const NO_OPTION = /^ ?(?:$|[-–—,;.)|/\d]|(?:a|sous|au|net|fin|comptant)\b)/;

/**
 * "X Virement | Chèque | Espèces": boxes that are drawn, or that a scan lost, and one of them crossed. The cross is of the option
 * that it stands nearer to.
 */
export const isCrossed = <V>(hit: Hit<V>, all: readonly Hit<V>[]): boolean => {
  const { page, line } = hit.segment;
  const row = all.filter(({ segment }) => segment.page === page && segment.line === line);
  const cells = new Set(row.map(({ segment }) => segment));
  const crosses = [...cells].flatMap((segment) => crossesIn(segment));
  const [cross] = crosses;
  if (!cross || new Set(crosses.map(({ x }) => x)).size > 1 || new Set(row.map(({ row: { value } }) => value)).size < 2)
    return false;
  const gapTo = (one: Hit<V>): number => {
    const own = surround(boxesOf(one.segment, one.from, one.to));
    return Math.max(own.x - cross.x - cross.width, cross.x - own.x - own.width);
  };
  const own = gapTo(hit);
  return (
    own < NEAREST * cross.height && row.every((one) => one.row.value === hit.row.value || gapTo(one) > FARTHER * own)
  );
};

/** In heights of the cross. */
const NEAREST = 1.5;
const FARTHER = 1.5;

const crossesIn = (segment: Segment): Segment['box'][] =>
  BOX.test(segment.folded) ? [] : segment.words.filter(({ text }) => /^x$/i.test(text)).map(({ box }) => box);

const BOX = new RegExp(`${TICKED}|${OPEN}`, 'u');

/** "Sous-traitant : ☐ oui ☒ non", and a question that nobody answered. */
export const isRefused = ({ segment, to }: Place): boolean => {
  const after = segment.folded.slice(to, to + LONGEST_ANSWER);
  const [answer = ''] = YES_OR_NO.exec(after) ?? [];
  if (answer === '' || /[.;]/.test(after.slice(0, after.indexOf(answer)))) return false;
  return !(/^(?:oui|non)/.test(answer) ? YES_BEFORE : YES_AFTER).test(after);
};

const LONGEST_ANSWER = 50;
const YES_OR_NO = new RegExp(`(?:${TICKED}|${OPEN}) ?(?:oui|non)\\b|\\b(?:oui|non) ?(?:${TICKED}|${OPEN})`, 'u');
const YES_BEFORE = new RegExp(`\\boui ?(?:${TICKED})`, 'u');
const YES_AFTER = new RegExp(`(?:${TICKED}) ?oui\\b`, 'u');

/** Options that are left open say nothing; one hollow square alone may but begin a line. */
export const withoutOpen = <V>(hits: Hit<V>[]): Hit<V>[] => {
  const asked = hits.filter((hit) => !isRefused(hit));
  const boxed = asked.filter((hit) => tickOf(hit, asked) !== undefined);
  const chosen = new Set(boxed.map(({ row }) => row.value)).size > 1;
  return asked.filter((hit) => tickOf(hit, asked) !== 'open' || !(chosen || isOption(hit)));
};

/** Its box is no mark that begins a line. */
const isOption = ({ segment: { folded } }: Place): boolean => {
  const [first, ...others] = boxesIn(folded);
  return first !== undefined && (first.from > 1 || others.length > 0);
};

/** "Virement | Chèque | Prélèvement", each by itself in one row: a list to choose from, whose marks cannot be seen. */
export const withoutMenus = <V>(hits: Hit<V>[]): Hit<V>[] => {
  const rows = Map.groupBy(hits.filter(isWholeCell), ({ segment }) => `${segment.page}:${segment.line}`);
  const menus = [...rows.values()].filter((row) => new Set(row.map((hit) => hit.row.value)).size >= FEWEST_OPTIONS);
  const offered = new Set(menus.flat().map(({ segment }) => segment));
  return hits.filter((hit) => !offered.has(hit.segment) || tickOf(hit, hits) === 'ticked' || isCrossed(hit, hits));
};

const FEWEST_OPTIONS = 3;
/** Letters besides the words themselves. */
const MOST_BESIDE = 8;

const isWholeCell = ({ segment, from, to }: { segment: Segment; from: number; to: number }): boolean =>
  segment.text.length - (to - from) <= MOST_BESIDE;
