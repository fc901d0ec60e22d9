/** Writes our own invoices and their truth. The same bytes each time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ciiOf } from './cii.ts';
import { type Invoice, truthOf } from './invoice.ts';
import { invoices, sample } from './invoices.ts';
import { drawLetter } from './layouts/letter.ts';
import { drawRuled } from './layouts/ruled.ts';
import { drawTalkativeFooter } from './layouts/talkative-footer.ts';
import { addSheet, createPdf, type Sheet } from './sheet.ts';

const here = import.meta.dirname;
const own = join(here, 'own');
const productSample = join(here, '../../shared/ui/sample/facture-exemple.pdf');

const layouts: Record<string, (sheet: Sheet, invoice: Invoice) => void> = {
  'facture-exemple': drawLetter,
  'tableau-au-dessus': drawRuled,
  'pied-de-page-bavard': drawTalkativeFooter,
  'avoir-partiel': drawTalkativeFooter,
};

const drawn = async (invoice: Invoice) => {
  const pdf = await createPdf(`Facture ${invoice.number}`);
  layouts[invoice.name]?.(await addSheet(pdf), invoice);
  return pdf;
};

const saveTruth = (name: string, truth: object) =>
  writeFileSync(join(own, `${name}.json`), `${JSON.stringify(truth, null, 1)}\n`);

export const buildOwn = async (): Promise<void> => {
  mkdirSync(own, { recursive: true });
  for (const invoice of invoices) {
    writeFileSync(join(own, `${invoice.name}.pdf`), await (await drawn(invoice)).save());
    saveTruth(invoice.name, truthOf(invoice));
  }

  const electronic = await drawn(sample);
  const written = new Date('2026-09-14T08:00:00Z');
  await electronic.attach(new TextEncoder().encode(ciiOf(sample)), 'factur-x.xml', {
    mimeType: 'text/xml',
    creationDate: written,
    modificationDate: written,
  });
  writeFileSync(join(own, 'facture-exemple-facturx.pdf'), await electronic.save());
  saveTruth('facture-exemple-facturx', { ...truthOf(sample), file: 'facture-exemple-facturx.pdf' });

  writeFileSync(productSample, await (await drawn(sample)).save());
};
