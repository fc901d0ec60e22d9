/** On the portal's other pages: which link leads to the deposit, shown in the page. We press none. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chorusPro } from '../../core/portal/chorus-pro.ts';
import { t } from '../i18n/texts.ts';
import type { PortalPage, PortalPort } from '../ports.ts';

export const PortalGuide = ({ portal, page }: { portal: PortalPort; page: PortalPage }) => {
  const words = t.value.fill;
  const next = useSignal<{ ref: number; name: string } | null>(null);
  useEffect(() => {
    let current = true;
    portal
      .links(page.tabId, chorusPro.path)
      .then((links) => {
        // The deepest one that shows is the nearest to the deposit.
        if (current) next.value = links.at(-1) ?? null;
      })
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [portal, page]);
  if (page.snapshot.signedOut) return <p class="fill-signed-out">{words.signedOut}</p>;
  const link = next.value;
  if (!link) return <p>{words.path}</p>;
  return (
    <>
      <p>{words.path}</p>
      <p data-next-link={link.name}>
        <strong>{words.nextLink(link.name)}</strong>{' '}
        <button
          type="button"
          class="button"
          onClick={() => void portal.reveal(page.tabId, link.ref).catch(() => undefined)}
        >
          {words.showLink}
        </button>
      </p>
    </>
  );
};
