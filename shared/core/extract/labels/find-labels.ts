/** Labels standing in a segment: where two overlap, the longer (then the heavier) stands. */
import type { Segment } from '../../layout/segment.ts';
import { manyLines, scanLines } from '../pages/many-lines.ts';
import { codeNouns } from './code-labels.ts';
import { isDateLabel, isInitials, isMark, type Label } from './label.ts';
import { MADE_OUT } from './label-words.ts';
import { compileLabels, type LabelRow, labelRows } from './labels.ts';
import { compileNouns } from './noun-labels.ts';
import { findSpacedOut } from './spaced-out.ts';

const phrases = compileLabels(labelRows);
const findNouns = compileNouns(codeNouns);

export const findLabels = (segment: Segment): Label[] => findAllLabels([segment]).get(segment) ?? [];

export const findAllLabels = (segments: readonly Segment[]): Map<Segment, Label[]> => {
  const labels = new Map(segments.map((segment): [Segment, Label[]] => [segment, findSpacedOut(segment)]));
  const plain = segments.filter((segment) => /[a-z#]/.test(segment.folded) && labels.get(segment)?.length === 0);
  for (const label of candidatesIn(plain)) labels.get(label.segment)?.push(label);
  for (const segment of plain) labels.set(segment, chosen(labels.get(segment) ?? []));
  return labels;
};

const candidatesIn = (segments: readonly Segment[]): Label[] => {
  const lines = manyLines(segments.map(({ folded }) => folded));
  const found = phrases.flatMap(({ row, pattern }) =>
    scanLines(pattern, lines).flatMap(({ index, from, to }) => {
      const segment = segments[index];
      return segment ? [{ row, segment, from, to }] : [];
    }),
  );
  return [...findNouns(segments, lines), ...found];
};

const chosen = (found: Label[]): Label[] => {
  const kept: Label[] = [];
  for (const label of found
    .filter((one) => !isBilled(one))
    .sort((a, b) => length(b) - length(a) || b.row.weight - a.row.weight))
    if (!kept.some((other) => label.from < other.to && other.from < label.to && !spansNumber(other, label)))
      kept.push(label);
  return joinMarks(withoutInitials(withTerms(kept.sort((a, b) => a.from - b.from))));
};

/** "Client facturé 30118840", with its accent: who is billed. */
const isBilled = ({ row, segment, from, to }: Label): boolean =>
  row.target === 'invoiceNumber' &&
  /factur(?:é|ée|és|ées)(?!\p{L})/iu.test(segment.text.slice(from, to).normalize('NFC'));

/** "Code service (BT-10) :": the standard's own name of a field goes with the label before it. */
const withTerms = (labels: Label[]): Label[] => {
  const named = labels.map((label) => ({
    label,
    term: TERM.exec(label.segment.folded.slice(label.to))?.[0].length ?? 0,
  }));
  const isTerm = ({ from }: Label): boolean =>
    named.some(({ label, term }) => from >= label.to && from < label.to + term);
  return named.flatMap(({ label, term }) => (isTerm(label) ? [] : [{ ...label, to: label.to + term }]));
};

const TERM = /^ ?[([]?b[tg]-\d{1,3}\b[)\]]?/;

const length = ({ from, to }: Label): number => to - from;

/** "Commande 4500123 du" announces a date, and says nothing against "Commande". */
const spansNumber = (label: Label, other: Label): boolean =>
  isDateLabel(label) && !isDateLabel(other) && /\d/.test(label.segment.folded.slice(label.from, label.to));

/** "Marché : MAPA 25-098", "Commande n° BC 118", "Engagement : 2026 EJ 731": initials that are the value's own, not another label. */
const withoutInitials = (labels: Label[]): Label[] =>
  labels.filter((label, index) => {
    const before = labels[index - 1];
    const pair = [labels[index - 2], before].some((one) => one?.row.target === label.row.target);
    return !before || !((pair && beginsValue(before, label)) || isWholeValue(before, label));
  });

const beginsValue = (before: Label, label: Label): boolean =>
  (isInitials(label) && /^[ :.°-]*$/.test(between(before, label))) ||
  (AFTER_YEAR.test(between(before, label)) && BEFORE_RANK.test(label.segment.folded.slice(label.from)));

/** "Code service : CDE", "Code service Chorus Pro : NUM": letters alone after a colon are what it announces. */
const isWholeValue = (before: Label, label: Label): boolean =>
  before.row.target === 'serviceCode' &&
  /^ ?: ?$/.test(between(before, label)) &&
  label.to === label.segment.text.trimEnd().length &&
  /^[A-Z]{2,6}$/.test(label.segment.text.slice(label.from, label.to));

const AFTER_YEAR = /^[ :.°-]*(?:20)?\d\d[ /-]$/;
const BEFORE_RANK = /^(?:ej|bc|bdc|eng|cde)[ /-]\d/;

/** "Marché (réf.)", "Facture de situation n°", "Marché : n°": a mark that follows at most three words belongs to the label before it. */
const joinMarks = (labels: Label[]): Label[] => {
  const joined: Label[] = [];
  for (const label of labels) {
    const before = joined.at(-1);
    const dated = joined.at(-2);
    if (
      dated &&
      before &&
      isMark(label) &&
      isDateLabel(before) &&
      takesMark(dated) &&
      DATED.test(between(dated, label))
    )
      joined.push({ ...label, row: stronger(dated) });
    else if (before && isMark(label) && takesMark(before) && WORDS_BETWEEN.test(between(before, label)))
      joined[joined.length - 1] = { ...before, row: stronger(before), to: label.to };
    else joined.push(label);
  }
  return joined;
};

const WORDS_BETWEEN = new RegExp(
  `^[ ()/-]*(?:(?:${MADE_OUT}|(?![a-z]+[ei]es?\\b)[a-zœ']+\\d{0,2})[ -]){0,3}\\(?(?: ?: ?)?$`,
);
/** "Commande du 12/02/2026 n° 118", "Marché notifié le 3 mars 2024 sous le n° 2024-118". */
const DATED =
  /^(?: ?:)? (?:[a-z]{4,} )?(?:en date )?(?:du|le) \d{1,2}[/. -][a-z0-9/. -]{3,16}?,? (?:sous (?:le )?|portant (?:le )?)?$/;
const WITH_MARK = 2.2;
/** "Facture rectificative n°", at the head of its line, is a title as much as "Facture n°". */
const IN_TITLE = 3;

const stronger = ({ row, segment, from }: Label): LabelRow => ({
  ...row,
  weight: Math.max(row.weight, from === 0 && TITLE.test(segment.folded) ? IN_TITLE : WITH_MARK),
});

const TITLE = /^(?:facture|avoir)\b/;

const takesMark = (label: Label): boolean => !isMark(label) && !isDateLabel(label);

const between = (before: Label, after: Label): string => before.segment.folded.slice(before.to, after.from);
