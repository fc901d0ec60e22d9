/** The plain copy of one file that carries or announces an e-invoice: nothing of it is left, nothing else is lost. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInvoiceFile } from '../../../shared/reading/read-invoice-file.ts';
import { plainCopy } from '../../../shared/reading/writing/plain-copy.ts';
import { outsideTools } from './outside-tools.ts';

/** `no-invoice`: nothing to copy; `refused`: as the screen says why. */
export type Copied = 'no-invoice' | { refused: string } | { faults: string[] };

/** In the names and texts of objects; what the pages themselves say may name the format. */
const MARKS = /factur-?x|zugferd|xrechnung|"\/(?:AF|EmbeddedFiles?|Filespec|Metadata|OutputIntents)"/i;

/** @param missing outside programs that are not there. */
export const copyOne = async (path: string, missing: readonly string[]): Promise<Copied> => {
  const bytes = new Uint8Array(await readFile(path));
  const { document } = await readInvoiceFile(bytes.slice());
  if (document.pages.length === 0 || !(document.xml || document.announces)) return 'no-invoice';
  const copy = await plainCopy(bytes.slice());
  if (typeof copy === 'string') return { refused: copy };
  const again = (await readInvoiceFile(copy.slice())).document;
  const held = again.xml || again.announces || again.attachments.length > 0 ? ['still holds an e-invoice'] : [];
  return { faults: [...held, ...(await judgedOutside(path, copy, missing))] };
};

const judgedOutside = async (path: string, copy: Uint8Array, missing: readonly string[]): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'bordereau-copy-'));
  const made = join(folder, 'copy.pdf');
  try {
    await writeFile(made, copy);
    const checks: [string, string, () => boolean][] = [
      ['pdfdetach', 'a file is attached', () => outsideTools.noFileAttached(made)],
      ['pdftotext', 'another text', () => outsideTools.sameText(path, made)],
      ['pdftoppm', 'pages look otherwise', () => outsideTools.samePages(path, made)],
      ['qpdf', 'qpdf complains', () => outsideTools.clean(made)],
      ['qpdf', 'a mark is left', () => !MARKS.test(outsideTools.objects(made))],
    ];
    return checks.flatMap(([tool, fault, holds]) => (missing.includes(tool) || holds() ? [] : [fault]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
