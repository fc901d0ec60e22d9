/** What `read` and `eval` share: their arguments, who reads, and errors told in one sentence. */
import { parseArgs } from 'node:util';
import { browserReader } from './browser-reader.ts';
import { nodeReader, type Reader } from './reader.ts';

export const readCommand = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      /** Where the report goes, as JSON. */
      json: { type: 'string' },
      browser: { type: 'string' },
      /** The same code without a browser: faster, for development. */
      node: { type: 'boolean', default: false },
      /** The page alone, as if the file held no e-invoice. */
      printed: { type: 'boolean', default: false },
      scans: { type: 'boolean', default: false },
      /** Reads everything in Node too, and prints what differs. */
      compare: { type: 'boolean', default: false },
      only: { type: 'string' },
      skip: { type: 'string' },
    },
  });

export const openReader = async ({
  node,
  browser,
}: {
  node: boolean;
  browser?: string | undefined;
}): Promise<Reader> => {
  if (node || !browser) return nodeReader();
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error('--browser : chromium ou firefox.');
  return browserReader(browser);
};

/** A person gets a sentence, never a stack. */
export const tellPlainly = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
};
