/** « Signaler un changement »: how the page is built, shown before the user does anything with it. Nothing is sent. */
import { useSignal } from '@preact/signals';
import { copyText } from '../copy-text.ts';
import { download } from '../download.ts';
import { t } from '../i18n/texts.ts';
import type { PortalPort } from '../ports.ts';

export const ReportChange = ({ portal, tabId }: { portal: PortalPort; tabId: number }) => {
  const words = t.value.fill.report;
  const text = useSignal<string | null>(null);
  const take = async (): Promise<void> => {
    text.value = (await portal.skeleton(tabId).catch(() => null)) ?? words.none;
  };
  return (
    <details class="fill-report" onToggle={({ currentTarget }) => currentTarget.open && void take()}>
      <summary>{words.title}</summary>
      <p class="hint">{words.help}</p>
      {text.value !== null && (
        <>
          <textarea class="skeleton" readOnly rows={10} aria-label={words.text} value={text.value} />
          <p class="actions">
            <button type="button" class="button quiet" onClick={() => void copyText(text.value ?? '', words.text)}>
              {words.copy}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => download(new File([text.value ?? ''], words.fileName, { type: 'text/plain' }))}
            >
              {words.download}
            </button>
          </p>
        </>
      )}
    </details>
  );
};
