/** What happens to files dropped, picked, pasted or shared: stored first, then read. */

import type { Draft } from '../core/draft.ts';
import { isPicture, picturesToPdf } from '../reading/pictures/pictures-to-pdf.ts';
import { unpackDraft } from '../storage/draft-file.ts';
import { draftOf } from '../storage/draft-store.ts';
import { sha256 } from '../storage/sha256.ts';
import { storeProblem } from '../storage/store-problem.ts';
import { draftTitle } from './draft-title.ts';
import { t } from './i18n/texts.ts';
import { readWaiting } from './read-waiting.ts';
import type { Session } from './session.ts';
import { say } from './toasts.ts';

const isPacked = (file: File): boolean => /\.json$/i.test(file.name) || file.type === 'application/json';

/** The first file is shown; the others wait on the shelf, stored. Pictures are the pages of one invoice. */
export const takeFiles = async (session: Session, given: readonly File[]): Promise<void> => {
  const files = await withPicturesAsOne(given);
  const [first, ...others] = files;
  if (!first) return;
  const waiting: Draft[] = [];
  for (const file of others) waiting.push(...(await storeQuietly(session, file)));
  if (isPacked(first)) await importFile(session, first);
  else await takeInvoice(session, first);
  if (others.length === 0) return;
  say(t.value.home.several(files.length));
  await readWaiting(session, waiting);
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

/** @returns the draft made, if one was: the same content is not stored twice. */
const storeQuietly = async (session: Session, file: File): Promise<Draft[]> => {
  try {
    if (isPacked(file)) await importFile(session, file);
    else if (!(await session.store.findBySha(await sha256(file)))) return [await session.store.create(file)];
  } catch (error) {
    session.sayProblem(error);
  }
  return [];
};

export const importFile = async (session: Session, file: File): Promise<void> => {
  const unpacked = await unpackDraft(file);
  if ('problem' in unpacked) return say(t.value.importProblems[unpacked.problem]);
  try {
    const draft = await session.store.adopt(unpacked.draft, unpacked.file);
    say(t.value.home.imported(draftTitle(draft)));
    session.show(draft, unpacked.file);
  } catch (error) {
    session.sayProblem(error);
  }
};
