/** The printed page alone, as if the file held no e-invoice: what the product would say of a plain PDF. */
import { type Draft, withReading } from '../../../shared/core/draft.ts';
import { interpretDocument } from '../../../shared/core/extract/interpret-document.ts';
import { readInvoiceFile } from '../../../shared/reading/read-invoice-file.ts';

export const readPrinted = async (draft: Draft, bytes: Uint8Array): Promise<Draft> => {
  const { document } = await readInvoiceFile(bytes);
  return withReading(draft, document, interpretDocument({ ...document, xml: null, attachments: [] }));
};
