/** Takes out of an open PDF the files it carries and whatever announces them; pages, links and bookmarks stay. */
import { PDFArray, type PDFContext, PDFDict, type PDFDocument, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { dictOf, dictUnder, everyDict, name, under, wordOf } from './pdf-objects.ts';

/** `AF`, `EF`, `RF`: files; `Metadata`, `OutputIntents`: the claim of being a PDF/A, and which. */
const MARKS = ['AF', 'EF', 'RF', 'Metadata', 'OutputIntents'];
/** Where a key that leads to them has another name. */
const MARKED_TYPES = new Set(['EmbeddedFile', 'Metadata', 'OutputIntent']);
const FORMATS = /factur-?x|zugferd|xrechnung|order-?x/i;

export const takeOutFiles = (pdf: PDFDocument): void => {
  const { catalog, context } = pdf;
  catalog.delete(name('Collection'));
  dictUnder(catalog, 'Names', context)?.delete(name('EmbeddedFiles'));
  for (const dict of everyDict(context)) {
    for (const key of MARKS) dict.delete(name(key));
    const annotations = under(dict, 'Annots', context);
    if (annotations instanceof PDFArray) withoutPins(annotations, context);
  }
  const info = dictOf(context.lookup(context.trailerInfo.Info));
  for (const [key, value] of info?.entries() ?? []) if (FORMATS.test(wordOf(context.lookup(value)))) info?.delete(key);
  keepReachable(context);
};

/** A paper clip on the page holds a file too; what it looks like stays, when the page says so itself. */
const withoutPins = (annotations: PDFArray, context: PDFContext): void => {
  for (let at = annotations.size() - 1; at >= 0; at -= 1) {
    const pin = dictOf(context.lookup(annotations.get(at)));
    if (wordOf(under(pin, 'Subtype', context)) !== 'FileAttachment') continue;
    if (pin?.has(name('AP'))) asStamp(pin);
    else annotations.remove(at);
  }
};

const asStamp = (pin: PDFDict): void => {
  pin.set(name('Subtype'), name('Stamp'));
  for (const key of ['FS', 'Name']) pin.delete(name(key));
};

/** What nothing refers to any more would still be written, the invoice's XML among it. */
export const keepReachable = (context: PDFContext): void => {
  const kept = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      const target = context.lookup(object);
      if (kept.has(object) || isMarked(target, context)) continue;
      kept.add(object);
      waiting.push(target);
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else waiting.push(...(dictOf(object)?.values() ?? []));
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!kept.has(ref)) context.delete(ref);
  context.largestObjectNumber = Math.max(0, ...[...kept].map(({ objectNumber }) => objectNumber));
};

const isMarked = (object: PDFObject | undefined, context: PDFContext): boolean =>
  MARKED_TYPES.has(wordOf(under(object instanceof PDFDict ? object : dictOf(object), 'Type', context)));
