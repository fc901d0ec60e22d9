/** The e-invoice of a draft, drawn as an invoice; where it and the page say different things, both side by side. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { InvoiceSheet } from '../../core/xml-view/read-sheet.ts';
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import { Differences } from './differences.tsx';
import { Sheet } from './sheet.tsx';
import './xml-view.css';

/** Read when first looked at: the reader of PDFs comes with it. */
const sheetOf = async (file: File): Promise<InvoiceSheet | null> => {
  const [{ invoiceXmlOf }, { readSheet }, { startPdfEngine }] = await Promise.all([
    import('../../reading/invoice-xml-of.ts'),
    import('../../core/xml-view/read-sheet.ts'),
    import('../../reading/pdf-engine.browser.ts'),
  ]);
  startPdfEngine();
  const text = await invoiceXmlOf(new Uint8Array(await file.arrayBuffer()));
  return text === null ? null : readSheet(text);
};

export const XmlView = ({ desk }: { desk: Desk }) => {
  const sheet = useSignal<InvoiceSheet | 'none' | null>(null);
  useEffect(() => {
    const show = (read: InvoiceSheet | null) => {
      sheet.value = read ?? 'none';
    };
    sheetOf(desk.file).then(show, () => show(null));
  }, [desk, sheet]);
  if (sheet.value === null) return <p class="hint">{t.value.app.loading}</p>;
  if (sheet.value === 'none') return <p class="hint">{t.value.xmlView.none}</p>;
  return (
    <div class="xml-view" data-xml-view={sheet.value.lines.length}>
      <Differences findings={desk.draft.value.readingFindings ?? []} />
      <Sheet sheet={sheet.value} />
    </div>
  );
};

/** Beside a page, it opens when asked for. */
export const XmlDetails = ({ desk }: { desk: Desk }) => {
  const open = useSignal(false);
  return (
    <details
      class="xml-details"
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{t.value.xmlView.show}</summary>
      {open.value && <XmlView desk={desk} />}
    </details>
  );
};
