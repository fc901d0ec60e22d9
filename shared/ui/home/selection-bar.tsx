/** What can be done to the drafts chosen, all at once. */
import type { Draft } from '../../core/draft.ts';
import { downloadCalendar } from '../deposited/payment-event.ts';
import { today } from '../deposited/today.ts';
import { exportDrafts, exportKinds } from '../export/export-drafts.ts';
import { t } from '../i18n/texts.ts';
import { Icon } from '../parts/icon.tsx';
import { routeHash } from '../router.ts';
import { useSession } from '../use-session.ts';
import type { Selection } from './selection.ts';
import { depositDrafts, removeDrafts } from './shelf-acts.ts';

export const SelectionBar = ({ drafts, selection }: { drafts: readonly Draft[]; selection: Selection }) => {
  const session = useSession();
  const words = t.value.shelf;
  if (drafts.length === 0) return null;
  return (
    <div class="selection-bar" role="toolbar" aria-label={words.chosen(drafts.length)}>
      <strong role="status">{words.chosen(drafts.length)}</strong>
      <button type="button" class="button" onClick={() => void depositDrafts(session, drafts, today())}>
        {words.deposit}
      </button>
      {drafts.some(({ depositedOn }) => depositedOn) && (
        <button type="button" class="button" onClick={() => downloadCalendar(drafts)}>
          <Icon name="calendar" size={18} /> {words.calendar}
        </button>
      )}
      <a class="button" href={routeHash({ screen: 'lot', ids: drafts.map(({ id }) => id) })}>
        {t.value.facturx.make(drafts.length)}
      </a>
      {exportKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="button"
          aria-label={words.exportAs(kind.toUpperCase())}
          onClick={() => void exportDrafts(drafts, kind).catch(session.sayProblem)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
      <button
        type="button"
        class="button"
        onClick={() => {
          selection.none();
          void removeDrafts(session, drafts);
        }}
      >
        <Icon name="bin" size={18} /> {words.remove}
      </button>
      <button type="button" class="button quiet" onClick={selection.none}>
        {words.chooseNone}
      </button>
    </div>
  );
};
