/** Small words for the objects of a PDF, as the writing library holds them. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

export const name = (text: string): PDFName => PDFName.of(text);

/** The dictionary that an object is, or has. */
export const dictOf = (object: PDFObject | undefined): PDFDict | null =>
  object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : null;

/** What stands under a key, references followed. */
export const under = (dict: PDFDict | null, key: string, context: PDFContext): PDFObject | undefined =>
  dict ? context.lookup(dict.get(name(key))) : undefined;

export const dictUnder = (dict: PDFDict | null, key: string, context: PDFContext): PDFDict | null =>
  dictOf(under(dict, key, context));

/** The items of an array under a key, references followed; none when there is no array. */
export const itemsUnder = (dict: PDFDict | null, key: string, context: PDFContext): (PDFObject | undefined)[] => {
  const list = under(dict, key, context);
  return list instanceof PDFArray ? list.asArray().map((item) => context.lookup(item)) : [];
};

/** A name without its slash, a text decoded; '' for anything else. */
export const wordOf = (object: PDFObject | undefined): string => {
  if (object instanceof PDFName) return object.decodeText();
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
};

/** Every dictionary of the file, those inside arrays and other dictionaries too. */
export const everyDict = (context: PDFContext): PDFDict[] => {
  const found: PDFDict[] = [];
  const waiting: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFArray) waiting.push(...object.asArray());
    const dict = dictOf(object);
    if (!dict) continue;
    found.push(dict);
    waiting.push(...dict.values());
  }
  return found;
};
