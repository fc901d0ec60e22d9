/** Everything the screens share: the shelf of drafts, the draft on the desk, the portal page, the settings. */
import { signal } from '@preact/signals';
import type { Draft } from '../core/draft.ts';
import { recipientSchema, supplierSchema } from '../storage/book-schema.ts';
import { openDatabase } from '../storage/database.ts';
import { directoryStore } from '../storage/directory/directory-store.ts';
import { type DraftStore, draftStore, type Shelf } from '../storage/draft-store.ts';
import { memoryStore } from '../storage/memory-store.ts';
import { partyStore } from '../storage/party-store.ts';
import { type Settings, settingsStore } from '../storage/settings-store.ts';
import { storeProblem } from '../storage/store-problem.ts';
import { taughtStore } from '../storage/taught-store.ts';
import { type Desk, openDesk, type Saving } from './desk.ts';
import { importedDirectory } from './directory/imported-directory.ts';
import { keepFirstLook } from './first-look.ts';
import { checkOffer, type Offer } from './hand-over/offers.ts';
import { language, t } from './i18n/texts.ts';
import { knowledge } from './knowledge.ts';
import { layoutMemory } from './layout-memory.ts';
import type { PortalPage, Surface } from './ports.ts';
import { intake } from './queue/intake.ts';
import { createQueue } from './queue/queue.ts';
import { prepareReading } from './read-draft.ts';
import { go, route } from './router.ts';
import { say } from './toasts.ts';

export type Session = ReturnType<typeof createSession>;

export const createSession = (surface: Surface) => {
  const database = openDatabase();
  const store: DraftStore = draftStore(database);
  const settings = settingsStore(database);
  const memories = memoryStore(database);
  const taught = taughtStore(database);
  const recipients = partyStore(database.recipients, recipientSchema);
  const suppliers = partyStore(database.suppliers, supplierSchema);
  const directories = directoryStore(database);
  const directory = importedDirectory(directories);
  const known = knowledge({ recipients, suppliers, directory });
  const shelf = signal<Shelf | null>(null);
  const desk = signal<Desk | null>(null);
  const missing = signal(false);
  const theme = signal<Settings['theme']>('auto');
  const page = signal<PortalPage | null>(null);
  const offer = signal<Offer | null>(null);
  const queue = createQueue(intake({ store, memories, shelf, desk }));

  const sayProblem = (error: unknown): void => say(t.value.store[storeProblem(error)]);

  const around = () => ({ others: shelf.value?.drafts ?? [] });

  /** Puts a draft on the desk; one found unread is read, now or after a crash. */
  const place = (draft: Draft, file: File, saved: Saving = 'saved'): void => {
    void desk.value?.close();
    const placed = openDesk(draft, file, store, {
      startsAs: saved,
      memory: layoutMemory(memories, file),
      around,
      knowledge: known,
    });
    desk.value = placed;
    missing.value = false;
    if (draft.state === 'unread') void placed.read();
  };

  const open = async (id: string): Promise<void> => {
    if (desk.value?.draft.value.id === id) return;
    const [draft, file] = await Promise.all([store.get(id), store.file(id)]);
    if (draft && file) place(draft, file);
    missing.value = !draft || !file;
  };

  const show = (draft: Draft, file: File, saved: Saving = 'saved'): void => {
    place(draft, file, saved);
    go({ screen: 'check', id: draft.id });
  };

  const followRoute = (): void => {
    const at = route.value;
    if ('id' in at) open(at.id).catch(sayProblem);
  };

  /** A reloaded panel finds the draft that goes with the open portal tab. */
  const followPage = async (now: PortalPage | null): Promise<void> => {
    page.value = now;
    if (!now || desk.value || route.value.screen !== 'home') return;
    const id = await surface.portal?.recall(now.tabId);
    if (id && !desk.value && (await store.get(id))) go({ screen: 'fill', id });
  };

  const start = async (): Promise<void> => {
    const chosen = await settings.read();
    language.value = chosen.language ?? language.value;
    theme.value = chosen.theme;
    keepFirstLook({ language: language.value, theme: theme.value });
    prepareReading();
    store.purge().catch(sayProblem);
  };

  const choose = <K extends keyof Settings>(key: K, value: Settings[K]): void => {
    if (key === 'theme') theme.value = value as Settings['theme'];
    else if (value) language.value = value as NonNullable<Settings['language']>;
    keepFirstLook({ language: language.value, theme: theme.value });
    settings.write(key, value).catch(sayProblem);
  };

  const watchShelf = () =>
    store.watch((now) => {
      followShelf(shelf.value, now);
      shelf.value = now;
    }, sayProblem);

  /** What the user corrects in the book counts at once for the draft on the desk. */
  const watchBook = () => {
    const lookUp = () => void desk.peek()?.lookUp();
    const stops = [
      recipients.watch(lookUp, sayProblem),
      suppliers.watch(lookUp, sayProblem),
      directories.watch(lookUp, sayProblem),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };

  /** Another window may change the draft on the desk, or throw it away: what is on screen must not say otherwise. */
  const followShelf = (before: Shelf | null, now: Shelf): void => {
    const open = desk.value;
    if (!open) return;
    const isOpen = ({ id }: Draft) => id === open.draft.value.id;
    const stored = now.drafts.find(isOpen);
    if (stored) open.follow(stored);
    else if (before?.drafts.some(isOpen)) {
      desk.value = null;
      missing.value = true;
      void open.close();
    }
  };

  const watchOffers = () =>
    surface.watchOffers((offered) => {
      checkOffer(offered).then((checked) => {
        offer.value = checked ?? offer.value;
      }, sayProblem);
    });

  /** Drafts, files, memory, settings: nothing of ours stays in this browser. */
  const eraseEverything = async (): Promise<void> => {
    await desk.value?.close();
    await database.delete();
    localStorage.clear();
    sessionStorage.clear();
  };

  const bringBack = async (id: string): Promise<void> => {
    await store.restore(id);
    await open(id);
  };

  return {
    surface,
    database,
    store,
    memories,
    taught,
    recipients,
    suppliers,
    directory,
    directories,
    shelf,
    desk,
    queue,
    offer,
    missing,
    theme,
    page,
    place,
    open,
    bringBack,
    eraseEverything,
    show,
    followRoute,
    followPage,
    start,
    choose,
    watchShelf,
    watchBook,
    watchOffers,
    sayProblem,
  };
};

export { SessionProvider, useSession } from './use-session.ts';
