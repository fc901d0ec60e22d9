/** One draft of the batch: ready, what it lacks, or what came of it. */
import { type Draft, editDraft } from '../../core/draft.ts';
import type { Gap } from '../../core/facturx/e-invoice.ts';
import { oneRateLine } from '../../core/facturx/one-rate.ts';
import type { Finding } from '../../core/finding.ts';
import type { RuleId } from '../../core/validate/validate-draft.ts';
import { draftTitle } from '../draft-title.ts';
import { findingText } from '../finding-text.ts';
import { formatMoney, formatRate } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { routeHash } from '../router.ts';
import { useSession } from '../use-session.ts';
import type { Outcome } from './lot-work.ts';

type Props = { draft: Draft; findings: readonly Finding[]; gaps: Gap[] | 'no-pdf'; outcome: Outcome | undefined };

/** The portal refuses two invoices of one number, in a batch as in the form. */
const TWIN: ReadonlySet<string> = new Set(['number-used', 'number-deposited'] satisfies RuleId[]);

export const LotRow = ({ draft, findings, gaps, outcome }: Props) => {
  const words = t.value.facturx;
  const { buyerName, totalGross } = draft.fields;
  const amount = totalGross && formatMoney(totalGross.value, draft, language.value);
  const state = outcome ? ('file' in outcome ? 'made' : 'refused') : gaps.length === 0 ? 'ready' : 'lacks';
  return (
    <li class="lot-draft" data-draft={draft.id} data-lot={state}>
      <p class="lot-draft-head">
        <a href={routeHash({ screen: 'check', id: draft.id })}>{draftTitle(draft)}</a>
        <span>{[buyerName?.value, amount].filter(Boolean).join(' · ')}</span>
      </p>
      {findings
        .filter(({ rule }) => TWIN.has(rule))
        .map((finding) => (
          <p key={finding.rule} class="lot-gap" data-twin={finding.rule}>
            {findingText(finding, language.value).text}
          </p>
        ))}
      {outcome ? <OutcomeText outcome={outcome} /> : <GapList gaps={gaps} />}
      {!outcome && <OneRate draft={draft} />}
      {state === 'ready' && <p class="lot-ready">{words.ready}</p>}
    </li>
  );
};

const GapList = ({ gaps }: { gaps: Gap[] | 'no-pdf' }) => {
  const words = t.value.facturx;
  if (gaps === 'no-pdf') return <p class="lot-gap">{words.noPdf}</p>;
  if (gaps.length === 0) return null;
  return (
    <ul class="lot-gaps">
      {gaps.map(({ rule, fields }) => (
        <li key={rule} class="lot-gap" data-gap={rule}>
          {words.gaps[rule]}
          {NAMED.has(rule) && ` ${fields.map((name) => t.value.fields[name]).join(', ')}.`}
        </li>
      ))}
    </ul>
  );
};

/** The others say all by their sentence. */
const NAMED: ReadonlySet<Gap['rule']> = new Set(['missing', 'doubtful', 'wrong']);

/** The page gave no breakdown, and one rate explains the totals: only the user can say that it is so. */
const OneRate = ({ draft }: { draft: Draft }) => {
  const { store, sayProblem } = useSession();
  const line = oneRateLine(draft.fields);
  if (!line) return null;
  const take = () =>
    store.save(editDraft(draft, { kind: 'set', field: 'vatBreakdown', value: [line] })).catch(sayProblem);
  return (
    <button type="button" class="button quiet" onClick={() => void take()}>
      {t.value.facturx.oneRate(formatRate(line.rate, language.value))}
    </button>
  );
};

const OutcomeText = ({ outcome }: { outcome: Outcome }) => {
  const words = t.value.facturx;
  if ('file' in outcome) return <Made outcome={outcome} />;
  if ('tooLarge' in outcome) return <p class="lot-gap">{words.tooLarge}</p>;
  if ('refused' in outcome) return <p class="lot-gap">{words.refused[outcome.refused]}</p>;
  return (
    <ul class="lot-gaps">
      {outcome.obstacles.map(({ kind, names }) => (
        <li key={kind} class="lot-gap" data-obstacle={kind}>
          {words.obstacles[kind]}
          {kind === 'fonts' && ` ${names.join(', ')}.`}
        </li>
      ))}
    </ul>
  );
};

/** Fonts of ours stand in for those that the file left out: whoever reads the pages may want to know. */
const Made = ({ outcome: { file, lent } }: { outcome: Extract<Outcome, { file: File }> }) => {
  const words = t.value.facturx;
  const pairs = [...lent].map(([missing, standIn]) => `${missing} → ${standIn}`);
  return (
    <>
      <p class="lot-ready">{words.made(file.name)}</p>
      {pairs.length > 0 && <p class="hint">{words.lent(pairs.join(', '))}</p>}
    </>
  );
};
