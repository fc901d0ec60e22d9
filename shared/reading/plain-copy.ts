/**
 * An ordinary PDF out of a Factur-X: the same pages, links and bookmarks, without the e-invoice nor what announces it.
 * The portal takes a Factur-X for a batch; which mark it goes by is not published, so every one of them goes.
 */
import {
  EncryptedPDFError,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** Why there is no copy: `signed` would break the signature, `encrypted` cannot be opened, `damaged` cannot be written again. */
export type NoCopy = 'signed' | 'encrypted' | 'damaged';

export const plainCopy = async (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | NoCopy> => {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    if (isSigned(pdf.context)) return 'signed';
    takeOut(pdf);
    keepReachable(pdf.context);
    const saved = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
    return new Uint8Array(saved);
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'encrypted' : 'damaged';
  }
};

const name = (text: string): PDFName => PDFName.of(text);

const dictOf = (object: PDFObject | undefined): PDFDict | null =>
  object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : null;

const isSigned = (context: PDFContext): boolean =>
  context.enumerateIndirectObjects().some(([, object]) => {
    const dict = dictOf(object);
    return dict?.has(name('ByteRange')) === true && dict.has(name('Contents'));
  });

/** Files and their announcement; XMP and output intents, which claim PDF/A; what of the properties speaks of it. */
const takeOut = (pdf: PDFDocument): void => {
  const { catalog, context } = pdf;
  for (const key of ['OutputIntents', 'Collection']) catalog.delete(name(key));
  dictOf(context.lookup(catalog.get(name('Names'))))?.delete(name('EmbeddedFiles'));
  for (const [, object] of context.enumerateIndirectObjects()) strip(object, context);
  const info = dictOf(context.lookup(context.trailerInfo.Info));
  for (const [key, value] of info?.entries() ?? []) {
    const text = value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
    if (/factur-?x|zugferd|xrechnung|order-?x/i.test(text)) info?.delete(key);
  }
};

const strip = (object: PDFObject, context: PDFContext): void => {
  if (object instanceof PDFArray) for (const item of object.asArray()) strip(item, context);
  const dict = dictOf(object);
  if (!dict) return;
  dict.delete(name('AF'));
  dict.delete(name('Metadata'));
  const annotations = context.lookup(dict.get(name('Annots')));
  if (annotations instanceof PDFArray) withoutFiles(annotations, context);
  for (const [, value] of dict.entries()) strip(value, context);
};

/** A paper clip on the page holds a file too. */
const withoutFiles = (annotations: PDFArray, context: PDFContext): void => {
  for (let at = annotations.size() - 1; at >= 0; at -= 1) {
    const subtype = dictOf(context.lookup(annotations.get(at)))?.get(name('Subtype'));
    if (subtype === name('FileAttachment')) annotations.remove(at);
  }
};

/** What nothing refers to any more would still be written, the invoice's XML among it. */
const keepReachable = (context: PDFContext): void => {
  const kept = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (kept.has(object)) continue;
      kept.add(object);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else waiting.push(...(dictOf(object)?.values() ?? []));
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!kept.has(ref)) context.delete(ref);
  context.largestObjectNumber = Math.max(...[...kept].map(({ objectNumber }) => objectNumber));
};
