/** Judgements, each with what to do about it, beside what they speak of. */
import type { ComponentChildren } from 'preact';
import type { Finding } from '../../core/finding.ts';
import { originOfFinding } from '../demands/demand-text.ts';
import { findingText } from '../finding-text.ts';
import { overruleTexts } from '../i18n/overrule.ts';
import { language, t } from '../i18n/texts.ts';
import { Overrule } from '../overrule/overrule.tsx';
import { useSession } from '../use-session.ts';

type ListProps = {
  findings: readonly Finding[];
  id?: string;
  /** What the user can do at once about a finding. */
  remedyFor?: (rule: string) => ComponentChildren;
};

export const FindingList = ({ findings, id, remedyFor }: ListProps) => {
  const recipient = useSession().desk.value?.known.value.parties.recipient ?? null;
  if (findings.length === 0) return null;
  return (
    <ul class="findings" id={id}>
      {findings.map((finding) => {
        const { text, remedy } = findingText(finding, language.value);
        const known = originOfFinding(finding.rule, recipient, finding.params.code);
        return (
          <li
            key={`${finding.rule}-${text}`}
            class={`finding finding-${finding.overruled === undefined ? finding.severity : 'info'}`}
            data-finding={finding.rule}
          >
            <strong>
              {finding.overruled === undefined ? t.value.check.severity[finding.severity] : overruleTexts.t.value.aside}
            </strong>{' '}
            {text} {remedy && <span class="remedy">{remedy}</span>}
            {known && <span class="hint finding-origin">{known}</span>}
            {remedyFor?.(finding.rule)}
            <Overrule finding={finding} />
          </li>
        );
      })}
    </ul>
  );
};
