/** The shelf: every draft in one line, found again by any of its words, its state or its order. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { draftStates } from '../../core/draft.ts';
import { exportDrafts } from '../export/export-drafts.ts';
import { t } from '../i18n/texts.ts';
import { VirtualList } from '../parts/virtual-list.tsx';
import { useSession } from '../use-session.ts';
import { DraftRow, ROW_HEIGHT } from './draft-row.tsx';
import { listKey } from './list-keys.ts';
import { createSelection } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { removeDrafts } from './shelf-acts.ts';
import { countStates, firstView, type ShelfView, sorts, viewOf } from './shelf-view.ts';
import './draft-list.css';

/** Fewer drafts than this are seen at a glance. */
const TOOLS_FROM = 4;

export const DraftList = () => {
  const session = useSession();
  const view = useSignal(firstView);
  const drafts = session.shelf.value?.drafts;
  const shown = useMemo(() => viewOf(drafts ?? [], view.value), [drafts, view.value]);
  const order = useSignal(shown);
  order.value = shown;
  const selection = useMemo(() => createSelection(() => order.peek().map(({ id }) => id)), [order]);
  if (!drafts) return null;
  if (drafts.length === 0) return <p class="empty">{t.value.home.none}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the links inside
    <div class="shelf-list" onKeyDown={(event) => listKey(event, { shown, selection, session })}>
      {drafts.length >= TOOLS_FROM && (
        <Tools
          view={view.value}
          counts={countStates(drafts)}
          onView={(change) => {
            view.value = { ...view.value, ...change };
          }}
          onExport={() => exportDrafts(shown, 'xlsx').catch(session.sayProblem)}
        />
      )}
      <SelectionBar drafts={drafts.filter(({ id }) => selection.has(id))} selection={selection} />
      <p class={shown.length === 0 ? 'empty' : 'visually-hidden'} role="status">
        {shown.length === 0 ? t.value.home.noMatch : t.value.shelf.shown(shown.length)}
      </p>
      <VirtualList
        items={shown}
        rowHeight={ROW_HEIGHT}
        class="drafts"
        label={t.value.home.drafts}
        row={(draft, index) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            index={index}
            count={shown.length}
            selection={selection}
            onRemove={(one) => void removeDrafts(session, [one])}
          />
        )}
      />
    </div>
  );
};

type ToolsProps = {
  view: ShelfView;
  counts: ReturnType<typeof countStates>;
  onView: (change: Partial<ShelfView>) => void;
  onExport: () => Promise<void>;
};

const Tools = ({ view, counts, onView, onExport }: ToolsProps) => {
  const words = t.value.shelf;
  return (
    <div class="shelf-tools">
      <input
        type="search"
        class="search control"
        aria-label={t.value.home.search}
        placeholder={t.value.home.search}
        value={view.search}
        onInput={({ currentTarget }) => onView({ search: currentTarget.value })}
      />
      <label class="shelf-sort">
        <span class="visually-hidden">{words.sortBy}</span>
        <select
          class="control"
          value={view.sort}
          onChange={({ currentTarget }) =>
            onView({ sort: sorts.find((one) => one === currentTarget.value) ?? 'changed' })
          }
        >
          {sorts.map((one) => (
            <option key={one} value={one}>
              {words.sorts[one]}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="shelf-states">
        <legend class="visually-hidden">{words.states}</legend>
        <StateChip on={view.state === 'all'} label={words.all} onPress={() => onView({ state: 'all' })} />
        {draftStates
          .filter((state) => counts.has(state))
          .map((state) => (
            <StateChip
              key={state}
              on={view.state === state}
              label={`${t.value.states[state]} ${counts.get(state) ?? 0}`}
              onPress={() => onView({ state: view.state === state ? 'all' : state })}
            />
          ))}
        <button type="button" class="link shelf-export" onClick={() => void onExport()}>
          {words.exportShown}
        </button>
      </fieldset>
    </div>
  );
};

const StateChip = ({ on, label, onPress }: { on: boolean; label: string; onPress: () => void }) => (
  <button type="button" class="chip" aria-pressed={on} onClick={onPress}>
    {label}
  </button>
);
