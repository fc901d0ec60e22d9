/** One draft on the desk: its edits, their undoing, its reading, and its saving after every change. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { fillFromKnown } from '../core/book/fill-from-known.ts';
import type { Demand } from '../core/book/learn-demands.ts';
import {
  acceptSure,
  type Copy,
  type Draft,
  type DraftEdit,
  editDraft,
  fieldsToCheck,
  judgedState,
  openReadingFindings,
  withUpload,
} from '../core/draft.ts';
import type { FieldName } from '../core/fields.ts';
import type { Finding } from '../core/finding.ts';
import { followSiret } from '../core/follow-siret.ts';
import { overrule } from '../core/overrule.ts';
import { withDeposit } from '../core/payment-clock.ts';
import type { Origin } from '../core/recipient.ts';
import type { Known as Facts } from '../core/validate/rule.ts';
import { validateDraft } from '../core/validate/validate-draft.ts';
import type { IsoDate } from '../core/values/iso-date.ts';
import { ChangedElsewhere, type DraftStore } from '../storage/draft-store.ts';
import { type StoreProblem, storeProblem } from '../storage/store-problem.ts';
import { changedField } from './check/changed-field.ts';
import { copyToUpload } from './copy-to-upload.ts';
import { today } from './deposited/today.ts';
import { advance, amend, startHistory, stepBack, stepForward } from './history.ts';
import { t } from './i18n/texts.ts';
import { type Knowledge, type Known, noKnowledge, nothingKnown, partiesKey } from './knowledge.ts';
import { type LayoutMemory, noMemory } from './layout-memory.ts';
import { type ReadingProgress, readFile } from './read-draft.ts';
import { say } from './toasts.ts';

export type Saving = 'saved' | 'saving' | StoreProblem;
export type Step = { sense: 'back' | 'forth'; field: FieldName };
export type Desk = ReturnType<typeof openDesk>;

/** What is known beside the draft: the other drafts, and what its recipient asks for. */
export type Around = Omit<Facts, 'today'>;

export const judge = (draft: Draft, around: Around = {}): Finding[] => [
  ...openReadingFindings(draft),
  ...validateDraft(draft, { today: today(), ...around }),
];

export const judged = (draft: Draft, around: Around = {}): Draft => ({
  ...draft,
  state: judgedState(draft, judge(draft, around)),
});

/** An edited draft is to be judged again, even if its form had been filled; one not read yet will still be read. */
const edited = (draft: Draft, edit: DraftEdit, around: Around): Draft => {
  const next = followSiret(editDraft(draft, edit));
  if (next === draft || draft.state === 'unread') return next;
  return judged({ ...next, state: 'to-check' }, around);
};

const sameFields = (one: Draft, other: Draft): boolean => JSON.stringify(one.fields) === JSON.stringify(other.fields);

type Given = {
  /** Why the draft could not be stored yet, when it could not. */
  startsAs?: Saving;
  memory?: LayoutMemory;
  /** Read anew whenever the draft is judged: signals in it are followed. */
  around?: () => Around;
  knowledge?: Knowledge;
};

export const openDesk = (
  opened: Draft,
  file: File,
  store: DraftStore,
  { startsAs = 'saved', memory = noMemory, around: beside = () => ({}), knowledge = noKnowledge }: Given = {},
) => {
  let unstored = startsAs !== 'saved';
  const history = signal(startHistory(opened));
  const saving = signal<Saving>(startsAs);
  const progress = signal<ReadingProgress | 'starting' | null>(null);
  const stopped = signal<'cancelled' | 'failed' | null>(null);
  const stepped = signal<Step | null>(null);
  const draft = computed(() => history.value.present);
  const known = signal(nothingKnown);
  const around = (): Around => {
    const { parties, directory } = known.value;
    return { ...beside(), recipient: parties.recipient, supplier: parties.supplier, directory };
  };
  const findings: ReadonlySignal<Finding[]> = computed(() => (progress.value ? [] : judge(draft.value, around())));
  let queue: Promise<void> = Promise.resolve();
  let reading: AbortController | null = null;
  /** The version on the disk that the screen follows from: saving over another one is refused. */
  let version = opened.updatedAt;

  /** One save at a time, in order; the last one always holds what is on screen. */
  const save = (): Promise<void> => {
    saving.value = 'saving';
    queue = queue.then(async () => {
      try {
        const based = { ...draft.value, updatedAt: version };
        const stored = await (unstored ? store.saveWithFile(based, file) : store.save(based));
        version = stored.updatedAt;
        unstored = false;
        saving.value = 'saved';
        await memory.learn(draft.value);
        await knowledge.learn(draft.value);
      } catch (error) {
        if (error instanceof ChangedElsewhere) await takeOther();
        else saving.value = storeProblem(error);
      }
    });
    return queue;
  };

  /** Shows what another window has stored; undoing comes back to what stood here. */
  const show = (stored: Draft): void => {
    version = stored.updatedAt;
    history.value = advance(history.value, stored);
    saving.value = 'saved';
  };

  const takeOther = async (): Promise<void> => {
    const [stored, mine] = [await store.get(opened.id), draft.value];
    if (!stored) {
      saving.value = 'storage-failed';
      return;
    }
    show(stored);
    if (sameFields(stored, mine)) return;
    const words = t.value.store;
    say(words['changed-elsewhere'], { label: words.mine, run: () => put(advance(history.value, mine)) });
  };

  /** The shelf has a version of this draft: a newer one, made elsewhere, takes its place on screen. */
  const follow = (stored: Draft): void => {
    if (saving.value === 'saved' && !progress.value && stored.updatedAt > version) show(stored);
  };

  const put = (next: typeof history.value): void => {
    if (next.present === draft.value) return;
    history.value = next;
    void save();
  };

  const step = (sense: Step['sense'], next: typeof history.value): void => {
    const field = changedField(draft.value, next.present);
    put(next);
    if (field) stepped.value = { sense, field };
  };

  /** What is known of the parties fills what the page lacks: no step of the user's, so none to undo. */
  const fillIn = (): void => {
    const now = draft.peek();
    if (progress.peek() || (now.state !== 'to-check' && now.state !== 'ready')) return;
    const filled = fillFromKnown(now, known.peek().parties);
    const next = judged(filled, around());
    if (filled !== now || next.state !== now.state) put(amend(history.peek(), next));
  };

  let asked = 0;
  const lookUp = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const found = await knowledge.of(draft.peek());
    if (mine !== asked) return;
    known.value = found;
    fillIn();
  };

  const key = computed(() => partiesKey(draft.value));
  const stopLooking = effect(() => {
    if (key.value) void lookUp();
  });

  const read = async (): Promise<void> => {
    reading?.abort();
    reading = new AbortController();
    const { signal: aborted } = reading;
    progress.value = 'starting';
    stopped.value = null;
    try {
      const onProgress = (now: ReadingProgress) => {
        progress.value = now;
      };
      // On screen only: what is stored stays unread, and is read anew if this reading never ends.
      const onSoFar = (fill: (draft: Draft) => Draft) => {
        if (!aborted.aborted) history.value = amend(history.value, fill(draft.value));
      };
      const fill = await readFile(file, { memories: await memory.known(), signal: aborted, onProgress, onSoFar });
      put(amend(history.value, judged(fill(draft.value), around())));
    } catch (error) {
      if (!aborted.aborted) reportError(error);
      stopped.value = aborted.aborted ? 'cancelled' : 'failed';
    } finally {
      progress.value = null;
      fillIn();
    }
  };

  return {
    file,
    words: memory.words,
    draft,
    findings,
    saving: saving as ReadonlySignal<Saving>,
    progress: progress as ReadonlySignal<ReadingProgress | 'starting' | null>,
    stopped: stopped as ReadonlySignal<'cancelled' | 'failed' | null>,
    toCheck: computed(() => fieldsToCheck(draft.value)),
    follow,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    /** `going`: the same go as the edit before, one step with it. */
    edit: (edit: DraftEdit, going = false) =>
      put((going ? amend : advance)(history.value, edited(draft.value, edit, around()))),
    /** All that is sure, in one go: a step that can be undone. */
    acceptSure: () => put(advance(history.value, acceptSure(draft.value))),
    mark: (state: Draft['state']) => put(amend(history.value, { ...draft.value, state })),
    /** Sets an error aside, for a reason; an empty one takes it back. */
    overrule: (finding: Finding, reason: string) =>
      put(
        advance(
          history.value,
          judged(overrule(draft.value, finding, { reason, at: new Date().toISOString() }), around()),
        ),
      ),
    /** The day the user deposited it on the portal; null: not after all. */
    deposit: (on: IsoDate | null) => put(advance(history.value, withDeposit(draft.value, on))),
    /** The portal or the client sent it back: it is to be seen to again. */
    sendBack: () => {
      const back: Draft = { ...withDeposit(draft.value, null), state: 'to-check' };
      put(advance(history.value, judged(back, around())));
    },
    /** What goes to the portal: the file, or a plain copy of it. */
    upload: (copy: Copy | null) => put(advance(history.value, judged(withUpload(draft.value, copy), around()))),
    /** @throws NoPlainCopy */
    fileToUpload: (): Promise<File> => copyToUpload(file, draft.value),
    undo: () => step('back', stepBack(history.value)),
    redo: () => step('forth', stepForward(history.value)),
    /** The last step back or forth that changed a field. */
    stepped: stepped as ReadonlySignal<Step | null>,
    read,
    cancel: () => reading?.abort(),
    save,
    /** The book or the directory has changed. */
    lookUp,
    learnDemands: (demands: readonly Demand[], origin: Origin) => knowledge.learnDemands(draft.value, demands, origin),
    known: known as ReadonlySignal<Known>,
    close: () => {
      stopLooking();
      reading?.abort();
      return queue;
    },
  };
};
