/** Labels that a narrow cell breaks in two: "Code" over "service", "Engagement" over "n°". */
import { type PageLayout, rightOf } from '../../layout/lay-out.ts';
import { goesOn } from '../../layout/paragraphs.ts';
import { joinLines, joinSegments, type Segment } from '../../layout/segment.ts';
import { findLabels } from './find-labels.ts';
import { isDateLabel, isMark, type Label } from './label.ts';
import { labelsTogether, pairAcross } from './split-values.ts';

const LONGEST = 22;
/** Points. */
const ALIGNED = 2;
/** In heights of a word: the lines of a cell, not the rows of a table. */
const LEADING = 1.6;

/** Puts each label that crosses from one line to the next in the place of what its halves seemed to be. */
export const joinWrappedLabels = (layout: PageLayout, labels: Map<Segment, Label[]>): void => {
  for (const first of layout.lines.flat()) {
    if (!isHalf(first)) continue;
    const second = partUnder(layout, first);
    if (
      !second ||
      areRowsOfValues(layout, first, second) ||
      (ANEW.test(second.folded) && labels.get(first)?.some(saysEnough)) ||
      (NUMBERED.test(first.folded) && NUMBERED.test(second.folded)) ||
      (announces(layout, first) && (announces(layout, second) || isOnlyMark(labels.get(first))))
    )
      continue;
    const third = partUnder(layout, second);
    const parts = [
      [first, second, ...(third ? [third] : [])],
      [first, second],
    ].find((some) => join(some, labels));
    for (const part of parts ?? []) labels.set(part, []);
  }
};

/** "Références à rappeler" over "Votre demande n°": whose it is begins another label. */
const ANEW = /^(?:votre|vos|notre|nos|[vn]\/) ?[a-z]/;

/** "N° d'engagement" over "Numéro", "Numéro" over "N° de marché": each has its own number. */
const NUMBERED = /^(?:n ?°|no\b|numero|ref\b|reference)/;

/** The next line of a cell: others' may stand between, where each cell is centred in its row. */
const partUnder = (layout: PageLayout, first: Segment): Segment | undefined =>
  layout.lines
    .slice(first.line + 1, first.line + 1 + LINES_BETWEEN)
    .flat()
    .find((other) => isHalf(other) && isUnder(first, other));

const LINES_BETWEEN = 3;

/** @returns whether one label goes through all the parts, and now has a segment of its own. */
const join = (parts: Segment[], labels: Map<Segment, Label[]>): boolean => {
  const last = parts.at(-1);
  if (!last || (!STROKE.test(parts[0]?.folded ?? '') && parts.every((part) => labels.get(part)?.some(saysEnough))))
    return false;
  // It stands where its last part does: what it announces is to the right or under that.
  const joined = { ...parts.reduce(joinSegments), line: last.line, place: last.place };
  const seams = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).reduce(joinSegments).text.length);
  const all = findLabels(joined);
  const [seam = 0] = seams;
  if (seams.length === 1 && STROKE.test(joined.folded) && labelsTogetherAt(all, seam)) labels.set(joined, all);
  else {
    const crossing = all.filter(({ from, to }) => seams.every((at) => from < at && to > at + 1));
    if (crossing.length === 0) return false;
    labels.set(joined, crossing);
  }
  return true;
};

/** "N° engagement –" over "Service", "N° EJ / code" over "service": two labels of one cell, broken between them or in the second. */
const labelsTogetherAt = (all: Label[], seam: number): boolean =>
  pairAcross(all, seam) !== undefined ||
  all.some((label) => label.from < seam && label.to > seam && labelsTogether(label, all).length > 1);

const STROKE = /[/|-]/;

const isOnlyMark = (labels: Label[] = []): boolean => labels.length > 0 && labels.every(isMark);

/** Two labels, one over the other, are two labels. */
const saysEnough = (label: Label): boolean => !isMark(label) && label.row.weight >= 1.5;

const isHalf = ({ text, folded }: Segment): boolean =>
  text.length <= LONGEST && /^[^\d:]*[a-z°][^\d:]*:?$/.test(folded);

const isUnder = (first: Segment, second: Segment): boolean =>
  !first.text.endsWith(':') &&
  second.box.y - first.box.y < LEADING * tallest(first) &&
  (Math.abs(first.size - second.size) < 0.1 * first.size || areSmallCaps(first, second)) &&
  (Math.abs(first.box.x - second.box.x) < ALIGNED || Math.abs(middle(first) - middle(second)) < ALIGNED);

const tallest = ({ words }: Segment): number => Math.max(...words.map(({ box }) => box.height));

/** "Code service" over "destinataire", in small capitals: only the first has a large letter. */
const areSmallCaps = (...parts: Segment[]): boolean => {
  const heights = parts.map(tallest);
  return parts.every(({ text }) => !/\p{Ll}/u.test(text)) && Math.max(...heights) < SMALL_CAPS * Math.min(...heights);
};

const SMALL_CAPS = 1.7;

const middle = ({ box }: Segment): number => box.x + box.width / 2;

/** A label by itself: its value stands to its right. */
const announces = (layout: PageLayout, segment: Segment): boolean =>
  segment.text.endsWith(':') || /\d|^:/.test(rightOf(layout, segment)?.text ?? '');

/** "… passée par le service | exécutant DST-01", "… du mar- | ché 25.041": a sentence broken inside a label. */
export const joinSentenceLabels = (layout: PageLayout, labels: Map<Segment, Label[]>): void => {
  for (const first of layout.lines.flat()) {
    if (!BROKEN.test(first.folded) || rightOf(layout, first)?.text.startsWith(':')) continue;
    const second = layout.lines[first.line + 1]?.find((other) => goesOn(first, other));
    if (!second || areRows(layout, first, second) || (announces(layout, first) && hasOwnValue(layout, second, labels)))
      continue;
    const { segment, seam } = joinLines(first, second);
    const joined = { ...segment, line: second.line, place: second.place };
    const all = findLabels(joined);
    const crossing = all.filter((label) => !isDateLabel(label) && label.from < seam && label.to > seam + 1);
    const label = crossing[0] ?? pairAcross(all, seam);
    if (!label) continue;
    const [own = label] = labelsTogether(label, all);
    labels.set(
      joined,
      all.filter(({ from }) => from >= own.from),
    );
    labels.set(
      first,
      (labels.get(first) ?? []).filter(({ to }) => to <= own.from),
    );
    labels.set(second, []);
  }
};

/** "Service exécutant | ACHATS" over "Numéro | 26082354": two labels, each with its own value. */
const areRowsOfValues = (layout: PageLayout, first: Segment, second: Segment): boolean => {
  const texts = [rightOf(layout, first)?.text ?? '', rightOf(layout, second)?.text ?? ''];
  return (
    texts.every((text) => /^[A-Z_-]{2,}$|\d/.test(text)) &&
    texts.some((text) => /\d/.test(text)) &&
    areRows(layout, first, second)
  );
};

/** Each has its value beside it, in one column. */
const areRows = (layout: PageLayout, first: Segment, second: Segment): boolean => {
  const [one, other] = [rightOf(layout, first)?.box, rightOf(layout, second)?.box];
  if (!one || !other) return false;
  return [one.x - other.x, one.x + one.width - other.x - other.width].some((gap) => Math.abs(gap) < ALIGNED);
};

/** A label of its own, then its value. */
const hasOwnValue = (layout: PageLayout, segment: Segment, labels: Map<Segment, Label[]>): boolean =>
  (labels.get(segment) ?? []).some(({ to }) => /\d/.test(segment.folded.slice(to)) || announces(layout, segment));

/** The words that a label may be cut after. */
const BROKEN =
  /(?:\b(?:code|services?|bons?|bons? de|commande|lettre de|engagement|marche|accord|notre|nos|votre|vos|ref\.?|numero(?: de| d')?|purchase)|n°(?: de)?|\b(?:engagement|e\.?j\.?|commande|service) ?[/|]|[a-z]-)$/;
