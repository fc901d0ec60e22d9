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

/** Checked at a stretch, before the screen gets its turn. */
const AT_ONCE = 100;

export const watchShelf = (database: Database, { listener, failed, setAside }: Watching): (() => void) => {
  const known: Known = new Map();
  let turn = 0;
  const query = liveQuery(() => lookAt(database, known));
  const subscription = query.subscribe({
    next: ({ ids, rows, quarantine }) => {
      turn += 1;
      const mine = turn;
      const show = () => listener({ drafts: ids.flatMap((id) => known.get(id)?.draft ?? []), quarantine });
      checkAll(rows, known, () => {
        if (mine === turn) show();
      })
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

/** Living drafts, the last changed first, by name only; and the rows that are not known as they stand. */
const lookAt = async (database: Database, known: Known) => {
  const inOrder = database.drafts.orderBy('updatedAt').reverse();
  const [instants, names, deleted] = await Promise.all([
    inOrder.keys(),
    inOrder.primaryKeys(),
    database.drafts.orderBy('deletedAt').primaryKeys(),
  ]);
  const gone = new Set(deleted);
  const ids = names.filter((id) => !gone.has(id));
  const stale = names.filter((id, at) => !gone.has(id) && known.get(id)?.updatedAt !== instants[at]);
  const rows = (await database.drafts.bulkGet(stale)).filter((row) => row !== undefined);
  const quarantine = (await database.quarantine.toArray()).filter(({ readAgainAt }) => readAgainAt === undefined);
  return { ids, rows, quarantine };
};

/** Shows what there is after the first stretch and at the end. @returns the rows that could not be read. */
const checkAll = async (rows: DraftRow[], known: Known, show: () => void): Promise<Broken[]> => {
  const broken: Broken[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    if (from > 0) await nextTask();
    for (const row of rows.slice(from, from + AT_ONCE)) {
      const checked = checkRow(row);
      const draft = 'draft' in checked ? checked.draft : null;
      if ('why' in checked) broken.push({ row, why: checked.why });
      known.set(row.id, { updatedAt: row.updatedAt, draft });
    }
    if (from === 0 && rows.length > AT_ONCE) show();
  }
  show();
  return broken;
};

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

export const checkRow = (row: DraftRow): Checked =>
  row.format === DRAFT_FORMAT ? checkDraft(row.draft) : { why: `format ${String(row.format)}` };
