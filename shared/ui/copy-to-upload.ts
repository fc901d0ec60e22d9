/** What goes to the portal: the file, or the copy the user chose in its place, made when first asked for. */
import { type Copy, type Draft, uploadName } from '../core/draft.ts';
import { uprightCopyInThread } from '../reading/reading-thread.ts';
import { NoPlainCopy, plainCopyOf } from './plain-copy-of.ts';

/** `onScan`: `share` (0–1) of page `page` is read, where pages must be read first. */
export type CopyWatch = { signal?: AbortSignal; onScan?: (page: number, share: number) => void };
export type ScanCopy = Exclude<Copy, 'plain-copy'>;
type Bytes = Uint8Array<ArrayBuffer>;

const made = new WeakMap<File, Map<ScanCopy, Bytes>>();

/** @throws NoPlainCopy when the file is signed, protected or damaged; the signal's reason. */
export const uprightCopyOf = async (file: File, copy: ScanCopy, watch: CopyWatch = {}): Promise<Bytes> => {
  const copies = made.get(file) ?? new Map<ScanCopy, Bytes>();
  made.set(file, copies);
  const bytes = copies.get(copy) ?? (await uprightCopyInThread(file, copy === 'searchable-copy', watch));
  if (typeof bytes === 'string') throw new NoPlainCopy(bytes);
  copies.set(copy, bytes);
  return bytes;
};

/** @throws NoPlainCopy */
export const copyToUpload = async (file: File, draft: Draft): Promise<File> => {
  const { uploads } = draft;
  if (!uploads) return file;
  if (uploads === 'plain-copy') return plainCopyOf(file, uploadName(draft));
  return new File([await uprightCopyOf(file, uploads)], uploadName(draft), { type: 'application/pdf' });
};
