/** How far to trust what was read on a picture: a checksum or a sum settles it; a code nobody can check wants a look. */
import type { Box, Page, Word } from '../../document.ts';
import { type FieldName, fieldSpec } from '../../fields.ts';
import type { FieldReading, Reading } from '../../reading.ts';
import type { Cents } from '../../values/cents.ts';
import { likelierCode, twinsOf } from '../../values/code-twins.ts';
import { isValidIban } from '../../values/iban.ts';
import { isLuhnSiren, isSiretThroughout, isValidSiret } from '../../values/siret.ts';
import { frenchVatId, isValidVatId, sirenOfVatId } from '../../values/vat-id.ts';
import { misreadSiret } from '../parties/misread-siret.ts';
import { misreadVat } from '../parties/misread-vat.ts';
import { sumHolds, untaxedSumHolds } from '../totals/proved-sums.ts';
import { isOwnTitle } from './own-title.ts';

type AnyField = FieldReading<unknown>;

const CHECKED = 0.96;
const LEGIBLE = 0.92;
const TO_CHECK = 0.8;
/** The engine's own word for each word of the value, the least of them. */
const CLEAR = 0.88;
const READABLE = 0.5;

type Sums = () => ReadonlySet<Cents>;

/** @param sums amounts that the items add up to: asked for on a scan only. */
export const trustScan = (reading: Reading, pages: readonly Page[], sums: Sums = () => new Set()): Reading => {
  const scanned = pages.filter(({ origin }) => origin === 'ocr');
  if (scanned.length === 0) return reading;
  const words = scanned.flatMap((page) => page.words);
  const isClear = (field: AnyField): boolean => legibility(wordsOf(field, words)) >= CLEAR;
  const adds = sumHolds(reading) || untaxedSumHolds(reading, sums(), isClear);
  // The invoice itself is printed. Where its totals are scanned, what is printed may be a letter that goes with it.
  const areAnnexes = [reading.totalNet, reading.totalGross].some((total) => total && isPrinted(total, words));
  // What the first page says is not known: what the others say may be about something else.
  const most = pages[0]?.origin === 'none' ? TO_CHECK : 1;
  return Object.fromEntries(
    Object.entries(withSiren(withVatKey(reading, words), words)).map(([name, field]) => {
      const own = wordsOf(field as AnyField, words);
      const entitled = name === 'documentType' && isOwnTitle(reading.documentType?.value, own ?? [], pages);
      const facts = { adds, legible: legibility(own), entitled };
      const isSafe = areAnnexes && isPrinted(field as AnyField, words);
      const cap = isSafe ? 1 : capOf(name as FieldName, field as AnyField, facts);
      const trusted = capped(field as AnyField, Math.min(cap, most), own !== null);
      return [name, own !== null && isCode(name as FieldName) ? withTwins(trusted) : trusted];
    }),
  ) as Reading;
};

/** "RS53397440280" beside the SIRET 397 440 280…: the key that this SIREN must have tells what the two letters were. */
const withVatKey = (reading: Reading, words: readonly Word[]): Reading => {
  const { sellerVat, sellerSiret } = reading;
  const only = sellerVat && onlyTwin(sellerVat.value);
  if (sellerVat && only) return { ...reading, sellerVat: corrected(sellerVat, only) };
  const siren = sellerSiret && isValidSiret(sellerSiret.value) ? sellerSiret.value.slice(0, 9) : null;
  const misread = siren && !sellerVat ? misreadVat(siren, words, TO_CHECK) : undefined;
  if (misread) return { ...reading, sellerVat: misread };
  if (!sellerVat || !siren || hasKey(sellerVat.value) || !sellerVat.value.endsWith(siren)) return reading;
  const value = frenchVatId(siren);
  return value.slice(-10) === sellerVat.value.slice(-10)
    ? { ...reading, sellerVat: corrected(sellerVat, value) }
    : reading;
};

/** The SIREN in the seller's VAT number, which has a key of its own, tells what its SIRET was. */
const withSiren = (reading: Reading, words: readonly Word[]): Reading => {
  const { sellerVat, sellerSiret, buyerSiret } = reading;
  const siren = sellerVat && hasKey(sellerVat.value) ? sirenOfVatId(sellerVat.value) : null;
  if (!siren || !isLuhnSiren(siren) || (sellerSiret && isSiretThroughout(sellerSiret.value))) return reading;
  const own = sellerSiret && wordsOf(sellerSiret, words);
  const misread = misreadSiret(siren, own ?? words, TO_CHECK);
  if (!misread || misread.value === buyerSiret?.value) return reading;
  return { ...reading, sellerSiret: sellerSiret ? corrected(sellerSiret, misread.value) : misread };
};

/** "FR2S885278523": the one number that looks like it and whose key is right, on a company that can be. */
const onlyTwin = (vat: string): string | null => {
  if (hasKey(vat)) return null;
  const [only, ...others] = twinsOf(vat).filter((twin) => hasKey(twin) && isLuhnSiren(twin.slice(4)));
  return only !== undefined && others.length === 0 ? only : null;
};

const corrected = (field: FieldReading<string>, value: string): FieldReading<string> => ({
  ...field,
  value,
  confidence: TO_CHECK,
  alternatives: [{ value: field.value, confidence: TWIN, evidence: field.evidence }, ...field.alternatives],
});

const isCode = (name: FieldName): boolean =>
  name === 'invoiceNumber' || name === 'serviceCode' || name === 'commitmentNumber' || name === 'contractNumber';

const MOST_TWINS = 4;
const TWIN = 0.3;

/** No key tells an O from a zero in a code: the likelier is shown, and the others offered, for someone to look at. */
const withTwins = (field: AnyField): AnyField => {
  const read = String(field.value);
  const value = likelierCode(read);
  const twins = [read, ...withoutSpace(read), ...twinsOf(value)].filter(
    (twin, at, all) => twin !== value && all.indexOf(twin) === at,
  );
  const offered = twins
    .slice(0, MOST_TWINS)
    .map((twin) => ({ value: twin, confidence: TWIN, evidence: field.evidence }));
  return { ...field, value, alternatives: [...field.alternatives, ...offered] };
};

/** "FET26-03 11": the engine sees a space where two figures stand a little apart. */
const withoutSpace = (code: string): string[] => {
  const whole = code.replace(/(?<=[-/_.]\d*) (?=\d+$)/, '');
  return whole === code ? [] : [whole];
};

const capped = (field: AnyField, cap: number, seen: boolean): AnyField => ({
  ...field,
  confidence: Math.min(field.confidence, cap),
  evidence: seen && field.evidence.kind === 'text' ? { ...field.evidence, kind: 'ocr' } : field.evidence,
});

type Facts = { adds: boolean; legible: number; entitled: boolean };

const capOf = (name: FieldName, { value, evidence }: AnyField, facts: Facts): number => {
  const { adds, legible, entitled } = facts;
  const { kind } = fieldSpec(name);
  if (kind === 'siret') return isValidSiret(String(value)) && legible >= READABLE ? CHECKED : TO_CHECK;
  if (kind === 'vatId') return hasKey(String(value)) && legible >= READABLE ? CHECKED : TO_CHECK;
  if (kind === 'iban') return isValidIban(String(value)) ? CHECKED : TO_CHECK;
  // What was paid before may stand in a place that was not read.
  if (name === 'amountDue' && evidence.kind === 'derived') return TO_CHECK;
  if (kind === 'amount' || kind === 'vatLines') return adds ? CHECKED : TO_CHECK;
  if (isCode(name)) return TO_CHECK;
  if (kind === 'date') return legible >= CLEAR ? LEGIBLE : TO_CHECK;
  // A title that was not read turns a credit note into an invoice.
  if (name === 'documentType') return entitled && legible >= CLEAR ? LEGIBLE : TO_CHECK;
  if (kind === 'text') return TO_CHECK;
  // Misread, the words of a sentence would be none that says this.
  if (PHRASES.has(name) && evidence.kind === 'text') return legible >= READABLE ? LEGIBLE : TO_CHECK;
  // The word that would have told another case may be one that was not read.
  if (name === 'cadre' && evidence.kind === 'derived') return TO_CHECK;
  return evidence.kind === 'derived' || legible >= CLEAR ? 1 : TO_CHECK;
};

const PHRASES: ReadonlySet<FieldName> = new Set(['vatType', 'paymentMeans']);

const isPrinted = (field: AnyField, words: readonly Word[]): boolean =>
  field.evidence.kind === 'text' && wordsOf(field, words) === null;

/** null when it was not seen on a scanned page. */
const wordsOf = ({ evidence }: AnyField, words: readonly Word[]): Word[] | null => {
  if (evidence.kind !== 'text') return null;
  const own = words.filter(({ box }) => evidence.value.some((value) => overlap(box, value)));
  return own.length === 0 ? null : own;
};

/** The least confidence among the value's words. */
const legibility = (own: readonly Word[] | null): number =>
  Math.min(1, ...(own ?? []).map(({ confidence }) => confidence));

const overlap = (a: Box, b: Box): boolean =>
  a.page === b.page && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Only French numbers carry a key that a misread figure breaks. */
const hasKey = (vat: string): boolean => vat.startsWith('FR') && isValidVatId(vat);
