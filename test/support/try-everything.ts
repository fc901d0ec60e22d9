/** All that the program does with a file's bytes, one after the other: each must give a value or a plain refusal. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCii } from '../../shared/core/facturx/write-cii.ts';
import { readSheet } from '../../shared/core/xml-view/read-sheet.ts';
import { invoiceXmlOf } from '../../shared/reading/invoice-xml-of.ts';
import { readInvoiceFile } from '../../shared/reading/read-invoice-file.ts';
import { makeFacturx } from '../../shared/reading/writing/make-facturx.ts';
import { plainCopy } from '../../shared/reading/writing/plain-copy.ts';
import { projectRoot } from './build-all.ts';

/** Short, whatever the file: what each step came to. */
export type Ends = { read: string; copy: string; facturx: string; sheet: string };

export const tryEverything = async (bytes: Uint8Array): Promise<Ends> => {
  const { document } = await readInvoiceFile(bytes.slice());
  const copy = await plainCopy(bytes.slice());
  const made = await makeFacturx(bytes.slice(), {
    xml,
    profile: 'MINIMUM',
    title: 'Facture',
    now: '2026-01-31T00:00:00Z',
    lend: lendFont,
  });
  const text = await invoiceXmlOf(bytes.slice());
  return {
    read: document.problem ?? 'read',
    copy: typeof copy === 'string' ? copy : 'copied',
    facturx: 'bytes' in made ? 'made' : 'refused' in made ? made.refused : 'obstacles',
    sheet: text === null ? 'none' : readSheet(text) ? 'shown' : 'unreadable',
  };
};

/** From where pdf.js keeps them. */
export const lendFont = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(projectRoot, 'node_modules/pdfjs-dist/standard_fonts', file)));

const xml = writeCii(
  {
    number: 'F-1',
    issueDate: '2026-01-31',
    documentType: 'invoice',
    currency: 'EUR',
    cadre: 'A1',
    seller: { name: 'Durand', siret: '12345678200069', vat: undefined },
    buyer: { name: 'Commune', siret: '12345678200051' },
    serviceCode: undefined,
    commitment: undefined,
    contract: undefined,
    vatType: undefined,
    means: undefined,
    iban: undefined,
    net: 100,
    vat: 20,
    gross: 120,
    due: 120,
    taxes: [],
    exemption: null,
  },
  'MINIMUM',
);
