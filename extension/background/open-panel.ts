/** The background opens the panel, nothing else: no state, no document, no request. */
import { answer } from '../platform/messages.ts';
import { openPanelOnClick, openPanelTab } from '../platform/panel.ts';
import { pwaOrigin } from '../platform/pwa-origin.ts';

openPanelOnClick();

answer({
  /** A draft is offered by the PWA: the panel asks the user; the draft itself stays in the page until they accept. */
  'bridge/offered': async (_request, sender) => {
    if (sender.tab?.id !== undefined && sender.origin === pwaOrigin) await openPanelTab(`#recevoir=${sender.tab.id}`);
    return null;
  },
});
