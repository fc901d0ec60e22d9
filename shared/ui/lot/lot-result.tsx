/** What was made, to be taken away: one file, or archives of the size the portal takes, with a table beside them. */
import type { Draft } from '../../core/draft.ts';
import type { Profile } from '../../core/facturx/e-invoice.ts';
import { download } from '../download.ts';
import { toCsv } from '../export/csv.ts';
import { tableOf } from '../export/table.ts';
import { language, t } from '../i18n/texts.ts';
import { useSession } from '../use-session.ts';
import { filesOf, lotsOf, type Outcome } from './lot-work.ts';
import { zipFiles } from './zip-files.ts';

type Props = { outcomes: ReadonlyMap<string, Outcome>; drafts: readonly Draft[]; profile: Profile };

export const LotResult = ({ outcomes, drafts, profile }: Props) => {
  const { sayProblem } = useSession();
  const words = t.value.facturx;
  const files = filesOf(outcomes);
  const [only] = files;
  if (!only) return null;
  const lots = lotsOf(outcomes);
  const named = (at: number) => (lots.length === 1 ? `${words.lotName}.zip` : `${words.lotName}-${at + 1}.zip`);
  return (
    <section class="card lot-result" aria-labelledby="lot-result">
      <h2 id="lot-result">{words.result(files.length)}</h2>
      <p>{words.checked}</p>
      <p class="actions">
        {files.length === 1 && (
          <button type="button" class="button primary" onClick={() => download(only)}>
            {words.take}
          </button>
        )}
        {lots.map((lot, at) => (
          <button
            key={lot[0]?.name}
            type="button"
            class={`button ${files.length > 1 ? 'primary' : ''}`}
            onClick={() => void zipFiles(lot, named(at)).then(download, sayProblem)}
          >
            {words.takeLot(lots.length, at + 1)}
          </button>
        ))}
        <button type="button" class="button" onClick={() => download(summaryOf(outcomes, drafts, lots))}>
          {words.takeSummary}
        </button>
      </p>
      {profile === 'MINIMUM' && <p class="hint">{words.minimumLot}</p>}
      <p class="hint">{words.lotHint}</p>
    </section>
  );
};

/** Beside the archive, not in it: the portal takes nothing but e-invoices in a batch. */
const summaryOf = (
  outcomes: ReadonlyMap<string, Outcome>,
  drafts: readonly Draft[],
  lots: readonly (readonly File[])[],
): File => {
  const words = t.value.facturx;
  const made = drafts.flatMap((draft) => {
    const outcome = outcomes.get(draft.id);
    return outcome && 'file' in outcome ? [{ draft, file: outcome.file }] : [];
  });
  const { head, lines } = tableOf(
    made.map(({ draft }) => draft),
    language.value,
  );
  const placed = made.map(({ file }, at) => [
    { kind: 'text' as const, text: String(lots.findIndex((lot) => lot.includes(file)) + 1) },
    { kind: 'text' as const, text: file.name },
    ...(lines[at] ?? []),
  ]);
  const content = toCsv({ head: [words.lotColumn, words.fileColumn, ...head], lines: placed }, language.value);
  return new File([content], `${words.lotName}.csv`, { type: 'text/csv' });
};
