/** Opening our own pages. A side panel only opens from a user's gesture. */
import { api } from './api.ts';

const PANEL = 'extension/panel/index.html';

/** A click on the toolbar button opens the panel beside the page. */
export const openPanelOnClick = (): void => {
  if (api.sidePanel) void api.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else api.action.onClicked.addListener(() => void sidebar().toggle());
};

/** Opens the panel's page in a tab of its own; `hash` tells it what to show. */
export const openPanelTab = async (hash: string): Promise<void> => {
  await api.tabs.create({ url: api.runtime.getURL(`${PANEL}${hash}`) });
};

/** Firefox only; @types/chrome does not know it. */
const sidebar = () => (api as typeof api & { sidebarAction: { toggle: () => Promise<void> } }).sidebarAction;
