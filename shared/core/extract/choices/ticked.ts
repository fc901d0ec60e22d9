/** Boxes to tick: "☒ Virement ☐ Chèque", "Virement [X] Chèque [ ]", and lists to tick that show no box. */
import type { Segment } from '../../layout/segment.ts';
import type { Hit } from './choice-hits.ts';

/** Some programs draw boxes with signs of fonts of their own, which text keeps as private ones. */
const TICKED = '(?:[☒☑✓✔✗✘⊠\\uf052\\uf053\\uf078\\uf0fc\\uf0fd\\uf0fe]|\\[ ?x ?\\]|\\( ?x ?\\))';
const OPEN = '(?:[☐□❏❑❒◻▢\\uf06f\\uf071\\uf0a8]|\\[[ _]*\\]|\\( ?\\))';
const BOX = `(?:${TICKED}|${OPEN})`;
const LEADS = new RegExp(`^ ?${BOX}`);
const TRAILS = new RegExp(`${BOX} ?$`);
/** The words of one option, between its box and those that are known: "art. 293 B", no other sentence. */
const OWN = '(?:[^.;:☐☒☑□]|\\.(?! ?[a-z]{4})){0,40}';
const BEFORE = { ticked: new RegExp(`${TICKED}${OWN}$`), open: new RegExp(`${OPEN}${OWN}$`) };
const AFTER = { ticked: new RegExp(`^${OWN}?${TICKED}`), open: new RegExp(`^${OWN}?${OPEN}`) };

type Tick = 'ticked' | 'open';

/** What the box of these words says: it stands before them, or after each option of a line that ends with one. */
export const tickOf = ({ segment: { folded }, from, to }: Omit<Hit<unknown>, 'row'>): Tick | undefined => {
  const trails = TRAILS.test(folded) && !LEADS.test(folded);
  const [side, text] = trails ? [AFTER, folded.slice(to)] : [BEFORE, folded.slice(0, from)];
  if (side.ticked.test(text)) return 'ticked';
  return side.open.test(text) ? 'open' : undefined;
};

/** Options that are left open say nothing; one hollow square alone may but begin a line. */
export const withoutOpen = <V>(hits: Hit<V>[]): Hit<V>[] => {
  const boxed = hits.filter((hit) => tickOf(hit) !== undefined);
  const chosen = new Set(boxed.map(({ row }) => row.value)).size > 1;
  return chosen ? hits.filter((hit) => tickOf(hit) !== 'open') : hits;
};

/** "Virement | Chèque | Prélèvement", each by itself in one row: a list to choose from, whose marks cannot be seen. */
export const withoutMenus = <V>(hits: Hit<V>[]): Hit<V>[] => {
  const rows = Map.groupBy(hits.filter(isWholeCell), ({ segment }) => `${segment.page}:${segment.line}`);
  const menus = [...rows.values()].filter((row) => new Set(row.map((hit) => hit.row.value)).size >= FEWEST_OPTIONS);
  const offered = new Set(menus.flat().map(({ segment }) => segment));
  return hits.filter((hit) => !offered.has(hit.segment) || tickOf(hit) === 'ticked');
};

const FEWEST_OPTIONS = 3;
/** Letters besides the words themselves. */
const MOST_BESIDE = 8;

const isWholeCell = ({ segment, from, to }: { segment: Segment; from: number; to: number }): boolean =>
  segment.text.length - (to - from) <= MOST_BESIDE;
