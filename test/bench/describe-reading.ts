/** A draft as `read` prints it: values as truth files write them, findings in the words of the screen. */
import { type Draft, openReadingFindings } from '../../shared/core/draft.ts';
import { type FieldValue, fieldNames, fieldSpec, type VatLine } from '../../shared/core/fields.ts';
import { type Candidate, trustOf } from '../../shared/core/reading.ts';
import { validateDraft } from '../../shared/core/validate/validate-draft.ts';
import { toDecimal } from '../../shared/core/values/cents.ts';
import { findingText, problemText } from '../../shared/ui/finding-text.ts';

export type DescribedReading = ReturnType<typeof describeReading>;

/** @param today ISO date: some findings speak of it. */
export const describeReading = (file: string, draft: Draft, today: string) => ({
  file,
  problem: draft.problem && { problem: draft.problem, ...problemText(draft.problem, 'fr') },
  pageCount: draft.pageCount,
  embeddedXml: draft.traits.embeddedXml,
  fields: Object.fromEntries(fieldNames.flatMap((name) => describeField(name, draft))),
  findings: [...openReadingFindings(draft), ...validateDraft(draft, { today })].map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    fields: finding.fields,
    ...findingText(finding, 'fr'),
  })),
});

const describeField = (name: (typeof fieldNames)[number], draft: Draft) => {
  const reading = draft.fields[name];
  if (!reading) return [];
  const { kind } = fieldSpec(name);
  const alternatives = reading.alternatives.map((other: Candidate<FieldValue>) => describeValue(kind, other));
  return [[name, { ...describeValue(kind, reading), trust: trustOf(reading), alternatives }] as const];
};

const describeValue = (kind: string, { value, confidence, evidence }: Candidate<FieldValue>) => ({
  value: writeValue(kind, value),
  confidence,
  evidence,
});

/** Money with two decimals, rates in per cent; the rest is already as truth files write it. */
const writeValue = (kind: string, value: FieldValue) => {
  if (Array.isArray(value)) return value.map(writeLine);
  return kind === 'amount' && typeof value === 'number' ? toDecimal(value) : value;
};

const writeLine = ({ rate, base, amount }: VatLine) => ({
  rate: toDecimal(rate),
  base: toDecimal(base),
  amount: toDecimal(amount),
});
