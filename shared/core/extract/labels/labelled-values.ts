/** A label → the text it may announce: after it, to its right, or under it. */
import type { Box } from '../../document.ts';
import { below } from '../../layout/lay-out.ts';
import { boxesOf, joinSegments } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { isAmongPairs } from './heading-rows.ts';
import { beforeSign } from './in-brackets.ts';
import { isDateLabel, isInitials, isMark, type Label } from './label.ts';
import { type Announced, elsewhere, weaken } from './label-places.ts';
import { MADE_OUT } from './label-words.ts';
import { pastCell } from './past-colon.ts';
import { labelsTogether, splitValues } from './split-values.ts';
import { beforeGlued, skipMarks } from './value-part.ts';

export const announcedBy = (page: ReadPage, label: Label): Announced[] => {
  const { segment, to } = label;
  const signed = beforeSign(label);
  if (signed.length > 0) return signed;
  const labels = page.labels.get(segment) ?? [];
  const asked = pastInstruction(label, labels);
  if (asked) return announcedPast(page, asked, labels).map((place) => weaken(place, QUALIFIED));
  const together = labelsTogether(label, labels);
  if (together.length > 1) return shared(page, label, together);
  const next = labels.find((other) => other.from >= to);
  const found = restOf(label, next?.from);
  if (isDenied(label) || endsSentence(label)) return found;
  if (isSecond(label)) return secondOf([...found, ...elsewhere(page, label)]);
  if (next) return found.length > 0 || !isHeadings(segment, labels) ? found : elsewhere(page, label);
  const cell = /^(?:commitment|contract|service)/.test(label.row.target) ? pastCell(page, label, found) : undefined;
  if (cell) return cell;
  const qualifier = qualifierOf(label);
  if (found.some(isInCapitals) && isAmongPairs(page, label))
    return found.map((place) => weaken({ ...place, paired: true }, isInAddress(page, label) ? IN_ADDRESS : 1));
  if (found.length > 0 && !qualifier) return found;
  if (qualifier?.endsWith(':'))
    return [...found, ...restOf({ ...label, to: to + qualifier.length }).map((rest) => weaken(rest, QUALIFIED))];
  if (qualifier && isQuoted(label)) return found;
  return [...found, ...elsewhere(page, label).map((place) => (qualifier ? weaken(place, QUALIFIED) : place))];
};

/** "N° d'engagement | non" over "communiqué": what stands elsewhere is of something else. */
const isDenied = ({ row, segment: { folded }, to }: Label): boolean =>
  /^(?:commitment|contract|service)/.test(row.target) && DENIED.test(folded.slice(to));

const DENIED =
  /^[ :(-]*(?:non(?! ?\d)|neant|aucune?|sans objet|n\/a|inconnue?|en (?:attente|cours)|a (?:preciser|venir|recevoir))(?![a-z])/;

/** "… n'est intervenu sur ce marché.": nothing goes on after its full stop. */
const endsSentence = ({ row, segment: { folded }, from, to }: Label): boolean =>
  /^(?:commitment|contract|service)/.test(row.target) &&
  /[a-z]{2} $/.test(folded.slice(0, from)) &&
  /^\.$/.test(folded.slice(to));

/** "VOIRIE", "DST-SUD": a code in one word, where it is no part of the label. */
const isInCapitals = ({ segment, from, to }: Announced): boolean =>
  /^[A-Z][A-Z._-]+$/.test(segment.text.slice(from, to).trim());

/** "SERVICE COURRIER" over a street and a town: where letters go, as often as a code. */
const isInAddress = (page: ReadPage, label: Label): boolean =>
  isNamedService(label) &&
  (page.blocks.get(label.segment)?.segments ?? []).some(
    ({ line, folded }) => line > label.segment.line && TOWN.test(folded),
  );

const TOWN = /^\d{5} [a-z]/;
const IN_ADDRESS = 0.6;

/** Headings in one piece, with hardly a word between them. */
const isHeadings = ({ text }: Label['segment'], labels: Label[]): boolean =>
  !/[\d:.;]/.test(text) && text.length - labels.reduce((sum, { from, to }) => sum + to - from + 1, 0) < WORDS_BESIDE;

const WORDS_BESIDE = 12;

/** "Direction / Engagement : DST-01 / 2026-441": the words before it, though no label that we know, have the first value. */
const isSecond = ({ segment: { folded }, from }: Label): boolean =>
  /^[a-z' ]{3,25} ?[/|] ?$/.test(folded.slice(0, from));

const secondOf = (places: Announced[]): Announced[] =>
  places.map((place) => {
    const second = splitValues(place.segment, place, 2)[1];
    if (second) return { ...place, ...second };
    return / [/|] /.test(place.segment.folded.slice(place.from, place.to)) ? weaken(place, UNSHARED) : place;
  });

/** What stands after the label on its own segment. */
const restOf = (label: Label, next = label.segment.text.length): Announced[] => {
  const { segment, to } = label;
  const from = skipMarks(segment.folded, to);
  const end = next < segment.text.length ? beforeGlued(segment, { from, to: next }) : next;
  const near = isQuoted(label) ? QUOTED : 1;
  return /[a-z0-9]/.test(segment.folded.slice(from, end)) ? [{ label, segment, from, to: end, near }] : [];
};

/** In the middle of a sentence: rather quoted than given. */
const isQuoted = ({ segment: { folded }, from }: Label): boolean => SENTENCE.test(folded.slice(0, from));

const SENTENCE = /^[^:|]*\p{L}{3,} [\p{L}']+ $/u;
const QUOTED = 0.75;

/** Each label takes its own part of what they announce together; the last takes all when there is but one. */
const shared = (page: ReadPage, label: Label, together: Label[]): Announced[] => {
  const last = together.at(-1) ?? label;
  const labels = page.labels.get(label.segment) ?? [];
  const rest = restOf(last, labels.find((other) => other.from >= last.to)?.from);
  const after = qualifierOf(last) || isWhichDate(last, rest) ? [] : rest;
  const found = after.length > 0 ? after : elsewhereOfAny(page, together);
  const places = found.map((place) => goingOn(page, withInitials(page, place, together)));
  const differ = together.some(({ row }) => row.target !== last.row.target);
  return places.flatMap((place) => {
    const unnamed = unnamedIn(page, place, together);
    if (unnamed.length === 1) return unnamed[0] === label ? [{ ...place, label }] : [];
    const part = differ && splitValues(place.segment, place, together.length)[together.indexOf(label)];
    if (part) return [{ ...place, ...part, label }];
    if (differ) return label === last ? [weaken({ ...place, label }, UNSHARED)] : [];
    return label === last || label.row.target === last.row.target ? [{ ...place, label }] : [];
  });
};

/** "Marché / BC" over "24-118 – BC n° 12": what begins the value is of the label that the value does not repeat. */
const unnamedIn = (page: ReadPage, { segment, to }: Announced, together: Label[]): Label[] => {
  const named = (page.labels.get(segment) ?? []).filter(({ from }) => from >= to).map(({ row }) => row.target);
  return together.filter(({ row }) => !named.includes(row.target));
};

/** "Document / Date | de création": words after it are no day. */
const isWhichDate = (label: Label, [rest]: Announced[]): boolean =>
  isDateLabel(label) && rest !== undefined && !/\d/.test(rest.segment.text.slice(rest.from, rest.to));

/** "Engagement / Service" over "BC 78335 / 0042": what begins the value may be any of theirs. */
const elsewhereOfAny = (page: ReadPage, together: Label[]): Announced[] =>
  together
    .toReversed()
    .map((label) => elsewhere(page, label))
    .find((places) => places.length > 0) ?? [];

/** "FAC_PUB / BDC 2026/9222": initials of what one of the labels announces end no value. */
const withInitials = (page: ReadPage, place: Announced, together: Label[]): Announced => {
  const next = (page.labels.get(place.segment) ?? []).find(({ from }) => from === place.to);
  const own = next && isInitials(next) && together.some(({ row }) => row.target === next.row.target);
  return own ? { ...place, to: place.segment.text.length } : place;
};

/** "AP26/5154 /" over "SG_0042": the stroke says that the cell goes on. */
const goingOn = (page: ReadPage, place: Announced): Announced => {
  const { segment, to } = place;
  if (to < segment.text.length || !/ [/|-]$/.test(segment.folded)) return place;
  const next = below(page.layout, segment, CELL)[0];
  if (!next || (page.labels.get(next) ?? []).length > 0) return place;
  const whole = joinSegments(segment, next);
  return { ...place, segment: whole, to: whole.text.length };
};

/** In heights of a word. */
const CELL = 0.8;

/** Values that cannot be told apart may be any of the labels'. */
const UNSHARED = 0.35;

const QUALIFIED = 0.85;

/** Up to three words that go on with a label of a code, five before a colon: "Commande | internet :", "Référence contrat | cadre". */
const qualifierOf = (label: Label): string | undefined => {
  if (isMark(label) || /date/i.test(label.row.target) || isNamedService(label)) return undefined;
  const qualifier = QUALIFIER.exec(label.segment.folded.slice(label.to))?.[0];
  return label.row.target === 'invoiceNumber' && PARTICIPLE.test(qualifier ?? '') ? undefined : qualifier;
};

/** "Engagement juridique à rappeler sur vos factures : …": the label, as far as what it asks of the reader goes. */
const pastInstruction = (label: Label, labels: Label[]): Label | undefined => {
  if (!/^(?:commitment|contract|service)/.test(label.row.target) || isNamedService(label)) return undefined;
  const length = INSTRUCTION.exec(label.segment.folded.slice(label.to))?.[0].length ?? 0;
  const to = label.to + length;
  const another = labels.some((other) => other.from >= label.to && other.to < to && other.row.weight > QUOTED_INVOICE);
  return length > 0 && !another ? { ...label, to } : undefined;
};

/** "… sur la facture :" is no label of what follows. */
const QUOTED_INVOICE = 1.6;

const INSTRUCTION =
  /^[ ,(]*(?:a (?:rappeler|indiquer|reporter|mentionner|preciser|porter|saisir)|obligatoire|complete?|telle? que|communiquee?|transmise?|fournie?|figurant|indiquee?|mentionnee?)(?![a-z])[^:\d]{0,70}:/;

const announcedPast = (page: ReadPage, label: Label, labels: Label[]): Announced[] => {
  const rest = restOf(label, labels.find(({ from }) => from >= label.to)?.from);
  return rest.length > 0 ? rest : elsewhere(page, label);
};

/** "Service éducation": its name, in an address as often as not, whose next line is under it. */
const isNamedService = ({ row, segment: { folded }, from, to }: Label): boolean =>
  row.target === 'serviceCode' && row.weight < 2 && SERVICE.test(folded.slice(from, to)) && !/:/.test(folded.slice(to));

const SERVICE = /^(?:service|serv|sce|svc)\.? ?$/;

/** "Facture corrigée", "facture remplacée": another one. */
const PARTICIPLE = new RegExp(`\\b(?!${MADE_OUT}\\b)[a-z]*(?:ee|ie|ue)s?\\b`);
const QUALIFIER =
  /^[ /-]*(?:\(?(?:[a-zœ.'-]{2,}(?:\/[a-zœ.'-]{2,})?|a)\)? ?){1,3}(?:(?:\(?[a-zœ'-]{2,}\)? ?){1,2}:|:|$)/;

export const labelBoxes = (label: Label): Box[] => boxesOf(label.segment, label.from, label.to);
