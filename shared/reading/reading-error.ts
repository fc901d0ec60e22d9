import type { InvoiceDocument, ReadingProblem } from '../core/document.ts';

/**
 * What `readDocument` gives. `problem` is set when the file opened but something stands in the way: `too-large`,
 * `image-only`, `no-text`. The pages and words that could be read are there all the same.
 */
export type ReadDocument = InvoiceDocument & { problem: ReadingProblem | null };

/** The file gave nothing at all. `document` is empty, so that a draft can still hold the PDF and be typed by hand. */
export class ReadingError extends Error {
  readonly problem: ReadingProblem;

  constructor(problem: ReadingProblem, options?: ErrorOptions) {
    super(`Cannot read the file: ${problem}`, options);
    this.name = 'ReadingError';
    this.problem = problem;
  }

  get document(): ReadDocument {
    const encrypted = this.problem === 'password';
    return { pages: [], xml: null, attachments: [], signed: false, encrypted, problem: this.problem };
  }
}
