/** The plain copy of a Factur-X file, made when first asked for. */
import type { NoCopy } from '../reading/plain-copy.ts';

export class NoPlainCopy extends Error {
  readonly why: NoCopy;
  constructor(why: NoCopy) {
    super(why);
    this.why = why;
  }
}

const made = new WeakMap<File, Promise<Uint8Array<ArrayBuffer>>>();

/** @throws NoPlainCopy when the file is signed, protected or damaged. */
export const plainCopyOf = async (file: File, name: string): Promise<File> => {
  const bytes = made.get(file) ?? make(file);
  made.set(file, bytes);
  return new File([await bytes], name, { type: 'application/pdf' });
};

/** The writer of PDFs is large: it is loaded here, on first need. */
const make = async (file: File): Promise<Uint8Array<ArrayBuffer>> => {
  const { plainCopy } = await import('../reading/plain-copy.ts');
  const copy = await plainCopy(new Uint8Array(await file.arrayBuffer()));
  if (typeof copy === 'string') throw new NoPlainCopy(copy);
  return copy;
};
