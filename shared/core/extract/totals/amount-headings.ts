/** Headings of an amount: the first words of its row, its column's, its box's. */
import { above, below, rightOf, sameRank } from '../../layout/lay-out.ts';
import { joinSegments, type Segment } from '../../layout/segment.ts';
import { kindsOf } from './amount-labels.ts';
import {
  type AmountContext,
  CURRENCY,
  isFirstDay,
  isLabel,
  isWords,
  type LabelText,
  LONGEST_HEADING,
} from './amount-words.ts';

const WHOLE = /^(?:tota(?:l|ux)|ensemble|general|somme)\b/;
const isRate = (text: string): boolean => /^(?:tva |tgc |taux )?\d{1,2}(?:[.,]\d{1,3})? ?%$/.test(text);

/** Columns of a statement of works: what was billed before, or will be, is not this invoice's. */
const THIS_PERIOD =
  /^(?:du |ce )?mois(?: en cours)?$|(?:du|de ce|ce) mois|present|periode|a facturer|cette facture|en cours/;
export const OTHER_PERIOD =
  /cumul|preced|anterieur|marche|commande|devis|deja|reste|avenant|realis|execut|a ce jour|fin de (?:mois|periode)|avancement|origine|a fin\b/;

/**
 * The first words of a row of several amounts: no more the first amount's than the others'. In the column of the whole, or of
 * this period, they name it; in a rate's column, or another period's, a part of it.
 */
export const rowLabels = (context: AmountContext): LabelText[] => {
  const line = context.layout.lines[context.segment.line] ?? [];
  const first = line.slice(0, context.segment.place).findLast((other) => isWords(context, other) && hasKind(other));
  if (!first || line.filter((other) => isAfter(other, first) && isFigure(context, other)).length < 2) return [];
  const over = headersOf(context);
  const [whole, part] = [over.some(isWhole), over.some(isPart)];
  const near = whole ? 0.95 : part ? 0.2 : 0.75;
  return [{ text: `${whole ? 'total ' : ''}${first.folded}`, boxes: [first.box], near }];
};

const hasKind = ({ folded }: Segment): boolean => isLabel(folded);
const isAfter = (one: Segment, other: Segment): boolean => one.place > other.place;
const isFigure = ({ amounts }: AmountContext, segment: Segment): boolean =>
  (amounts.get(segment) ?? []).some(({ decimals }) => decimals) &&
  !/[a-z]{2}/.test(segment.folded.replace(CURRENCY, ''));
const isWhole = ({ folded }: Segment): boolean =>
  (WHOLE.test(folded) && !OTHER_PERIOD.test(folded)) ||
  (THIS_PERIOD.test(folded) && !/fin de mois|preced/.test(folded));
const isPart = ({ folded }: Segment): boolean => isRate(folded) || OTHER_PERIOD.test(folded);

/** Labels that stand after the amounts. */
export const toTheRight = ({ layout, segment }: AmountContext): LabelText[] => {
  const right = rightOf(layout, segment);
  return segment.place === 0 && right && hasKind(right) ? [{ text: right.folded, boxes: [right.box], near: 0.8 }] : [];
};

/** "1 000,00 | Total HT" and nothing else, in a list of such lines: whatever heading of the items stands over the amounts. */
export const leadsItsLabel = ({ layout, segment, amounts }: AmountContext): boolean => {
  const leads = (line: Segment[] | undefined): boolean => {
    const [figure, label, ...others] = line ?? [];
    const alone =
      figure && label && others.length === 0 && (amounts.get(label) ?? []).every(({ decimals }) => !decimals);
    return (
      alone === true &&
      !/[a-z]{2}/.test(figure.folded.replace(CURRENCY, '')) &&
      isTotal(label) &&
      amounts.get(figure)?.length === 1
    );
  };
  const { line } = segment;
  return leads(layout.lines[line]) && (leads(layout.lines[line - 1]) || leads(layout.lines[line + 1]));
};

/** A row of amounts over a row of small headings. */
export const underneath = ({ layout, segment, amounts }: AmountContext): LabelText[] => {
  const label = sameRank(layout, segment, segment.line + 1) ?? below(layout, segment, HEADING_BELOW - 1)[0];
  const close = label && label.box.y - segment.box.y < HEADING_BELOW * Math.max(segment.size, label.size);
  return close && hasKind(label) && (amounts.get(label) ?? []).every(({ decimals }) => !decimals)
    ? [{ text: label.folded, boxes: [label.box], near: 0.8 }]
    : [];
};

/** A whole row of amounts over as many words: smaller ones, or the names of totals with nothing of theirs under them. */
export const isOverHeadings = ({ layout, segment, amounts }: AmountContext): boolean => {
  const row = layout.lines[segment.line] ?? [];
  const isAmount = (cell: Segment | undefined): boolean =>
    cell !== undefined && (amounts.get(cell) ?? []).some(({ decimals }) => decimals);
  if (row.length < 2 || !row.every(isAmount)) return false;
  const under = row.flatMap((cell) => below(layout, cell, HEADING_BELOW - 1)[0] ?? []);
  const words = under.every((cell) => !isAmount(cell) && /[a-z]/.test(cell.folded));
  if (!words || new Set(under).size !== row.length) return false;
  const smaller = under.every(({ size }) => size < SMALLER * segment.size);
  return smaller || under.every((cell) => isTotal(cell) && !isAmount(below(layout, cell, HEADING_BELOW - 1)[0]));
};

const isTotal = ({ folded }: Segment): boolean => {
  const [first] = kindsOf(folded);
  return first !== undefined && first.kind !== 'other';
};

const SMALLER = 0.85;

/** In heights of a word. */
const HEADING_BELOW = 3;

/** A boxed total: its label stands in the same box, above and to the left. */
export const leftAbove = ({ layout, segment, amounts }: AmountContext): LabelText[] => {
  const top = segment.box.y - 0.9 * segment.size;
  const near = [layout.lines[segment.line - 1] ?? [], layout.lines[segment.line - 2] ?? []].flatMap((line) =>
    line.filter(
      (cell) =>
        cell.box.y + cell.box.height > top &&
        cell.box.x < segment.box.x &&
        kindsOf(cell.folded).length > 0 &&
        !isFirstDay(line, cell),
    ),
  );
  const label = near.sort((a, b) => b.box.x - a.box.x).find((other) => (amounts.get(other) ?? []).length === 0);
  return label ? [{ text: label.folded, boxes: [label.box], near: 0.75 }] : [];
};

const HEADER_REACH = 6;

/** The row of a table's totals may stand far below its headings. */
const TABLE_REACH = 45;

const headersOf = ({ headings, segment }: AmountContext, reach = HEADER_REACH): Segment[] =>
  above(headings, segment, reach);

/** The nearest heading that is set otherwise in its cell than the figure is. */
const rankedHeader = ({ layout, named, segment }: AmountContext): Segment | undefined => {
  for (let at = segment.line - 1; at >= segment.line - HEADER_REACH; at -= 1) {
    const names = named[at] ?? [];
    const cell = names.length > 0 ? sameRank(layout, segment, at) : undefined;
    if (cell && names.includes(cell)) return cell;
  }
  return undefined;
};

/** "Montant" over "total" over "HT", in one cell: with the lines right over its last one. */
const wholeHeading = (last: Segment, over: Segment[]): Segment => {
  const [next, ...others] = over;
  if (!next || !isSameCell(next, last)) return last;
  const upper = wholeHeading(next, others);
  const whole = { ...joinSegments(upper, last), line: last.line };
  return whole.text.length <= LONGEST_HEADING ? whole : last;
};

export const isSameCell = (upper: Segment, lower: Segment): boolean =>
  lower.box.y - upper.box.y < CELL_LEADING * lower.size &&
  Math.abs(upper.size - lower.size) < 0.1 * lower.size &&
  [
    upper.box.x - lower.box.x,
    upper.box.x + upper.box.width - lower.box.x - lower.box.width,
    upper.box.x + upper.box.width / 2 - lower.box.x - lower.box.width / 2,
  ].some((gap) => Math.abs(gap) < ALIGNED);

/** In heights of a word. */
const CELL_LEADING = 1.5;
/** Points. */
const ALIGNED = 2;

const headingOver = (context: AmountContext, reach = HEADER_REACH): Segment | undefined => {
  const over = headersOf(context, reach);
  for (const [index, cell] of over.entries()) {
    const whole = wholeHeading(cell, over.slice(index + 1));
    if (saysKind(whole)) return whole;
  }
  return undefined;
};

const saysKind = ({ folded }: Segment): boolean => kindsOf(folded).length > 0;

/** Its column's heading; in a row of totals it says what kind of total. */
export const columnLabels = (context: AmountContext): LabelText[] => {
  const { layout, segment } = context;
  const first = layout.lines[segment.line]?.[0];
  const ofWhole = first !== undefined && first !== segment && WHOLE.test(first.folded);
  const header =
    headingOver(context) ?? rankedHeader(context) ?? (ofWhole ? headingOver(context, TABLE_REACH) : undefined);
  if (!header) return [];
  if (ofWhole) return [{ text: `total ${header.folded}`, boxes: [first.box, header.box], near: 0.9 }];
  const between = above(layout, segment, HEADER_REACH).filter(({ line }) => line > header.line);
  const direct = between.every(({ folded }) => !/\d/.test(folded)) && segment.line - header.line <= 3;
  return [{ text: header.folded, boxes: [header.box], near: direct ? 0.8 : 0.3 }];
};
