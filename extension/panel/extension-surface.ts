/** What the extension lends to the screens: the open portal page. */
import type { FillStep } from '../../shared/core/portal/fill-types.ts';
import type { PortalPage, PortalPort, Surface } from '../../shared/ui/ports.ts';
import { answer, askTab } from '../platform/messages.ts';
import { practiceUrl } from '../platform/pwa-origin.ts';
import { onTabGone, portalTabs, recallDraft, rememberDraft } from '../platform/tabs.ts';
import { within } from './within.ts';

/** A page that is stuck in a script of its own, or in a window it opened, answers nothing. */
const LOOK_AT_MOST = 20_000;
/** Longer than the page's own script gives itself. */
const FILL_AT_MOST = 200_000;

const look = (tabId: number) => within(LOOK_AT_MOST, askTab(tabId, 'portal/snapshot', {})).catch(() => null);

/** The first portal tab whose content script answers. */
const findPage = async (): Promise<PortalPage | null> => {
  for (const tabId of await portalTabs()) {
    const snapshot = await look(tabId);
    if (snapshot) return { tabId, snapshot };
  }
  return null;
};

const watch: PortalPort['watch'] = (listener) => {
  let current: number | null = null;
  const show = (page: PortalPage | null) => {
    current = page?.tabId ?? null;
    listener(page);
  };
  const search = async () => show(await findPage());
  const stopListening = answer({
    'portal/ready': async (_request, { tab }) => {
      // Another portal tab that moves behind the user's back does not take the place of the one in front.
      if (tab?.id === undefined || (current !== null && current !== tab.id && !tab.active)) return null;
      const snapshot = await look(tab.id);
      if (snapshot) show({ tabId: tab.id, snapshot });
      return null;
    },
  });
  const stopWatching = onTabGone((tabId) => {
    if (tabId === current) void search();
  });
  void search();
  return () => {
    stopListening();
    stopWatching();
  };
};

const fill = async (tabId: number, steps: readonly FillStep[], file: File | null) => {
  const results = await within(FILL_AT_MOST, askTab(tabId, 'portal/fill', { steps: [...steps], file }));
  return results ?? steps.map(({ target }) => ({ target, done: false, reason: 'not-on-page' as const, page: '' }));
};

/** A draft waiting in the PWA's tab, named by the address the background opened us with. */
const watchOffers: Surface['watchOffers'] = (listener) => {
  const tab = /^#recevoir=(\d+)$/.exec(location.hash)?.[1];
  let listening = true;
  const tell = async (tabId: number) => {
    const taken = await askTab(tabId, 'bridge/take', {});
    if (taken && listening) listener({ draft: taken.draft, files: [taken.file] });
  };
  if (tab) void tell(Number(tab));
  return () => {
    listening = false;
  };
};

export const extensionSurface: Surface = {
  name: 'extension',
  portal: {
    watch,
    look,
    fill,
    reveal: async (tabId, ref) => void (await askTab(tabId, 'portal/reveal', { ref })),
    links: async (tabId, names) => (await askTab(tabId, 'portal/links', { names: [...names] })) ?? [],
    point: async (tabId, prompt) => (await askTab(tabId, 'portal/point', { prompt }))?.ref ?? null,
    skeleton: async (tabId) => (await askTab(tabId, 'portal/skeleton', {}))?.text ?? null,
    remember: rememberDraft,
    recall: recallDraft,
  },
  handOver: null,
  watchOffers,
  install: null,
  safeStorage: true,
  practiceUrl,
};
