/** The shelf as it stands, now and after every change. Only what changed is read and checked again: thousands of drafts stay cheap. */
import { liveQuery } from 'dexie';
import type { Draft } from '../core/draft.ts';
import { type Database, DRAFT_FORMAT, type DraftRow, type QuarantineRow } from './database.ts';
import { type Checked, checkDraft } from './draft-schema.ts';

export type Shelf = { drafts: Draft[]; quarantine: QuarantineRow[] };
type Broken = { row: DraftRow; why: string };
type Watching = {
  listener: (shelf: Shelf) => void;
  failed: (error: unknown) => void;
  setAside: (broken: Broken[]) => Promise<void>;
};
/** A row as it was last read: the instant of its last change, and what came of it (null: it could not be read). */
type Known = Map<string, { updatedAt: string; draft: Draft | null }>;

/** Read and checked at a stretch, before the screen gets its turn. */
const AT_ONCE = 50;

export const watchShelf = (database: Database, { listener, failed, setAside }: Watching): (() => void) => {
  const known: Known = new Map();
  let turn = 0;
  const query = liveQuery(() => lookAt(database));
  const subscription = query.subscribe({
    next: ({ entries, quarantine }) => {
      turn += 1;
      const mine = turn;
      const show = () => {
        if (mine !== turn) return;
        listener({ drafts: entries.flatMap(({ id }) => known.get(id)?.draft ?? []), quarantine });
      };
      const stale = entries.filter(({ id, updatedAt }) => known.get(id)?.updatedAt !== updatedAt);
      readStale(database, stale, { known, show })
        .then((broken) => (broken.length > 0 ? setAside(broken) : undefined))
        .catch(failed);
    },
    error: failed,
  });
  return () => {
    turn += 1;
    subscription.unsubscribe();
  };
};

type Entry = { id: string; updatedAt: string };

/** Living drafts, the last changed first, by name and instant only: no row is opened for that. */
const lookAt = async (database: Database): Promise<{ entries: Entry[]; quarantine: QuarantineRow[] }> => {
  const inOrder = database.drafts.orderBy('updatedAt').reverse();
  const [instants, names, deleted] = await Promise.all([
    inOrder.keys(),
    inOrder.primaryKeys(),
    database.drafts.orderBy('deletedAt').primaryKeys(),
  ]);
  const gone = new Set(deleted);
  const entries = names.flatMap((id, at) => (gone.has(id) ? [] : [{ id, updatedAt: String(instants[at]) }]));
  const quarantine = (await database.quarantine.toArray()).filter(({ readAgainAt }) => readAgainAt === undefined);
  return { entries, quarantine };
};

/** Stretch by stretch, shown after the first and at the end. @returns the rows that could not be read. */
const readStale = async (
  database: Database,
  stale: readonly Entry[],
  { known, show }: { known: Known; show: () => void },
): Promise<Broken[]> => {
  const broken: Broken[] = [];
  for (let from = 0; from < stale.length; from += AT_ONCE) {
    if (from > 0) await nextTask();
    const rows = await database.drafts.bulkGet(stale.slice(from, from + AT_ONCE).map(({ id }) => id));
    for (const row of rows.filter((found) => found !== undefined)) {
      const checked = checkRow(row);
      const draft = 'draft' in checked ? checked.draft : null;
      if ('why' in checked) broken.push({ row, why: checked.why });
      known.set(row.id, { updatedAt: row.updatedAt, draft });
    }
    if (from === 0 && stale.length > AT_ONCE) show();
  }
  show();
  return broken;
};

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

export const checkRow = (row: DraftRow): Checked =>
  row.format === DRAFT_FORMAT ? checkDraft(row.draft) : { why: `format ${String(row.format)}` };
