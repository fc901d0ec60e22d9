/** Drafts on this machine: made with their file in one transaction, deleted softly, never dropped for being unreadable. */
import { type Draft, newDraft } from '../core/draft.ts';
import { type Database, DRAFT_FORMAT, type DraftRow } from './database.ts';
import { sha256 } from './sha256.ts';
import { checkRow, type Shelf, watchShelf } from './watch-shelf.ts';

const KEPT_AFTER_DELETION = 30 * 24 * 3600 * 1000;

export type DraftStore = ReturnType<typeof draftStore>;

export type { Shelf } from './watch-shelf.ts';

/** @param clock gives the instant, for tests. All methods reject with Dexie's error when the disk says no. */
export const draftStore = (database: Database, clock: () => Date = () => new Date()) => {
  const now = () => clock().toISOString();

  const toRow = (draft: Draft): DraftRow => ({
    id: draft.id,
    format: DRAFT_FORMAT,
    sha256: draft.file.sha256,
    updatedAt: draft.updatedAt,
    deletedAt: null,
    draft,
  });

  /** Draft and file go in together or not at all. */
  const insert = (draft: Draft, file: File): Promise<Draft> =>
    database.transaction('rw', database.drafts, database.files, async () => {
      await database.files.add({ id: draft.id, name: file.name, type: file.type, blob: file });
      await database.drafts.add(toRow(draft));
      return draft;
    });

  const create = async (file: File): Promise<Draft> => insert(await draftOf(file, now()), file);

  /** Takes in a draft made elsewhere, under a name of its own so that nothing here is replaced. */
  const adopt = (draft: Draft, file: File): Promise<Draft> =>
    insert({ ...draft, id: crypto.randomUUID(), updatedAt: now() }, file);

  const setAside = (broken: { row: DraftRow; why: string }[]): Promise<void> =>
    database.transaction('rw', database.drafts, database.quarantine, async () => {
      await database.quarantine.bulkPut(broken.map(({ row, why }) => ({ id: row.id, at: now(), why, row })));
      await database.drafts.bulkDelete(broken.map(({ row }) => row.id));
    });

  const livingRows = async (): Promise<DraftRow[]> =>
    (await database.drafts.orderBy('updatedAt').reverse().toArray()).filter((row) => !row.deletedAt);

  const list = async (): Promise<Draft[]> => {
    const { drafts, broken } = sorted(await livingRows());
    if (broken.length > 0) await setAside(broken);
    return drafts;
  };

  const get = async (id: string): Promise<Draft | null> => {
    const row = await database.drafts.get(id);
    if (!row || row.deletedAt) return null;
    const { drafts, broken } = sorted([row]);
    if (broken.length > 0) await setAside(broken);
    return drafts[0] ?? null;
  };

  const file = async (id: string): Promise<File | null> => {
    const row = await database.files.get(id);
    return row ? new File([row.blob], row.name, { type: row.type }) : null;
  };

  /**
   * Saves an edit of the draft as it was last stored: `updatedAt` says on which version the edit was made.
   * One deleted meanwhile in another window stays deleted. @returns what was stored.
   * @throws ChangedElsewhere when another window has stored a version since; nothing is then written.
   */
  const save = (draft: Draft): Promise<Draft> =>
    database.transaction('rw', database.drafts, async () => {
      const row = await database.drafts.get(draft.id);
      if (row && row.updatedAt !== draft.updatedAt) throw new ChangedElsewhere();
      const saved = { ...draft, updatedAt: after(row?.updatedAt, now()) };
      await database.drafts.put({ ...toRow(saved), deletedAt: row?.deletedAt ?? null });
      return saved;
    });

  /** For a draft that was shown but could not be stored at first: its file goes in with it. */
  const saveWithFile = (draft: Draft, kept: File): Promise<Draft> =>
    database.transaction('rw', database.drafts, database.files, async () => {
      await database.files.put({ id: draft.id, name: kept.name, type: kept.type, blob: kept });
      return save(draft);
    });

  const remove = async (id: string): Promise<void> => {
    await database.drafts.update(id, { deletedAt: now() });
  };

  const restore = async (id: string): Promise<void> => {
    await database.drafts.update(id, { deletedAt: null });
  };

  /** Several at once, all or none: the same rules as `save`. */
  const saveAll = (drafts: readonly Draft[]): Promise<Draft[]> =>
    database.transaction('rw', database.drafts, async () => {
      const saved: Draft[] = [];
      for (const draft of drafts) saved.push(await save(draft));
      return saved;
    });

  const setDeleted = (ids: readonly string[], deletedAt: string | null): Promise<void> =>
    database.transaction('rw', database.drafts, async () => {
      await database.drafts.bulkUpdate(ids.map((key) => ({ key, changes: { deletedAt } })));
    });
  const removeAll = (ids: readonly string[]): Promise<void> => setDeleted(ids, now());
  const restoreAll = (ids: readonly string[]): Promise<void> => setDeleted(ids, null);

  const findBySha = async (sha: string): Promise<Draft | null> => {
    const rows = await database.drafts.where('sha256').equals(sha).toArray();
    return sorted(rows.filter((row) => !row.deletedAt)).drafts[0] ?? null;
  };

  /** Really deletes what was thrown away, or set aside and read again, more than thirty days ago. @returns how many. */
  const purge = (): Promise<number> =>
    database.transaction('rw', database.drafts, database.files, database.quarantine, async () => {
      const limit = new Date(clock().getTime() - KEPT_AFTER_DELETION).toISOString();
      const thrown = await database.drafts.where('deletedAt').below(limit).primaryKeys();
      const replaced = (await database.quarantine.toArray())
        .filter(({ readAgainAt }) => readAgainAt !== undefined && readAgainAt < limit)
        .map(({ id }) => id);
      await database.files.bulkDelete([...thrown, ...replaced]);
      await database.drafts.bulkDelete(thrown);
      await database.quarantine.bulkDelete(replaced);
      return thrown.length + replaced.length;
    });

  /** Calls back with the whole shelf now and after every change, other windows' included. */
  const watch = (listener: (shelf: Shelf) => void, failed: (error: unknown) => void): (() => void) =>
    watchShelf(database, { listener, failed, setAside });

  /** A fresh start for a set-aside draft whose PDF is still here: the PDF becomes a new, unread draft. */
  const readAgain = async (id: string): Promise<Draft | null> => {
    const kept = await file(id);
    if (!kept) return null;
    const draft = await create(kept);
    await database.quarantine.update(id, { readAgainAt: now() });
    return draft;
  };

  return {
    create,
    adopt,
    list,
    get,
    file,
    save,
    saveWithFile,
    saveAll,
    remove,
    removeAll,
    restore,
    restoreAll,
    findBySha,
    purge,
    watch,
    readAgain,
  };
};

/** Another window has stored a newer version of the draft. */
export class ChangedElsewhere extends Error {}

/** Two versions of a draft never carry the same instant, however fast they follow one another. */
const after = (before: string | undefined, now: string): string =>
  before !== undefined && now <= before ? new Date(Date.parse(before) + 1).toISOString() : now;

/** A new draft for a file, not stored yet: also what is shown when the disk is full. */
export const draftOf = async (file: File, now: string): Promise<Draft> =>
  newDraft({
    id: crypto.randomUUID(),
    now,
    file: { name: file.name, size: file.size, type: file.type, sha256: await sha256(file) },
  });

const sorted = (rows: DraftRow[]) => {
  const drafts: Draft[] = [];
  const broken: { row: DraftRow; why: string }[] = [];
  for (const row of rows) {
    const checked = checkRow(row);
    if ('draft' in checked) drafts.push(checked.draft);
    else broken.push({ row, why: checked.why });
  }
  return { drafts, broken };
};
