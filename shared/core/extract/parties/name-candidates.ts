/** Where the page gives a party's name: beside a heading, over its number, in the legal notice, as letterhead. */
import { foldText } from '../../layout/fold-text.ts';
import { boxesOf, type Segment } from '../../layout/segment.ts';
import type { Evidence } from '../../reading.ts';
import { seen } from '../choose.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import type { Role } from './assign-roles.ts';
import { buyerHeading, CUT_NAME, GOES_ON, LEGAL_FORM, NOT_NAME, sellerHeading } from './name-clues.ts';
import { lineClues } from './role-clues.ts';

export type NameSource = 'heading' | 'over-number' | 'legal-notice' | 'letterhead' | 'address';
export type NameCandidate = { name: string; source: NameSource; evidence: Evidence };

const LONGEST = 60;

/** The name that a stretch of a segment holds, without heading or separators; none when it does not look like one. */
export const nameIn = (
  segment: Segment,
  source: NameSource,
  [from, to] = [0, segment.text.length],
): NameCandidate[] => {
  const start = from + headingLength(segment.folded.slice(from, to));
  const raw = segment.text.slice(start, to);
  const lead = start + (/^[\s:–—|•,-]*/.exec(raw)?.[0].length ?? 0);
  const name = segment.text.slice(lead, to).replace(/[\s–—|•·,(-]+$/u, '');
  if (!looksLikeName(name, segment.folded.slice(lead, lead + name.length))) return [];
  return [{ name, source, evidence: seen(source, boxesOf(segment, lead, lead + name.length)) }];
};

const headingLength = (text: string): number => (sellerHeading.exec(text) ?? buyerHeading.exec(text))?.[0].length ?? 0;

const looksLikeName = (name: string, folded: string): boolean =>
  /\p{L}{2}/u.test(name) &&
  /^[\p{Lu}\d]/u.test(name) &&
  name.length <= LONGEST &&
  !/[:;]$/.test(name) &&
  !NOT_NAME.test(folded);

/** A name and the line under it, when it goes on there. */
const wholeName = (candidates: NameCandidate[], lines: Segment[]): NameCandidate[] =>
  candidates.map((candidate) => {
    const at = lines.findIndex(({ text }) => text.endsWith(candidate.name));
    const next = at < 0 ? undefined : lines[at + 1];
    const goesOn =
      next && (CUT_NAME.test(foldText(candidate.name)) || (/^\p{Ll}/u.test(next.text) && GOES_ON.test(next.folded)));
    if (!goesOn || NOT_NAME.test(next.folded)) return candidate;
    const { evidence } = candidate;
    const value = [...('value' in evidence ? evidence.value : []), next.box];
    return { ...candidate, name: `${candidate.name} ${next.text}`, evidence: seen(candidate.source, value) };
  });

/** After a heading on its line, beside it or on the lines under it. */
export const underHeading = (page: ReadPage, heading: RegExp): NameCandidate[] =>
  page.segments.flatMap((segment) => {
    const match = heading.exec(segment.folded);
    if (!match) return [];
    const inline = nameIn(segment, 'heading', [match[0].length, segment.text.length]);
    if (inline.length > 0) return inline;
    if (/\w/.test(segment.folded.slice(match[0].length))) return [];
    return nextTo(page, segment)
      .flatMap((other) => nameIn(other, 'heading'))
      .slice(0, 1);
  });

/** The rest of the line, then the column under it. */
const nextTo = (page: ReadPage, { line, place, box, size }: Segment): Segment[] => {
  const right = page.layout.lines[line]?.[place + 1];
  const lower = page.layout.lines.slice(line + 1, line + 4).flat();
  const under = lower.filter(
    (other) => Math.abs(other.box.x - box.x) < 3 * size && other.box.y - (box.y + box.height) < 3 * size,
  );
  // An address under the heading is its own; what stands beside is then another's.
  const [first] = under;
  const headed = first && POSTCODE.test(page.blocks.get(first)?.folded ?? '');
  return [...(right && !headed ? [right] : []), ...under];
};

/** The first line of the block in which the party's number stands. */
export const overNumber = ({ place: { block, segment } }: Role): NameCandidate[] => {
  const lines = block?.segments.filter(({ line }) => line < segment.line) ?? [];
  return wholeName(lines.flatMap((line) => nameIn(line, 'over-number')).slice(0, 1), lines);
};

/** "Ateliers Brunel - SARL au capital de…", "SARL Ateliers Brunel au capital de…", "Ateliers Brunel SAS, 12 rue…". */
const BEFORE_FORM = new RegExp(`^(.{3,60}?)(?:,| [-–—|•(]|,? (?=${LEGAL_FORM}\\b)|,? au capital)`);
const FORM_ALONE = new RegExp(`^${LEGAL_FORM}(?: |$)(?:au capital|$)`);

export const inLegalNotice = (page: ReadPage, { value }: Role): NameCandidate[] => {
  const lines = page.layout.wide.flat();
  const legal = lines.filter(({ folded }) => lineClues.some(({ pattern }) => pattern.test(folded)));
  return legal
    .filter(
      ({ folded, line }) =>
        holds(folded, value) || lines.some((other) => other.line === line + 1 && holds(other.folded, value)),
    )
    .flatMap((line) => {
      const [, name] = BEFORE_FORM.exec(line.folded) ?? [];
      return name && !FORM_ALONE.test(line.folded) ? nameIn(line, 'legal-notice', [0, name.length]) : [];
    });
};

const holds = (text: string, siret: string): boolean => text.replace(/\D/g, '').includes(siret.slice(0, 9));

/** The largest line at the top of the page. */
export const inLetterhead = (page: ReadPage): NameCandidate[] => {
  const top = page.segments.filter(({ box }) => box.y < TOP_SHARE * page.layout.page.height);
  const names = top.flatMap((segment) =>
    nameIn(segment, 'letterhead').map((candidate) => ({ candidate, size: segment.size })),
  );
  const [largest] = names.sort((a, b) => b.size - a.size);
  return largest ? [largest.candidate] : [];
};

const TOP_SHARE = 0.2;

/** The first line of the only address to the right, in the upper half: where a window envelope shows it. */
export const inAddress = (page: ReadPage): NameCandidate[] => {
  const { width, height } = page.layout.page;
  const blocks = [...new Set(page.blocks.values())].filter(({ segments: [first], folded }) => {
    const placed = first && first.box.x > 0.4 * width && first.box.y < 0.45 * height;
    return placed && POSTCODE.test(folded) && !ELSEWHERE.test(folded);
  });
  const [block] = blocks;
  if (!block || blocks.length > 1) return [];
  return wholeName(block.segments.flatMap((segment) => nameIn(segment, 'address')).slice(0, 1), block.segments);
};

const POSTCODE = /(?:^|\n| )(?:f-)?\d{5} [a-z]/;
const ELSEWHERE = /livraison|livre|chantier|lieu d|capital|\brcs\b|\bape\b/;
