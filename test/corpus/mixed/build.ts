/** Prints the cross-section again and writes its truth. Needs both browsers: two of the five producers are their printers. The same bytes each time, but for Firefox, which varies a few that nobody sees. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { invoices } from './data/invoices.ts';
import { embedXml } from './embed-xml.ts';
import { layoutOf } from './layouts/index.ts';
import { openPresses } from './presses.ts';
import { truthOf } from './truth.ts';

const files = join(import.meta.dirname, 'files');

/** @param only a layout's name; all of them when absent */
export const buildMixed = async (only?: string): Promise<void> => {
  mkdirSync(files, { recursive: true });
  const presses = openPresses();
  try {
    for (const invoice of invoices) {
      if (only && invoice.layout !== only) continue;
      const layout = layoutOf(invoice);
      writeFileSync(join(files, `${invoice.name}.pdf`), await embedXml(await layout.print(invoice, presses), invoice));
      writeFileSync(join(files, `${invoice.name}.json`), `${JSON.stringify(truthOf(invoice, layout), null, 1)}\n`);
    }
  } finally {
    await presses.close();
  }
};
