/** The Factur-X of one draft: made in this page, from its own PDF, by code that is loaded on first need. */
import type { Draft } from '../../core/draft.ts';
import { eInvoiceOf, type Making } from '../../core/facturx/e-invoice.ts';
import { writeCii } from '../../core/facturx/write-cii.ts';
import type { Facturx } from '../../reading/writing/make-facturx.ts';
import { draftTitle } from '../draft-title.ts';

/** @throws Error when the draft still lacks something. */
export const makeFacturxOf = async (draft: Draft, file: File, making: Making): Promise<Facturx> => {
  const [{ makeFacturx }, { startPdfEngine, lendFont }] = await Promise.all([
    import('../../reading/writing/make-facturx.ts'),
    import('../../reading/pdf-engine.browser.ts'),
  ]);
  startPdfEngine();
  const xml = writeCii(eInvoiceOf(draft, making), making.profile);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const now = new Date().toISOString();
  return makeFacturx(bytes, { xml, profile: making.profile, title: draftTitle(draft), now, lend: lendFont });
};
