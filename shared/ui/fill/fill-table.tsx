/** « Portail × nous », one row per field of the portal, in its order. */
import { type Copy, type Draft, trustIn } from '../../core/draft.ts';
import type { FillOutcome, FillRow, RefusalReason } from '../../core/portal/fill-types.ts';
import { refusalReasons } from '../../core/portal/fill-types.ts';
import { copyText } from '../copy-text.ts';
import type { Desk } from '../desk.ts';
import { formatIban, portalText } from '../format-value.ts';
import { t } from '../i18n/texts.ts';
import type { FillSession } from './fill-session.ts';
import { isInPanel } from './folded-rounds.ts';
import { TeachField } from './teach-field.tsx';

type TableProps = { desk: Desk; filling: FillSession; rows: readonly FillRow[] };

/** What the page need not ask for waits below, folded; so do, where it is one step of a form, the fields of the others. */
export const FillTable = ({ rows, ...rest }: TableProps) => {
  const step = isStep(rows);
  const absent = rows.filter((row) => isAbsent(row) && (step || row.notAsked));
  if (absent.length === 0) return <Rows rows={rows} {...rest} />;
  const done = absent.filter(({ target }) => rest.filling.earlier.value.has(target)).length;
  return (
    <>
      <Rows rows={rows.filter((row) => !absent.includes(row))} {...rest} />
      <details class="fill-absent">
        <summary>{t.value.fill.absent(absent.length, done)}</summary>
        <Rows rows={absent} quiet {...rest} />
      </details>
    </>
  );
};

const isAbsent = ({ comparison }: FillRow): boolean => comparison === 'not-on-page';

/** Most of what we would fill is not there. */
export const isStep = (rows: readonly FillRow[]): boolean => {
  const ours = rows.filter(({ comparison }) => comparison !== 'no-value' && comparison !== 'by-hand');
  return ours.filter(isAbsent).length * 2 > ours.length;
};

/** `quiet`: nothing to worry about that these are not there. */
const Rows = ({ desk, filling, rows, quiet = false }: TableProps & { quiet?: boolean }) => (
  <ul class="fill-rows">
    {rows.map((row) => (
      <Row
        key={row.target}
        row={row}
        outcome={filling.outcomes.value.find(({ target }) => target === row.target)}
        filling={filling}
        quiet={quiet}
        doubtful={row.target !== 'file' && trustIn(desk.draft.value, row.target) === 'doubtful'}
        copy={row.target === 'file' && row.ours ? desk.draft.value.uploads : undefined}
        ours={row.ours || typedByHand(desk.draft.value, row.target)}
      />
    ))}
  </ul>
);

type RowProps = {
  row: FillRow;
  outcome: FillOutcome | undefined;
  filling: FillSession;
  quiet: boolean;
  doubtful: boolean;
  /** What goes to the portal in the file's place. */
  copy: Copy | undefined;
  /** Our value as one types it. */
  ours: string;
};

/** The portal's map has no words for what it never writes; the user who types it has. */
const typedByHand = ({ fields }: Draft, target: FillRow['target']): string => {
  const value = target === 'file' ? undefined : fields[target]?.value;
  return target === 'file' || value === undefined ? '' : portalText(target, value);
};

export const targetName = (target: FillRow['target']): string =>
  target === 'file' ? t.value.fill.file : t.value.fields[target];

const Row = ({ row, outcome, filling, quiet, doubtful, copy, ours }: RowProps) => {
  const words = t.value.fill;
  const name = targetName(row.target);
  const before = isAbsent(row) && filling.earlier.value.has(row.target);
  const status = before ? 'filled-before' : (outcome?.status ?? row.comparison);
  const reason = outcome?.reason ?? reasonOf(row);
  const { ref } = row;
  return (
    <li
      class="fill-row"
      data-target={row.target}
      data-comparison={row.comparison}
      data-status={status}
      data-reason={reason ?? ''}
      data-ours={row.ours}
      data-page={outcome?.page ?? row.page}
      data-adder={row.press?.for === 'add' || row.press?.for === 'list' ? row.press.button : undefined}
      data-missing={row.press?.for === 'add' ? row.press.times : undefined}
    >
      <div class="fill-row-head">
        {ref === null ? (
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
        <span class={`status status-${quiet && !before ? 'absent' : (standsAs(row) ?? status)}`}>
          {before ? words.earlier : quiet ? words.notHere : statusWord(row, outcome)}
        </span>
      </div>
      <Values row={row} />
      {copy && <p class="hint fill-copy">{words.copies[copy]}</p>}
      {doubtful && !before && row.comparison !== 'same' && row.comparison !== 'locked' && (
        <p class="fill-doubt">{words.doubtful}</p>
      )}
      {outcome?.ticked && <p class="hint">{words.ticked(outcome.ticked)}</p>}
      {row.complaint && <p class="fill-doubt">{words.complaint(row.complaint)}</p>}
      {row.comparison === 'different' && row.step && <Choice row={row} filling={filling} />}
      {((unfound.includes(row.comparison) && !before) || filling.taughtOn(row.target)) && (
        <TeachField target={row.target} name={name} filling={filling} />
      )}
      {reason && reason !== 'no-value' && !before && (
        <p class="fill-reason">
          {outcome?.status === 'changed-later' ? changedText(reason) : reasonText(row, reason)}{' '}
          {leavesRow(row, outcome, filling) && t.value.fill.rowsLeft}{' '}
          {copiedByHand.includes(reason) && <CopyLink target={row.target} text={ours} />}
        </p>
      )}
    </li>
  );
};

/** What the user can show us once and for all. */
const unfound: readonly FillRow['comparison'][] = ['not-on-page', 'ambiguous'];

const reasonText = ({ target, page, search, press }: FillRow, reason: RefusalReason): string => {
  const words = t.value.fill;
  if (reason === 'by-hand' && search !== undefined) return search ? words.toSearch(search) : words.notFoundYet;
  if (press && reason === (press.for === 'list' ? 'option-missing' : 'by-hand')) return pressText(press);
  if (target === 'file' && reason === 'by-hand') return words.pdfWanted;
  return reason === 'locked' && page ? words.portalsOwn : words.reasons[reason];
};

const pressText = (press: NonNullable<FillRow['press']>): string => {
  const words = t.value.fill;
  if (press.for === 'add') return words.toAdd(press.button, press.times);
  return { keep: words.toKeep, open: words.toOpen, list: words.toList }[press.for](press.button);
};

/** A row that we added and could not take away again: the portal's « Supprimer » is the user's to press. */
const leavesRow = ({ target }: FillRow, outcome: FillOutcome | undefined, { leavesRow }: FillSession): boolean =>
  target === 'vatBreakdown' && outcome !== undefined && outcome.status !== 'filled' && leavesRow.value;

const changedText = (reason: RefusalReason): string => {
  if (reason === 'not-on-page') return t.value.fill.vanished;
  return reason === 'ambiguous' ? t.value.fill.reasons.ambiguous : t.value.fill.changedSince;
};

/** What the page does not take from us, the user can paste. */
const copiedByHand: readonly RefusalReason[] = ['not-on-page', 'ambiguous', 'by-hand', 'reloads'];

const CopyLink = ({ target, text }: { target: FillRow['target']; text: string }) => {
  if (target === 'file' || text === '') return null;
  const name = targetName(target);
  return (
    <button type="button" class="link" aria-label={t.value.fill.copy(name)} onClick={() => void copyText(text, name)}>
      {t.value.fill.copyShort}
    </button>
  );
};

/** What was never ours to write is not a refusal to the reader, whatever the report calls it. */
const standsAs = ({ comparison }: FillRow): FillRow['comparison'] | null =>
  comparison === 'no-value' || comparison === 'locked' || comparison === 'by-hand' ? comparison : null;

const statusWord = (row: FillRow, outcome: FillOutcome | undefined): string => {
  const words = t.value.fill;
  if (row.comparison === 'locked' && row.page) return words.byPortal;
  if (standsAs(row) || !outcome) return words.comparison[row.comparison];
  return words.status[outcome.status];
};

const Values = ({ row }: { row: FillRow }) => {
  const { target, comparison, ours: typed, page } = row;
  const words = t.value.fill;
  const ours = target === 'iban' ? formatIban(typed) : typed;
  if (comparison === 'same') return <p class="fill-value">{page}</p>;
  if (!ours && !page) return null;
  const isUnseen = comparison === 'not-on-page' || comparison === 'ambiguous' || isInPanel(row);
  if (isUnseen) return <p class="fill-value">{ours}</p>;
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
