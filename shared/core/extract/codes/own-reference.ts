/** "Nos références : RST-2609-017" on a page whose title bears no number: the seller numbers the invoice so, perhaps. */
import { below, rightOf } from '../../layout/lay-out.ts';
import { boxesOf } from '../../layout/segment.ts';
import type { Evidence, FieldReading } from '../../reading.ts';
import { findDates } from '../../values/read-date.ts';
import { reading, seen } from '../choose.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import type { Claimed } from './claim-codes.ts';

export const ownReference = (claims: readonly Claimed[], [first]: ReadPage[]): FieldReading<string> | undefined => {
  if (!first?.segments.some(({ folded }) => BARE_TITLE.test(folded))) return undefined;
  const own = claims.filter(({ evidence, value }) => isAtHead(evidence) && !INITIALS.test(value));
  const [one] = own;
  const isAnothers = claims.some(({ target, value }) => target !== 'other' && value === one?.value);
  if (!one || isAnothers || own.some(({ value }) => value !== one.value)) return undefined;
  return reading({ value: one.value, evidence: one.evidence, confidence: PERHAPS }, []);
};

/** "F-2026-019" over its day, at the head of a page that has no title: numbered as invoices are. */
export const datedSeries = (claims: readonly Claimed[], [first]: ReadPage[]): FieldReading<string> | undefined => {
  const found = first?.segments.flatMap((segment) => {
    const code = segment.box.y < HEAD ? SERIES.exec(segment.text)?.[0] : undefined;
    if (!code || claims.some(({ value }) => value === code)) return [];
    const rest = segment.folded.slice(code.length).replace(/^[ ,|-]+/, '');
    const beside = [rightOf(first.layout, segment), ...below(first.layout, segment, NEXT_LINE)];
    const days = rest === '' ? beside.map((one) => one?.folded ?? '') : [rest];
    return days.some(isDay) ? [{ code, evidence: seen('dated-series', boxesOf(segment, 0, code.length)) }] : [];
  });
  const [one] = found ?? [];
  if (!one || found?.some(({ code }) => code !== one.code)) return undefined;
  return reading({ value: one.code, evidence: one.evidence, confidence: PERHAPS }, []);
};

/** Its groups may be set apart by spaces, where nothing else stands: "F 2026 11 0208". */
const SERIES =
  /^(?:F|FA|FAC|FACT|FC|FT|FV)[-_/ ]?(?:(?=.*\d{3})\d+(?: \d+){1,3}$|(?=\S*\d{3})\d[\d/_.-]{2,}(?=$|[ ,|]))/;
/** In heights of a word. */
const NEXT_LINE = 2.5;

/** A day and nothing else, or its place before it. */
const isDay = (text: string): boolean => {
  const [date] = findDates(text);
  return (
    date !== undefined &&
    date.to === text.length &&
    /^(?:[a-z' -]{1,30}, ?)?(?:du|le)? ?$/.test(text.slice(0, date.from))
  );
};

const isAtHead = (evidence: Evidence): boolean =>
  evidence.kind === 'text' && OWN.test(evidence.rule) && evidence.value.every(({ page, y }) => page === 1 && y < HEAD);

/** Points: the upper half of an A4. */
const HEAD = 420;
/** "NR/1144": who writes, and about what. */
const INITIALS = /^[A-Z]{2,3}\//;
const BARE_TITLE = /^(?:votre |notre )?(?:facture|avoir|note d'honoraires|memoire)$/;
const OWN = /^label:(?:nos?|notre|n ?[/.]) ?ref/;
const PERHAPS = 0.5;
