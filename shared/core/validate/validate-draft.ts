/** Judges a draft before it goes to the portal. Errors can be overridden: the rules are ours, the portal decides. */
import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { withOverrules } from '../overrule.ts';
import { amountRules } from './amount-rules.ts';
import { fileRules } from './file-rules.ts';
import { historyRules } from './history-rules.ts';
import { partyRules } from './party-rules.ts';
import { recipientRules } from './recipient-rules.ts';
import { referenceRules } from './reference-rules.ts';
import { type Facts, factsOf, type Known, type Rule } from './rule.ts';

export const rules = {
  ...fileRules,
  ...partyRules,
  ...recipientRules,
  ...referenceRules,
  ...historyRules,
  ...amountRules,
} as const;

/** Rules of the reading itself: they are found while interpreting the document, not asked of the draft. */
export const readingRules = ['xml-differs', 'xml-unrelated', 'xml-unreadable'] as const;

/** Every rule that can stand in a finding: the table of sentences is keyed by it. */
export type RuleId = keyof typeof rules | (typeof readingRules)[number];

/** In the order of the table: the file first, then the portal's own order. */
export const validateDraft = (draft: Draft, known: Known): Finding[] => {
  const facts = factsOf(draft, known);
  const findings = Object.entries<Rule>(rules).flatMap(([id, rule]) => judge(id, rule, facts));
  return withOverrules(findings, draft);
};

const judge = (rule: string, { severity, fields, check, each }: Rule, facts: Facts): Finding[] => {
  const asked = each ? fields.map((field) => [field]) : [[...fields]];
  return asked.flatMap((about) => {
    const params = check(facts, about[0] ?? 'invoiceNumber');
    return params ? [{ rule, severity, fields: about, params }] : [];
  });
};
