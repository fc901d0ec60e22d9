/** On the portal's pages (and the practice portal's): looks, fills, shows; answers only this extension. */
import { announce, answer } from '../platform/messages.ts';
import { practiceUrl, pwaOrigin } from '../platform/pwa-origin.ts';
import { answerPortal } from './portal-page.ts';
import { watchPage } from './watch-page.ts';

const isPortal = location.protocol === 'https:' && location.hostname.endsWith('.chorus-pro.gouv.fr');
const practicePath = new URL(practiceUrl).pathname.replace(/[^/]+$/, '');
const isPractice = location.origin === pwaOrigin && location.pathname.startsWith(practicePath);

if (isPortal || isPractice) {
  const portal = answerPortal();
  const watch = watchPage(document, () => void announce('portal/ready', {}));
  answer({
    'portal/snapshot': async () => portal.snapshot(),
    'portal/fill': ({ steps, file }) => watch.during(() => portal.fill(steps, file)),
    'portal/reveal': async ({ ref }) => {
      portal.reveal(ref);
      return null;
    },
    'portal/links': async ({ names }) => portal.links(names),
    'portal/point': async ({ prompt }) => ({ ref: await watch.during(() => portal.point(prompt)) }),
    'portal/skeleton': async () => ({ text: portal.skeleton() }),
  });
}
