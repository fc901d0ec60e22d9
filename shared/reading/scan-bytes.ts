/** What the bytes of a PDF say without opening it. Names stay readable in encrypted files too. */

const latin1 = new TextDecoder('latin1');
const known = new WeakMap<Uint8Array, string>();

/**
 * A sign a byte. A file is asked several times. All that is asked for is plain ASCII: with the signs beyond it, browsers would
 * keep two bytes for each.
 */
export const textOf = (bytes: Uint8Array): string => {
  const text = known.get(bytes) ?? latin1.decode(plain(bytes));
  known.set(bytes, text);
  return text;
};

const plain = (bytes: Uint8Array): Uint8Array => {
  const signs = bytes.slice();
  for (let at = 0; at < signs.length; at += 1) signs[at] = (signs[at] ?? 0) & 0x7f;
  return signs;
};

/** Readers accept junk before the header, within the first kilobyte. */
export const hasPdfHeader = (bytes: Uint8Array): boolean => latin1.decode(bytes.subarray(0, 1024)).includes('%PDF-');

/**
 * A signature dictionary is never compressed, since the signature covers the bytes around it.
 * The form's own flag is not enough: it is also set for a signature that is still to come.
 */
export const carriesSignature = (bytes: Uint8Array): boolean =>
  /\/ByteRange\s*(\[\s*\d|\d+\s+\d+\s+R)/.test(textOf(bytes));

/** A picture is a stream, and the dictionary of a stream is never compressed. */
export const holdsPicture = (bytes: Uint8Array): boolean => /\/Subtype\s*\/Image\b/.test(textOf(bytes));

/** Whether most of its pictures are JPEGs: its pages are then likely to be one each, and nothing over it. */
export const holdsPhotographs = (bytes: Uint8Array): boolean => {
  const text = textOf(bytes);
  const count = (name: RegExp): number => text.match(name)?.length ?? 0;
  const pictures = count(/\/Subtype\s*\/Image\b/g);
  return pictures > 0 && 2 * count(/\/DCTDecode\b/g) > pictures && !/\/SMask\s+\d/.test(text);
};

/** A picture with room for a page of text: at least as fine as a coarse scan of A4. */
export const holdsPagePicture = (bytes: Uint8Array): boolean =>
  [...textOf(bytes).matchAll(/\/Height\s+(\d+)/g)].some(([, side]) => Number(side) >= COARSE_PAGE);

/** In pixels. */
const COARSE_PAGE = 700;
