/** A file's bytes → words with their places, e-invoice, and what the portal will make of the file. */
import { PasswordException, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page, ReadingProblem } from '../core/document.ts';
import { interpretDocument } from '../core/extract/interpret-document.ts';
import { MAX_FILE_BYTES } from '../core/validate/limits.ts';
import { findInvoiceXml, readAttachments } from './find-invoice-xml.ts';
import { findLooseXml } from './find-loose-xml.ts';
import { ocrEngineInUse } from './ocr-port.ts';
import { discardPdfWorker, openPdf } from './pdf-engine.ts';
import { readAnnouncement } from './read-announcement.ts';
import { isDrawnOn, type PageProgress, readPages } from './read-pages.ts';
import { readScans, type ScanProgress } from './read-scans.ts';
import { readXmlFile } from './read-xml-file.ts';
import { type ReadDocument, ReadingError } from './reading-error.ts';
import { carriesSignature, hasPdfHeader, holdsPagePicture, holdsPicture } from './scan-bytes.ts';
import { countCharacters, hasTextLayer } from './text-layer.ts';
import { within } from './within.ts';

export type { ReadDocument } from './reading-error.ts';
export { ReadingError } from './reading-error.ts';

export type ReadOptions = {
  signal?: AbortSignal;
  onProgress?: PageProgress;
  onScan?: ScanProgress;
  /** A page has text, and others are still being read. */
  onPage?: (page: Page) => void;
  /** What is read so far of a file whose other pages take their time. */
  onPart?: (document: ReadDocument) => void;
};

/** A sound file of a hundred pages takes two seconds; a corrupt one may take for ever. */
const OPENING_MS = 15_000;
const READING_MS = 60_000;
/** The portal takes ten megabytes; far beyond, a file is no invoice. */
const MAX_SCAN_BYTES = 5 * MAX_FILE_BYTES;

/**
 * Reads a PDF, or an e-invoice (XML) by itself. The bytes are left untouched.
 * @returns what was read; `problem` tells what stands in the way when the file opened all the same.
 * @throws ReadingError when the file gives nothing (`empty-file`, `not-a-pdf`, `password`, `damaged`, `no-page`,
 * `xml-unreadable`, `xml-unsafe`, `xml-not-invoice`);
 * the signal's reason when it is aborted.
 */
export const readDocument = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> => {
  const { signal = new AbortController().signal } = options;
  signal.throwIfAborted();
  if (bytes.length === 0) throw new ReadingError('empty-file');
  if (!hasPdfHeader(bytes)) return readXmlFile(bytes);
  const task = openPdf(bytes);
  // Looked for while pdf.js opens the file.
  const mayHide = holdsPagePicture(bytes);
  try {
    const pdf = await within(task.promise, AbortSignal.any([signal, AbortSignal.timeout(OPENING_MS)]));
    if (pdf.numPages === 0) throw new ReadingError('no-page');
    return await readOpened(pdf, bytes, { ...options, signal, mayHide });
  } catch (error) {
    throw asReadingError(error, signal);
  } finally {
    void close(task);
  }
};

type Opened = ReadOptions & { signal: AbortSignal; mayHide: boolean };

const readOpened = async (
  pdf: PDFDocumentProxy,
  bytes: Uint8Array,
  { signal, mayHide, onProgress = () => undefined, onScan = () => undefined, onPage, onPart }: Opened,
): Promise<ReadDocument> => {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(READING_MS)]);
  const [{ encrypted, xmp }, attachments, printed] = await within(
    Promise.all([readDescription(pdf), readAttachments(pdf), readPages(pdf, { onProgress, onPage, mayHide })]),
    limit,
  );
  if (printed.every(({ width }) => width === 0)) throw new ReadingError('damaged');
  const xml = findInvoiceXml(attachments) ?? findInvoiceXml(await within(findLooseXml(bytes), limit));
  const announces = readAnnouncement(xmp, attachments);
  const found = await within(findProblem(pdf, bytes, printed), limit);
  const signed = carriesSignature(bytes);
  const withPages = (pages: Page[]): ReadDocument => {
    const problem = found === 'image-only' && pages.some(hasTextLayer) ? null : found;
    return { pages, xml, attachments, signed, encrypted, problem, ...(announces ? { announces } : {}) };
  };
  const onRead = (pages: Page[]): void => onPart?.(withPages(pages));
  return withPages(await withScans(bytes, printed, { signal, onScan, onRead }));
};

/** Where there is an engine for pictures, the pages that are pictures are read too. */
const withScans = async (
  bytes: Uint8Array,
  pages: Page[],
  given: { signal: AbortSignal; onScan: ScanProgress; onRead: (pages: Page[]) => void },
): Promise<Page[]> => {
  const engine = ocrEngineInUse();
  if (!engine || bytes.length > MAX_SCAN_BYTES) return pages;
  return readScans(bytes, pages, { ...given, engine, isEnough: tellsAll });
};

/** What the form cannot do without, and totals that add up: the other pages would add nothing. */
const tellsAll = (pages: Page[]): boolean => {
  const { fields } = interpretDocument({ pages, xml: null, attachments: [], signed: false, encrypted: false });
  const { totalNet, totalVat, totalGross, invoiceNumber, issueDate, buyerSiret, sellerSiret } = fields;
  const sums = totalNet && totalVat && totalGross && totalNet.value + totalVat.value === totalGross.value;
  return Boolean(sums && invoiceNumber && issueDate && buyerSiret && sellerSiret);
};

/** What the file says of itself. */
const readDescription = async (pdf: PDFDocumentProxy): Promise<{ encrypted: boolean; xmp: string | null }> => {
  const { info, metadata } = await pdf.getMetadata();
  const xmp: unknown = metadata?.getRaw();
  const encrypted = 'EncryptFilterName' in info && info.EncryptFilterName !== null;
  return { encrypted, xmp: typeof xmp === 'string' ? xmp : null };
};

const findProblem = async (pdf: PDFDocumentProxy, bytes: Uint8Array, pages: Page[]): Promise<ReadingProblem | null> => {
  if (bytes.length > MAX_FILE_BYTES) return 'too-large';
  if (pages.some(hasTextLayer)) return null;
  if (holdsPicture(bytes)) return 'image-only';
  if (pages.some((page) => countCharacters(page) > 0)) return null;
  return (await isDrawnOn(pdf, 1)) ? 'image-only' : 'no-text';
};

const asReadingError = (error: unknown, signal: AbortSignal): unknown => {
  if (signal.aborted) return signal.reason;
  if (error instanceof ReadingError) return error;
  if (error instanceof DOMException && error.name === 'TimeoutError') discardPdfWorker();
  return new ReadingError(needsPassword(error) ? 'password' : 'damaged', { cause: error });
};

/** Some encryptions are unknown to pdf.js: for the user that is a protected file too. */
const needsPassword = (error: unknown): boolean =>
  error instanceof PasswordException || (error instanceof Error && /encrypt|password/i.test(error.message));

/** Nobody waits for it: it must not hide what reading found out, nor hang on a worker that no longer answers. */
const close = async (task: { destroy: () => Promise<void> }): Promise<void> => {
  try {
    await within(task.destroy(), AbortSignal.timeout(2_000));
  } catch {
    discardPdfWorker();
  }
};
