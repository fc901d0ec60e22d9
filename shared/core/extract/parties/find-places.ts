/** Where identifiers stand on a page, with what is written before and around them. */
import type { Box } from '../../document.ts';
import { goesOn } from '../../layout/paragraphs.ts';
import { boxesOf, joinSegments, type Segment } from '../../layout/segment.ts';
import { holdsFigures } from '../../values/holds-figures.ts';
import type { Block } from '../pages/blocks.ts';
import { oncePerPage, type ReadPage } from '../pages/page-reader.ts';
import type { Place } from './assign-roles.ts';
import type { Found } from './find-identifiers.ts';

export const placesOf = (page: ReadPage, find: (line: Segment) => Found[]): Place[] => {
  const { height: pageHeight, width: pageWidth, origin } = page.layout.page;
  const text = origin === 'text';
  const whole = figuredLines(page).flatMap((line) =>
    find(line).map((found) => {
      const block = blockAt(page, line, found.from);
      const announced = isAnnounced(page, found);
      return { ...found, line, block, pageHeight, pageWidth, text, announced, before: contextOf(page, found) };
    }),
  );
  const broken = brokenLines(page).flatMap(({ line, seam, block, second }) =>
    find(line)
      .filter(({ from, to, valid }) =>
        from < seam
          ? to > seam + 1 && (valid || saysSiret(line.folded, from))
          : valid && ONLY_CALLED.test(line.folded.slice(0, seam)) && find(second).length === 0,
      )
      .map((found) => {
        const announced = saysSiret(line.folded, found.from);
        return {
          ...found,
          line,
          block,
          pageHeight,
          pageWidth,
          text,
          announced,
          before: line.folded.slice(0, found.from),
        };
      }),
  );
  return [...whole, ...broken];
};

/** Most lines of a table hold fewer figures than the shortest number that is looked for, a VAT number of Ireland. */
export const figuredLines = oncePerPage((page): readonly Segment[] =>
  page.layout.wide.flat().filter(({ folded }) => holdsFigures(folded, FEWEST_OF_ALL)),
);

const FEWEST_OF_ALL = 6;

/** `seam` is where the second line begins. */
type Broken = { line: Segment; seam: number; block: Block; second: Segment };

/** "Siret :" over "49715 90040 0033": only what calls it so tells what it is. */
const ONLY_CALLED = /\bsiret ?:?$/;

/** A number may begin at the end of a line and end on the next: only a label or a checksum tells. */
const brokenLines = oncePerPage((page): readonly Broken[] => [
  ...[...new Set(page.blocks.values())].flatMap((block) => [
    ...brokenIn(block),
    ...outdented(page, block).flatMap((next) => brokenIn({ ...block, segments: [...block.segments.slice(-1), next] })),
  ]),
  ...page.layout.lines.flatMap((line, number) => brokenAccount(page, line, page.layout.lines[number + 1])),
]);

/** "Virement [gap] – à 30 jours net. IBAN : FR76 3006 6931 5161 3955 0300" over "697": a line in pieces goes on under the first of them. */
const brokenAccount = (page: ReadPage, line: Segment[], under: Segment[] = []): Broken[] => {
  const [first, last, next] = [line[0], line.at(-1), under[0]];
  const block = last && page.blocks.get(last);
  if (!first || !last || first === last || !next || !block || !BEGUN.test(last.folded)) return [];
  const goes = Math.abs(first.box.x - next.box.x) < first.size && next.box.y - last.box.y < 2 * last.size;
  return goes ? brokenIn({ ...block, segments: [last, next] }) : [];
};

/** Two groups at least, and the last one whole. */
const BEGUN = /(?<![a-z\d])fr\d\d(?: \d{4}){2,5}$/;

/** The first line of a paragraph begins farther in than the others. */
const outdented = ({ layout }: ReadPage, { segments }: Block): Segment[] => {
  const last = segments.at(-1);
  return last
    ? (layout.lines[last.line + 1] ?? []).filter((next) => next.box.x < last.box.x && goesOn(last, next)).slice(0, 1)
    : [];
};

const brokenIn = (block: Block): Broken[] =>
  block.segments.slice(1).flatMap((second, index) => {
    const first = block.segments[index];
    if (!first || !/\d$|\bfr$|\bsiret ?:?$/i.test(first.text) || !/^[\dA-Z]/.test(second.text)) return [];
    if (!holdsIdentifier(first, second)) return [];
    const line = withFigures(joinSegments(first, second), block.segments.slice(index + 2, index + MOST_LINES));
    return [{ line, seam: first.text.length, block, second }];
  });

/** A narrow cell may break an IBAN more than once: lines of nothing but figures go on with it. */
const withFigures = (line: Segment, more: Segment[]): Segment => {
  const end = more.findIndex(({ text }) => !FIGURES.test(text));
  return more.slice(0, end < 0 ? more.length : end).reduce(joinSegments, line);
};

const FIGURES = /^\d[\d ]{1,20}$/;
const MOST_LINES = 5;

const SEAM = 40;
const FEWEST_FIGURES = 9;

/** Too few figures on both sides of the break leave nothing to look for. */
const holdsIdentifier = (first: Segment, second: Segment): boolean =>
  holdsFigures(`${first.text.slice(-SEAM)}${second.text.slice(0, SEAM)}`, FEWEST_FIGURES);

const saysSiret = (text: string, from: number): boolean =>
  /sir(?:et|en)|identifiant/.test(text.slice(Math.max(0, from - 60), from + 6));

const isAnnounced = (page: ReadPage, found: Found): boolean =>
  saysSiret(found.segment.folded, found.from) ||
  (found.valid && LEGAL.test(found.segment.folded)) ||
  labelNear(page, found) !== undefined;

/** "SIRET" to the left, or in the heading above. */
const labelNear = ({ layout }: ReadPage, { segment }: Found): Segment | undefined =>
  layout.lines
    .slice(Math.max(0, segment.line - 2), segment.line + 1)
    .flat()
    .findLast(
      ({ box, folded }) =>
        /siret/.test(folded) &&
        !OWN_NUMBER.test(folded) &&
        box.x < segment.box.x + segment.box.width &&
        box.x + box.width > segment.box.x - 150,
    );

/** A line over the number may give another's. */
const OWN_NUMBER = /siret\D{0,30}(?:\d[ .]?){14}/;

/** What is written before a number: on its own line, else the label that stands apart from it. */
const contextOf = (page: ReadPage, found: Found): string => {
  const own = found.segment.folded.slice(0, found.from);
  if (/[a-z]/.test(own) && !SIRET_ONLY.test(own)) return own;
  const label = /[a-z]/.test(own) ? own : (labelNear(page, found)?.folded ?? own);
  return `${partnerOf(page, found)}${label}`;
};

const SIRET_ONLY = /^(?:n ?° ?)?siret(?: n ?°)?[ :]*$/;

/** "Facturé | SIRET …" over "Livré à | SIRET …": in a table of numbers, whose each is stands before it on its row. */
const partnerOf = ({ layout }: ReadPage, { segment }: Found): string => {
  const row = (line: number): Segment[] => layout.lines[line] ?? [];
  const cell = row(segment.line).findLast(({ box }) => box.x + box.width <= segment.box.x);
  const isTable = [segment.line - 1, segment.line + 1].some(
    (line) =>
      row(line).some(({ box, folded }) => isAligned(box, segment.box) && /siret|\d{9}/.test(folded)) &&
      row(line).some(({ box }) => cell && isAligned(box, cell.box)),
  );
  return cell && isTable && !/\d/.test(cell.text) ? `${cell.folded} ` : '';
};

const isAligned = (one: Box, other: Box): boolean => Math.abs(one.x - other.x) < ALIGNED;
/** Points. */
const ALIGNED = 2;

/** Where a company states its registration, its number needs no other label. */
const LEGAL = /\b(?:rcs|r\.c\.s)\b/;

const blockAt = (page: ReadPage, line: Segment, from: number): Block | undefined => {
  const [word] = boxesOf(line, from, from + 1);
  const own = page.layout.lines[line.line]?.find(({ box }) => word && box.x <= word.x && box.x + box.width >= word.x);
  return own && page.blocks.get(own);
};
