/** The embedded e-invoice and the page, into one reading: the e-invoice wins, every disagreement is told. */
import type { InvoiceDocument } from '../../document.ts';
import { type FieldName, type FieldValues, fieldNames } from '../../fields.ts';
import type { Finding } from '../../finding.ts';
import { type FieldReading, type Reading, SURE } from '../../reading.ts';
import { showValue } from '../show-value.ts';
import { isPrinted, isUnrelated, pageText } from './printed.ts';
import { sameSize, sameValue, signedFields } from './same-value.ts';

export type Interpretation = { fields: Reading; findings: Finding[] };

type AnyReading = FieldReading<FieldValues[FieldName]>;

/** Below « sûr »: two sources that cannot both be right. */
const DISPUTED = 0.6;
const UNRELATED = 0.3;

/** Fields that the page's reading may merely suggest (names, choices): unless it is sure, a difference is no contradiction. */
const LOOSE: ReadonlySet<FieldName> = new Set([
  'sellerName',
  'buyerName',
  'cadre',
  'isState',
  'vatType',
  'paymentMeans',
]);

export const reconcile = (xml: Reading, page: Reading, document: InvoiceDocument): Interpretation => {
  const unrelated = isUnrelated(xml, document);
  const pageWins = new Set([...sumsSettledByPage(xml, page), ...typeSettledByPage(xml, page)]);
  const own = withoutMisplacedOrder(xml, page);
  const text = pageText(document);
  const merged = fieldNames.map((field) =>
    mergeField({ field, xml: own[field], page: page[field], unrelated, pageWins, text }),
  );
  const fields = Object.fromEntries(
    merged.flatMap(({ field, reading }) => (reading ? [[field, reading]] : [])),
  ) as Reading;
  const told = merged.flatMap(({ finding }) => finding ?? []);
  return { fields, findings: unrelated ? [UNRELATED_FINDING, ...told] : told };
};

const UNRELATED_FINDING: Finding = { rule: 'xml-unrelated', severity: 'warning', fields: [], params: {} };

type Sources = {
  field: FieldName;
  xml: AnyReading | undefined;
  page: AnyReading | undefined;
  unrelated: boolean;
  pageWins: ReadonlySet<FieldName>;
  /** What the pages say, as `pageText` gives it. */
  text: string;
};
type Merged = { field: FieldName; reading: AnyReading | undefined; finding: Finding | null };

const mergeField = ({ field, xml, page, unrelated, pageWins, text }: Sources): Merged => {
  const doubt = (reading: AnyReading) => (unrelated ? atMost(reading, UNRELATED) : reading);
  if (!xml || !page) return { field, reading: xml ? doubt(xml) : page, finding: null };
  if (agree(field, xml, page)) return { field, reading: confirmedOnPage(xml, page), finding: null };
  if (page.evidence.kind === 'derived') return { field, reading: doubt(besides(xml, page)), finding: null };
  const settled = pageWins.has(field);
  const [winner, loser] = settled ? [page, xml] : [xml, page];
  const reading = besides(winner, loser);
  const disputed = settled || page.confidence >= SURE;
  const misread = !disputed && isPrinted(field, xml.value, text);
  return {
    field,
    reading: doubt(disputed ? atMost(reading, DISPUTED) : reading),
    finding: misread || (LOOSE.has(field) && !disputed) ? null : differs(field, xml, page),
  };
};

const besides = (winner: AnyReading, loser: AnyReading): AnyReading => ({
  ...winner,
  alternatives: [bare(loser), ...winner.alternatives, ...loser.alternatives],
});

const atMost = (reading: AnyReading, confidence: number): AnyReading => ({
  ...reading,
  confidence: Math.min(reading.confidence, confidence),
});

const agree = (field: FieldName, xml: AnyReading, page: AnyReading): boolean =>
  sameValue(xml.value, page.value) || (signedFields.includes(field) && sameSize(xml.value, page.value));

/** Both say so: the page's evidence is kept, because the user can look at it. */
const confirmedOnPage = (xml: AnyReading, page: AnyReading): AnyReading => ({
  value: xml.value,
  confidence: Math.max(xml.confidence, page.confidence),
  evidence: page.evidence,
  alternatives: page.alternatives,
});

const differs = (field: FieldName, xml: AnyReading, page: AnyReading): Finding => ({
  rule: 'xml-differs',
  severity: 'warning',
  fields: [field],
  params: { xml: showValue(field, xml.value), page: showValue(field, page.value), number: pageOf(page) },
});

/** The page that shows the value, from 1. */
const pageOf = ({ evidence }: AnyReading): string => String(('value' in evidence && evidence.value[0]?.page) || 1);

/** Between companies the buyer's reference is often the order number: where the page calls it that, it is no service code. */
const withoutMisplacedOrder = (xml: Reading, page: Reading): Reading => {
  const { serviceCode, ...others } = xml;
  const isOrder = serviceCode && !page.serviceCode && serviceCode.value === page.commitmentNumber?.value;
  return isOrder ? others : xml;
};

/** An e-invoice whose own totals do not add up gives way to a page whose totals do. */
const sumsSettledByPage = (xml: Reading, page: Reading): readonly FieldName[] =>
  hasWrongSum(xml) && gapOf(page) === 0 ? ['totalNet', 'totalVat', 'totalGross'] : [];

/** "Invoice" over totals below zero, as some programs write their credit notes: a page that calls itself one decides. */
const typeSettledByPage = (xml: Reading, page: Reading): readonly FieldName[] =>
  xml.documentType?.value === 'invoice' &&
  (xml.totalGross?.value ?? 0) < 0 &&
  page.documentType?.value === 'creditNote' &&
  page.documentType.evidence.kind !== 'derived'
    ? ['documentType']
    : [];

const gapOf = ({ totalNet, totalVat, totalGross }: Reading): number | null =>
  totalNet && totalVat && totalGross ? totalNet.value + totalVat.value - totalGross.value : null;

const hasWrongSum = (reading: Reading): boolean => Math.abs(gapOf(reading) ?? 0) > 1;

const bare = <V>({ value, confidence, evidence }: FieldReading<V>) => ({ value, confidence, evidence });
