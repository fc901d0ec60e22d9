/** Codes that a narrow cell or the end of a line breaks in two. */
import { above, below, leftOf } from '../../layout/lay-out.ts';
import { goesOn } from '../../layout/paragraphs.ts';
import { boxesOf, type Segment } from '../../layout/segment.ts';
import type { Label } from '../labels/label.ts';
import type { Announced } from '../labels/label-places.ts';
import type { ReadPage } from '../pages/page-reader.ts';

/** `then`: another code follows. `cut`: what stands under it may go on with it. */
export type Code = { text: string; at: number; then?: boolean; cut?: boolean; rest?: { segment: Segment; to: number } };

/** "FA" over "002231", "MAPA-" over "2026-94", in one cell: this may be but the end of the number. */
export const cutAbove = (page: ReadPage, { segment }: Announced, code: string): Segment | undefined =>
  above(page.layout, segment, LINES_BETWEEN).find(
    (upper) =>
      isNextInCell(upper, segment) &&
      (CUT_CODE.test(upper.text) ||
        (/^\d[\d./-]*$/.test(code) && /^[A-Z]{1,5}$/.test(upper.text) && !page.labels.get(upper)?.length)),
  );

export const CUT_CODE = /^[A-Z0-9]+(?:[-/][A-Z0-9]+)*[-/]$/;

export const CUT_ABOVE = 0.4;
/** Other cells' lines may stand between. */
const LINES_BETWEEN = 3;

/** "2024FCS" over "038L06", alone: a narrow cell may have broken the code anywhere. In a list, what stands under a value has a label before it. */
export const mayGoOnBelow = (page: ReadPage, { label, segment }: Announced, { at, text }: Code): boolean => {
  const [word] = boxesOf(segment, at, at + text.length);
  if (!word || !/^\.?$/.test(segment.text.slice(at + text.length).trim())) return false;
  return nextInColumn(page, segment).some((next) => {
    const left = leftOf(page.layout, next);
    const listed = left && left.box.x + left.box.width > label.segment.box.x;
    const isUnder = isNextInCell(segment, next) || isNextInCell({ ...segment, box: word }, next);
    return FRAGMENT.test(next.text) && isUnder && !listed && !page.labels.get(next)?.length;
  });
};

/** Other columns' lines may stand between. */
const nextInColumn = ({ layout }: ReadPage, segment: Segment): Segment[] => below(layout, segment, CELL_LEADING);

/** "Marché 2025-118 | Lot 10 | Engagement DEP06-25-" over "7741", where the line begins: its words stand apart, and go on together. */
const nextOfText = ({ layout, labels }: ReadPage, segment: Segment): Segment | undefined => {
  const line = layout.lines[segment.line] ?? [];
  const [first] = line;
  const [next, ...others] = layout.lines[segment.line + 1] ?? [];
  if (!first || !next || first === segment || line.at(-1) !== segment || others.length > 0) return undefined;
  if (labels.get(next)?.some(({ from }) => from === 0)) return undefined;
  return isNextInCell(first, next) && first.box.x - next.box.x < ALIGNED ? next : undefined;
};

/** What a line or a cell goes on with. */
const goneOn = (page: ReadPage, segment: Segment, isRest: typeof isNextInCell): Segment | undefined =>
  nextInColumn(page, segment).find((other) => goesOn(segment, other) || isRest(segment, other)) ??
  nextOfText(page, segment);

/** "Marché n° MAPA-" over "2026-04 notifié le 02/03/2026": what follows the label is but the beginning. */
export const begunBeside = (page: ReadPage, { segment, to }: Label): Code | undefined => {
  const [, lead = '', begun] = BEGUN.exec(segment.text.slice(to)) ?? [];
  if (!begun) return undefined;
  const next = goneOn(page, segment, isNextInCell);
  const [rest] = REST.exec(next?.text ?? '') ?? [];
  return next && rest
    ? { text: begun + rest, at: to + lead.length, rest: { segment: next, to: rest.length } }
    : undefined;
};

/** "Commande BC-", "engagement n° EJ-", at the end of a line: what stands elsewhere is but the rest, if anything. */
export const isBegun = ({ segment, to }: Label): boolean =>
  /^(?:[ :]*[A-Z]+)?(?:[-/][A-Z]+)*[-/] ?$/.test(segment.text.slice(to));

const BEGUN = /^([ :]*)([A-Z]+(?:[-/][A-Z]+)*[-/]) ?$/;
/** No day. */
const REST = /^(?!\d{1,2}([/.-])\d{1,2}\1\d{2,4}(?!\d))(?=\S*\d)[A-Z0-9]+(?:[-/][A-Z0-9]+)*(?=[\s,.;)»]|$)/;

/** "Note de crédit n° NC" over "2606-0058". */
export const mayBeginAbove = ({ label, segment }: Announced, code: string): boolean =>
  segment.line > label.segment.line &&
  /^\d[\d./-]*$/.test(code) &&
  /^[ :]*[A-Z]{1,4}$/.test(label.segment.text.slice(label.to));

/** No date, amount or SIRET. */
const FRAGMENT = /^(?=.*\d)(?!\d{14}$|\d{1,2}([/.-])\d{1,2}\1\d{2,4}$|\d+\.\d\d$)[A-Z0-9]+(?:[-/._][A-Z0-9]+)*$/;

/** A code cut at a hyphen by the end of a line or of a cell, whose last part stands under it. */
export const goesOnBelow = (page: ReadPage, { segment }: Announced, code: Code): Code | undefined => {
  if (code.at + code.text.length < segment.text.trimEnd().length) return undefined;
  if (!/[-/]$/.test(code.text)) {
    const next = nextInColumn(page, segment).find(
      (other) => HYPHEN_FIRST.test(other.text) && isNextInCell(segment, other),
    );
    return next && { ...code, text: code.text + next.text, rest: { segment: next, to: next.text.length } };
  }
  const next = goneOn(page, segment, isRestOfCell);
  const rest = /^[A-Z0-9]+(?:[-/][A-Z0-9]+)*(?=[\s,.;)»]|$)/.exec(next?.text ?? '')?.[0];
  return next && rest ? { ...code, text: code.text + rest, rest: { segment: next, to: rest.length } } : undefined;
};

/** "CCAS-2025" over "-0000318-EAU": the hyphen went to the next line, where no value begins with one. */
const HYPHEN_FIRST = /^[-/](?=.*\d)[A-Z0-9]+(?:[-/][A-Z0-9]+)*$/;

/** "Facture n° SIT02-" over "3997": a narrow cell broke the code at its hyphen. */
const isRestOfCell = (first: Segment, second: Segment): boolean =>
  /^(?=.*\d)[A-Z0-9]+(?:[-/][A-Z0-9]+)*$/.test(second.text) && isNextInCell(first, second);

const isNextInCell = (first: Segment, second: Segment): boolean =>
  (Math.abs(first.box.x - second.box.x) < ALIGNED || Math.abs(middle(first) - middle(second)) < ALIGNED) &&
  Math.abs(first.box.height - second.box.height) < 0.1 * first.box.height &&
  second.box.y - first.box.y < CELL_LEADING * first.size;

const middle = ({ box }: Segment): number => box.x + box.width / 2;

/** Points. */
const ALIGNED = 2;
/** In heights of a word: the lines of a cell, not the rows of a table. */
const CELL_LEADING = 1.5;
