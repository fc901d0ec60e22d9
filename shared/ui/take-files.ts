/** What happens to files dropped, picked, pasted or shared: one opens at once, several wait their turn in the queue. */
import { isPicture, picturesToPdf } from '../reading/pictures/pictures-to-pdf.ts';
import { unpackDraft } from '../storage/draft-file.ts';
import { draftOf } from '../storage/draft-store.ts';
import { sha256 } from '../storage/sha256.ts';
import { storeProblem } from '../storage/store-problem.ts';
import { isBackup, restore } from './backup.ts';
import { draftTitle } from './draft-title.ts';
import { t } from './i18n/texts.ts';
import { go } from './router.ts';
import type { Session } from './session.ts';
import { say } from './toasts.ts';

const isPacked = (file: File): boolean => /\.json$/i.test(file.name) || file.type === 'application/json';

/** Pictures are the pages of one invoice. */
export const takeFiles = async (session: Session, given: readonly File[]): Promise<void> => {
  const files = await withPicturesAsOne(given);
  for (const file of files.filter(isBackup)) await restore(session, file);
  const packed = files.filter(isPacked);
  const invoices = files.filter((file) => !isPacked(file) && !isBackup(file));
  const [only] = invoices;
  if (only && files.length === 1) return takeInvoice(session, only);
  for (const file of packed) await importFile(session, file, files.length === 1);
  if (invoices.length === 0) return;
  go({ screen: 'home' });
  await session.queue.add(invoices);
};

/** The portal takes no picture: what is photographed or scanned as one is put in a PDF before anything else. */
const withPicturesAsOne = async (files: readonly File[]): Promise<File[]> => {
  const pictures = files.filter(isPicture);
  const others = files.filter((file) => !isPicture(file));
  if (pictures.length === 0) return others;
  try {
    const pdf = await picturesToPdf(pictures);
    say(t.value.home.pictures(pictures.length));
    return [pdf, ...others];
  } catch (error) {
    reportError(error);
    say(t.value.home.strangePicture);
    return others;
  }
};

const takeInvoice = async (session: Session, file: File): Promise<void> => {
  try {
    const known = await session.store.findBySha(await sha256(file));
    if (known) say(t.value.home.already(draftTitle(known)));
    session.show(known ?? (await session.store.create(file)), file);
  } catch (error) {
    const draft = await draftOf(file, new Date().toISOString());
    session.show(draft, file, storeProblem(error));
  }
};

/** @param opened the draft is shown at once: it came alone. */
export const importFile = async (session: Session, file: File, opened = true): Promise<void> => {
  const unpacked = await unpackDraft(file);
  if ('problem' in unpacked) return say(t.value.importProblems[unpacked.problem]);
  try {
    const draft = await session.store.adopt(unpacked.draft, unpacked.file);
    say(t.value.home.imported(draftTitle(draft)));
    if (opened) session.show(draft, unpacked.file);
  } catch (error) {
    session.sayProblem(error);
  }
};
