/** Several invoices in one PDF → as many drafts. */
import type { Draft } from '../core/draft.ts';
import type { NotWritable } from '../reading/writing/open-to-write.ts';

/** The writer of PDFs is large: it is loaded here, on first need. @returns why not, when it cannot be done. */
export const splitFile = async (draft: Draft, file: File): Promise<File[] | NotWritable> => {
  const { splitPdf } = await import('../reading/writing/split-pdf.ts');
  const starts = (draft.seen?.invoices ?? []).map(({ page }) => page);
  const parts = await splitPdf(new Uint8Array(await file.arrayBuffer()), starts);
  if (typeof parts === 'string') return parts;
  const name = file.name.replace(/\.pdf$/i, '');
  return parts.map((bytes, index) => new File([bytes], `${name}-${index + 1}.pdf`, { type: 'application/pdf' }));
};
