/** Our own invoices, PDFs of many makers and e-invoices, to be spoilt. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invoiceXmlOf } from '../../shared/reading/invoice-xml-of.ts';
import { projectRoot } from './build-all.ts';

export type SoundFile = { name: string; bytes: Uint8Array };

export const soundFiles = async (folders = ['test/corpus/own', 'test/corpus/mixed/files']): Promise<SoundFile[]> => {
  const found: SoundFile[] = [];
  for (const folder of folders.map((each) => join(projectRoot, each)))
    for (const name of (await readdir(folder)).sort()) {
      if (!/\.(?:pdf|xml)$/.test(name)) continue;
      const bytes = new Uint8Array(await readFile(join(folder, name)));
      found.push({ name, bytes });
      const xml = name.endsWith('.pdf') ? await invoiceXmlOf(bytes) : null;
      if (xml) found.push({ name: `${name}.xml`, bytes: new TextEncoder().encode(xml) });
    }
  return found;
};
