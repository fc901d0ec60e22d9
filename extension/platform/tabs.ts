/** Tabs that hold the portal, and the draft that goes with each (kept for the browser session). */
import { api } from './api.ts';
import { practiceUrl, pwaOrigin } from './pwa-origin.ts';

const PORTAL = 'https://cpro.chorus-pro.gouv.fr/*';
const host = `${new URL(pwaOrigin).protocol}//${new URL(pwaOrigin).hostname}/*`;
const practiceFolder = practiceUrl.replace(/[^/]+$/, '');

/** Portal tabs of the browser, the one in front first. Host permissions alone give their addresses. */
export const portalTabs = async (): Promise<number[]> => {
  const tabs = await api.tabs.query({ url: [PORTAL, host] });
  return tabs
    .filter(({ url = '' }) => url.startsWith(practiceFolder) || new URL(url).hostname.endsWith('.chorus-pro.gouv.fr'))
    .sort((a, b) => rank(b) - rank(a))
    .flatMap(({ id }) => id ?? []);
};

const rank = (tab: chrome.tabs.Tab): number => Number(tab.active) * 1e15 + (tab.lastAccessed ?? 0);

export const onTabGone = (listener: (tabId: number) => void): (() => void) => {
  const closed = (tabId: number) => listener(tabId);
  const navigated = (tabId: number, change: { status?: string }) => {
    if (change.status === 'loading') listener(tabId);
  };
  api.tabs.onRemoved.addListener(closed);
  api.tabs.onUpdated.addListener(navigated);
  return () => {
    api.tabs.onRemoved.removeListener(closed);
    api.tabs.onUpdated.removeListener(navigated);
  };
};

const key = (tabId: number) => `draft-of-tab-${tabId}`;

export const rememberDraft = (tabId: number, draftId: string): Promise<void> =>
  api.storage.session.set({ [key(tabId)]: draftId });

export const recallDraft = async (tabId: number): Promise<string | null> => {
  const { [key(tabId)]: draftId } = await api.storage.session.get(key(tabId));
  return typeof draftId === 'string' ? draftId : null;
};
