/** An error can be set aside by the user, with a reason, for what it was said of: a changed value is judged anew. */
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** `finding` names the rule, the fields and the values it spoke of. `at` is an ISO instant. */
export type Overrule = { finding: string; reason: string; at: string };

/** What is said, of which fields, and what those hold. */
export const findingKey = ({ rule, fields, params }: Finding, draft: Draft): string =>
  JSON.stringify([rule, fields.map((field) => [field, draft.fields[field]?.value ?? null]), params]);

/** Errors set aside bear their reason, and no longer block. */
export const withOverrules = (findings: Finding[], draft: Draft): Finding[] =>
  findings.map((finding) => {
    const key = findingKey(finding, draft);
    const found = finding.severity === 'error' && draft.overruled?.find((one) => one.finding === key);
    return found ? { ...finding, overruled: found.reason } : finding;
  });

/** An empty reason takes the overrule back. */
export const overrule = (draft: Draft, finding: Finding, { reason, at }: { reason: string; at: string }): Draft => {
  const key = findingKey(finding, draft);
  const { overruled = [], ...rest } = draft;
  const others = overruled.filter((one) => one.finding !== key);
  const given = reason.trim();
  const kept = given === '' ? others : [...others, { finding: key, reason: given, at }];
  return kept.length > 0 ? { ...rest, overruled: kept } : rest;
};
