/** Copies of a file that the portal takes, made when first asked for. */
import type { NoCopy } from '../reading/writing/plain-copy.ts';

export class NoPlainCopy extends Error {
  readonly why: NoCopy;
  constructor(why: NoCopy) {
    super(why);
    this.why = why;
  }
}

const made = new WeakMap<File, Promise<Uint8Array<ArrayBuffer>>>();

/** @throws NoPlainCopy when the file is signed, damaged, or protected by a password. */
export const plainCopyOf = async (file: File, name: string): Promise<File> => {
  const bytes = made.get(file) ?? make(file, ({ plainCopy }, given) => plainCopy(given));
  made.set(file, bytes);
  return new File([await bytes], name, { type: 'application/pdf' });
};

/** The same file without its password. @throws NoPlainCopy: `encrypted` when the password is not the right one. */
export const unlockedCopyOf = async (file: File, password: string): Promise<File> => {
  const bytes = await make(file, ({ unlockedCopy }, given) => unlockedCopy(given, password));
  return new File([bytes], `${file.name.replace(/\.pdf$/i, '')}-sans-protection.pdf`, { type: 'application/pdf' });
};

type Writer = typeof import('../reading/writing/plain-copy.ts');

/** The writer of PDFs is large: it is loaded here, on first need. */
const make = async (
  file: File,
  copy: (writer: Writer, bytes: Uint8Array) => ReturnType<Writer['plainCopy']>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const [writer, { startPdfEngine }] = await Promise.all([
    import('../reading/writing/plain-copy.ts'),
    import('../reading/pdf-engine.browser.ts'),
  ]);
  startPdfEngine();
  const bytes = await copy(writer, new Uint8Array(await file.arrayBuffer()));
  if (typeof bytes === 'string') throw new NoPlainCopy(bytes);
  return bytes;
};
