/** « Portail × nous », one row per field of the portal, in its order. */
import { trustIn } from '../../core/draft.ts';
import type { FillOutcome, FillRow, RefusalReason } from '../../core/portal/fill-types.ts';
import { refusalReasons } from '../../core/portal/fill-types.ts';
import { copyText } from '../copy-text.ts';
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import type { FillSession } from './fill-session.ts';

export const FillTable = ({ desk, filling, rows }: { desk: Desk; filling: FillSession; rows: readonly FillRow[] }) => (
  <ul class="fill-rows">
    {rows.map((row) => (
      <Row
        key={row.target}
        row={row}
        outcome={filling.outcomes.value.find(({ target }) => target === row.target)}
        filling={filling}
        doubtful={row.target !== 'file' && trustIn(desk.draft.value, row.target) === 'doubtful'}
      />
    ))}
  </ul>
);

type RowProps = { row: FillRow; outcome: FillOutcome | undefined; filling: FillSession; doubtful: boolean };

export const targetName = (target: FillRow['target']): string =>
  target === 'file' ? t.value.fill.file : t.value.fields[target];

const Row = ({ row, outcome, filling, doubtful }: RowProps) => {
  const words = t.value.fill;
  const name = targetName(row.target);
  const status = outcome?.status ?? row.comparison;
  const reason = outcome?.reason ?? reasonOf(row);
  const ref = row.step?.ref;
  return (
    <li class="fill-row" data-target={row.target} data-comparison={row.comparison} data-status={status}>
      <div class="fill-row-head">
        {ref === undefined ? (
          <span class="fill-name">{name}</span>
        ) : (
          <button
            type="button"
            class="fill-name link"
            aria-label={words.show(name)}
            onClick={() => filling.reveal(ref)}
          >
            {name}
          </button>
        )}
        <span class={`status status-${row.comparison === 'no-value' ? 'no-value' : status}`}>
          {statusWord(row, outcome)}
        </span>
      </div>
      <Values row={row} />
      {doubtful && row.comparison !== 'same' && <p class="fill-doubt">{words.doubtful}</p>}
      {row.comparison === 'different' && row.step && <Choice row={row} filling={filling} />}
      {reason && reason !== 'no-value' && (
        <p class="fill-reason">
          {words.reasons[reason]} {copiedByHand.includes(reason) && <CopyLink row={row} />}
        </p>
      )}
    </li>
  );
};

/** What the page does not take from us, the user can paste. */
const copiedByHand: readonly RefusalReason[] = ['not-on-page', 'ambiguous', 'locked', 'by-hand'];

const CopyLink = ({ row: { target, ours } }: { row: FillRow }) => {
  if (target === 'file' || ours === '') return null;
  const name = targetName(target);
  return (
    <button type="button" class="link" aria-label={t.value.fill.copy(name)} onClick={() => void copyText(ours, name)}>
      {t.value.fill.copyShort}
    </button>
  );
};

/** A field we have nothing for is not a refusal to the reader, whatever the report calls it. */
const statusWord = ({ comparison }: FillRow, outcome: FillOutcome | undefined): string => {
  const words = t.value.fill;
  if (comparison === 'no-value' || !outcome) return words.comparison[comparison];
  return words.status[outcome.status];
};

const Values = ({ row: { comparison, ours, page } }: { row: FillRow }) => {
  const words = t.value.fill;
  if (comparison === 'same') return <p class="fill-value">{page}</p>;
  if (!ours && !page) return null;
  if (comparison === 'not-on-page' || comparison === 'ambiguous') return <p class="fill-value">{ours}</p>;
  return (
    <dl class="fill-values">
      <div>
        <dt>{words.page}</dt>
        <dd>{page || <span class="nothing">{words.empty}</span>}</dd>
      </div>
      <div>
        <dt>{words.ours}</dt>
        <dd>{ours || <span class="nothing">{words.empty}</span>}</dd>
      </div>
    </dl>
  );
};

/** The portal's value stands unless the user says otherwise, field by field. */
const Choice = ({ row: { target }, filling }: { row: FillRow; filling: FillSession }) => {
  const words = t.value.fill;
  const ours = filling.replaced.value.has(target);
  return (
    <fieldset class="fill-choice">
      <legend class="visually-hidden">{`${words.choose}, ${targetName(target)}`}</legend>
      <label>
        <input type="radio" name={`choice-${target}`} checked={!ours} onChange={() => filling.replace(target, false)} />
        {words.keep}
      </label>
      <label>
        <input type="radio" name={`choice-${target}`} checked={ours} onChange={() => filling.replace(target, true)} />
        {words.replace}
      </label>
    </fieldset>
  );
};

const reasonOf = ({ comparison }: FillRow): RefusalReason | null =>
  refusalReasons.find((reason) => reason === comparison) ?? null;
