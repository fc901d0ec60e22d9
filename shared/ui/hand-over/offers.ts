/** What comes from outside is shown before it is kept: any page or program could have sent it. */
import type { Draft } from '../../core/draft.ts';
import { checkParcel } from '../../storage/draft-file.ts';
import { t } from '../i18n/texts.ts';
import type { Offered } from '../ports.ts';
import type { Session } from '../session.ts';
import { takeFiles } from '../take-files.ts';
import { say } from '../toasts.ts';

/** Files without a draft (shared by another application, opened with this one) are read like any others. */
export type Offer = { files: readonly File[]; draft: Draft | null };

/** A draft must pass the check. @returns null when nothing is left to offer. */
export const checkOffer = async ({ draft, files }: Offered): Promise<Offer | null> => {
  const [file] = files;
  if (!file) return null;
  if (draft === null || draft === undefined) return { files, draft: null };
  const checked = await checkParcel(draft, file);
  if ('draft' in checked) return { files: [file], draft: checked.draft };
  say(t.value.importProblems[checked.problem]);
  return null;
};

export const answerOffer = async (session: Session, keep: boolean): Promise<void> => {
  const offer = session.offer.value;
  session.offer.value = null;
  if (!offer || !keep) return say(t.value.offered.refused);
  const [file] = offer.files;
  if (!offer.draft || !file) return takeFiles(session, offer.files);
  try {
    session.show(await session.store.adopt(offer.draft, file), file);
  } catch (error) {
    session.sayProblem(error);
  }
};
